#include "exhibit/date_shapes.h"

#include <algorithm>
#include <span>

#include "exhibit/date_parts.h"

namespace exhibit {

namespace {

using Kind = DateToken::Kind;
using Numbers = std::vector<DateToken>;

// The last year that "năm" and two digits name.
constexpr int last_short_year = 43;

// "19460103", ISO's basic format, is no year.
constexpr int basic_format_digits = 8;

bool any_of(std::span<const std::string_view> shapes, std::string_view shape) {
    return std::find(shapes.begin(), shapes.end(), shape) != shapes.end();
}

class ShapeReader {
public:
    ShapeReader(Era era, std::optional<DateFault>& fault) : m_era(era), m_fault(fault) {}

    std::optional<Unit> read(std::string_view shape, const Numbers& n) {
        using Reading = std::optional<Unit> (ShapeReader::*)(std::string_view, const Numbers&);
        for (const Reading reading : {&ShapeReader::in_words, &ShapeReader::in_digits, &ShapeReader::english,
                                      &ShapeReader::long_spans, &ShapeReader::quarters, &ShapeReader::seasons}) {
            if (const auto unit = (this->*reading)(shape, n)) {
                return unit;
            }
        }
        return std::nullopt;
    }

private:
    std::optional<Unit> in_words(std::string_view shape, const Numbers& n) {
        constexpr std::string_view days[] = {"# month # year #", "# month # #", "# month #/#", "# month #-#",
                                             "#/# year #",       "#-# year #",  "#.# year #",  "#/#-#"};
        constexpr std::string_view months[] = {"month # year #", "month # #", "month #/#",
                                               "month #-#",      "month #.#", "# year #"};
        const std::string_view after_day = shape.starts_with("day ") ? shape.substr(4) : shape;
        if (any_of(days, after_day)) {
            return n[0].digits > 2 || n[1].digits > 2 ? std::nullopt : day(year(n[2]), n[1].value, n[0].value);
        }
        if (any_of(months, shape)) {
            return month(year(n[1]), n[0].value);
        }
        return shape == "year #" ? whole_year(named_year(n[0])) : std::nullopt;
    }

    std::optional<Unit> in_digits(std::string_view shape, const Numbers& n) {
        if (shape.starts_with("day #")) {
            shape.remove_prefix(4);
            if (n.size() != 3) {
                return std::nullopt;
            }
        }
        if (shape == "#") {
            return whole_year(year(n[0]));
        }
        if (shape == "y #" || shape == "y-#") {
            return n[0].value < 0 ? out_of_range() : whole_year(shape == "y #" ? n[0].value : -n[0].value);
        }
        if (shape == "#/#/#" || shape == "#-#-#" || shape == "#.#.#") {
            const bool year_first = n[0].digits == 4 && n[1].digits <= 2 && n[2].digits <= 2;
            const DateToken& d = n[year_first ? 2 : 0];
            return d.digits > 2 || n[1].digits > 2 ? std::nullopt
                                                   : day(year(n[year_first ? 0 : 2]), n[1].value, d.value);
        }
        if (shape == "#-#" && n[0].digits == 4 && n[1].digits == 2) {
            return month_or_season(n[0].value, n[1].value);
        }
        // "2.500" is two thousand five hundred, so a point needs all four digits.
        const bool month_first = shape == "#/#" || shape == "#-#" || (shape == "#.#" && n[1].digits == 4);
        if (month_first && n[0].digits <= 2 && n[1].digits >= 3) {
            return month(year(n[1]), n[0].value);
        }
        return edtf_only(shape, n);
    }

    // Negative years and unspecified digits.
    std::optional<Unit> edtf_only(std::string_view shape, const Numbers& n) {
        const bool negative = shape.starts_with("-");
        const int sign = negative ? -1 : 1;
        shape.remove_prefix(negative ? 1 : 0);
        if (n.empty() || n[0].text.size() != 4 || m_era != Era::unnamed) {
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
            return day(year(n[2]), n[1].value, n[0].value);
        }
        if (shape == "M # #" || shape == "M #th #") {
            return day(year(n[2]), n[0].value, n[1].value);
        }
        if (shape == "M #" || shape == "M year #" || shape == "M-#") {
            return month(year(n[1]), n[0].value);
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
            shape == "decade #" || shape == "years #" || shape == "decade #s" || shape == "#s" || shape == "#'s";
        if (named && n[0].digits >= 3 && n[0].digits <= 4 && n[0].value % 10 == 0 && m_era != Era::bce) {
            return years(n[0].value, n[0].value + 9, Precision::decade);
        }
        const bool in_century = shape == "decade # century #" || shape == "years # century #";
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
                    const auto in = year(n[0]);
                    return in ? std::optional(season_of(*in, i + 1)) : std::nullopt;
                }
            }
        }
        return std::nullopt;
    }

    std::optional<Unit> quarters(std::string_view shape, const Numbers& n) {
        const bool number_last = shape == "# quarter #";
        if (!number_last && shape != "quarter # year #" && shape != "quarter # #" && shape != "quarter #/#" &&
            shape != "quarter #-#") {
            return std::nullopt;
        }
        const auto in = year(n[number_last ? 0 : 1]);
        const int number = n[number_last ? 1 : 0].value;
        if (!in) {
            return std::nullopt;
        }
        return number >= 1 && number <= 4
                   ? std::optional(part_of(years(*in, *in, Precision::year), Precision::quarter, number - 1))
                   : no_such_day();
    }

    // The astronomical year that a number means here. Years of one or two digits need their era: "75" is 1975 to some.
    std::optional<int> year(const DateToken& number) {
        if (number.kind != Kind::number) {
            return std::nullopt;
        }
        const bool named = m_era != Era::unnamed;
        if (number.value < 0 || (number.digits > 4 && !named)) {
            if (number.digits != basic_format_digits) {
                m_fault = DateFault::out_of_range;
            }
            return std::nullopt;
        }
        if ((number.digits < 3 && !named) || (number.value == 0 && (named || number.digits != 4))) {
            return std::nullopt;
        }
        return m_era == Era::bce ? 1 - number.value : number.value;
    }

    // With "năm" before it a year may have any number of digits; "năm 40" is that of the Trưng sisters, but "năm 45",
    // "năm 75" are of the twentieth century in everybody's mouth.
    std::optional<int> named_year(const DateToken& number) {
        const bool plain = number.kind == Kind::number && number.value > 0 && m_era == Era::unnamed;
        if (plain && (number.digits > 4 || (number.digits <= 2 && number.value <= last_short_year))) {
            return number.value;
        }
        return year(number);
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
        if (number >= 25 && number <= 41) { // hemispheres, quarters, quadrimesters, semestrals
            m_fault = DateFault::edtf_level_2;
            return std::nullopt;
        }
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
    std::optional<DateFault>& m_fault;
};

} // namespace

std::optional<Unit> read_shape(std::string_view shape, const std::vector<DateToken>& numbers, Era era,
                               std::optional<DateFault>& fault) {
    return ShapeReader(era, fault).read(shape, numbers);
}

} // namespace exhibit
