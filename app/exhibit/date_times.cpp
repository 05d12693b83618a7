#include <algorithm>

#include "exhibit/date_words.h"

namespace exhibit {

namespace {

using Kind = DateToken::Kind;

bool number_at(const std::vector<DateToken>& tokens, std::size_t at) {
    return at < tokens.size() && tokens[at].kind == Kind::number;
}

bool is_at(const std::vector<DateToken>& tokens, std::size_t at, std::string_view what) {
    return at < tokens.size() && tokens[at].is(what);
}

// "25:99" is no time; 24:00 and the 60 of a leap second are.
constexpr int most_hours = 24;
constexpr int most_minutes = 59;
constexpr int most_seconds = 60;

bool is_at_most(const DateToken& number, int most) {
    return number.value >= 0 && number.value <= most;
}

// One past the time of day that begins with the number at `at`; `at` itself if there is none.
std::size_t end_of_time(const std::vector<DateToken>& tokens, std::size_t at) {
    std::size_t end = at + 1;
    if (!is_at_most(tokens[at], most_hours)) {
        return at;
    }
    if (is_at(tokens, end, ":") && number_at(tokens, end + 1)) {
        if (!is_at_most(tokens[end + 1], most_minutes)) {
            return at;
        }
        end += 2;
        if (is_at(tokens, end, ":") && number_at(tokens, end + 1)) {
            if (!is_at_most(tokens[end + 1], most_seconds)) {
                return at;
            }
            end += 2;
        }
        if (is_at(tokens, end, ".") && number_at(tokens, end + 1)) {
            end += 2;
        }
        const bool offset = is_at(tokens, end, "+") || (is_at(tokens, end, "-") && is_at(tokens, end + 2, ":"));
        if (offset && number_at(tokens, end + 1)) {
            end += is_at(tokens, end + 2, ":") && number_at(tokens, end + 3) ? 4 : 2;
        }
    } else if (is_at(tokens, end, "gio") || is_at(tokens, end, "h")) {
        ++end;
        const bool minutes = number_at(tokens, end) && (!tokens[end].space_before || is_at(tokens, end + 1, "phut") ||
                                                        is_at(tokens, end + 1, "day"));
        if (minutes && !is_at_most(tokens[end], most_minutes)) {
            return at;
        }
        end += minutes ? 1 : 0;
        end += is_at(tokens, end, "phut") ? 1 : 0;
    } else {
        return at;
    }
    for (const std::string_view word : {"z", "utc", "am", "pm", "sang", "trua", "chieu"}) {
        end += is_at(tokens, end, word) ? 1 : 0;
    }
    return end;
}

} // namespace

bool drop_times(std::vector<DateToken>& tokens) {
    bool dropped = false;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const std::size_t end = number_at(tokens, at) ? end_of_time(tokens, at) : at;
        if (end == at) {
            continue;
        }
        std::size_t begin = at;
        for (const std::string_view word : {"t", "luc", "at", "hoi", "vao"}) {
            begin -= begin > 0 && tokens[begin - 1].is(word) ? 1 : 0;
        }
        tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                     tokens.begin() + static_cast<std::ptrdiff_t>(end));
        dropped = true;
        at = begin == 0 ? 0 : begin - 1;
    }
    return dropped;
}

} // namespace exhibit
