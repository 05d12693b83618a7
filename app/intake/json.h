#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "intake/problem_list.h"

namespace intake {

struct JsonMember;

/// A value of a JSON file and where it stands. Texts are NFC without control characters.
struct JsonValue {
    enum class Kind { null, boolean, number, text, list, object };
    Kind kind = Kind::null;
    bool flag = false;
    double number = 0;
    std::string text; ///< of a text; of a number, its digits as written
    std::vector<JsonValue> items;
    std::vector<JsonMember> members; ///< names are unique: of two the later counts
    std::size_t offset = 0;          ///< bytes from the file's beginning
    std::size_t end = 0;             ///< just behind it; 0: the value was never in a file

    const JsonValue* find(std::string_view name) const;
    bool is(Kind other) const { return kind == other; }
};

struct JsonMember {
    std::string name;
    std::size_t name_offset = 0;
    JsonValue value;
};

/// A file that could be read as JSON.
struct JsonFile {
    JsonValue root;
    TextPlaces places;
};

/// Reads `text`, the content of `where.file`. What is wrong goes to `problems` with its place; nothing comes back when
/// the whole can't be used. The text must outlive the result.
std::optional<JsonFile> read_json(std::string_view text, const ProblemList::Where& where, ProblemList& problems);

/// Whether `text` is UTF-8; if not, says so at the first place that isn't.
bool check_encoding(std::string_view text, const ProblemList::Where& where, ProblemList& problems);

/// The key of the interface's word for a kind of value: "json.list" for "a list".
std::string kind_key(JsonValue::Kind kind);

} // namespace intake
