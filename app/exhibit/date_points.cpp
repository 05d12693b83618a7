#include "exhibit/date_points.h"

#include <algorithm>

namespace exhibit {

namespace {

using Kind = DateToken::Kind;
using Numbers = std::vector<DateToken>;

enum class Era { unnamed, ce, bce };

// Reads the core of a point, its qualifiers and era already taken off.
class PointReader {
public:
    PointReader(Era era, bool borrowed_era, std::optional<DateFault>& fault)
        : m_era(era), m_borrowed_era(borrowed_era), m_fault(fault) {}

    std::optional<Unit> read(std::string_view shape, const Numbers& n) {
        using Reading = std::optional<Unit> (PointReader::*)(std::string_view, const Numbers&);
        for (const Reading reading : {&PointReader::in_words, &PointReader::in_digits, &PointReader::english,
                                      &PointReader::long_spans, &PointReader::seasons}) {
            if (const auto unit = (this->*reading)(shape, n)) {
                return unit;
            }
        }
        return std::nullopt;
    }

private:
    std::optional<Unit> in_words(std::string_view shape, const Numbers& n) {
        if (shape == "day # month # year #" || shape == "# month # year #" || shape == "# month # #" ||
            shape == "# month #/#" || shape == "# month #-#" || shape == "day # month # #" ||
            shape == "day # month #/#" || shape == "day # month #-#" || shape == "day #/# year #" ||
            shape == "#/# year #") {
            return day(year(n[2], shape.ends_with("year #")), n[1].value, n[0].value);
        }
        if (shape == "month # year #" || shape == "month # #" || shape == "month #/#" || shape == "month #-#" ||
            shape == "month #.#" || shape == "# year #") {
            return month(year(n[1], shape.ends_with("year #")), n[0].value);
        }
        if (shape == "year #") {
            return whole_year(year(n[0], true));
        }
        return std::nullopt;
    }

    std::optional<Unit> in_digits(std::string_view shape, const Numbers& n) {
        if (shape.starts_with("day #")) {
            shape.remove_prefix(4);
            if (shape == "#") {
                return std::nullopt;
            }
        }
        if (shape == "#") {
            return whole_year(year(n[0], false));
        }
        if (shape == "y #" || shape == "y-#") {
            return n[0].value < 0 ? out_of_range() : whole_year(shape == "y #" ? n[0].value : -n[0].value);
        }
        if (shape == "#/#/#" || shape == "#-#-#" || shape == "#.#.#") {
            const bool year_first = n[0].digits == 4 && n[1].digits <= 2 && n[2].digits <= 2;
            const DateToken& d = n[year_first ? 2 : 0];
            return d.digits > 2 || n[1].digits > 2 ? std::nullopt
                                                   : day(year(n[year_first ? 0 : 2], false), n[1].value, d.value);
        }
        if (shape == "#-#" && n[0].digits == 4 && n[1].digits == 2) {
            return month_or_season(n[0].value, n[1].value);
        }
        if ((shape == "#/#" || shape == "#-#" || shape == "#.#") && n[0].digits <= 2 && n[1].digits >= 3) {
            return month(year(n[1], false), n[0].value);
        }
        return edtf_only(shape, n);
    }

    // Negative years and unspecified digits.
    std::optional<Unit> edtf_only(std::string_view shape, const Numbers& n) {
        const bool negative = shape.starts_with("-");
        const int sign = negative ? -1 : 1;
        shape.remove_prefix(negative ? 1 : 0);
        if (n.empty() || n[0].text.size() != 4) {
            return std::nullopt;
        }
        if (shape == "X") {
            const auto known = static_cast<std::size_t>(n[0].digits);
            const int span = known == 3 ? 10 : 100;
            if (known != 3 && known != 2) {
                return std::nullopt;
            }
            const int near = n[0].value * span;
            const Precision precision = known == 3 ? Precision::decade : Precision::century;
            return negative ? years(-near - span + 1, -near, precision) : years(near, near + span - 1, precision);
        }
        if (shape == "#-xx-xx" || shape == "#-xx" || (negative && shape == "#")) {
            return whole_year(sign * n[0].value);
        }
        if (shape == "#-#-xx" && n[1].digits == 2) {
            return month(sign * n[0].value, n[1].value);
        }
        if (negative && shape == "#-#" && n[1].digits == 2) {
            return month_or_season(-n[0].value, n[1].value);
        }
        if (negative && shape == "#-#-#" && n[1].digits == 2 && n[2].digits == 2) {
            return day(-n[0].value, n[1].value, n[2].value);
        }
        return std::nullopt;
    }

    std::optional<Unit> english(std::string_view shape, const Numbers& n) {
        if (shape == "# M #" || shape == "#th M #" || shape == "#-M-#" || shape == "# M year #") {
            return day(year(n[2], shape.ends_with("year #")), n[1].value, n[0].value);
        }
        if (shape == "M # #" || shape == "M #th #") {
            return day(year(n[2], false), n[0].value, n[1].value);
        }
        if (shape == "M #" || shape == "M year #" || shape == "M-#") {
            return month(year(n[1], shape.ends_with("year #")), n[0].value);
        }
        return std::nullopt;
    }

    std::optional<Unit> long_spans(std::string_view shape, const Numbers& n) {
        if (shape == "century #" || shape == "#th century" || shape == "#th circa") {
            if (n[0].value < 1 || n[0].value > 100) {
                return out_of_range();
            }
            return century_of(n[0].value, m_era == Era::bce);
        }
        const bool named =
            shape == "decade #" || shape == "decade #s" || shape == "#s" || shape == "#'s" || shape == "year #s";
        if (named && n[0].digits >= 3 && n[0].digits <= 4 && n[0].value % 10 == 0 && m_era != Era::bce) {
            return years(n[0].value, n[0].value + 9, Precision::decade);
        }
        const bool in_century = shape == "decade # century #";
        if (in_century && n[0].digits == 2 && n[0].value % 10 == 0 && n[1].value >= 1 && n[1].value <= 100 &&
            m_era != Era::bce) {
            const int first = (n[1].value - 1) * 100 + n[0].value;
            return years(first, first + 9, Precision::decade);
        }
        return std::nullopt;
    }

    std::optional<Unit> seasons(std::string_view shape, const Numbers& n) {
        constexpr std::string_view names[] = {"spring", "summer", "autumn", "winter"};
        for (int i = 0; i < 4; ++i) {
            if (shape.starts_with(names[i])) {
                const std::string_view rest = shape.substr(names[i].size());
                if (rest == " #" || rest == " year #") {
                    const auto in = year(n[0], rest == " year #");
                    return in ? std::optional(season_of(*in, i + 1)) : std::nullopt;
                }
            }
        }
        return std::nullopt;
    }

    // The astronomical year that a number means here. Years of one or two digits need their era: "75" is 1975 to some.
    std::optional<int> year(const DateToken& number, bool called_year) {
        if (number.kind != Kind::number) {
            return std::nullopt;
        }
        if (number.value < 0) {
            m_fault = DateFault::out_of_range;
            return std::nullopt;
        }
        const bool named = m_era != Era::unnamed;
        const bool any_length = named || m_borrowed_era;
        if (number.digits > 4 && !named && !called_year) {
            m_fault = DateFault::out_of_range;
            return std::nullopt;
        }
        if ((number.digits < 3 && !any_length) || (number.value == 0 && (named || number.digits != 4))) {
            return std::nullopt;
        }
        return m_era == Era::bce ? 1 - number.value : number.value;
    }

    std::optional<Unit> whole_year(std::optional<int> in) {
        return in ? std::optional(years(*in, *in, Precision::year)) : std::nullopt;
    }

    std::optional<Unit> month(std::optional<int> in, int number) {
        if (!in) {
            return std::nullopt;
        }
        return number >= 1 && number <= 12 ? std::optional(month_of(*in, number)) : no_such_day();
    }

    std::optional<Unit> month_or_season(int in, int number) {
        return number >= 21 && number <= 24 ? std::optional(season_of(in, number - 20)) : month(in, number);
    }

    std::optional<Unit> day(std::optional<int> in, int month_number, int number) {
        if (!in) {
            return std::nullopt;
        }
        if (month_number < 1 || month_number > 12 || number < 1 || number > 31) {
            return no_such_day();
        }
        const CivilDay civil{*in, month_number, number};
        const Day day = to_day(civil);
        return to_civil(day) == civil ? std::optional(Unit{day, day, Precision::day}) : no_such_day();
    }

    std::optional<Unit> no_such_day() {
        m_fault = DateFault::no_such_day;
        return std::nullopt;
    }
    std::optional<Unit> out_of_range() {
        m_fault = DateFault::out_of_range;
        return std::nullopt;
    }

    Era m_era;
    bool m_borrowed_era;
    std::optional<DateFault>& m_fault;
};

// "3", "tháng 3", "3/1" before an end that says the rest.
std::optional<Unit> complete(std::string_view shape, const Numbers& n, const Unit& end, PointReader& reader) {
    const CivilDay last = to_civil(end.last);
    const auto number = [](int value) { return DateToken{Kind::number, std::to_string(value), 4, value, true}; };
    const bool bce = last.year < 1;
    if (bce) { // too rare to be worth guessing at
        return std::nullopt;
    }
    if (end.precision == Precision::day) {
        if (shape == "#" || shape == "day #") {
            return n[0].digits > 2 ? std::nullopt
                                   : reader.read("# month # year #", {n[0], number(last.month), number(last.year)});
        }
        if (shape == "#/#" || shape == "day #/#" || shape == "#.#" || shape == "# month #" ||
            shape == "day # month #" || shape == "# M") {
            return n[1].digits > 2 ? std::nullopt : reader.read("# month # year #", {n[0], n[1], number(last.year)});
        }
    }
    if (end.precision == Precision::month && (shape == "month #" || shape == "M" || shape == "#") && n[0].digits <= 2) {
        return reader.read("month # year #", {n[0], number(last.year)});
    }
    return std::nullopt;
}

} // namespace

std::optional<DatePoint> read_point(DateTokens tokens, std::optional<DateFault>& fault, Borrowed borrowed) {
    DatePoint point;
    for (; !tokens.empty(); tokens = tokens.first(tokens.size() - 1)) {
        const DateToken& last = tokens.back();
        if (!last.is("?") && !last.is("~") && !last.is("%")) {
            break;
        }
        point.uncertain = point.uncertain || !last.is("~");
        point.approximate = point.approximate || !last.is("?");
    }
    for (; !tokens.empty() && (tokens.front().is("circa") || tokens.front().is("perhaps"));
         tokens = tokens.subspan(1)) {
        point.approximate = point.approximate || tokens.front().is("circa");
        point.uncertain = point.uncertain || tokens.front().is("perhaps");
    }
    Era era = Era::unnamed;
    const auto era_of = [](const DateToken& token) {
        return token.is("bce") ? Era::bce : token.is("ce") ? Era::ce : Era::unnamed;
    };
    if (!tokens.empty() && era_of(tokens.back()) != Era::unnamed) {
        era = era_of(tokens.back());
        tokens = tokens.first(tokens.size() - 1);
    } else if (!tokens.empty() && tokens.front().is("ce")) {
        era = Era::ce;
        tokens = tokens.subspan(1);
    }
    std::optional<Wording> part;
    if (!tokens.empty()) {
        const DateToken& first = tokens.front();
        part = first.is("early")    ? std::optional(Wording::early)
               : first.is("middle") ? std::optional(Wording::middle)
               : first.is("late")   ? std::optional(Wording::late)
                                    : std::nullopt;
        tokens = tokens.subspan(part ? 1 : 0);
    }
    Numbers numbers;
    const std::string shape = outline(tokens, numbers);
    const bool borrows_era =
        era == Era::unnamed && borrowed.end && borrowed.end->bce && (shape == "#" || shape == "year #");
    PointReader reader(borrows_era ? Era::bce : era, borrows_era, fault);
    auto unit = reader.read(shape, numbers);
    if (!unit && borrowed.end) {
        unit = complete(shape, numbers, borrowed.end->unit, reader);
    }
    if (!unit || (part && unit->precision != Precision::century)) {
        return std::nullopt;
    }
    point.unit = part ? third_of(*unit, *part) : *unit;
    point.approximate = point.approximate || part;
    point.era_named = era != Era::unnamed;
    point.bce = era == Era::bce;
    return point;
}

} // namespace exhibit
