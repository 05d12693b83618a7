#include "intake/content_reader.h"

#include <algorithm>
#include <unordered_set>

#include "intake/read_item.h"

namespace intake {

namespace {

// Whether the exhibition as it is now still has a place for an item's last good version.
bool fits(const exhibit::Item& item, const exhibit::Exhibit& exhibit) {
    return exhibit.theme(item.theme) && exhibit.kind(item.kind);
}

bool usable(const exhibit::Exhibit& exhibit) {
    return !exhibit.themes.empty() && !exhibit.kinds.empty();
}

template <class T>
bool same_ids(const std::vector<T>& a, const std::vector<T>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const T& x, const T& y) { return x.id == y.id; });
}

// Whether items are read the same way in both.
bool same_for_items(const exhibit::Exhibit& a, const exhibit::Exhibit& b) {
    return a.languages == b.languages && same_ids(a.themes, b.themes) && same_ids(a.kinds, b.kinds);
}

bool same(const exhibit::Exhibit& a, const exhibit::Exhibit& b) {
    return a.title == b.title && a.venue == b.venue && a.languages == b.languages && a.themes == b.themes &&
           a.kinds == b.kinds && a.eras == b.eras && a.tours == b.tours && a.linear_timeline == b.linear_timeline &&
           a.loop == b.loop && a.items == b.items;
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

void append(std::vector<exhibit::Problem>& all, const std::vector<exhibit::Problem>& more) {
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

ContentReader::ContentReader(const ports::Files& files, std::string folder, const base::StringTables& strings,
                             exhibit::ExhibitPtr last_good, std::optional<exhibit::Day> today)
    : m_files(files), m_folder(std::move(folder)), m_strings(strings), m_today(today), m_footprints(files, m_folder),
      m_last(std::move(last_good)) {}

Content ContentReader::read(const Scope& scope) {
    Content content;
    const bool frame_too = scope.everything || !m_frame || scope.parts.contains("");
    if (frame_too && !read_frame()) {
        content.torn.insert("");
    }
    const Parts unfinished = read_entries(scope, content.torn);
    if (!scope.everything) {
        content.changed = fresh_items();
    }
    if (frame_too || !as_before(unfinished)) {
        assemble(unfinished);
    }
    if (m_usable) {
        content.exhibit = m_last;
        settle(unfinished);
    }
    content.items_found = m_frame->items.folders;
    content.problems = m_frame->problems;
    for (const std::string& id : m_frame->items.ids) {
        if (const auto entry = m_entries.find(id); entry != m_entries.end()) {
            append(content.problems, entry->second.problems);
            content.pictures.insert(content.pictures.end(), entry->second.pictures.begin(),
                                    entry->second.pictures.end());
        }
    }
    append(content.problems, m_references);
    std::stable_sort(content.problems.begin(), content.problems.end(), exhibit::comes_before);
    return content;
}

bool ContentReader::read_ahead(const std::string& id) {
    if (!m_frame || !m_frame->readable || m_frame->items.no_folder || !valid_id(id)) {
        return false; // where the folder was away, nothing is known of it until all of it is read
    }
    if (!is_item(id)) { // the list of items has not been read since it came
        m_disk->add("items", id);
    }
    return footprint(id) != 0 && read_entry(id);
}

Parts ContentReader::changed(const std::function<bool()>& stop) const {
    Parts changed;
    const bool frame_too = !m_frame || footprint("") != m_frame->footprint;
    if (frame_too) {
        changed.insert("");
    }
    // Items that went are seen by the frame's footprint.
    for (const auto& name : m_files.list(m_folder + "/items").value_or(std::vector<std::string>())) {
        if (stop && stop()) {
            return {};
        }
        const auto entry = m_entries.find(name);
        const bool unread = entry == m_entries.end() && (frame_too ? valid_id(name) : is_item(name));
        if (unread || (entry != m_entries.end() && entry->second.footprint != footprint(name))) {
            changed.insert(name);
        }
    }
    return changed;
}

bool ContentReader::is_item(const std::string& id) const {
    return m_frame && std::binary_search(m_frame->items.ids.begin(), m_frame->items.ids.end(), id);
}

std::uint64_t ContentReader::footprint(const std::string& part) const {
    return part.empty() ? m_footprints.of_frame() : m_footprints.of_item(part);
}

/// False where it changed meanwhile.
bool ContentReader::read_frame() {
    const bool first = !m_frame;
    Frame frame;
    frame.footprint = footprint("");
    m_disk.emplace(m_files, m_folder);
    ProblemList problems(m_strings);
    frame.file = open_exhibition(*m_disk, m_folder, problems);
    frame.readable = m_disk->exists() && m_disk->names("");
    if (frame.readable) {
        frame.items = find_items(*m_disk, problems);
    }
    frame.problems = problems.take_sorted();
    m_frame = std::move(frame);

    // Without exhibit.json the items are read all the same, so that every problem is told in one go.
    if (m_frame->file && (first || usable(m_frame->file->exhibit))) {
        if (!same_for_items(m_around, m_frame->file->exhibit) || m_eras_end != m_frame->file->eras_end) {
            m_outdated.insert(m_frame->items.ids.begin(), m_frame->items.ids.end());
        }
        m_around = m_frame->file->exhibit;
        m_eras_end = m_frame->file->eras_end;
    } else if (m_around.languages.empty()) {
        m_around.languages = {"vi"};
    }
    if (m_frame->file && !m_frame->items.no_folder && m_frame->items.ids != m_ids) {
        m_ids = m_frame->items.ids;
        keep_to_list();
    }
    return footprint("") == m_frame->footprint;
}

/// Forgets items that are gone, and has those read again that name one which came or went.
void ContentReader::keep_to_list() {
    const auto gone = [&](const std::string& id) { return !std::binary_search(m_ids.begin(), m_ids.end(), id); };
    std::erase_if(m_entries, [&](const auto& entry) { return gone(entry.first); });
    for (const auto& [id, entry] : m_entries) {
        const bool names_unknown =
            std::any_of(entry.problems.begin(), entry.problems.end(),
                        [](const exhibit::Problem& problem) { return problem.code == "unknown-related"; });
        if (names_unknown || std::any_of(entry.related.begin(), entry.related.end(), gone)) {
            m_outdated.insert(id);
        }
    }
}

/// Reads what the scope names and what has never been read; returns what has to stay as it was.
Parts ContentReader::read_entries(const Scope& scope, Parts& torn) {
    Parts unfinished = scope.unfinished;
    for (const std::string& id : m_frame->items.ids) {
        const bool wanted =
            scope.everything || scope.parts.contains(id) || m_outdated.contains(id) || !m_entries.contains(id);
        if (wanted && !unfinished.contains(id) && !read_entry(id)) {
            torn.insert(id);
            unfinished.insert(id);
        }
    }
    return unfinished;
}

/// False where it changed meanwhile: then what was read of it before still counts.
bool ContentReader::read_entry(const std::string& id) {
    Entry entry;
    entry.footprint = footprint(id);
    entry.fresh = true;
    ProblemList problems(m_strings);
    const std::string folder = "items/" + id;
    m_disk->forget(folder);
    entry.item = read_item(id, {*m_disk, m_around, m_frame->items.ids, problems, m_today, m_eras_end, entry.pictures});
    m_disk->forget(folder);
    entry.error = problems.has_error(id);
    entry.problems = problems.take_sorted();
    if (entry.item) {
        entry.related = entry.item->related;
    }
    if (footprint(id) != entry.footprint) {
        return false;
    }
    Entry& known = m_entries[id];
    entry.never_good = known.never_good;
    known = std::move(entry);
    m_outdated.erase(id);
    return true;
}

exhibit::ChangedItems ContentReader::fresh_items() const {
    Parts items;
    for (const std::string& id : m_frame->items.ids) {
        const auto entry = m_entries.find(id);
        if (entry != m_entries.end() && entry->second.fresh) {
            items.insert(id);
        }
    }
    return items;
}

/// Whether what was read since leaves the last exhibition as it is.
bool ContentReader::as_before(const Parts& unfinished) const {
    return m_usable && std::all_of(m_frame->items.ids.begin(), m_frame->items.ids.end(), [&](const std::string& id) {
               const auto entry = m_entries.find(id);
               if (entry == m_entries.end() || !entry->second.fresh || unfinished.contains(id)) {
                   return true;
               }
               const exhibit::Item* const before = kept(id);
               const exhibit::Item* const now = own(entry->second, before);
               return !now || (before && *now == *before);
           });
}

void ContentReader::assemble(const Parts& unfinished) {
    ProblemList problems(m_strings);
    std::vector<exhibit::Item> items = choose_items(unfinished);
    if (items.empty() && m_frame->readable && !m_frame->items.no_folder) {
        problems.error("no-items", {"items", {}, {}});
    }
    m_usable = m_frame->file && usable(m_frame->file->exhibit) && !items.empty();
    if (m_frame->file) {
        drop_missing_relations(items);
        exhibit::Exhibit made = m_frame->file->exhibit;
        made.items = std::move(items);
        made.finish();
        resolve_references(*m_frame->file, m_frame->items.ids, made, problems);
        if (m_usable && !(m_last && same(made, *m_last))) {
            m_last = std::make_shared<const exhibit::Exhibit>(std::move(made));
        }
    }
    m_references = problems.take_sorted();
}

/// Each item as it is, or in its last good version where it has an error or is not finished.
std::vector<exhibit::Item> ContentReader::choose_items(const Parts& unfinished) {
    const bool to_be_shown = m_frame->file && usable(m_frame->file->exhibit);
    std::vector<exhibit::Item> items;
    items.reserve(m_frame->items.ids.size());
    for (const std::string& id : m_frame->items.ids) {
        const exhibit::Item* const before = kept(id);
        const auto found = m_entries.find(id);
        Entry* const entry = found == m_entries.end() || unfinished.contains(id) ? nullptr : &found->second;
        if (entry && own(*entry, before)) {
            entry->never_good = entry->error;
            items.push_back(to_be_shown ? std::move(*entry->item) : *entry->item);
        } else if (before) {
            items.push_back(*before);
            if (entry && !entry->error) {
                items.back().related = entry->related; // they may have come back
            }
        }
    }
    return items;
}

/// The version that the last exhibition holds, if there still is a place for it.
const exhibit::Item* ContentReader::kept(const std::string& id) const {
    const exhibit::Item* const before = m_last ? m_last->item(id) : nullptr;
    return before && fits(*before, m_around) ? before : nullptr;
}

/// What was read of the item, where it is to be shown rather than the version that is kept.
const exhibit::Item* ContentReader::own(const Entry& entry, const exhibit::Item* kept) const {
    const bool better = !entry.error || !kept || entry.never_good;
    return entry.fresh && entry.item && better ? &*entry.item : nullptr;
}

/// The exhibition holds everything that was read of its items.
void ContentReader::settle(const Parts& unfinished) {
    for (const std::string& id : m_frame->items.ids) {
        const auto found = m_entries.find(id);
        if (found != m_entries.end() && found->second.fresh && !unfinished.contains(id)) {
            Entry& entry = found->second;
            entry.fresh = false;
            entry.item.reset();
            entry.never_good = entry.never_good && entry.error;
        }
    }
}

} // namespace intake
