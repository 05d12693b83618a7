#pragma once

#include <string>
#include <string_view>

#include "exhibit/date_units.h"

namespace exhibit {

/// After a word a Vietnamese year needs "năm", an English decade its article.
enum class Place { alone, after_word };

/// The names of days, months, years and all that is longer, in Vietnamese or English, in full or brief.
class UnitNames {
public:
    UnitNames(bool vietnamese, bool brief) : m_vi(vietnamese), m_brief(brief) {}

    std::string text(const Unit& unit, Place place) const;
    std::string_view month(int number) const;

private:
    std::string year(int number) const;
    std::string whole_year(int number, Place place) const;
    std::string_view season(int first_month) const;
    std::string part(const Unit& unit, Place place) const;
    std::string quarter(const Unit& unit) const;
    std::string century(const Unit& unit) const;

    bool m_vi;
    bool m_brief;
};

} // namespace exhibit
