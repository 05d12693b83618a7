#include "intake/find_items.h"

#include <algorithm>

#include "intake/fields.h"
#include "intake/picture_names.h"
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

    FoundItems look() {
        const auto names = m_folder.names("items");
        if (!names) {
            m_found.no_folder = true;
            report_no_folder();
            return m_found;
        }
        for (const std::string& name : *names) {
            look_at(name, *names);
        }
        report_twins("items", {}, m_folder, m_problems);
        std::sort(m_found.ids.begin(), m_found.ids.end());
        return std::move(m_found);
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
        ++m_found.folders;
        if (access != Access::folder) {
            check_access(access, name, where, m_problems, "missing-item-json");
        } else if (valid_id(name)) {
            m_found.ids.push_back(name);
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
    FoundItems m_found;
};

} // namespace

FoundItems find_items(const ContentFolder& folder, ProblemList& problems) {
    return ItemFinder(folder, problems).look();
}

} // namespace intake
