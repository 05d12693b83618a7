#include "intake/overlay_files.h"

#include <algorithm>

namespace intake {

namespace {

tl::unexpected<base::Error> refuse() {
    return base::fail("only for reading");
}

} // namespace

void OverlayFiles::put_text(const std::string& path, std::string content) {
    m_texts[path] = std::move(content);
    add_folders(path);
}

void OverlayFiles::put_copy(const std::string& path, const std::string& source) {
    m_copies[path] = source;
    add_folders(path);
}

void OverlayFiles::add_folders(const std::string& path) {
    for (std::size_t slash = path.find_last_of('/'); slash != std::string::npos && slash > 0;) {
        const std::size_t end = path.find('/', slash + 1);
        m_folders[path.substr(0, slash)].insert(path.substr(slash + 1, end - slash - 1));
        slash = path.find_last_of('/', slash - 1);
    }
}

ports::FileInfo OverlayFiles::info(const std::string& path) const {
    if (const auto text = m_texts.find(path); text != m_texts.end()) {
        return {.kind = ports::FileKind::file, .size_bytes = text->second.size()};
    }
    if (const auto copy = m_copies.find(path); copy != m_copies.end()) {
        ports::FileInfo info = m_files.info(copy->second);
        info.symbolic_link = false;
        return info;
    }
    ports::FileInfo info = m_removed.contains(path) ? ports::FileInfo() : m_files.info(path);
    if (info.kind == ports::FileKind::missing && m_folders.contains(path)) {
        info = {.kind = ports::FileKind::folder};
    }
    return info;
}

base::Result<std::string> OverlayFiles::read(const std::string& path, std::uint64_t limit_bytes) const {
    if (const auto text = m_texts.find(path); text != m_texts.end()) {
        return text->second.size() <= limit_bytes ? base::Result<std::string>(text->second) : base::fail("too large");
    }
    const auto copy = m_copies.find(path);
    return m_files.read(copy != m_copies.end() ? copy->second : path, limit_bytes);
}

base::Result<std::vector<std::string>> OverlayFiles::list(const std::string& folder) const {
    const auto listed = m_files.list(folder);
    const auto added = m_folders.find(folder);
    if (!listed && added == m_folders.end()) {
        return listed;
    }
    std::set<std::string> names;
    for (const std::string& name : listed.value_or(std::vector<std::string>())) {
        if (!m_removed.contains(folder + "/" + name)) {
            names.insert(name);
        }
    }
    if (added != m_folders.end()) {
        names.insert(added->second.begin(), added->second.end());
    }
    return std::vector<std::string>(names.begin(), names.end());
}

base::Result<std::string> OverlayFiles::real_path(const std::string& path) const {
    const auto real = m_files.real_path(path);
    return !real && info(path).kind != ports::FileKind::missing ? base::Result<std::string>(path) : real;
}

base::Result<void> OverlayFiles::write_whole(const std::string&, std::string_view) {
    return refuse();
}
base::Result<void> OverlayFiles::make_folder(const std::string&) {
    return refuse();
}
base::Result<void> OverlayFiles::rename(const std::string&, const std::string&) {
    return refuse();
}
base::Result<void> OverlayFiles::remove(const std::string&) {
    return refuse();
}

} // namespace intake
