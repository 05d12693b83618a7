#include "intake/item_writer.h"

#include <algorithm>

#include "intake/fields.h"

namespace intake {

namespace {

// Beside an item's folder, in names that the kiosk passes over: what it shall be, and for a moment what it was.
constexpr std::string_view coming = ".import";
constexpr std::string_view going = ".before";

std::string folder_of(const std::string& path) {
    return path.substr(0, path.find_last_of('/'));
}

std::string beside(const std::string& folder, std::string_view ending) {
    return folder_of(folder) + "/." + folder.substr(folder.find_last_of('/') + 1) + std::string(ending);
}

/// One step after the other, up to the first that fails.
template <class... Steps>
base::Result<void> in_turn(Steps... steps) {
    base::Result<void> done;
    (void)((done = steps(), done.has_value()) && ...);
    return done;
}

/// One item on its way into place.
class Move {
public:
    Move(ports::Files& files, const std::string& content_folder, const ItemFiles& item)
        : m_files(files), m_item(item), m_place(content_folder + "/items/" + item.id) {
        m_there = m_files.info(m_place).kind == ports::FileKind::folder;
        if (m_there) {
            m_place = m_files.real_path(m_place).value_or(m_place); // a link to a folder stays a link
        }
        m_stage = beside(m_place, coming);
    }

    /// Writes what is new into the stage; where more than one file changes, the rest of the item goes there too.
    base::Result<void> prepare() {
        return in_turn([&] { return m_files.remove(m_stage); }, [&] { return make_stage(); },
                       [&] { return write_texts(); }, [&] { return copy_pictures(); });
    }

    /// Puts the stage in place.
    base::Result<void> finish() {
        if (!m_there) {
            return m_files.rename(m_stage, m_place);
        }
        if (single()) {
            return in_turn([&] { return finish_single(); }, [&] { return m_files.remove(m_stage); });
        }
        if (m_files.exchange(m_stage, m_place)) {
            return m_files.remove(m_stage);
        }
        // A disk that can't exchange two folders: between the two renames the item is away, and `clear_unfinished`
        // brings it back.
        const std::string before = beside(m_place, going);
        return in_turn([&] { return m_files.rename(m_place, before); },
                       [&] { return m_files.rename(m_stage, m_place); }, [&] { return m_files.remove(before); });
    }

    void abandon() { (void)m_files.remove(m_stage); }

private:
    std::size_t changes() const { return m_item.texts.size() + m_item.pictures.size() + m_item.removed.size(); }

    /// What is there is for the same people afterwards: a file that is written over keeps its mode.
    base::Result<void> make_stage() {
        if (!m_there) {
            return m_files.make_folder(m_stage);
        }
        const auto made = m_files.make_folder_like(m_stage, m_place);
        if (!made || !single()) {
            return made ? carry_over("") : made;
        }
        const std::string name = m_item.texts.empty() ? std::string() : m_item.texts.begin()->first;
        return carries(name) ? m_files.link(m_place + "/" + name, m_stage + "/" + name) : made;
    }

    /// Whether a file that is to be written stands there already. A link's target would be written, so it is left out.
    bool carries(const std::string& name) const {
        const ports::FileInfo info = name.empty() ? ports::FileInfo() : m_files.info(m_place + "/" + name);
        return info.kind == ports::FileKind::file && !info.symbolic_link;
    }

    base::Result<void> write_texts() {
        base::Result<void> done;
        for (auto text = m_item.texts.begin(); done && text != m_item.texts.end(); ++text) {
            done = m_files.write_whole(m_stage + "/" + text->first, text->second);
        }
        return done;
    }

    base::Result<void> copy_pictures() {
        base::Result<void> done;
        for (auto picture = m_item.pictures.begin(); done && picture != m_item.pictures.end(); ++picture) {
            const std::string target = m_stage + "/" + picture->first;
            done = in_turn([&] { return m_files.make_folder(folder_of(target)); },
                           [&] { return m_files.copy(picture->second, target); });
        }
        return done;
    }

    /// A single file is put in place by itself, and the folder stays the one it was.
    bool single() const {
        const bool deep = !m_item.pictures.empty() && m_item.pictures.begin()->first.find('/') != std::string::npos;
        return changes() == 1 && !deep;
    }

    base::Result<void> finish_single() {
        if (!m_item.removed.empty()) {
            return m_files.remove(m_place + "/" + m_item.removed.front());
        }
        const std::string& name = m_item.texts.empty() ? m_item.pictures.begin()->first : m_item.texts.begin()->first;
        return m_files.rename(m_stage + "/" + name, m_place + "/" + name);
    }

    /// What the item has and keeps; `inside` is a folder in it, with a slash behind.
    base::Result<void> carry_over(const std::string& inside) {
        const auto names = m_files.list(m_place + "/" + inside);
        if (!names) {
            return base::fail(names.error().message);
        }
        base::Result<void> done;
        for (auto entry = names->begin(); done && entry != names->end(); ++entry) {
            done = carry_over_one(inside + *entry);
        }
        return done;
    }

    base::Result<void> carry_over_one(const std::string& name) {
        const bool removed = std::find(m_item.removed.begin(), m_item.removed.end(), name) != m_item.removed.end();
        if (removed || m_item.pictures.contains(name) || (m_item.texts.contains(name) && !carries(name))) {
            return {};
        }
        const ports::FileInfo info = m_files.info(m_place + "/" + name);
        if (info.kind == ports::FileKind::folder && !info.symbolic_link) {
            return in_turn([&] { return m_files.make_folder_like(m_stage + "/" + name, m_place + "/" + name); },
                           [&] { return carry_over(name + "/"); });
        }
        return m_files.link(m_place + "/" + name, m_stage + "/" + name);
    }

    ports::Files& m_files;
    const ItemFiles& m_item;
    std::string m_place;
    std::string m_stage;
    bool m_there = false;
};

} // namespace

base::Result<void> write_items(ports::Files& files, const std::string& content_folder,
                               const std::vector<ItemFiles>& items, const std::function<void(std::size_t done)>& progress) {
    std::vector<Move> moves;
    base::Result<void> done = in_turn([&] { return clear_unfinished(files, content_folder); },
                                      [&] { return files.make_folder(content_folder + "/items"); });
    for (auto item = items.begin(); done && item != items.end(); ++item) {
        done = moves.emplace_back(files, content_folder, *item).prepare();
        if (progress) {
            progress(moves.size());
        }
    }
    for (auto move = moves.begin(); done && move != moves.end(); ++move) {
        done = move->finish();
    }
    for (auto move = moves.begin(); !done && move != moves.end(); ++move) {
        move->abandon();
    }
    return done;
}

base::Result<void> clear_unfinished(ports::Files& files, const std::string& content_folder) {
    const std::string items = content_folder + "/items/";
    base::Result<void> done;
    for (const std::string& name : files.list(content_folder + "/items").value_or(std::vector<std::string>())) {
        const auto id = [&](std::string_view ending) {
            return name.starts_with('.') && name.ends_with(ending) ? name.substr(1, name.size() - 1 - ending.size())
                                                                   : std::string();
        };
        if (valid_id(id(going)) && files.info(items + id(going)).kind == ports::FileKind::missing) {
            done = files.rename(items + name, items + id(going));
        } else if (valid_id(id(going)) || valid_id(id(coming))) {
            done = files.remove(items + name);
        }
        if (!done) {
            break;
        }
    }
    return done;
}

} // namespace intake
