#pragma once

#include <string>
#include <vector>

namespace ports {

/// What has happened in a watched folder. Paths are relative to it; an empty one is the folder itself.
struct FolderNews {
    std::vector<std::string> changed;    ///< folders in which something came, went or changed; each once
    std::vector<std::string> in_writing; ///< all folders that now hold a file which somebody is still writing
    bool anything = false;               ///< more may have changed than is told
    bool complete = false;               ///< every change is told; else only looking tells
};

/// Watches a folder that may come, go and be replaced. What isn't told must be found by looking from time to time:
/// changes on a network share made elsewhere, changes behind symbolic links, more folders than the system watches.
class FolderWatch {
public:
    virtual ~FolderWatch() = default;

    /// Waits for news, at most `seconds`; one thread only. The first call says that anything may have changed.
    virtual FolderNews wait(double seconds) = 0;

    /// Ends the wait under way, or else the next one. Any thread.
    virtual void wake() = 0;
};

} // namespace ports
