#include "intake/json.h"

#include <algorithm>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include "base/unicode.h"

namespace intake {

namespace {

constexpr std::size_t deepest = 64;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

std::string clean(std::string_view text) {
    return base::nfc(base::strip_controls(text));
}

// Builds the tree from RapidJSON's events. An event comes after its token, so the token's place is found from the end
// of the one before.
class TreeBuilder {
public:
    TreeBuilder(std::string_view text, rapidjson::MemoryStream& stream, std::size_t shift)
        : m_text(text), m_stream(stream), m_shift(shift), m_end(shift) {}

    bool Null() { return put({}); }
    bool Bool(bool flag) {
        JsonValue value;
        value.kind = JsonValue::Kind::boolean;
        value.flag = flag;
        return put(std::move(value));
    }
    bool Int(int number) { return put_number(number); }
    bool Uint(unsigned number) { return put_number(number); }
    bool Int64(std::int64_t number) { return put_number(static_cast<double>(number)); }
    bool Uint64(std::uint64_t number) { return put_number(static_cast<double>(number)); }
    bool Double(double number) { return put_number(number); }
    bool RawNumber(const char*, rapidjson::SizeType, bool) { return false; }
    bool String(const char* text, rapidjson::SizeType length, bool) {
        JsonValue value;
        value.kind = JsonValue::Kind::text;
        value.text = clean({text, length});
        return put(std::move(value));
    }
    bool Key(const char* text, rapidjson::SizeType length, bool) {
        JsonMember member;
        member.name = clean({text, length});
        member.name_offset = token_start();
        m_end = position();
        m_open.back()->members.push_back(std::move(member));
        return true;
    }
    bool StartObject() { return open(JsonValue::Kind::object); }
    bool StartArray() { return open(JsonValue::Kind::list); }
    bool EndObject(rapidjson::SizeType) {
        drop_duplicates(*m_open.back());
        return close();
    }
    bool EndArray(rapidjson::SizeType) { return close(); }

    JsonValue root;
    struct Duplicate {
        std::string name;
        std::size_t offset = 0;
    };
    std::vector<Duplicate> duplicates;
    bool too_deep = false;

    /// Where the last token that was read ends, and where the next begins.
    std::size_t last_end() const { return m_end; }
    std::size_t token_start() const {
        std::size_t at = m_end;
        while (at < m_text.size() && (is_space(m_text[at]) || m_text[at] == ',' || m_text[at] == ':')) {
            ++at;
        }
        return at;
    }
    const JsonValue* innermost_open() const { return m_open.empty() ? nullptr : m_open.back(); }

private:
    std::size_t position() const { return m_shift + m_stream.Tell(); }

    bool put_number(double number) {
        JsonValue value;
        value.kind = JsonValue::Kind::number;
        value.number = number;
        const std::size_t start = token_start();
        value.text = std::string(m_text.substr(start, position() - start));
        return put(std::move(value));
    }

    // Pointers into the tree stay valid: only the innermost open value grows.
    JsonValue& place_for(JsonValue value) {
        value.offset = token_start();
        if (m_open.empty()) {
            root = std::move(value);
            return root;
        }
        JsonValue& parent = *m_open.back();
        if (parent.is(JsonValue::Kind::list)) {
            parent.items.push_back(std::move(value));
            return parent.items.back();
        }
        parent.members.back().value = std::move(value);
        return parent.members.back().value;
    }

    bool put(JsonValue value) {
        place_for(std::move(value));
        m_end = position();
        return true;
    }

    bool open(JsonValue::Kind kind) {
        if (m_open.size() >= deepest) {
            too_deep = true;
            return false;
        }
        JsonValue value;
        value.kind = kind;
        JsonValue& placed = place_for(std::move(value));
        m_end = placed.offset + 1;
        m_open.push_back(&placed);
        return true;
    }

    bool close() {
        m_end = token_start() + 1;
        m_open.pop_back();
        return true;
    }

    void drop_duplicates(JsonValue& object) {
        std::vector<std::size_t> order(object.members.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = i;
        }
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return object.members[a].name < object.members[b].name; });
        std::vector<bool> dropped(order.size());
        bool any = false;
        for (std::size_t i = 1; i < order.size(); ++i) {
            const JsonMember& later = object.members[order[i]];
            if (object.members[order[i - 1]].name == later.name) {
                duplicates.push_back({later.name, later.name_offset});
                dropped[order[i - 1]] = true;
                any = true;
            }
        }
        if (any) {
            std::vector<JsonMember> kept;
            for (std::size_t i = 0; i < object.members.size(); ++i) {
                if (!dropped[i]) {
                    kept.push_back(std::move(object.members[i]));
                }
            }
            object.members = std::move(kept);
        }
    }

    std::string_view m_text;
    rapidjson::MemoryStream& m_stream;
    std::size_t m_shift;
    std::size_t m_end;
    std::vector<JsonValue*> m_open;
};

// What a curator most likely did, from RapidJSON's code and the text around the place.
class SyntaxFault {
public:
    SyntaxFault(std::string_view text, const TreeBuilder& tree, const TextPlaces& places)
        : m_text(text), m_tree(tree), m_places(places) {}

    void report(rapidjson::ParseErrorCode code, std::size_t offset, ProblemList::Where where,
                ProblemList& problems) const {
        std::size_t at = std::min(offset, m_text.size());
        std::string name = "json-value-expected";
        Words words;
        const std::size_t token = m_tree.token_start();
        const std::size_t comma = last_comma(token);
        const bool at_closing = token < m_text.size() && (m_text[token] == '}' || m_text[token] == ']');
        const bool in_text = code == rapidjson::kParseErrorStringMissQuotationMark ||
                             code == rapidjson::kParseErrorStringInvalidEncoding;
        const bool stopped_in_text = in_text || code == rapidjson::kParseErrorStringEscapeInvalid;
        const char control =
            stopped_in_text && at < m_text.size() && m_text[at] > 0 && m_text[at] < ' ' ? m_text[at] : '\0';
        if (m_tree.too_deep) {
            name = "json-too-deep";
            at = token;
        } else if (code == rapidjson::kParseErrorDocumentEmpty) {
            name = "json-empty";
        } else if (code == rapidjson::kParseErrorDocumentRootNotSingular) {
            name = "json-after-end";
        } else if (control == '\t' || (control > 0 && control < ' ' && control != '\n' && control != '\r')) {
            name = "json-control-character";
        } else if (in_text || control != 0) {
            name = "json-text-not-closed";
            at = token;
        } else if (code == rapidjson::kParseErrorStringEscapeInvalid ||
                   code == rapidjson::kParseErrorStringUnicodeEscapeInvalidHex ||
                   code == rapidjson::kParseErrorStringUnicodeSurrogateInvalid) {
            name = "json-escape";
        } else if (token >= m_text.size()) {
            name = "json-ends-early";
            at = m_text.size();
            const JsonValue* open = m_tree.innermost_open();
            words = {open && open->is(JsonValue::Kind::list) ? "[" : "{",
                     std::to_string(open ? m_places.at(open->offset).line : 1)};
        } else if (at_closing && comma != std::string_view::npos) {
            name = "json-trailing-comma";
            at = comma;
        } else if (m_text[token] == '/' || m_text[token] == '#') {
            name = "json-comment";
            at = token;
        } else if (code == rapidjson::kParseErrorObjectMissName) {
            name = "json-name-expected";
            at = token;
        } else if (code == rapidjson::kParseErrorObjectMissColon) {
            name = "json-missing-colon";
            at = m_tree.last_end();
        } else if (code == rapidjson::kParseErrorObjectMissCommaOrCurlyBracket ||
                   code == rapidjson::kParseErrorArrayMissCommaOrSquareBracket) {
            name = "json-missing-comma";
            at = m_tree.last_end();
        } else {
            at = token;
        }
        where.place = m_places.at(at);
        problems.error(name, where, words);
    }

private:
    // The comma between the last token read and `token`, if any.
    std::size_t last_comma(std::size_t token) const {
        for (std::size_t i = token; i > m_tree.last_end(); --i) {
            if (m_text[i - 1] == ',') {
                return i - 1;
            }
        }
        return std::string_view::npos;
    }

    std::string_view m_text;
    const TreeBuilder& m_tree;
    const TextPlaces& m_places;
};

} // namespace

const JsonValue* JsonValue::find(std::string_view name) const {
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const JsonMember& member) { return member.name == name; });
    return found == members.end() ? nullptr : &found->value;
}

std::string kind_key(JsonValue::Kind kind) {
    constexpr std::string_view names[] = {"null", "boolean", "number", "text", "list", "object"};
    return "json." + std::string(names[static_cast<std::size_t>(kind)]);
}

std::optional<JsonFile> read_json(std::string_view text, const ProblemList::Where& where, ProblemList& problems) {
    if (!check_encoding(text, where, problems)) {
        return std::nullopt;
    }
    const std::size_t shift = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    JsonFile file{{}, TextPlaces(text)};
    rapidjson::MemoryStream stream(text.data() + shift, text.size() - shift);
    TreeBuilder tree(text, stream, shift);
    rapidjson::Reader reader;
    constexpr unsigned flags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseFullPrecisionFlag | rapidjson::kParseValidateEncodingFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, tree);
    if (!result) {
        SyntaxFault(text, tree, file.places).report(result.Code(), shift + result.Offset(), where, problems);
        return std::nullopt;
    }
    for (const TreeBuilder::Duplicate& duplicate : tree.duplicates) {
        ProblemList::Where exact = where;
        exact.place = file.places.at(duplicate.offset);
        problems.warning("json-duplicate", exact, {duplicate.name});
    }
    file.root = std::move(tree.root);
    return file;
}

} // namespace intake
