#include "derivatives/roll.h"

namespace derivatives {

Plan Roll::plan(const exhibit::Exhibit& exhibit, const std::string& content_folder,
                const exhibit::ChangedItems& changed) {
    Plan plan;
    MasterChanges& changes = plan.changes;
    changes.content_folder = content_folder;
    if (content_folder != m_content_folder) {
        for (const auto& [file, entry] : m_entries) {
            changes.gone.push_back(entry.place);
        }
        m_entries.clear();
        m_content_folder = content_folder;
    }
    ++m_plan;
    plan.places.reserve(m_entries.size());
    for (const auto& item : exhibit.items) {
        const bool again = !changed || changed->contains(item.id);
        for (std::size_t i = 0; i < item.pages.size(); ++i) {
            const auto& page = item.pages[i];
            const std::string file = "items/" + item.id + "/" + page.file;
            const auto [found, is_new] = m_entries.try_emplace({file, page.file_page});
            Entry& entry = found->second;
            if (is_new) {
                entry.place = free_place();
                changes.added.push_back({entry.place,
                                         {file, page.file_page},
                                         item.id,
                                         m_index.find(content_folder + "/" + file, page.file_page)});
            } else if (again && entry.plan != m_plan) { // a file may stand on several pages
                changes.again.push_back(entry.place);
            }
            entry.plan = m_plan;
            plan.places.emplace(base::PictureKey{item.id, static_cast<int>(i) + 1}, entry.place);
        }
    }
    // What is free now may be taken from the next plan on.
    std::erase_if(m_entries, [&](const auto& each) {
        const bool gone = each.second.plan != m_plan;
        if (gone) {
            changes.gone.push_back(each.second.place);
        }
        return gone;
    });
    m_free.insert(m_free.end(), changes.gone.begin(), changes.gone.end());
    return plan;
}

std::size_t Roll::free_place() {
    if (m_free.empty()) {
        return m_count++;
    }
    const std::size_t place = m_free.back();
    m_free.pop_back();
    return place;
}

} // namespace derivatives
