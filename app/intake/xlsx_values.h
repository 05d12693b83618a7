#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace intake::xlsx {

/// What a number format shows of a number: nothing of a date, or a date as exact as it says.
enum class DateFormat { none, year, month, day, time };

/// Reads a format code such as `dd/mm/yyyy` or `#,##0.00` (ECMA-376 part 1, 18.8.31). A time of day alone is no date.
DateFormat date_format(std::string_view code);

/// The same for the formats that have a number only (18.8.30, and the East Asian ones listed there).
DateFormat built_in_date_format(int number_format);

/// A day serial (18.17.4.1) as EDTF: "1946-01-03", "1946-01", "1946", or with a time of day where one is shown. With
/// `from_1904`, day 0 is 1 January 1904; else day 1 is 1 January 1900, and day 60 the 29 February 1900 that never was.
std::string date_text(double serial, DateFormat format, bool from_1904);

/// A number as a person would write it: "1946", "0.5"; the text itself where it is none.
std::string number_text(std::string_view digits);

/// A text with its escapes such as `_x000D_` resolved (22.9.2.19, ST_Xstring).
std::string unescaped(std::string_view text);

/// A text in which what looks like such an escape is one of itself.
std::string escaped(std::string_view text);

/// "BC12" as row and column, both from 1; nothing where it is no reference or beyond XFD1048576.
struct CellPlace {
    int row = 0;
    int column = 0;
};
std::optional<CellPlace> cell_place(std::string_view reference);

} // namespace intake::xlsx
