#pragma once

#include <optional>

#include "intake/json_write.h"

/// The pieces that every IIIF document is made of.
namespace intake {

inline JsonValue json_items(std::vector<JsonValue> items) {
    JsonValue list = json_list({});
    list.items = std::move(items);
    return list;
}

inline void set_number(JsonValue& object, std::string_view name, int number) {
    set_json(object, name, json_number(std::to_string(number)));
}

/// Nothing where the list or object is empty: IIIF leaves such out.
inline void set_filled(JsonValue& object, std::string_view name, JsonValue value) {
    if (!value.items.empty() || !value.members.empty()) {
        set_json(object, name, std::move(value));
    }
}

inline void set_filled(JsonValue& object, std::string_view name, std::optional<std::string> text) {
    if (text) {
        set_json(object, name, json_text(std::move(*text)));
    }
}

/// {"id": …, "type": …}
inline JsonValue iiif_resource(std::string id, std::string_view type) {
    JsonValue object = json_object();
    set_json(object, "id", json_text(std::move(id)));
    set_json(object, "type", json_text(std::string(type)));
    return object;
}

/// The same for what is a file of its own.
inline JsonValue iiif_document(std::string_view context, std::string id, std::string_view type) {
    JsonValue object = json_object();
    set_json(object, "@context", json_text(std::string(context)));
    set_json(object, "id", json_text(std::move(id)));
    set_json(object, "type", json_text(std::string(type)));
    return object;
}

} // namespace intake
