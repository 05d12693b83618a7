#include "platform/folder_watch.h"

#include <dirent.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace platform {

namespace {

constexpr int deepest = 4; ///< folders in the watched folder's folders: items/ID/scans/front

/// Magic numbers of file systems that others can change: statfs(2), and the kernel's linux/magic.h.
constexpr std::array<std::uint32_t, 9> remote_systems{
    0x6969,     // NFS
    0x517B,     // SMB
    0xFE534D42, // SMB 2
    0xFF534D42, // CIFS
    0x65735546, // FUSE: sshfs, gvfs; also NTFS and exFAT sticks
    0x01021997, // 9P
    0x00C36400, // Ceph
    0x5346414F, // AFS
    0x786F4256  // VirtualBox's shared folders
};

bool is_remote(const std::string& folder) {
    struct statfs s {};
    return ::statfs(folder.c_str(), &s) == 0 && std::find(remote_systems.begin(), remote_systems.end(),
                                                          static_cast<std::uint32_t>(s.f_type)) != remote_systems.end();
}

std::string joined(const std::string& folder, std::string_view name) {
    return folder.empty() ? std::string(name) : folder + "/" + std::string(name);
}

/// The folder that holds it; empty for what lies in the watched folder itself.
std::string folder_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

/// A file that somebody has just made and will write to; a link made to a finished one is none.
bool is_blank(const std::string& path) {
    struct stat s {};
    return ::lstat(path.c_str(), &s) == 0 && S_ISREG(s.st_mode) && s.st_size == 0 && s.st_nlink == 1;
}

/// Drafts, and what editors and copiers put aside.
bool is_left_out(std::string_view name) {
    return name.empty() || name.front() == '.' || name.front() == '_';
}

/// Some editors hold a file of their own open for as long as they edit another: vim .item.json.swp, Kate
/// .item.json.kate-swp.
bool is_swap_file(std::string_view name) {
    return name.starts_with('.') &&
           (name.ends_with(".kate-swp") || (name.size() > 5 && name.substr(name.size() - 4, 3) == ".sw"));
}

/// As dirent tells it: DT_DIR, DT_LNK and so on.
unsigned char type_of(const std::string& path) {
    struct stat s {};
    return ::lstat(path.c_str(), &s) == 0 ? static_cast<unsigned char>(IFTODT(s.st_mode))
                                          : static_cast<unsigned char>(DT_UNKNOWN);
}

} // namespace

FolderWatch::FolderWatch(std::string folder, std::string inside)
    : m_folder(std::move(folder)), m_inside(std::move(inside)), m_wake(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {
    while (m_folder.size() > 1 && m_folder.back() == '/') {
        m_folder.pop_back();
    }
}

ports::FolderNews FolderWatch::wait(double seconds) {
    constexpr double longest_s = 3600;
    keep_up();
    if (!m_anything && m_changed.empty()) {
        std::array<pollfd, 2> sources{pollfd{m_wake.get(), POLLIN, 0}, pollfd{m_inotify.descriptor(), POLLIN, 0}};
        ::poll(sources.data(), sources.size(), static_cast<int>(std::ceil(std::clamp(seconds, 0.0, longest_s) * 1000)));
    }
    std::uint64_t wakes = 0;
    while (::read(m_wake.get(), &wakes, sizeof wakes) > 0) {
    }
    for (const Inotify::Event& event : m_inotify.read()) {
        take(event);
    }
    keep_up();
    return news();
}

void FolderWatch::wake() {
    const std::uint64_t once = 1;
    while (::write(m_wake.get(), &once, sizeof once) < 0 && errno == EINTR) {
    }
}

FolderWatch::Self FolderWatch::self() const {
    struct stat s {};
    if (::stat(m_folder.c_str(), &s) != 0 || !S_ISDIR(s.st_mode)) {
        return {};
    }
    return {s.st_dev, s.st_ino};
}

std::string FolderWatch::absolute(const std::string& path) const {
    return path.empty() ? m_folder : m_folder + "/" + path;
}

/// Begins anew when another folder stands where the watched one stood.
void FolderWatch::keep_up() {
    const Self now = self();
    if (m_begun && now == m_self) {
        return;
    }
    m_begun = true;
    m_inotify = Inotify();
    m_paths.clear();
    m_watches.clear();
    m_in_writing.clear();
    m_self = now;
    m_refused = false;
    m_anything = true;
    const std::size_t slash = m_folder.rfind('/');
    m_above = m_inotify.add(slash == std::string::npos ? "." : m_folder.substr(0, std::max<std::size_t>(slash, 1)),
                            Inotify::What::names_only);
    if (!(m_self == Self())) {
        m_remote = is_remote(m_folder);
        watch("");
    }
}

bool FolderWatch::wants(const std::string& folder, std::string_view name) const {
    if (is_left_out(name)) {
        return false;
    }
    return folder.empty() ? name == m_inside : std::count(folder.begin(), folder.end(), '/') + 1 < deepest;
}

void FolderWatch::watch(const std::string& path) {
    const int number = m_inotify.add(absolute(path), Inotify::What::every_change);
    if (number < 0) {
        m_refused = true;
    } else {
        m_paths[number] = path;
        m_watches[path] = number;
    }
    // After the watch has begun, so that no folder is made unseen.
    watch_below(path);
}

void FolderWatch::watch_below(const std::string& path) {
    const std::unique_ptr<DIR, int (*)(DIR*)> entries(::opendir(absolute(path).c_str()), ::closedir);
    if (!entries) {
        return;
    }
    while (const dirent* const entry = ::readdir(entries.get())) {
        const std::string below = joined(path, entry->d_name);
        const auto type = entry->d_type != DT_UNKNOWN ? entry->d_type : type_of(absolute(below));
        if (wants(path, entry->d_name) && type == DT_DIR) {
            watch(below);
        }
        m_refused |= type == DT_LNK && !is_left_out(entry->d_name);
    }
}

/// A folder that has gone elsewhere, with all below it.
void FolderWatch::forget(const std::string& path) {
    const auto drop = [&](auto found) {
        m_inotify.remove(found->second);
        m_paths.erase(found->second);
        return m_watches.erase(found);
    };
    if (const auto found = m_watches.find(path); found != m_watches.end()) {
        drop(found);
    }
    const std::string below = path + "/";
    for (auto at = m_watches.lower_bound(below); at != m_watches.end() && at->first.starts_with(below);) {
        at = drop(at);
    }
    std::erase_if(m_in_writing, [&](const std::string& file) { return file.starts_with(below); });
}

void FolderWatch::take(const Inotify::Event& event) {
    if (event.any(IN_Q_OVERFLOW)) {
        m_begun = false; // nobody knows which folders came meanwhile
        return;
    }
    const auto found = m_paths.find(event.watch);
    if (found == m_paths.end()) {
        return; // the folder above: keep_up looks what stands there now
    }
    const std::string path = found->second;
    if (event.any(IN_IGNORED)) {
        m_paths.erase(found);
        if (const auto watch = m_watches.find(path); watch != m_watches.end() && watch->second == event.watch) {
            m_watches.erase(watch);
        }
        return;
    }
    if (is_swap_file(event.name)) {
        return;
    }
    m_changed.insert(path);
    if (event.name.empty()) {
        return;
    }
    if (event.any(IN_ISDIR)) {
        take_folder(event, path);
    } else {
        take_file(event, joined(path, event.name));
    }
}

void FolderWatch::take_folder(const Inotify::Event& event, const std::string& path) {
    if (!wants(path, event.name)) {
        return;
    }
    const std::string below = joined(path, event.name);
    m_changed.insert(below);
    if (event.any(IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO)) {
        forget(below);
    }
    if (event.any(IN_CREATE | IN_MOVED_TO)) {
        watch(below);
    }
}

void FolderWatch::take_file(const Inotify::Event& event, const std::string& path) {
    if (event.any(IN_CREATE | IN_MOVED_TO) && !is_left_out(event.name) && type_of(absolute(path)) == DT_LNK) {
        m_refused = true;
    }
    if (event.any(IN_MODIFY) || (event.any(IN_CREATE) && is_blank(absolute(path)))) {
        m_in_writing.insert(path);
    }
    if (event.any(IN_CLOSE_WRITE | IN_DELETE | IN_MOVED_FROM)) {
        m_in_writing.erase(path);
    }
}

ports::FolderNews FolderWatch::news() {
    ports::FolderNews news;
    news.changed.assign(m_changed.begin(), m_changed.end());
    for (const std::string& file : m_in_writing) {
        if (news.in_writing.empty() || news.in_writing.back() != folder_of(file)) {
            news.in_writing.push_back(folder_of(file));
        }
    }
    news.anything = m_anything;
    news.complete = !m_remote && !m_refused && !m_watches.empty();
    m_changed.clear();
    m_anything = false;
    return news;
}

} // namespace platform
