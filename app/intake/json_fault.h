#pragma once

#include <string_view>

#include <rapidjson/error/error.h>

#include "intake/json.h"

namespace intake {

/// Where RapidJSON stopped, and what it had read by then. Offsets are bytes of `text`.
struct SyntaxFault {
    std::string_view text;
    rapidjson::ParseErrorCode code = rapidjson::kParseErrorNone;
    std::size_t offset = 0;
    std::size_t last_end = 0;        ///< of the last token that was read
    std::size_t token = 0;           ///< beginning of the next
    const JsonValue* open = nullptr; ///< the innermost list or object that is not closed yet
    bool too_deep = false;
};

/// Says what a curator most likely did, at the place where it has to be mended.
void report_syntax_fault(const SyntaxFault& fault, const TextPlaces& places, ProblemList::Where where,
                         ProblemList& problems);

} // namespace intake
