#pragma once

#include <map>
#include <string>
#include <vector>

#include "ports/files.h"

namespace intake {

/// What stands at a path of the content folder.
enum class Access {
    file,
    folder,
    missing,
    forbidden, ///< the path itself is not allowed: absolute, "..", a backslash, a control character
    outside,   ///< a symbolic link leads out of the content folder, or nowhere
    special,   ///< a pipe, a device
    locked,    ///< the rights of a folder on the way keep us out
};

/// The content folder, seen safely: nothing outside it is ever opened, nothing that could block either. Names are
/// compared in NFC; a path is relative to the folder, its parts joined by '/'.
class ContentFolder {
public:
    ContentFolder(const ports::Files& files, std::string root);

    struct Found {
        Access access = Access::missing;
        std::string path; ///< as the disk spells it, relative to the folder
        ports::FileInfo info;
    };

    /// Looks for `path`; case counts.
    Found find(const std::string& path) const;

    /// Reads a file that `find` has found.
    base::Result<std::string> read(const Found& found, std::uint64_t limit_bytes) const;

    /// Names in a folder (empty: the content folder itself), in NFC, in natural order (2 before 10). Names that begin
    /// with '.' or '_' are left out. An error where it is no folder, leads out, or can't be listed.
    base::Result<std::vector<std::string>> names(const std::string& folder) const;

    /// Pairs of such names that are one and the same on many disks: they differ in capital letters only, or in how
    /// accents are stored.
    std::vector<std::pair<std::string, std::string>> twins(const std::string& folder) const;

    /// Looks anew at a folder and what is below it from now on; what was listed once is taken from memory else.
    void forget(const std::string& folder);

    /// Takes notice of a name that has come to a folder.
    void add(const std::string& folder, const std::string& name);

    /// Whether the content folder itself is there.
    bool exists() const { return !m_real_root.empty(); }

private:
    struct Listing {
        bool readable = false;
        std::map<std::string, std::string> spellings; ///< NFC name → name on disk
        std::vector<std::string> hidden;              ///< names on disk whose NFC name another one has already
    };

    const Listing& listing(const std::string& folder) const;
    std::string absolute(const std::string& path) const { return path.empty() ? m_root : m_root + "/" + path; }

    const ports::Files& m_files;
    std::string m_root;
    std::string m_real_root;
    mutable std::map<std::string, Listing> m_listings; ///< by folder as the disk spells it
};

/// Natural order of file names: numbers by value, letters without case.
bool natural_less(const std::string& a, const std::string& b);

} // namespace intake
