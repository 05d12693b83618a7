#include "views/justified_rows.h"

#include <algorithm>
#include <limits>

#include "base/ensure.h"

namespace views {

namespace {

/// The height at which these pictures fill the row; zero where even the least cells don't fit.
double filling_height(std::span<const double> aspects, const RowRules& rules) {
    const double room = rules.width - rules.gap * static_cast<double>(aspects.size() - 1);
    // Cells at their least width don't grow with the height. Each pass can only find more of those, so it ends.
    double height = std::numeric_limits<double>::infinity();
    for (std::size_t pass = 0; pass <= aspects.size(); ++pass) {
        double fixed = 0;
        double growing = 0;
        for (const double aspect : aspects) {
            if (aspect * height < rules.least_cell) {
                fixed += rules.least_cell;
            } else {
                growing += aspect;
            }
        }
        if (growing <= 0) {
            return fixed <= room ? height : 0;
        }
        const double next = (room - fixed) / growing;
        if (next <= 0) {
            return 0;
        }
        if (next >= height) {
            break;
        }
        height = next;
    }
    return height;
}

double squared_deviation(double height, const RowRules& rules) {
    const double off = height / rules.target_height - 1;
    return off * off;
}

} // namespace

double cell_width(double aspect, double height, const RowRules& rules) {
    return std::min(std::max(aspect * height, rules.least_cell), rules.width);
}

std::vector<JustifiedRow> justify(std::span<const double> aspects, const RowRules& rules) {
    base::ensure(rules.width > 0 && rules.target_height > 0, "rows need a width and a target height");
    const std::size_t n = aspects.size();
    const double highest = rules.target_height * rules.height_limit;

    // best[i]: least sum of deviations of the rows that hold the pictures before i.
    std::vector<double> best(n + 1, std::numeric_limits<double>::infinity());
    std::vector<JustifiedRow> last_row(n + 1);
    best[0] = 0;
    for (std::size_t first = 0; first < n; ++first) {
        double least_width = -rules.gap; // of the row at the least height that is worth a look
        for (std::size_t count = 1; first + count <= n; ++count) {
            const auto row = aspects.subspan(first, count);
            least_width += rules.gap + cell_width(row.back(), rules.target_height * 0.6, rules);
            if (least_width > rules.width && count > 1) {
                break;
            }
            double height = filling_height(row, rules);
            double cost = squared_deviation(height, rules);
            if (first + count == n && height >= rules.target_height) {
                height = rules.target_height;
                cost = 0;
            } else if (height > highest) {
                // Too few to fill the row: it stays open at its right, which is worse than any full row.
                height = highest;
                cost = 4;
            } else if (height <= 0) {
                height = std::min(rules.width / row.front(), rules.target_height);
                cost = 4;
            }
            if (best[first] + cost < best[first + count]) {
                best[first + count] = best[first] + cost;
                last_row[first + count] = {first, count, height};
            }
        }
    }

    std::vector<JustifiedRow> rows;
    for (std::size_t end = n; end > 0; end = rows.back().first) {
        rows.push_back(last_row[end]);
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

} // namespace views
