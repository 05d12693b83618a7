#include <fmt/format.h>

#include "exhibit/date_names.h"
#include "exhibit/date_parts.h"

namespace exhibit {

namespace {

class DateWriter {
public:
    DateWriter(bool vietnamese, bool brief) : m_vi(vietnamese), m_brief(brief), m_names(vietnamese, brief) {}

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
    // Decades this early are shown by their years.
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
        const bool start_is_circa = date.approximate && !vague_part(first.precision);
        if ((start_is_circa && !date.end_approximate) || end_needs_year_named(first, last)) {
            const std::string end = qualified(last, Place::after_word, date.end_approximate, date.end_uncertain);
            const bool named = m_vi && end_needs_year_named(first, last) && starts_with_digit(end);
            return fmt::format("{} {} {} {}{}", m_vi ? "từ" : "from",
                               qualified(first, Place::after_word, date.approximate, date.uncertain),
                               m_vi ? "đến" : "to", named ? "năm " : "", end);
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

    // A year behind a dash would be taken for a decade after "thập niên 1950", for half a winter after "mùa đông 1968".
    bool end_needs_year_named(const Unit& first, const Unit& last) const {
        const bool decade = first.precision == Precision::decade || first.precision == Precision::third_of_decade;
        return last.precision == Precision::year && (first.precision == Precision::season || (m_vi && decade));
    }

    static bool starts_with_digit(std::string_view text) { return text.front() >= '0' && text.front() <= '9'; }

    // The start of an interval without what its end says too.
    std::string start_text(const Unit& first, const Unit& last, bool plain) const {
        const CivilDay from = to_civil(first.first);
        const CivilDay to = to_civil(last.last);
        const bool same_year = plain && from.year == to.year && from.year >= 1 && first.precision == last.precision;
        if (same_year && first.precision == Precision::day && from.month == to.month && from.day != to.day) {
            return m_vi && !m_brief ? fmt::format("ngày {}", from.day) : fmt::format("{}", from.day);
        }
        if (same_year && first.precision == Precision::month && from.month != to.month && !(m_vi && m_brief)) {
            return m_vi ? fmt::format("tháng {}", from.month) : std::string(m_names.month(from.month));
        }
        const bool same_era = first.precision == Precision::year && last.precision == Precision::year && to.year < 1;
        return same_era ? std::to_string(1 - from.year) : m_names.text(first, Place::alone);
    }

    std::string qualified(const Unit& unit, Place place, bool approximate, bool uncertain) const {
        const bool circa = approximate && !vague_part(unit.precision);
        const bool article = place == Place::after_word && !(circa && !m_vi);
        return qualified_text(m_names.text(unit, article || (circa && m_vi) ? Place::after_word : Place::alone), unit,
                              approximate, uncertain);
    }

    std::string qualified_text(const std::string& text, const Unit& unit, bool approximate, bool uncertain) const {
        const bool circa = approximate && !vague_part(unit.precision);
        // "195?" would be a library's 1950s.
        const bool like_a_decade = uncertain && unit.first_year() >= 100 && unit.first_year() <= 999;
        const bool name_year = unit.precision == Precision::year && starts_with_digit(text) &&
                               (like_a_decade || (circa && m_vi && !m_brief));
        return fmt::format("{}{}{}{}", circa ? (m_vi ? (m_brief ? "kh. " : "khoảng ") : "c. ") : "",
                           name_year ? (m_vi ? "năm " : "year ") : "", text, uncertain ? (m_brief ? "?" : " (?)") : "");
    }

    bool m_vi;
    bool m_brief;
    UnitNames m_names;
};

} // namespace

std::string long_form(const Date& date, std::string_view language) {
    return DateWriter(language.starts_with("vi"), false).write(date);
}

std::string short_form(const Date& date, std::string_view language) {
    return DateWriter(language.starts_with("vi"), true).write(date);
}

} // namespace exhibit
