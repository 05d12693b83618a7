#pragma once

#include <span>
#include <string>
#include <string_view>

#include "intake/json.h"

namespace intake {

/// Values that no file holds yet.
JsonValue json_text(std::string text);
JsonValue json_number(std::string digits);
JsonValue json_flag(bool flag);
JsonValue json_object();
JsonValue json_list(const std::vector<std::string>& texts);

/// Whether two values say the same, wherever they stand.
bool same_json(const JsonValue& a, const JsonValue& b);

/// The member `name`, to be changed; null where there is none.
JsonValue* json_member(JsonValue& object, std::string_view name);

/// Puts `value` at `name`. A new member stands behind those that `order` names before it.
void set_json(JsonValue& object, std::string_view name, JsonValue value, std::span<const std::string_view> order = {});
void remove_json(JsonValue& object, std::string_view name);

/// JSON for `value`: an object or list of plain values on one line where it fits, else two spaces deeper a member.
std::string write_json(const JsonValue& value);

/// JSON for `value`, which was made from `old`, the root of the JSON file `text`, by changing some of it. What did not
/// change stands as it stood there, with its order, spaces and line endings.
std::string rewrite_json(const JsonValue& value, const JsonValue& old, std::string_view text);

} // namespace intake
