#pragma once

#include <string>

#include "base/result.h"

namespace prepare {

/// A folder of its own inside the pictures folder, where something is made before it gets its name: whole or not at
/// all. Deleted at the end; should the process die first, by the next one that starts.
class WorkFolder {
public:
    static base::Result<WorkFolder> make(const std::string& pictures_folder);
    ~WorkFolder();
    WorkFolder(WorkFolder&& other) noexcept;
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;
    WorkFolder& operator=(WorkFolder&&) = delete;

    const std::string& path() const { return m_path; }

    /// Syncs, then gives the folder `name` inside this one the path `target`. That another process was there first
    /// with the same is success.
    base::Result<void> publish(const std::string& name, const std::string& target) const;

private:
    WorkFolder(std::string path, int lock) : m_path(std::move(path)), m_lock(lock) {}

    std::string m_path;
    int m_lock; ///< descriptor of the folder, locked while it is in use
};

/// Deletes the work folders of processes that are gone.
void remove_orphans(const std::string& pictures_folder);

} // namespace prepare
