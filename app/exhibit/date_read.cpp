#include <algorithm>

#include "exhibit/date_points.h"

namespace exhibit {

namespace {

using Kind = DateToken::Kind;

// Longer than any date; keeps the search for an interval's middle short.
constexpr std::size_t most_bytes = 300;

void describe_start(Date& date, const DatePoint& point) {
    date.precision = point.unit.precision;
    date.approximate = point.approximate;
    date.uncertain = point.uncertain;
}

void describe_end(Date& date, const DatePoint& point) {
    date.end_precision = point.unit.precision;
    date.end_approximate = point.approximate;
    date.end_uncertain = point.uncertain;
}

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
        date.wording = point.unit.precision == Precision::third_of_century ? part_of(point.unit) : Wording::plain;
    }
    return date;
}

// Reads the pieces of one written date and remembers the most telling reason why it can't be read.
class DateReader {
public:
    std::optional<Date> read(DateTokens tokens) {
        if (const auto date = abbreviated_years(tokens)) {
            return date;
        }
        if (const auto date = open(tokens)) {
            return date;
        }
        if (const auto point = read_point(tokens, m_fault)) {
            return only(*point, Wording::plain);
        }
        return interval(tokens);
    }

    std::optional<DateFault> fault() const { return m_fault; }

private:
    // "1828–9", "1946 - 48": with a dash or spaces these are years, without them EDTF's month comes first.
    std::optional<Date> abbreviated_years(DateTokens tokens) {
        std::vector<DateToken> numbers;
        const std::string shape = outline(tokens, numbers);
        const bool years_like =
            shape.starts_with("#-#") || shape.starts_with("circa #-#") || shape.starts_with("year #-#");
        const auto dash = std::find_if(tokens.begin(), tokens.end(), [](const DateToken& token) {
            return token.is("–") || (token.is("-") && token.space_before);
        });
        return years_like && numbers.size() == 2 && dash != tokens.end() && numbers[1].digits <= 2 ? interval(tokens)
                                                                                                   : std::nullopt;
    }

    std::optional<Date> point_as(DateTokens tokens, Wording wording) {
        const auto point = read_point(tokens, m_fault);
        return point ? std::optional(only(*point, wording)) : std::nullopt;
    }

    // What is open on one side: words, EDTF's "..", a dash with nothing behind it.
    std::optional<Date> open(DateTokens tokens) {
        const std::size_t count = tokens.size();
        const auto dots = [&](std::size_t at) {
            return at + 1 < count && tokens[at].is(".") && tokens[at + 1].is(".");
        };
        const auto joins = [](const DateToken& token) {
            return token.is("/") || token.is("-") || token.is("–") || token.is("to");
        };
        if (count == 5 && dots(0) && tokens[2].is("/") && dots(3)) {
            return Date{};
        }
        if (count < 2) {
            return std::nullopt;
        }
        if (tokens[0].is("before")) {
            return point_as(tokens.subspan(1), Wording::before);
        }
        if (tokens[0].is("after")) {
            return point_as(tokens.subspan(1), Wording::after);
        }
        if (tokens[0].is("to")) {
            return point_as(tokens.subspan(1), Wording::until);
        }
        if (count > 3 && dots(0) && tokens[2].is("/")) {
            return point_as(tokens.subspan(3), Wording::until);
        }
        if (tokens[0].is("/")) {
            return point_as(tokens.subspan(1), Wording::until);
        }
        const DateTokens start = tokens.subspan(tokens[0].is("from") ? 1 : 0);
        if (start.size() > 3 && dots(count - 2) && tokens[count - 3].is("/")) {
            return point_as(start.first(start.size() - 3), Wording::from);
        }
        if (start.size() > 2 && tokens[count - 1].is("now") && joins(tokens[count - 2])) {
            return point_as(start.first(start.size() - 2), Wording::from);
        }
        if (start.size() > 1 && joins(tokens[count - 1]) && !tokens[count - 1].is("to")) {
            return point_as(start.first(start.size() - 1), Wording::from);
        }
        return tokens[0].is("from") ? point_as(start, Wording::from) : std::nullopt;
    }

    std::optional<Date> interval(DateTokens tokens) {
        // "khoảng 1950 – 1955" makes both ends approximate; "từ khoảng 1950 đến 1955" only the first.
        const bool both_approximate = !tokens.empty() && tokens.front().is("circa");
        tokens = tokens.subspan(both_approximate ? 1 : 0);
        tokens = tokens.subspan(!tokens.empty() && tokens.front().is("from") ? 1 : 0);
        for (const std::string_view separator : {"to", "–", "/", "-"}) {
            for (std::size_t at = 1; at + 1 < tokens.size(); ++at) {
                if (!tokens[at].is(separator)) {
                    continue;
                }
                if (auto date = between(tokens.first(at), tokens.subspan(at + 1))) {
                    date->approximate = date->approximate || both_approximate;
                    date->end_approximate = date->end_approximate || both_approximate;
                    return date;
                }
            }
        }
        return std::nullopt;
    }

    std::optional<Date> between(DateTokens left, DateTokens right) {
        std::optional<DateFault> fault;
        std::optional<DatePoint> start;
        auto end = read_point(right, fault);
        if (end) {
            start = read_point(left, fault, {&*end});
        } else {
            start = read_point(left, fault);
            end = start ? abbreviated_end(right, *start) : std::nullopt;
        }
        if (!start || !end) {
            m_fault = m_fault ? m_fault : fault;
            return std::nullopt;
        }
        if (start->unit.first > end->unit.last) {
            m_fault = DateFault::backwards;
            return std::nullopt;
        }
        Date date;
        date.wording = Wording::interval;
        date.earliest = start->unit.first;
        date.latest = end->unit.last;
        describe_start(date, *start);
        describe_end(date, *end);
        return date;
    }

    // The 9 of "1828–9": the year after the start that ends so.
    std::optional<DatePoint> abbreviated_end(DateTokens right, const DatePoint& start) {
        const bool short_number = !right.empty() && right.front().kind == Kind::number && right.front().digits <= 2;
        if (!short_number || start.unit.precision != Precision::year || start.era_named ||
            start.unit.first_year() < 100) {
            return std::nullopt;
        }
        std::vector<DateToken> whole(right.begin(), right.end());
        const int place = whole.front().digits == 1 ? 10 : 100;
        const int year = start.unit.first_year();
        if (whole.front().value <= year % place) {
            return std::nullopt;
        }
        whole.front().value += year / place * place;
        whole.front().digits = 4;
        std::optional<DateFault> fault;
        return read_point(whole, fault);
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

std::string_view code_of(DateFault fault) {
    switch (fault) {
    case DateFault::set_or_choice:
        return "date-choice";
    case DateFault::no_such_day:
        return "date-no-such-day";
    case DateFault::backwards:
        return "date-backwards";
    case DateFault::out_of_range:
        return "date-out-of-range";
    case DateFault::unreadable:
        break;
    }
    return "date-unreadable";
}

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
    if (reader.fault()) {
        return tl::unexpected(*reader.fault());
    }
    return tl::unexpected(is_choice(text) ? DateFault::set_or_choice : DateFault::unreadable);
}

} // namespace exhibit
