#pragma once

#include <string>

#include "ports/files.h"

namespace commands {

/// A folder that is made beside its place and put there when it is complete: whenever the program ends, the place holds
/// either what it held before or the whole new folder.
class StagedFolder {
public:
    /// `place` may hold a folder; a link to one stays a link. What an earlier, interrupted run left is cleared.
    static base::Result<StagedFolder> make(ports::Files& files, const std::string& place);

    /// Deletes what isn't finished.
    ~StagedFolder();
    StagedFolder(StagedFolder&& other) noexcept;
    StagedFolder(const StagedFolder&) = delete;
    StagedFolder& operator=(const StagedFolder&) = delete;
    StagedFolder& operator=(StagedFolder&&) = delete;

    /// Where to write.
    const std::string& path() const { return m_stage; }

    /// Puts it in place and deletes what was there.
    base::Result<void> finish();

private:
    StagedFolder(ports::Files& files, std::string place);

    ports::Files& m_files;
    std::string m_place;
    std::string m_stage;  ///< what it shall be
    std::string m_before; ///< what it was, on disks that can't exchange two folders
    bool m_open = true;
};

} // namespace commands
