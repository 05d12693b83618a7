#include "views/tick_words.h"

namespace views {

namespace {

/// Some screens' full: when it is reached, all are written anew as they come.
constexpr std::size_t most_labels = 4096;

std::string in_brief(exhibit::CivilDay civil, exhibit::Precision precision, std::string_view language) {
    exhibit::Date date;
    date.precision = date.end_precision = precision;
    const exhibit::Day first = exhibit::to_day(civil);
    date.earliest = date.latest = first;
    if (precision == exhibit::Precision::month) {
        const bool december = civil.month == 12;
        date.latest = exhibit::to_day({civil.year + (december ? 1 : 0), december ? 1 : civil.month + 1, 1}) - 1;
    } else if (precision == exhibit::Precision::year) {
        date.latest = exhibit::to_day({civil.year + 1, 1, 1}) - 1;
    }
    return exhibit::short_form(date, language);
}

} // namespace

template <class Write>
TickLabel TickWords::label(Form form, std::int64_t of, const Write& write) const {
    const auto key = static_cast<std::uint64_t>(of) * 8 + static_cast<std::uint64_t>(form);
    if (const auto found = m_known.find(key); found != m_known.end()) {
        return found->second;
    }
    if (m_known.size() >= most_labels) {
        m_known.clear();
    }
    std::string text = write();
    const double width_px = m_measure(text);
    return m_known.emplace(key, TickLabel{std::move(text), width_px}).first->second;
}

TickLabel TickWords::year(int year) const {
    return label(Form::year, year, [&] { return in_brief({year, 1, 1}, exhibit::Precision::year, m_language); });
}

TickLabel TickWords::month(int month) const {
    return label(Form::month, month, [&] {
        if (m_language.starts_with("vi")) {
            return "tháng " + std::to_string(month);
        }
        const std::string with_year = in_brief({2000, month, 1}, exhibit::Precision::month, m_language);
        return with_year.substr(0, with_year.find(' '));
    });
}

TickLabel TickWords::month_of_year(exhibit::CivilDay day) const {
    return label(Form::month_of_year, std::int64_t{day.year} * 12 + day.month, [&] {
        return in_brief({day.year, day.month, 1}, exhibit::Precision::month, m_language);
    });
}

TickLabel TickWords::date(exhibit::Day day) const {
    return label(Form::date, day,
                 [&] { return in_brief(exhibit::to_civil(day), exhibit::Precision::day, m_language); });
}

TickLabel TickWords::day_of_month(int day) const {
    return label(Form::day_of_month, day, [&] { return std::to_string(day); });
}

} // namespace views
