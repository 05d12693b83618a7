#pragma once

#include <memory>
#include <string>

#include "ports/files.h"

namespace commands {

/// A folder that is made beside its place and put there when it is complete: whenever the program ends, the place holds
/// either what it held before or the whole new folder.
class StagedFolder {
public:
    /// `place` may hold a folder; a link to one stays a link. What an earlier, interrupted run left is cleared. Where
    /// another process is making a folder beside it right now, nothing is touched, and the error says `busy`.
    static base::Result<StagedFolder> make(ports::Files& files, const std::string& place, const std::string& busy);

    /// Deletes what isn't finished.
    ~StagedFolder();
    StagedFolder(StagedFolder&& other) noexcept;
    StagedFolder(const StagedFolder&) = delete;
    StagedFolder& operator=(const StagedFolder&) = delete;
    StagedFolder& operator=(StagedFolder&&) = delete;

    /// Where to write.
    const std::string& path() const { return m_stage; }

    /// Puts it in place and deletes what was there. What can't be deleted waits for the next run.
    base::Result<void> finish();

private:
    StagedFolder(ports::Files& files, std::string place);

    /// Makes room for a new one.
    base::Result<void> clear();

    ports::Files& m_files;
    std::string m_place;
    std::string m_stage;  ///< what it shall be
    std::string m_before; ///< what it was, on disks that can't exchange two folders
    std::shared_ptr<void> m_hold;
    bool m_open = false; ///< there is something in `m_stage` that isn't finished
};

} // namespace commands
