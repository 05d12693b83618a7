#include "exhibit/date_names.h"

#include <fmt/format.h>

#include "exhibit/date_parts.h"
#include "exhibit/date_roman.h"

namespace exhibit {

namespace {

constexpr std::string_view months[] = {"January", "February", "March",     "April",   "May",      "June",
                                       "July",    "August",   "September", "October", "November", "December"};
constexpr std::string_view short_months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::string_view ordinal_ending(int number) {
    const int ones = number % 10;
    const bool teens = number / 10 % 10 == 1;
    return teens ? "th" : ones == 1 ? "st" : ones == 2 ? "nd" : ones == 3 ? "rd" : "th";
}

} // namespace

std::string UnitNames::text(const Unit& unit, Place place) const {
    const CivilDay first = to_civil(unit.first);
    switch (unit.precision) {
    case Precision::day:
        if (m_vi) {
            return m_brief ? fmt::format("{}/{}/{}", first.day, first.month, year(first.year))
                           : fmt::format("ngày {} tháng {} năm {}", first.day, first.month, year(first.year));
        }
        return fmt::format("{} {} {}", first.day, month(first.month), year(first.year));
    case Precision::month:
        if (m_vi) {
            const bool short_year = first.year < 100 && first.year > -99; // "1/40 SCN" could be two years
            return m_brief && !short_year ? fmt::format("{}/{}", first.month, year(first.year))
                                          : fmt::format("tháng {} năm {}", first.month, year(first.year));
        }
        return fmt::format("{} {}", month(first.month), year(first.year));
    case Precision::season:
        return fmt::format("{}{} {}", m_vi && !m_brief ? "mùa " : "", season(first.month), year(first.year));
    case Precision::year:
        return whole_year(first.year, place);
    case Precision::decade:
        return m_vi ? fmt::format("thập niên {}", first.year)
                    : fmt::format("{}{}s", place == Place::after_word ? "the " : "", first.year);
    case Precision::century:
        return (!m_vi && place == Place::after_word ? "the " : "") + century(unit);
    case Precision::quarter:
        return quarter(unit);
    default:
        return part(unit, place);
    }
}

std::string UnitNames::year(int number) const {
    if (number < 1) {
        return fmt::format("{} {}", 1 - number, m_vi ? "TCN" : "BCE");
    }
    return number < 100 ? fmt::format("{} {}", number, m_vi ? "SCN" : "CE") : std::to_string(number);
}

std::string UnitNames::whole_year(int number, Place place) const {
    if (number > 9999) {
        return (m_vi ? "năm " : "year ") + year(number);
    }
    return (m_vi && !m_brief && place == Place::after_word ? "năm " : "") + year(number);
}

std::string_view UnitNames::month(int number) const {
    return (m_brief ? short_months : months)[number - 1];
}

std::string_view UnitNames::season(int first_month) const {
    switch (first_month) {
    case 1:
        return m_vi ? "xuân" : "spring";
    case 4:
        return m_vi ? "hè" : "summer";
    case 7:
        return m_vi ? "thu" : "autumn";
    default:
        return m_vi ? "đông" : "winter";
    }
}

std::string UnitNames::part(const Unit& unit, Place place) const {
    const Unit whole = whole_of(unit);
    const bool half = division_of(unit.precision).value_or(Division{}).parts == 2;
    const auto index = static_cast<std::size_t>(index_of(unit));
    if (m_vi) {
        constexpr std::string_view halves[] = {"nửa đầu", "nửa cuối"};
        constexpr std::string_view thirds[] = {"đầu", "giữa", "cuối"};
        return fmt::format("{} {}", half ? halves[index] : thirds[index], text(whole, Place::after_word));
    }
    const bool long_whole = whole.precision == Precision::decade || whole.precision == Precision::century;
    const std::string_view article = place == Place::after_word && (half || long_whole) ? "the " : "";
    if (half) {
        return fmt::format("{}{} half of {}", article, index == 0 ? "first" : "second", text(whole, Place::after_word));
    }
    constexpr std::string_view thirds[] = {"early ", "mid-", "late "};
    return fmt::format("{}{}{}", article, thirds[index], text(whole, Place::alone));
}

std::string UnitNames::quarter(const Unit& unit) const {
    const int number = index_of(unit) + 1;
    const std::string in = year(unit.first_year());
    if (m_vi) {
        return fmt::format("quý {}{}{}", roman(number), m_brief ? "/" : " năm ", in);
    }
    constexpr std::string_view ordinals[] = {"first", "second", "third", "fourth"};
    return m_brief ? fmt::format("Q{} {}", number, in) : fmt::format("{} quarter of {}", ordinals[number - 1], in);
}

std::string UnitNames::century(const Unit& unit) const {
    const int number = century_number(unit);
    const int positive = number < 0 ? -number : number;
    if (m_vi) {
        return fmt::format("{} {}{}", m_brief ? "TK" : "thế kỷ", roman(positive), number < 0 ? " TCN" : "");
    }
    return fmt::format("{}{} {}{}", positive, ordinal_ending(positive), m_brief ? "c." : "century",
                       number < 0 ? " BCE" : "");
}

} // namespace exhibit
