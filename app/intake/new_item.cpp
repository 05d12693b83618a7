#include "intake/new_item.h"

#include "base/unicode.h"
#include "intake/fields.h"
#include "intake/item_cells.h"
#include "intake/json_write.h"
#include "intake/picture_names.h"
#include "intake/read_exhibit.h"
#include "intake/read_item.h"

namespace intake {

namespace {

// The one id of a list of one; with more there is a choice that only a curator can make.
template <class T>
std::string only_id(const std::vector<T>& all) {
    return all.size() == 1 ? all.front().id : std::string();
}

std::string item_json(const NewItemOrder& order, const exhibit::Exhibit& exhibit) {
    JsonValue title = json_object();
    for (const std::string& language : exhibit.languages) {
        const bool first = language == exhibit.first_language();
        set_json(title, language, json_text(first ? base::nfc(base::strip_controls(one_line(order.title))) : ""));
    }
    JsonValue root = json_object();
    set_json(root, "title", std::move(title));
    set_json(root, "date", json_text("unknown"));
    set_json(root, "theme", json_text(only_id(exhibit.themes)));
    set_json(root, "kind", json_text(only_id(exhibit.kinds)));
    return write_json(root);
}

void add_picture(const ports::Files& files, const std::string& path, ItemFiles& item, ProblemList& problems) {
    const std::string name = base::nfc(path.substr(path.find_last_of('/') + 1));
    const ProblemList::Where where{path, {}, item.id};
    const ports::FileKind kind = files.info(path).kind;
    if (kind == ports::FileKind::missing) {
        problems.error("missing-picture", where, {path}, {}, "new-picture");
    } else if (kind != ports::FileKind::file) {
        problems.error("not-a-file", where, {path});
    } else if (!is_picture(name) || name[0] == '.' || name[0] == '_') {
        problems.error("not-a-picture", where, {name});
    } else if (!item.pictures.emplace(name, path).second) {
        problems.error("sheet-same-picture", where, {name});
    }
}

} // namespace

NewItem plan_new_item(const ports::Files& files, const std::string& folder, const NewItemOrder& order,
                      const base::StringTables& strings) {
    ProblemList problems(strings);
    ItemFiles item{order.id, {}, {}, {}};
    const ContentFolder content(files, folder);
    const std::string path = "items/" + order.id;
    if (const auto exhibit = open_exhibition(content, folder, problems)) {
        item.texts["item.json"] = item_json(order, exhibit->exhibit);
    }
    if (!valid_id(order.id)) {
        const std::string better = id_from(order.id);
        problems.error("bad-id", {path, {}, order.id}, {order.id}, {better.empty() ? "tai-lieu-1" : better},
                       "sheet-bad-id");
    } else if (const ports::FileInfo there = files.info(folder + "/" + path);
               there.kind != ports::FileKind::missing || there.symbolic_link) {
        problems.error("item-exists", {path, {}, order.id}, {order.id});
    }
    for (const std::string& picture : order.pictures) {
        add_picture(files, picture, item, problems);
    }
    NewItem result;
    result.files = problems.has_errors() ? std::nullopt : std::optional(std::move(item));
    result.problems = problems.take_sorted();
    return result;
}

} // namespace intake
