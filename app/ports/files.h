#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace ports {

enum class FileKind { missing, file, folder, other };

struct FileInfo {
    FileKind kind = FileKind::missing;
    std::uint64_t size_bytes = 0;
    std::int64_t modified_ns = 0; ///< since 1970, UTC
    std::int64_t touched_ns = 0;  ///< content, name or rights changed then (ctime); 0 where the disk doesn't tell
    bool symbolic_link = false;   ///< the name itself is a link; the other fields tell of its target
};

struct FolderEntry {
    std::string name;
    FileInfo info;
};

/// The disk. Paths are UTF-8; relative ones count from the working directory. Nothing here throws, blocks on a FIFO
/// or a device, or leaves a half-written file.
class Files {
public:
    virtual ~Files() = default;

    virtual FileInfo info(const std::string& path) const = 0;

    /// The whole of a regular file of at most `limit_bytes`.
    virtual base::Result<std::string> read(const std::string& path, std::uint64_t limit_bytes = 64u << 20) const = 0;

    /// Names in a folder without `.` and `..`, in no order.
    virtual base::Result<std::vector<std::string>> list(const std::string& folder) const = 0;

    /// The same names, and what `info` tells of each.
    virtual base::Result<std::vector<FolderEntry>> survey(const std::string& folder) const {
        return list(folder).map([&](const std::vector<std::string>& names) {
            std::vector<FolderEntry> entries;
            for (const std::string& name : names) {
                entries.push_back({name, info(folder + "/" + name)});
            }
            return entries;
        });
    }

    /// Writes beside, syncs, renames: `path` holds either its old or the whole new content, also after a power cut.
    virtual base::Result<void> write_whole(const std::string& path, std::string_view content) = 0;

    /// The same for what nobody but the owner may read (mode 0600). A disk without owners writes it like any other.
    virtual base::Result<void> write_private(const std::string& path, std::string_view content) {
        return write_whole(path, content);
    }

    /// A copy of a regular file, with the time at which it was changed, where nothing is yet.
    virtual base::Result<void> copy(const std::string& from, const std::string& to);

    /// A second name for the same file where the disk has such, else a copy. A symbolic link stays one.
    virtual base::Result<void> link(const std::string& from, const std::string& to) { return copy(from, to); }

    /// What stands at `a` and what stands at `b`, both there, change places in one step. Not every disk can do that.
    virtual base::Result<void> exchange(const std::string& a, const std::string& b);

    /// Whether two regular files hold the same.
    virtual base::Result<bool> same_content(const std::string& a, const std::string& b) const;

    /// As `write_whole` for a name that nothing has yet, and as `link`, but on the disk for certain only after `sync`:
    /// for many files that count once they are all there.
    virtual base::Result<void> write_later(const std::string& path, std::string_view content) {
        return write_whole(path, content);
    }
    virtual base::Result<void> link_later(const std::string& from, const std::string& to) { return link(from, to); }

    /// Nobody else can hold the folder until what comes back is gone, or this process; an error where somebody does. On
    /// a disk that can't tell, everybody can.
    virtual base::Result<std::shared_ptr<void>> hold(const std::string& folder);

    /// Waits until all that was written into the file system of `folder` is on the disk.
    virtual base::Result<void> sync(const std::string& folder);

    /// Makes the folder and its parents.
    virtual base::Result<void> make_folder(const std::string& path) = 0;

    /// Makes one folder for those who may use the folder `model`.
    virtual base::Result<void> make_folder_like(const std::string& path, const std::string& model);

    virtual base::Result<void> rename(const std::string& from, const std::string& to) = 0;

    /// Deletes a file, or a folder with all it holds. Missing is success.
    virtual base::Result<void> remove(const std::string& path) = 0;

    /// The path without symbolic links, `.` and `..`; an error where nothing is there.
    virtual base::Result<std::string> real_path(const std::string& path) const = 0;
};

} // namespace ports
