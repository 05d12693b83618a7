#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "derivatives/index.h"
#include "ports/files.h"

namespace derivatives {

/// Keeps the derivatives within their share of the disk: what was not used for longest is deleted first. Never touched
/// are those of the exhibition here, those that another kiosk over the same cache has used lately, and those that
/// were just made. Safe to use from several threads.
class Keeper {
public:
    Keeper(ports::Files& files, std::string pictures_folder, std::uint64_t budget_bytes)
        : m_files(files), m_pictures_folder(std::move(pictures_folder)), m_budget_bytes(budget_bytes) {}

    struct Kept {
        std::uint64_t bytes = 0; ///< on disk now
        int deleted = 0;         ///< folders
        bool within = true;      ///< the budget; else the exhibition alone needs more
    };

    /// `shown`: addresses of the exhibition's derivatives. `content_folder`: its masters' folder, of which nothing else
    /// is in use. `now_s`: seconds since 1970.
    Kept tidy(const std::vector<std::string>& shown, const std::string& content_folder, const std::vector<Use>& uses,
              double now_s);

private:
    std::uint64_t bytes_of(const std::string& address);
    std::uint64_t counted(const std::string& path) const;

    ports::Files& m_files;
    std::string m_pictures_folder;
    std::uint64_t m_budget_bytes;
    std::mutex m_one_at_a_time;
    std::map<std::string, std::uint64_t> m_tiles_bytes; ///< by address, of pyramids that are complete
};

} // namespace derivatives
