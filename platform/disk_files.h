#pragma once

#include "ports/files.h"

namespace platform {

/// The real disk. Safe to use from several threads.
class DiskFiles : public ports::Files {
public:
    ports::FileInfo info(const std::string& path) const override;
    base::Result<std::string> read(const std::string& path, std::uint64_t limit_bytes = 64u << 20) const override;
    base::Result<std::vector<std::string>> list(const std::string& folder) const override;
    base::Result<std::vector<ports::FolderEntry>> survey(const std::string& folder) const override;
    base::Result<void> write_whole(const std::string& path, std::string_view content) override;
    base::Result<void> write_private(const std::string& path, std::string_view content) override;
    base::Result<void> copy(const std::string& from, const std::string& to) override;
    base::Result<void> link(const std::string& from, const std::string& to) override;
    base::Result<void> exchange(const std::string& a, const std::string& b) override;
    base::Result<bool> same_content(const std::string& a, const std::string& b) const override;
    base::Result<void> write_later(const std::string& path, std::string_view content) override;
    base::Result<void> link_later(const std::string& from, const std::string& to) override;
    base::Result<std::shared_ptr<void>> hold(const std::string& folder) override;
    base::Result<void> sync(const std::string& folder) override;
    base::Result<void> make_folder(const std::string& path) override;
    base::Result<void> make_folder_like(const std::string& path, const std::string& model) override;
    base::Result<void> rename(const std::string& from, const std::string& to) override;
    base::Result<void> remove(const std::string& path) override;
    base::Result<std::string> real_path(const std::string& path) const override;
};

} // namespace platform
