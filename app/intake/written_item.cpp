#include "intake/written_item.h"

#include "intake/fields.h"
#include "intake/item_cells.h"
#include "intake/read_file.h"
#include "intake/read_item.h"

namespace intake {

namespace {

constexpr std::string_view label_ending = ".md";

std::map<std::string, std::string> read_label_texts(const ContentFolder& folder, const std::string& id,
                                                    ProblemList& problems) {
    std::map<std::string, std::string> labels;
    const std::string item_folder = "items/" + id;
    for (const std::string& entry : folder.names(item_folder).value_or(std::vector<std::string>())) {
        const std::string language =
            entry.ends_with(label_ending) ? entry.substr(0, entry.size() - label_ending.size()) : std::string();
        if (!valid_language(language)) {
            continue;
        }
        const ProblemList::Where where{item_folder + "/" + entry, {}, id};
        const auto text = read_text(folder, folder.find(where.file), where, problems);
        if (text && check_encoding(*text, where, problems)) {
            labels[language] = show_label(*text);
        }
    }
    return labels;
}

std::vector<WrittenPage> pages_of(const JsonValue& root, const ContentFolder& folder, const std::string& id) {
    std::vector<WrittenPage> pages;
    const JsonValue* const listed = root.find("pages");
    for (const JsonValue& page : listed ? listed->items : std::vector<JsonValue>()) {
        const bool object = page.is(JsonValue::Kind::object);
        const JsonValue* const file = object ? page.find("file") : &page;
        if (file && file->is(JsonValue::Kind::text) && !file->text.empty()) {
            pages.push_back({file->text, object ? page : JsonValue()});
        }
    }
    if (!listed || listed->items.empty()) {
        for (const std::string& name : pictures_in(folder, "items/" + id)) {
            pages.push_back({name, {}});
        }
    }
    return pages;
}

std::optional<WrittenItem> read_written_item(const ContentFolder& folder, const std::string& id,
                                             ProblemList& problems) {
    const ProblemList::Where where{"items/" + id + "/item.json", {}, id};
    const ContentFolder::Found found = folder.find(where.file);
    if (found.access == Access::missing) {
        problems.error("missing-item-json", where, {where.file});
        return std::nullopt;
    }
    const auto text = read_text(folder, found, where, problems);
    const auto file = text ? read_json_object(*text, where, problems) : std::nullopt;
    if (!file) {
        return std::nullopt;
    }
    return WrittenItem{id, file->root, pages_of(file->root, folder, id), read_label_texts(folder, id, problems)};
}

} // namespace

std::vector<WrittenItem> read_written_items(const ContentFolder& folder, ProblemList& problems) {
    std::vector<WrittenItem> items;
    for (const std::string& id : folder.names("items").value_or(std::vector<std::string>())) {
        const std::string path = "items/" + id;
        const Access access = folder.find(path).access;
        if (access == Access::folder && valid_id(id)) {
            if (auto item = read_written_item(folder, id, problems)) {
                items.push_back(std::move(*item));
            }
        } else if (access == Access::folder) {
            const std::string better = id_from(id);
            problems.error("bad-id", {path, {}, id}, {id}, {better.empty() ? "tai-lieu-1" : better});
        } else if (access == Access::outside || access == Access::forbidden) {
            problems.error("path-outside", {path, {}, id}, {id});
        }
    }
    return items;
}

} // namespace intake
