#pragma once

#include <optional>

#include "exhibit/date_units.h"
#include "exhibit/date_words.h"

namespace exhibit {

/// One end of a written date, or all of it: a unit and how sure it is.
struct DatePoint {
    Unit unit;
    bool approximate = false;
    bool uncertain = false;
    bool era_named = false; ///< "TCN", "SCN" or a sign stood there
    bool bce = false;
};

/// What the end of an interval lends to its start: "3 – 5 tháng 1 năm 1946", "257 – 207 TCN".
struct Borrowed {
    const DatePoint* end = nullptr;
};

/// Reads all of `tokens` as one unit with its qualifiers, or nothing. `fault` learns of days that don't exist.
std::optional<DatePoint> read_point(DateTokens tokens, std::optional<DateFault>& fault, Borrowed borrowed = {});

/// Writes a point into what a date says of its start, or of its end; the days are the caller's.
void describe_start(Date& date, const DatePoint& point);
void describe_end(Date& date, const DatePoint& point);

/// Whether a token is EDTF's ?, ~ or %.
bool is_qualifier_sign(const DateToken& token);

/// Whether it is "đầu", "nửa cuối" or another word for a part of the unit behind it.
bool is_part_word(const DateToken& token);

} // namespace exhibit
