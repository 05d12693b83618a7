#pragma once

#include <map>
#include <set>
#include <string>

#include "ports/files.h"

/// A disk in memory, with links, pipes and unreadable files on wish. Paths are absolute.
class MemoryFiles : public ports::Files {
public:
    void put(const std::string& path, std::string content) {
        m_files[path] = std::move(content);
        m_written[path] = ++m_writes;
    }
    void put_special(const std::string& path) { m_special.insert(path); }
    void put_link(const std::string& path, std::string target) { m_links[path] = std::move(target); }
    void lock(const std::string& path) { m_locked.insert(path); }
    void erase(const std::string& path) { m_files.erase(path); }
    const std::map<std::string, std::string>& files() const { return m_files; }
    bool opened_special = false;

    ports::FileInfo info(const std::string& path) const override {
        ports::FileInfo info;
        info.symbolic_link = m_links.contains(path);
        const std::string real = resolved(path);
        if (const auto file = m_files.find(real); file != m_files.end()) {
            info.kind = ports::FileKind::file;
            info.size_bytes = file->second.size();
            const auto written = m_written.find(real);
            info.modified_ns = written == m_written.end() ? 0 : written->second;
        } else if (m_special.contains(real)) {
            info.kind = ports::FileKind::other;
        } else if (is_folder(real)) {
            info.kind = ports::FileKind::folder;
        }
        return info;
    }

    base::Result<std::string> read(const std::string& path, std::uint64_t limit_bytes) const override {
        const std::string real = resolved(path);
        if (m_special.contains(real)) {
            const_cast<MemoryFiles*>(this)->opened_special = true;
        }
        const auto file = m_files.find(real);
        if (file == m_files.end() || m_locked.contains(real) || file->second.size() > limit_bytes) {
            return base::fail("cannot read " + path);
        }
        return file->second;
    }

    base::Result<std::vector<std::string>> list(const std::string& folder) const override {
        const std::string start = resolved(folder) + "/";
        if (m_locked.contains(resolved(folder))) {
            return base::fail("cannot list " + folder);
        }
        std::set<std::string> names;
        const auto add = [&](const std::string& path) {
            if (path.starts_with(start)) {
                names.insert(path.substr(start.size(), path.find('/', start.size()) - start.size()));
            }
        };
        for (const auto& [path, content] : m_files) {
            add(path);
        }
        for (const std::string& path : m_special) {
            add(path);
        }
        for (const auto& [path, target] : m_links) {
            add(path);
        }
        return std::vector<std::string>(names.begin(), names.end());
    }

    base::Result<void> write_whole(const std::string& path, std::string_view content) override {
        m_files[path] = std::string(content);
        return {};
    }
    base::Result<void> make_folder(const std::string&) override { return {}; }
    base::Result<void> rename(const std::string& from, const std::string& to) override {
        put(to, m_files[from]);
        m_files.erase(from);
        return {};
    }
    base::Result<void> remove(const std::string& path) override {
        m_files.erase(path);
        return {};
    }
    base::Result<std::string> real_path(const std::string& path) const override {
        const std::string real = resolved(path);
        return m_files.contains(real) || m_special.contains(real) || is_folder(real) ? base::Result<std::string>(real)
                                                                                     : base::fail("nothing there");
    }

private:
    bool is_folder(const std::string& path) const {
        const auto after = m_files.lower_bound(path + "/");
        return after != m_files.end() && after->first.starts_with(path + "/");
    }
    // The path with the links in it followed; a loop ends after a few rounds and leads nowhere.
    std::string resolved(std::string path) const {
        for (int round = 0; round < 8; ++round) {
            bool changed = false;
            for (const auto& [link, target] : m_links) {
                if (path == link || path.starts_with(link + "/")) {
                    path = target + path.substr(link.size());
                    changed = true;
                }
            }
            if (!changed) {
                return path;
            }
        }
        return "/nowhere";
    }

    std::map<std::string, std::string> m_files;
    std::map<std::string, std::int64_t> m_written; ///< the how manieth write of all it was
    std::int64_t m_writes = 0;
    std::set<std::string> m_special;
    std::map<std::string, std::string> m_links;
    std::set<std::string> m_locked;
};
