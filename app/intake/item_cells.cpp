#include "intake/item_cells.h"

#include <algorithm>
#include <charconv>

#include "base/unicode.h"
#include "exhibit/date.h"
#include "intake/fields.h"
#include "intake/json_write.h"
#include "intake/page_points.h"

namespace intake {

namespace {

using Kind = JsonValue::Kind;

constexpr std::string_view item_order[] = {"title",  "date",      "date_text", "theme", "kind",   "creator",
                                           "holder", "reference", "extent",    "place", "rights", "sources",
                                           "tags",   "related",   "featured",  "order", "pages"};
constexpr std::string_view page_order[] = {"file", "caption", "alt", "credit", "points"};

constexpr std::string_view yes = "x"; ///< how a flag that is up is shown

std::string show_list(const JsonValue& list) {
    std::vector<std::string> texts;
    for (const JsonValue& one : list.items) {
        const std::string text = one.is(Kind::text) ? one_line(one.text) : std::string();
        if (!text.empty()) {
            texts.push_back(text);
        }
    }
    const bool semicolon = std::any_of(texts.begin(), texts.end(),
                                       [](const std::string& text) { return text.find(';') != std::string::npos; });
    std::string shown;
    for (const std::string& text : texts) {
        shown += (shown.empty() ? "" : semicolon ? "\n" : "; ") + text;
    }
    // A line end tells that semicolons don't part anything here.
    return semicolon && texts.size() == 1 ? shown + "\n" : shown;
}

// A number as JSON writes it; nothing where `text` is none. A decimal comma is a point.
std::optional<std::string> number_digits(std::string text) {
    std::replace(text.begin(), text.end(), ',', '.');
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size() && std::isfinite(value);
    return whole ? std::optional(fmt::format("{}", value == 0 ? 0.0 : value)) : std::nullopt;
}

std::optional<bool> flag_meant(const std::string& text) {
    const std::string word = base::fold(one_line(text));
    for (const std::string_view one : {"x", "co", "yes", "y", "true", "1", "✓", "✔"}) {
        if (word == one) {
            return true;
        }
    }
    for (const std::string_view one : {"", "khong", "no", "n", "false", "0", "-"}) {
        if (word == one) {
            return false;
        }
    }
    return std::nullopt;
}

// A text in one language as part of a language map, which may have been a plain text of the first language.
void put_language(JsonValue& object, std::string_view name, const std::string& language, const Languages& languages,
                  const std::string& text, std::span<const std::string_view> order) {
    JsonValue* const there = json_member(object, name);
    const bool plain = there && there->is(Kind::text);
    if (plain && language == languages.front()) {
        text.empty() ? remove_json(object, name) : set_json(object, name, json_text(text), order);
        return;
    }
    if (plain && text.empty()) {
        return;
    }
    JsonValue map = there && there->is(Kind::object) ? *there : json_object();
    if (plain) {
        set_json(map, languages.front(), *there);
    }
    if (text.empty()) {
        remove_json(map, language);
    } else {
        const std::vector<std::string_view> tags(languages.begin(), languages.end());
        set_json(map, language, json_text(text), tags);
    }
    map.members.empty() ? remove_json(object, name) : set_json(object, name, std::move(map), order);
}

// A list whose texts that were there before stay as they stood.
JsonValue list_of(const std::vector<std::string>& texts, const JsonValue* before) {
    JsonValue list = before && before->is(Kind::list) ? *before : json_list({});
    const std::vector<JsonValue> old = std::exchange(list.items, {});
    for (const std::string& text : texts) {
        const auto found = std::find_if(old.begin(), old.end(), [&](const JsonValue& one) {
            return one.is(Kind::text) && one_line(one.text) == text;
        });
        list.items.push_back(found != old.end() ? *found : json_text(text));
    }
    return list;
}

} // namespace

std::span<const std::string_view> item_field_order() {
    return item_order;
}

std::span<const std::string_view> page_field_order() {
    return page_order;
}

std::vector<std::string> split_list(const std::string& text) {
    const char between = text.find('\n') != std::string::npos ? '\n' : ';';
    std::vector<std::string> values;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(between, at), text.size());
        if (std::string value = one_line(std::string_view(text).substr(at, end - at)); !value.empty()) {
            values.push_back(std::move(value));
        }
        at = end + 1;
    }
    return values;
}

std::string show_cell(const JsonValue& object, const SheetField& field, const std::string& language,
                      const Languages& languages) {
    const JsonValue* const value = object.find(field.name);
    if (!value) {
        return {};
    }
    const bool text = value->is(Kind::text);
    switch (field.shape) {
    case CellShape::text:
    case CellShape::choice:
        return text ? one_line(value->text) : std::string();
    case CellShape::date:
        return text || value->is(Kind::number) ? one_line(value->text) : std::string();
    case CellShape::languages:
    case CellShape::page_languages: {
        const JsonValue* const part = value->is(Kind::object)                 ? value->find(language)
                                      : text && language == languages.front() ? value
                                                                              : nullptr;
        return part && part->is(Kind::text) ? one_line(part->text) : std::string();
    }
    case CellShape::list:
        return show_list(*value);
    case CellShape::flag:
        return value->is(Kind::boolean) && value->flag ? std::string(yes) : std::string();
    case CellShape::number:
        return value->is(Kind::number) ? number_digits(value->text).value_or(std::string()) : std::string();
    case CellShape::points:
        return show_points(*value, language, languages);
    case CellShape::id:
    case CellShape::label:
    case CellShape::picture:
        break;
    }
    return {};
}

tl::expected<std::string, CellFault> normal_cell(const SheetField& field, const std::string& text) {
    const std::string line = one_line(text);
    switch (field.shape) {
    case CellShape::list: {
        const JsonValue list = json_list(split_list(text));
        return show_list(list);
    }
    case CellShape::flag: {
        const auto flag = flag_meant(text);
        return flag ? tl::expected<std::string, CellFault>(*flag ? yes : "")
                    : tl::unexpected(CellFault{"sheet-not-yes-or-no", line});
    }
    case CellShape::number: {
        const auto digits = line.empty() ? std::optional<std::string>("") : number_digits(line);
        return digits ? tl::expected<std::string, CellFault>(*digits)
                      : tl::unexpected(CellFault{"sheet-not-a-number", line});
    }
    case CellShape::label:
        return normal_label(text);
    case CellShape::points:
        return normal_points(text);
    default:
        return line;
    }
}

bool same_cell(const SheetField& field, const std::string& shown, const std::string& text) {
    if (shown == text || field.shape != CellShape::date) {
        return shown == text;
    }
    const auto before = exhibit::read_date(shown);
    const auto after = exhibit::read_date(text);
    return before && after && !shown.empty() && !text.empty() && before->time_dropped == after->time_dropped &&
           before->date == after->date;
}

void put_cell(JsonValue& object, const SheetField& field, const std::string& language, const Languages& languages,
              const std::string& text) {
    const auto order = field.of_page() ? page_field_order() : item_field_order();
    const JsonValue* const before = object.find(field.name);
    if (field.shape == CellShape::languages || field.shape == CellShape::page_languages) {
        put_language(object, field.name, language, languages, text, order);
    } else if (text.empty()) {
        remove_json(object, field.name);
    } else if (field.shape == CellShape::list) {
        set_json(object, field.name, list_of(split_list(text), before), order);
    } else if (field.shape == CellShape::flag) {
        set_json(object, field.name, json_flag(true), order);
    } else if (field.shape == CellShape::number) {
        set_json(object, field.name, json_number(text), order);
    } else {
        set_json(object, field.name, json_text(text), order);
    }
}

std::string show_label(std::string_view file) {
    return normal_label(base::nfc(base::strip_controls(base::line_feeds(file))));
}

std::string normal_label(const std::string& text) {
    return text.substr(0, text.find_last_not_of('\n') + 1);
}

} // namespace intake
