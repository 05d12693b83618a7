#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "platform/inotify.h"
#include "ports/folder_watch.h"

namespace platform {

/// Watches with inotify: the folder, and one folder in it with all that this holds. Names that begin with '.' or '_'
/// are passed over. What symbolic links below the folder lead to is not watched.
class FolderWatch : public ports::FolderWatch {
public:
    FolderWatch(std::string folder, std::string inside);

    ports::FolderNews wait(double seconds) override;
    void wake() override;

private:
    /// Tells a folder from another of the same name. Zeros: there is none.
    struct Self {
        std::uint64_t device = 0;
        std::uint64_t number = 0;
        friend bool operator==(const Self&, const Self&) = default;
    };

    Self self() const;
    std::string absolute(const std::string& path) const;
    void keep_up();
    void watch(const std::string& path);
    void watch_below(const std::string& path);
    void forget(const std::string& path);
    void take(const Inotify::Event& event);
    void take_folder(const Inotify::Event& event, const std::string& path);
    void take_file(const Inotify::Event& event, const std::string& path);
    bool wants(const std::string& folder, std::string_view name) const;
    ports::FolderNews news();

    std::string m_folder;
    std::string m_inside;
    Inotify m_inotify;
    Descriptor m_wake;
    Self m_self;
    bool m_begun = false;
    bool m_remote = false;                        ///< others may change it without our kernel's knowledge
    bool m_refused = false;                       ///< something could not be watched: a folder, a link's target
    int m_above = -1;                             ///< the watch on the folder above, for this one's name
    std::unordered_map<int, std::string> m_paths; ///< by watch
    std::map<std::string, int> m_watches;         ///< by path
    std::set<std::string> m_in_writing;           ///< files
    std::unordered_set<std::string> m_changed;
    bool m_anything = false;
};

} // namespace platform
