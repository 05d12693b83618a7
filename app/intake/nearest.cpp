#include <algorithm>

#include "base/unicode.h"
#include "intake/problem_list.h"

namespace intake {

namespace {

// Words longer than this are not compared: no field or id is, and the cost grows with the square.
constexpr std::size_t longest = 80;

// Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, changes, swapped neighbours.
std::size_t distance(const std::string& a, const std::string& b) {
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> above(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        above[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above[b.size()];
}

bool is_plain(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    });
}

std::string folded(const std::string& text) {
    return is_plain(text) ? text : base::fold(text);
}

// The only one of `known` that begins with `plain`, if that is long enough to tell.
std::string only_beginning(const std::string& plain, const std::vector<std::string>& known) {
    constexpr std::size_t shortest = 4;
    std::string found;
    for (const std::string& candidate : known) {
        if (plain.size() >= shortest && folded(candidate).starts_with(plain)) {
            if (!found.empty()) {
                return {};
            }
            found = candidate;
        }
    }
    return found;
}

} // namespace

std::string nearest(const std::string& written, const std::vector<std::string>& known) {
    if (written.size() > longest) {
        return {};
    }
    const std::string plain = folded(written);
    std::string best;
    std::size_t least = std::max<std::size_t>(1, plain.size() / 3) + 1;
    for (const std::string& candidate : known) {
        const std::size_t longer = std::max(candidate.size(), plain.size());
        const std::size_t shorter = std::min(candidate.size(), plain.size());
        // Most of thousands of ids end here, without a table being filled.
        if (candidate.size() > longest || (is_plain(candidate) && longer - shorter >= least)) {
            continue;
        }
        const std::size_t away = distance(plain, folded(candidate));
        if (away < least && away < candidate.size()) {
            least = away;
            best = candidate;
        }
    }
    return best.empty() ? only_beginning(plain, known) : best;
}

} // namespace intake
