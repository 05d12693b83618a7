#include "intake/content.h"

#include <algorithm>
#include <unordered_set>

#include "intake/content_folder.h"
#include "intake/fields.h"
#include "intake/read_exhibit.h"
#include "intake/read_item.h"

namespace intake {

namespace {

// Ids of the folders in items/; a name that can't be an id is reported.
std::vector<std::string> find_items(const ContentFolder& folder, ProblemList& problems, int& found) {
    std::vector<std::string> ids;
    for (const std::string& name : folder.names("items").value_or(std::vector<std::string>())) {
        const std::string path = "items/" + name;
        const ContentFolder::Found entry = folder.find(path);
        const ProblemList::Where where{path, {}, name};
        if (entry.access == Access::outside || entry.access == Access::forbidden) {
            ++found;
            problems.error(entry.access == Access::outside ? "path-outside" : "path-forbidden", where, {name});
        } else if (entry.access == Access::folder) {
            ++found;
            if (valid_id(name)) {
                ids.push_back(name);
            } else {
                const std::string better = id_from(name);
                problems.error("bad-id", where, {name}, {better.empty() ? "tai-lieu-1" : better});
            }
        }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

// Whether the exhibition as it is now still has a place for an item's last good version.
bool fits(const exhibit::Item& item, const exhibit::Exhibit& exhibit) {
    return exhibit.theme(item.theme) && exhibit.kind(item.kind);
}

exhibit::Exhibit without_exhibit_file() {
    exhibit::Exhibit unknown;
    unknown.languages = {"vi"};
    return unknown;
}

// Each item as it is, or in its last good version where it has an error.
std::vector<exhibit::Item> read_items(const std::vector<std::string>& ids, const Surroundings& around,
                                      const exhibit::Exhibit* last_good) {
    std::vector<exhibit::Item> items;
    for (const std::string& id : ids) {
        auto item = read_item(id, around);
        const exhibit::Item* before = last_good ? last_good->item(id) : nullptr;
        if (before && around.problems.has_error(id) && fits(*before, around.exhibit)) {
            items.push_back(*before);
        } else if (item) {
            items.push_back(std::move(*item));
        }
    }
    return items;
}

void drop_missing_relations(std::vector<exhibit::Item>& items) {
    std::unordered_set<std::string> ids;
    for (const exhibit::Item& item : items) {
        ids.insert(item.id);
    }
    for (exhibit::Item& item : items) {
        std::erase_if(item.related, [&](const std::string& id) { return !ids.contains(id); });
    }
}

} // namespace

Content read_content(const ports::Files& files, const std::string& folder, const base::StringTables& strings,
                     const exhibit::Exhibit* last_good) {
    Content content;
    ProblemList problems(strings);
    const ContentFolder disk(files, folder);
    if (!disk.exists()) {
        problems.error("missing-content", {".", {}, {}}, {folder});
        content.problems = problems.take_sorted();
        return content;
    }
    auto file = read_exhibit_file(disk, problems);
    const std::vector<std::string> ids = find_items(disk, problems, content.items_found);
    // Without exhibit.json the items are read all the same, so that every problem is told in one go.
    const exhibit::Exhibit unknown = without_exhibit_file();
    const Surroundings around{disk, file ? file->exhibit : unknown, ids, problems};
    std::vector<exhibit::Item> items = read_items(ids, around, last_good);
    if (items.empty()) {
        problems.error("no-items", {"items", {}, {}});
    }
    if (file && !items.empty() && !file->exhibit.themes.empty() && !file->exhibit.kinds.empty()) {
        drop_missing_relations(items);
        file->exhibit.items = std::move(items);
        file->exhibit.finish();
        resolve_references(*file, ids, file->exhibit, problems);
        content.exhibit = std::make_shared<const exhibit::Exhibit>(std::move(file->exhibit));
    }
    content.problems = problems.take_sorted();
    return content;
}

} // namespace intake
