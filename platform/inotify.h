#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "platform/descriptor.h"

namespace platform {

/// The kernel's news about folders, see inotify(7). Not recursive.
class Inotify {
public:
    enum class What {
        every_change, ///< of names, contents and rights
        names_only    ///< that come and go
    };

    struct Event {
        int watch = -1; ///< -1: events were lost
        std::uint32_t mask = 0;
        std::string name; ///< inside the folder; empty: about the folder itself

        bool any(std::uint32_t bits) const { return (mask & bits) != 0; }
    };

    /// Where the system gives none, all watches fail.
    Inotify();

    /// Watches a folder, links to it followed; -1 where that can't be had. A folder watched already keeps its number.
    int add(const std::string& folder, What what);
    void remove(int watch);

    /// What has come in. Never waits.
    std::vector<Event> read();

    /// Readable when there is something to read; -1 without inotify.
    int descriptor() const { return m_fd.get(); }

private:
    Descriptor m_fd;
};

} // namespace platform
