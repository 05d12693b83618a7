#include "intake/content.h"

#include <algorithm>
#include <unordered_set>

#include "intake/picture_names.h"
#include "intake/read_exhibit.h"
#include "intake/read_file.h"
#include "intake/read_item.h"

namespace intake {

namespace {

// An id for a folder of this name that no other folder has.
std::string free_id(const std::string& name, const std::vector<std::string>& names) {
    std::string id = id_from(name);
    id = id.empty() ? "tai-lieu" : id;
    std::string free = id;
    for (int number = 2; std::find(names.begin(), names.end(), free) != names.end(); ++number) {
        free = id + "-" + std::to_string(number);
    }
    return free;
}

// Ids of the folders in items/; what can't be an item is reported.
class ItemFinder {
public:
    ItemFinder(const ContentFolder& folder, ProblemList& problems) : m_folder(folder), m_problems(problems) {}

    std::vector<std::string> ids;
    int found = 0;          ///< folders that stand for an item, good or not
    bool no_folder = false; ///< there is none to look into, and that has been told

    void look() {
        const auto names = m_folder.names("items");
        if (!names) {
            no_folder = true;
            report_no_folder();
            return;
        }
        for (const std::string& name : *names) {
            look_at(name, *names);
        }
        report_twins("items", {}, m_folder, m_problems);
        std::sort(ids.begin(), ids.end());
    }

private:
    void look_at(const std::string& name, const std::vector<std::string>& names) {
        const std::string path = "items/" + name;
        const ProblemList::Where where{path, {}, name};
        const Access access = m_folder.find(path).access;
        if (access == Access::file) {
            if (is_picture(name) || name.ends_with(".json") || name.ends_with(".md")) {
                m_problems.warning("stray-file", {path, {}, {}}, {name});
            }
            return;
        }
        ++found;
        if (access != Access::folder) {
            check_access(access, name, where, m_problems, "missing-item-json");
        } else if (valid_id(name)) {
            ids.push_back(name);
        } else {
            m_problems.error("bad-id", where, {name}, {free_id(name, names)});
        }
    }

    void report_no_folder() {
        const ProblemList::Where where{"items", {}, {}};
        const Access access = m_folder.find("items").access;
        const std::string near = nearest("items", m_folder.names("").value_or(std::vector<std::string>()));
        if (access == Access::missing && !near.empty()) {
            m_problems.error("no-items", where, {}, {near, "items"}, "rename-to");
        } else if (access == Access::folder) {
            m_problems.error("unreadable-folder", where, {"items"});
        } else if (access == Access::file || check_access(access, "items", where, m_problems, "no-items")) {
            m_problems.error("no-items", where);
        }
    }

    const ContentFolder& m_folder;
    ProblemList& m_problems;
};

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
                     const exhibit::Exhibit* last_good, std::optional<exhibit::Day> today) {
    Content content;
    ProblemList problems(strings);
    const ContentFolder disk(files, folder);
    auto file = open_exhibition(disk, folder, problems);
    if (!disk.exists() || !disk.names("")) {
        content.problems = problems.take_sorted();
        return content;
    }
    ItemFinder finder(disk, problems);
    finder.look();
    content.items_found = finder.found;
    // Without exhibit.json the items are read all the same, so that every problem is told in one go.
    const exhibit::Exhibit unknown = without_exhibit_file();
    const Surroundings around{disk,  file ? file->exhibit : unknown,       finder.ids,      problems,
                              today, file ? file->eras_end : std::nullopt, content.pictures};
    std::vector<exhibit::Item> items = read_items(finder.ids, around, last_good);
    if (items.empty() && !finder.no_folder) {
        problems.error("no-items", {"items", {}, {}});
    }
    if (file) {
        drop_missing_relations(items);
        file->exhibit.items = std::move(items);
        file->exhibit.finish();
        resolve_references(*file, finder.ids, file->exhibit, problems);
        const exhibit::Exhibit& exhibit = file->exhibit;
        if (!exhibit.items.empty() && !exhibit.themes.empty() && !exhibit.kinds.empty()) {
            content.exhibit = std::make_shared<const exhibit::Exhibit>(std::move(file->exhibit));
        }
    }
    content.problems = problems.take_sorted();
    return content;
}

} // namespace intake
