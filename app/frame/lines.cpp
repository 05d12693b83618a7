#include "frame/lines.h"

#include <limits>

namespace frame {

namespace {

// Widths are sums of rounded advances: a hair over is not over.
constexpr double hair = 1e-6;

// Beyond this a text is no title, and balancing it would cost more than anybody sees.
constexpr std::size_t most_balanced = 160;

// One paragraph's boxes in `lines` lines of least raggedness. All indices within the paragraph.
std::vector<std::size_t> balanced(std::span<const WordBox> boxes, double width, std::size_t lines) {
    constexpr double never = std::numeric_limits<double>::infinity();
    const std::size_t count = boxes.size();
    // cost[l][i]: the least cost of the first i boxes on l lines; from[l][i]: where the last of these begins.
    std::vector<std::vector<double>> cost(lines + 1, std::vector<double>(count + 1, never));
    std::vector<std::vector<std::size_t>> from(lines + 1, std::vector<std::size_t>(count + 1, 0));
    cost[0][0] = 0;
    for (std::size_t line = 1; line <= lines; ++line) {
        for (std::size_t end = line; end <= count; ++end) {
            double used = 0;
            for (std::size_t begin = end; begin-- > 0;) {
                used += boxes[begin].width + (begin + 1 < end ? boxes[begin].space : 0);
                if (used > width + hair && begin + 1 < end) {
                    break;
                }
                const bool lone = line == lines && end == count && lines > 1 && begin + 1 == end;
                const double slack = width - used;
                const double total = cost[line - 1][begin] + slack * slack + (lone ? width * width * 100 : 0);
                if (total < cost[line][end]) {
                    cost[line][end] = total;
                    from[line][end] = begin;
                }
            }
        }
    }
    std::vector<std::size_t> ends(lines);
    std::size_t end = count;
    for (std::size_t line = lines; line > 0; --line) {
        ends[line - 1] = end;
        end = from[line][end];
    }
    return ends;
}

} // namespace

double line_width(std::span<const WordBox> boxes) {
    double width = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        width += boxes[i].width + (i + 1 < boxes.size() ? boxes[i].space : 0);
    }
    return width;
}

std::vector<std::size_t> fill_lines(std::span<const WordBox> boxes, double width) {
    std::vector<std::size_t> ends;
    double used = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (i > begin && used + boxes[i].width > width + hair) {
            ends.push_back(i);
            begin = i;
            used = 0;
        }
        used += boxes[i].width + boxes[i].space;
        if (boxes[i].breaks) {
            ends.push_back(i + 1);
            begin = i + 1;
            used = 0;
        }
    }
    if (begin < boxes.size()) {
        ends.push_back(boxes.size());
    }
    return ends;
}

std::vector<std::size_t> balance_lines(std::span<const WordBox> boxes, double width) {
    const std::vector<std::size_t> filled = fill_lines(boxes, width);
    if (boxes.size() > most_balanced) {
        return filled;
    }
    std::vector<std::size_t> ends;
    std::size_t begin = 0; // of the paragraph
    std::size_t lines = 0;
    for (const std::size_t end : filled) {
        ++lines;
        if (end == boxes.size() || boxes[end - 1].breaks) {
            for (const std::size_t of_paragraph : balanced(boxes.subspan(begin, end - begin), width, lines)) {
                ends.push_back(begin + of_paragraph);
            }
            begin = end;
            lines = 0;
        }
    }
    return ends;
}

} // namespace frame
