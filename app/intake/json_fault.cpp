#include "intake/json_fault.h"

#include <algorithm>

namespace intake {

namespace {

using rapidjson::ParseErrorCode;

struct Finding {
    std::string code;
    std::size_t at = 0; ///< byte of the text
    Words words;
};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Finds the slip behind a fault from RapidJSON's code and the text around the place.
class SlipFinder {
public:
    SlipFinder(const SyntaxFault& fault, const TextPlaces& places)
        : m_fault(fault), m_text(fault.text), m_places(places), m_at(std::min(fault.offset, m_text.size())) {}

    Finding find() const {
        if (m_fault.too_deep) {
            return {"json-too-deep", m_fault.token, {}};
        }
        if (m_fault.code == rapidjson::kParseErrorDocumentEmpty) {
            return {"json-empty", m_at, {}};
        }
        if (m_fault.code == rapidjson::kParseErrorDocumentRootNotSingular) {
            return {"json-after-end", m_at, {}};
        }
        if (auto inside = inside_text()) {
            return std::move(*inside);
        }
        return between_tokens();
    }

private:
    // A text that doesn't end, or holds what it can't.
    std::optional<Finding> inside_text() const {
        const ParseErrorCode code = m_fault.code;
        const bool open = code == rapidjson::kParseErrorStringMissQuotationMark ||
                          code == rapidjson::kParseErrorStringInvalidEncoding;
        const bool stopped = open || code == rapidjson::kParseErrorStringEscapeInvalid;
        const char control =
            stopped && m_at < m_text.size() && m_text[m_at] > 0 && m_text[m_at] < ' ' ? m_text[m_at] : '\0';
        if (control != 0 && control != '\n' && control != '\r') {
            return Finding{"json-control-character", m_at, {}};
        }
        if (open || control != 0) {
            return Finding{"json-text-not-closed", m_fault.token, {}};
        }
        if (code == rapidjson::kParseErrorStringEscapeInvalid ||
            code == rapidjson::kParseErrorStringUnicodeEscapeInvalidHex ||
            code == rapidjson::kParseErrorStringUnicodeSurrogateInvalid) {
            return Finding{"json-escape", m_at, {}};
        }
        return std::nullopt;
    }

    Finding between_tokens() const {
        const std::size_t token = m_fault.token;
        if (token >= m_text.size()) {
            const JsonValue* open = m_fault.open;
            return {"json-ends-early",
                    m_text.size(),
                    {open && open->is(JsonValue::Kind::list) ? "[" : "{",
                     std::to_string(open ? m_places.at(open->offset).line : 1)}};
        }
        const auto comma = last_comma();
        if ((m_text[token] == '}' || m_text[token] == ']') && comma) {
            return {"json-trailing-comma", *comma, {}};
        }
        if (comma && *comma == m_fault.last_end && *comma > 0 && token == *comma + 1 && is_digit(m_text[*comma - 1]) &&
            is_digit(m_text[token]) && m_fault.code == rapidjson::kParseErrorObjectMissName) {
            return {"json-decimal-comma", *comma, {}};
        }
        if (m_text[token] == '/' || m_text[token] == '#') {
            return {"json-comment", token, {}};
        }
        switch (m_fault.code) {
        case rapidjson::kParseErrorObjectMissName:
            return {"json-name-expected", token, {}};
        case rapidjson::kParseErrorObjectMissColon:
            return {"json-missing-colon", m_fault.last_end, {}};
        case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
            return {"json-missing-comma", m_fault.last_end, {}};
        case rapidjson::kParseErrorNumberTooBig:
        case rapidjson::kParseErrorNumberMissFraction:
        case rapidjson::kParseErrorNumberMissExponent:
            return {"json-number", token, {}};
        default:
            return {"json-value-expected", token, {}};
        }
    }

    // The last comma between the last token that was read and the next.
    std::optional<std::size_t> last_comma() const {
        for (std::size_t i = m_fault.token; i > m_fault.last_end; --i) {
            if (m_text[i - 1] == ',') {
                return i - 1;
            }
        }
        return std::nullopt;
    }

    const SyntaxFault& m_fault;
    std::string_view m_text;
    const TextPlaces& m_places;
    std::size_t m_at;
};

} // namespace

void report_syntax_fault(const SyntaxFault& fault, const TextPlaces& places, ProblemList::Where where,
                         ProblemList& problems) {
    const Finding finding = SlipFinder(fault, places).find();
    where.place = places.at(finding.at);
    problems.error(finding.code, where, finding.words);
}

} // namespace intake
