#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace exhibit {

/// A day: days since 1970-01-01 in the proleptic Gregorian calendar of ISO 8601 (it has a year 0).
using Day = std::int64_t;

struct CivilDay {
    int year = 1970; ///< astronomical: 0 is 1 BCE
    int month = 1;
    int day = 1;
    friend auto operator<=>(const CivilDay&, const CivilDay&) = default;
};

Day to_day(CivilDay civil);
CivilDay to_civil(Day day);

/// What a date names. The last seven are parts of a longer unit: "cuối năm 1946", "nửa đầu thế kỷ XIX", "quý I".
enum class Precision {
    day,
    month,
    season,
    year,
    decade,
    century,
    third_of_century,
    half_of_century,
    third_of_decade,
    third_of_year,
    half_of_year,
    quarter,
    third_of_month,
};

/// How a date was worded, beyond its earliest and latest day.
enum class Wording { plain, interval, from, until, before, after };

/// A written date: EDTF level 1 (ISO 8601-2), or a Vietnamese curator's form of it. Undated: neither end known.
struct Date {
    std::optional<Day> earliest;              ///< absent: open towards the past, or undated
    std::optional<Day> latest;                ///< absent: open towards the future, or undated
    Precision precision = Precision::day;     ///< of the start, or of the only date
    Precision end_precision = Precision::day; ///< of an interval's end
    Wording wording = Wording::plain;
    bool approximate = false;     ///< EDTF ~ (and %), of the start or the only date
    bool uncertain = false;       ///< EDTF ? (and %)
    bool end_approximate = false; ///< of an interval's end; an only date repeats its own here, as in end_precision
    bool end_uncertain = false;

    bool undated() const { return !earliest && !latest; }
    friend bool operator==(const Date&, const Date&) = default;
};

/// Where an item stands on the timeline: its day; else the middle of its span; for an open span its known end.
std::optional<Day> anchor(const Date& date);

/// Whether a date had not come yet on the day `today`. A period that has begun may end later, as a term of office does.
bool lies_ahead(const Date& date, Day today);

/// Sort order of the collection: by earliest (an open start by its known end), then latest; undated last.
/// Negative, zero or positive like `<=>`.
int compare(const Date& a, const Date& b);

/// Why a text is not a date, for the curator's problem.
enum class DateFault { unreadable, set_or_choice, no_such_day, backwards, out_of_range, edtf_level_2, lunar };

/// The code of its problem, e.g. "date-unreadable".
std::string_view code_of(DateFault fault);

struct ReadDate {
    Date date;
    bool time_dropped = false; ///< a time of day was written; it is not kept
};

/// Reads every form of the content format; `text` may have any case, spaces, en dashes and normalisation.
tl::expected<ReadDate, DateFault> read_date(std::string_view text);

/// "1946-01-03", as ISO 8601 and EDTF write it; years beyond four digits as EDTF does: "Y12000-01-01".
std::string iso_day(Day day);

/// EDTF of a date; empty for an undated one.
std::string to_edtf(const Date& date);

/// "ngày 3 tháng 1 năm 1946" / "3 January 1946"; languages other than Vietnamese are shown in English.
std::string long_form(const Date& date, std::string_view language);

/// "3/1/1946" / "3 Jan 1946", for captions and stems.
std::string short_form(const Date& date, std::string_view language);

} // namespace exhibit
