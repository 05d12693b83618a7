#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "exhibit/date.h"

namespace views {

/// Width of a label on one line, pixels.
using TextMeasure = std::function<double(std::string_view)>;

struct TickLabel {
    std::string text;
    double width_px = 0;
};

/// Labels that were written and measured before. All of one language and type.
using TickLabels = std::unordered_map<std::uint64_t, TickLabel>;

/// How the axis names its times in a language, and how wide that is.
class TickWords {
public:
    /// `known` and `measure` must outlive it.
    TickWords(std::string_view language, const TextMeasure& measure, TickLabels& known)
        : m_language(language), m_measure(measure), m_known(known) {}

    TickLabel year(int year) const;                       ///< "1946", "111 TCN"
    TickLabel month(int month) const;                     ///< "tháng 1", "Jan"
    TickLabel month_of_year(exhibit::CivilDay day) const; ///< "1/1946", "Jan 1946"
    TickLabel date(exhibit::Day day) const;               ///< "3/1/1946", "3 Jan 1946"
    TickLabel day_of_month(int day) const;                ///< "3"

private:
    enum class Form : std::uint8_t { year, month, month_of_year, date, day_of_month };
    template <class Write>
    TickLabel label(Form form, std::int64_t of, const Write& write) const;

    std::string_view m_language;
    const TextMeasure& m_measure;
    TickLabels& m_known;
};

} // namespace views
