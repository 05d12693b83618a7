#include "intake/json.h"

#include <algorithm>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include "base/unicode.h"
#include "intake/json_fault.h"

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
        JsonValue& placed = place_for(std::move(value));
        m_end = position();
        placed.end = m_end;
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
        m_open.back()->end = m_end;
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
        const JsonValue* open = tree.innermost_open();
        report_syntax_fault(
            {text, result.Code(), shift + result.Offset(), tree.last_end(), tree.token_start(), open, tree.too_deep},
            file.places, where, problems);
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
