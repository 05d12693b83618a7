#pragma once

#include <map>
#include <set>
#include <string>

#include "ports/files.h"

namespace intake {

/// The disk as it would be after some changes: for reading only.
class OverlayFiles : public ports::Files {
public:
    explicit OverlayFiles(const ports::Files& files) : m_files(files) {}

    /// Paths as they will be asked for: the content folder's, a slash, and what is inside it.
    void put_text(const std::string& path, std::string content);
    void put_copy(const std::string& path, const std::string& source);
    void take_away(const std::string& path) { m_removed.insert(path); }

    ports::FileInfo info(const std::string& path) const override;
    base::Result<std::string> read(const std::string& path, std::uint64_t limit_bytes) const override;
    base::Result<std::vector<std::string>> list(const std::string& folder) const override;
    base::Result<std::string> real_path(const std::string& path) const override;

    base::Result<void> write_whole(const std::string& path, std::string_view content) override;
    base::Result<void> make_folder(const std::string& path) override;
    base::Result<void> rename(const std::string& from, const std::string& to) override;
    base::Result<void> remove(const std::string& path) override;

private:
    void add_folders(const std::string& path);

    const ports::Files& m_files;
    std::map<std::string, std::string> m_texts;
    std::map<std::string, std::string> m_copies;            ///< path → source
    std::map<std::string, std::set<std::string>> m_folders; ///< folder → names in it that are new
    std::set<std::string> m_removed;
};

} // namespace intake
