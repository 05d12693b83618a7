#include "intake/xlsx_values.h"

#include <charconv>
#include <cmath>
#include <optional>

#include <fmt/format.h>

#include "base/unicode.h"
#include "exhibit/date.h"

namespace intake::xlsx {

namespace {

constexpr int seconds_a_day = 86'400;
constexpr double least_serial = -693'593;    // 1 January of the year 1
constexpr double largest_serial = 2'958'466; // the day after 31 December 9999

char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

// The letters of a format code that mean something: without literals, escapes, paddings, and all but the first section.
std::string format_letters(std::string_view code) {
    std::string letters;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        if (code[i] == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (code[i] == '[') { // a colour, a condition, a locale; elapsed hours are no date either
            i = std::min(code.find(']', i + 1), code.size());
        } else if (code[i] == '\\' || code[i] == '_' || code[i] == '*') {
            ++i;
        } else {
            letters += small(code[i]);
        }
    }
    return letters;
}

// A serial below 1 January 1900 is LibreOffice's, which counts on evenly into the past.
exhibit::Day day_of(std::int64_t serial, bool from_1904) {
    if (from_1904) {
        return exhibit::to_day({1904, 1, 1}) + serial;
    }
    return exhibit::to_day({1899, 12, 30}) + serial + (serial > 0 && serial < 60 ? 1 : 0);
}

std::optional<double> number(std::string_view digits) {
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = error == std::errc() && end == digits.data() + digits.size() && std::isfinite(value);
    return whole ? std::optional(value) : std::nullopt;
}

constexpr std::size_t escape_bytes = 7;

// The character that an escape at this place stands for; nothing where there is none.
std::optional<char32_t> escape_at(std::string_view text, std::size_t at) {
    if (text.size() - at < escape_bytes || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_') {
        return std::nullopt;
    }
    std::uint32_t unit = 0;
    const char* const first = text.data() + at + 2;
    const auto [end, error] = std::from_chars(first, first + 4, unit, 16);
    const bool whole = error == std::errc() && end == first + 4 && unit > 0 && !(unit >= 0xD800 && unit <= 0xDFFF);
    return whole ? std::optional<char32_t>(unit) : std::nullopt;
}

} // namespace

DateFormat date_format(std::string_view code) {
    const std::string letters = format_letters(code);
    if (letters.starts_with("general")) {
        return DateFormat::none;
    }
    const auto shows = [&](std::string_view any) { return letters.find_first_of(any) != std::string::npos; };
    const bool time = shows("hs");
    if (!shows("yd") || (!time && shows("0#?"))) {
        return DateFormat::none;
    }
    if (time) {
        return DateFormat::time;
    }
    return shows("d") ? DateFormat::day : shows("m") ? DateFormat::month : DateFormat::year;
}

DateFormat built_in_date_format(int number_format) {
    const auto within = [&](int first, int last) { return number_format >= first && number_format <= last; };
    if (number_format == 17) { // mmm-yy
        return DateFormat::month;
    }
    if (number_format == 22) { // m/d/yy h:mm
        return DateFormat::time;
    }
    return within(14, 16) || within(27, 31) || number_format == 36 || within(50, 54) || within(57, 58)
               ? DateFormat::day
               : DateFormat::none;
}

std::string date_text(double serial, DateFormat format, bool from_1904) {
    if (!(serial >= least_serial && serial < largest_serial)) {
        return fmt::format("{:.15g}", serial);
    }
    double day = std::floor(serial);
    int second = static_cast<int>(std::lround((serial - day) * seconds_a_day));
    if (second == seconds_a_day) {
        day += 1;
        second = 0;
    }
    if (!from_1904 && day == 60) {
        return "1900-02-29";
    }
    const exhibit::CivilDay civil = exhibit::to_civil(day_of(static_cast<std::int64_t>(day), from_1904));
    std::string text = fmt::format("{:04}", civil.year);
    if (format != DateFormat::year) {
        text += fmt::format("-{:02}", civil.month);
    }
    if (format == DateFormat::day || format == DateFormat::time) {
        text += fmt::format("-{:02}", civil.day);
    }
    if (format == DateFormat::time && second != 0) {
        text += fmt::format("T{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
    }
    return text;
}

std::string number_text(std::string_view digits) {
    const auto value = number(digits);
    // Fifteen digits are what a spreadsheet program shows; more are rounding errors.
    return value ? fmt::format("{:.15g}", *value == 0 ? 0.0 : *value) : std::string(digits);
}

std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto unit = escape_at(text, at);
        if (unit) {
            base::append_utf8(out, *unit);
        } else {
            out += text[at];
        }
        at += unit ? escape_bytes : 1;
    }
    return out;
}

std::string escaped(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        out += escape_at(text, at) ? "_x005F_" : std::string_view(&text[at], 1);
    }
    return out;
}

std::optional<CellPlace> cell_place(std::string_view reference) {
    CellPlace place;
    std::size_t at = 0;
    for (; at < reference.size() && at < 3 && small(reference[at]) >= 'a' && small(reference[at]) <= 'z'; ++at) {
        place.column = place.column * 26 + (small(reference[at]) - 'a' + 1);
    }
    const char* const end = reference.data() + reference.size();
    const auto result = std::from_chars(reference.data() + at, end, place.row);
    const bool good = at > 0 && result.ec == std::errc() && result.ptr == end && place.row >= 1 &&
                      place.row <= 1'048'576 && place.column <= 16'384;
    return good ? std::optional(place) : std::nullopt;
}

} // namespace intake::xlsx
