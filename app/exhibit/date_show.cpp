#include <fmt/format.h>

#include "exhibit/date_units.h"

namespace exhibit {

namespace {

constexpr std::string_view months[] = {"January", "February", "March",     "April",   "May",      "June",
                                       "July",    "August",   "September", "October", "November", "December"};
constexpr std::string_view short_months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::string roman(int number) {
    constexpr std::string_view hundreds[] = {"", "C", "CC", "CCC"};
    constexpr std::string_view tens[] = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    constexpr std::string_view ones[] = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    if (number >= 400) {
        return std::to_string(number);
    }
    return fmt::format("{}{}{}", hundreds[number / 100], tens[number / 10 % 10], ones[number % 10]);
}

std::string_view ordinal_ending(int number) {
    const int ones = number % 10;
    const bool teens = number / 10 % 10 == 1;
    return teens ? "th" : ones == 1 ? "st" : ones == 2 ? "nd" : ones == 3 ? "rd" : "th";
}

// After a word a Vietnamese year needs "năm", an English decade its article.
enum class Place { alone, after_word };

// Decades this early have no name that could not mean another: they are shown by their years.
constexpr int first_named_decade = 100;

class DateWriter {
public:
    DateWriter(bool vietnamese, bool brief) : m_vi(vietnamese), m_brief(brief) {}

    std::string write(Date date) const {
        if (date.undated()) {
            return m_vi ? "Không rõ niên đại" : "Undated";
        }
        spell_early_decades(date);
        const auto start = [&](Day day) {
            return qualified(unit_starting(day, date.precision), Place::after_word, date.approximate, date.uncertain);
        };
        const auto end = [&](Day day) {
            return qualified(unit_ending(day, date.precision), Place::after_word, date.approximate, date.uncertain);
        };
        switch (date.wording) {
        case Wording::from:
            return (m_vi ? "từ " : "from ") + start(*date.earliest);
        case Wording::until:
            return (m_vi ? "đến " : "until ") + end(*date.latest);
        case Wording::before:
            return (m_vi ? "trước " : "before ") + start(*date.latest + 1);
        case Wording::after:
            return (m_vi ? "sau " : "after ") + end(*date.earliest - 1);
        case Wording::interval:
            return interval(date);
        default:
            return qualified(unit_starting(*date.earliest, date.precision), Place::alone, date.approximate,
                             date.uncertain);
        }
    }

private:
    static void spell_early_decades(Date& date) {
        const Day known = date.earliest ? *date.earliest : *date.latest;
        if (date.precision == Precision::decade && to_civil(known).year < first_named_decade) {
            date.precision = Precision::year;
            date.wording = date.wording == Wording::plain ? Wording::interval : date.wording;
            date.end_precision = date.earliest && date.latest && date.end_precision == Precision::decade
                                     ? Precision::year
                                     : date.end_precision;
        }
        if (date.end_precision == Precision::decade && date.latest &&
            to_civil(*date.latest).year < first_named_decade) {
            date.end_precision = Precision::year;
        }
    }

    std::string interval(const Date& date) const {
        const Unit first = unit_starting(*date.earliest, date.precision);
        const Unit last = unit_ending(*date.latest, date.end_precision);
        const bool plain = !date.approximate && !date.end_approximate && !date.uncertain && !date.end_uncertain;
        const bool start_is_circa = date.approximate && first.precision != Precision::third_of_century;
        if (start_is_circa && !date.end_approximate) {
            return fmt::format("{} {} {} {}", m_vi ? "từ" : "from",
                               qualified(first, Place::after_word, true, date.uncertain), m_vi ? "đến" : "to",
                               qualified(last, Place::after_word, false, date.end_uncertain));
        }
        const bool close = m_brief && plain && first.precision == Precision::year &&
                           last.precision == Precision::year &&
                           (first.first_year() >= 100) == (last.first_year() >= 100) && last.first_year() <= 9999 &&
                           (first.first_year() < 1) == (last.first_year() < 1) &&
                           !(first.first_year() > 0 && first.first_year() < 100);
        // "khoảng" before an interval speaks of both ends, so the end does without.
        const std::string end =
            qualified(last, Place::alone, date.end_approximate && !start_is_circa, date.end_uncertain);
        return qualified_text(start_text(first, last, plain), first, date.approximate, date.uncertain) +
               (close ? "–" : " – ") + end;
    }

    // The start of an interval without what its end says too.
    std::string start_text(const Unit& first, const Unit& last, bool plain) const {
        const CivilDay from = to_civil(first.first);
        const CivilDay to = to_civil(last.last);
        const bool same_year = plain && from.year == to.year && from.year >= 1 && first.precision == last.precision;
        if (same_year && first.precision == Precision::day && from.month == to.month && from.day != to.day) {
            return m_vi && !m_brief ? fmt::format("ngày {}", from.day) : fmt::format("{}", from.day);
        }
        if (same_year && first.precision == Precision::month && from.month != to.month && !(m_vi && m_brief)) {
            return m_vi ? fmt::format("tháng {}", from.month) : std::string(month(from.month));
        }
        const bool same_era = first.precision == Precision::year && last.precision == Precision::year && to.year < 1;
        return same_era ? std::to_string(1 - from.year) : text(first, Place::alone);
    }

    std::string qualified(const Unit& unit, Place place, bool approximate, bool uncertain) const {
        const bool circa = approximate && unit.precision != Precision::third_of_century;
        const bool article = place == Place::after_word && !(circa && !m_vi);
        return qualified_text(text(unit, article || (circa && m_vi) ? Place::after_word : Place::alone), unit,
                              approximate, uncertain);
    }

    std::string qualified_text(const std::string& text, const Unit& unit, bool approximate, bool uncertain) const {
        const bool circa = approximate && unit.precision != Precision::third_of_century;
        const bool bare_year = circa && m_vi && !m_brief && unit.precision == Precision::year && text.front() >= '0' &&
                               text.front() <= '9';
        return fmt::format("{}{}{}{}", circa ? (m_vi ? (m_brief ? "kh. " : "khoảng ") : "c. ") : "",
                           bare_year ? "năm " : "", text, uncertain ? (m_brief ? "?" : " (?)") : "");
    }

    std::string text(const Unit& unit, Place place) const {
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
                return m_brief ? fmt::format("{}/{}", first.month, year(first.year))
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
        case Precision::third_of_century:
            return (!m_vi && place == Place::after_word ? "the " : "") + part(unit) + century(unit);
        }
        return {};
    }

    std::string year(int number) const {
        if (number < 1) {
            return fmt::format("{} {}", 1 - number, m_vi ? "TCN" : "BCE");
        }
        return number < 100 ? fmt::format("{} {}", number, m_vi ? "SCN" : "CE") : std::to_string(number);
    }

    std::string whole_year(int number, Place place) const {
        if (number > 9999) {
            return (m_vi ? "năm " : "year ") + year(number);
        }
        return (m_vi && !m_brief && place == Place::after_word ? "năm " : "") + year(number);
    }

    std::string_view month(int number) const { return (m_brief ? short_months : months)[number - 1]; }

    std::string_view season(int first_month) const {
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

    std::string part(const Unit& unit) const {
        switch (part_of(unit)) {
        case Wording::early:
            return m_vi ? "đầu " : "early ";
        case Wording::middle:
            return m_vi ? "giữa " : "mid-";
        default:
            return m_vi ? "cuối " : "late ";
        }
    }

    std::string century(const Unit& unit) const {
        const int number = century_number(unit);
        const int positive = number < 0 ? -number : number;
        if (m_vi) {
            return fmt::format("{} {}{}", m_brief ? "TK" : "thế kỷ", roman(positive), number < 0 ? " TCN" : "");
        }
        return fmt::format("{}{} {}{}", positive, ordinal_ending(positive), m_brief ? "c." : "century",
                           number < 0 ? " BCE" : "");
    }

    bool m_vi;
    bool m_brief;
};

} // namespace

std::string long_form(const Date& date, std::string_view language) {
    return DateWriter(language.starts_with("vi"), false).write(date);
}

std::string short_form(const Date& date, std::string_view language) {
    return DateWriter(language.starts_with("vi"), true).write(date);
}

} // namespace exhibit
