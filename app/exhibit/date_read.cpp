#include <algorithm>

#include "exhibit/date_faults.h"
#include "exhibit/date_intervals.h"
#include "exhibit/date_points.h"

namespace exhibit {

namespace {

// Longer than any date; keeps the search for an interval's middle short.
constexpr std::size_t most_bytes = 300;

Date only(const DatePoint& point, Wording wording) {
    Date date;
    describe_start(date, point);
    describe_end(date, point);
    date.wording = wording;
    switch (wording) {
    case Wording::from:
        date.earliest = point.unit.first;
        break;
    case Wording::until:
        date.latest = point.unit.last;
        break;
    case Wording::before:
        date.latest = point.unit.first - 1;
        break;
    case Wording::after:
        date.earliest = point.unit.last + 1;
        break;
    default:
        date.earliest = point.unit.first;
        date.latest = point.unit.last;
        break;
    }
    return date;
}

// Reads the pieces of one written date and remembers the most telling reason why it can't be read.
class DateReader {
public:
    std::optional<Date> read(DateTokens tokens) {
        if (!tokens.empty() && tokens.front().is("weekday")) {
            const auto date = point_as(tokens.subspan(1), Wording::plain);
            return date && date->precision == Precision::day ? date : std::nullopt;
        }
        if (const auto date = read_abbreviated_years(tokens, m_fault)) {
            return date;
        }
        if (const auto date = open(tokens)) {
            return date;
        }
        if (const auto point = read_point(tokens, m_fault)) {
            return only(*point, Wording::plain);
        }
        return read_interval(tokens, m_fault);
    }

    std::optional<DateFault> fault() const { return m_fault; }

private:
    std::optional<Date> point_as(DateTokens tokens, Wording wording) {
        const auto point = read_point(tokens, m_fault);
        return point ? std::optional(only(*point, wording)) : std::nullopt;
    }

    // What is open on one side: words, EDTF's "..", a dash with nothing behind it or before it.
    std::optional<Date> open(DateTokens tokens) {
        if (tokens.size() < 2) {
            return std::nullopt;
        }
        if (const auto date = open_as_edtf(tokens)) {
            return date;
        }
        const DateToken& first = tokens.front();
        const DateTokens rest = tokens.subspan(1);
        if (first.is("before")) {
            return point_as(rest, Wording::before);
        }
        if (first.is("after")) {
            return point_as(rest, Wording::after);
        }
        // A hyphen right before a year is its minus sign.
        if (first.is("to") || first.is("–") || (first.is("-") && rest.front().space_before)) {
            return point_as(rest, Wording::until);
        }
        const DateTokens start = first.is("from") ? rest : tokens;
        const DateToken& last = tokens.back();
        if (start.size() > 2 && last.is("now") && joins(tokens[tokens.size() - 2])) {
            return point_as(start.first(start.size() - 2), Wording::from);
        }
        if (start.size() > 1 && joins(last) && !last.is("to") && !last.is("/")) {
            const DateTokens known = start.first(start.size() - 1);
            return stands_for_decade(known, last) ? std::nullopt : point_as(known, Wording::from);
        }
        return first.is("from") ? point_as(start, Wording::from) : std::nullopt;
    }

    static bool joins(const DateToken& token) {
        return token.is("/") || token.is("-") || token.is("–") || token.is("to");
    }

    // "186-" is a library's 1860s.
    static bool stands_for_decade(DateTokens known, const DateToken& dash) {
        return known.back().kind == DateToken::Kind::number && known.back().digits <= 3 && !dash.space_before;
    }

    // "../1954", "/1954", "1945/..", "1945/". A date with slashes of its own would leave in doubt which one parts them.
    std::optional<Date> open_as_edtf(DateTokens tokens) {
        const auto dots_at = [](DateTokens in, std::size_t at) {
            return at + 1 < in.size() && in[at].is(".") && in[at + 1].is(".");
        };
        const auto slash =
            std::find_if(tokens.begin(), tokens.end(), [](const DateToken& token) { return token.is("/"); });
        const auto at = static_cast<std::size_t>(slash - tokens.begin());
        if (at == tokens.size()) {
            return std::nullopt;
        }
        const DateTokens left = tokens.first(at);
        const DateTokens right = tokens.subspan(at + 1);
        const bool left_open = left.empty() || (left.size() == 2 && dots_at(left, 0));
        const bool right_open = right.empty() || (right.size() == 2 && dots_at(right, 0));
        if (left.size() == 2 && right.size() == 2 && left_open && right_open) {
            return Date{};
        }
        const bool another_slash =
            std::any_of(right.begin(), right.end(), [](const DateToken& token) { return token.is("/"); });
        if (left_open == right_open || another_slash) {
            return std::nullopt;
        }
        if (left_open) {
            return point_as(right, Wording::until);
        }
        return point_as(left.front().is("from") ? left.subspan(1) : left, Wording::from);
    }

    std::optional<DateFault> m_fault;
};

bool says_undated(DateTokens tokens) {
    std::vector<DateToken> numbers;
    const std::string shape = outline(tokens, numbers);
    constexpr std::string_view forms[] = {"",
                                          "unknown",
                                          "undated",
                                          "not dated",
                                          "no date",
                                          "n d",
                                          "nd",
                                          "s d",
                                          "khong ro nien dai",
                                          "khong ro",
                                          "khong xac dinh",
                                          "khong ro year",
                                          "khong ro day month",
                                          "khong ro thoi gian",
                                          "khong de day",
                                          "khuyet nien dai",
                                          "khuyet",
                                          "chua ro",
                                          "chua ro nien dai",
                                          "chua xac dinh",
                                          "khong co nien dai",
                                          "khong nien dai"};
    return std::find(std::begin(forms), std::end(forms), shape) != std::end(forms);
}

} // namespace

tl::expected<ReadDate, DateFault> read_date(std::string_view text) {
    if (text.size() > most_bytes) {
        return tl::unexpected(DateFault::unreadable);
    }
    std::vector<DateToken> tokens = date_tokens(text);
    if (says_undated(tokens)) {
        return ReadDate{};
    }
    const bool time_dropped = drop_times(tokens);
    DateReader reader;
    if (const auto date = reader.read(tokens)) {
        return ReadDate{*date, time_dropped};
    }
    return tl::unexpected(reader.fault() ? *reader.fault() : fault_of(text));
}

} // namespace exhibit
