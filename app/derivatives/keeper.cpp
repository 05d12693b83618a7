#include "derivatives/keeper.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace derivatives {

namespace {

constexpr double others_use_s = 3 * 86400; ///< a kiosk that is switched off over a weekend finds its pictures again
constexpr double just_made_s = 3600;       ///< by a process that has not told the index yet
constexpr std::uint64_t block_bytes = 4096;
constexpr std::size_t hash_digits = 40;

std::uint64_t blocks(std::uint64_t bytes) {
    return (bytes + block_bytes - 1) / block_bytes * block_bytes;
}

/// Whether the folder's name is one that kiosk-prepare gives.
bool is_address(const std::string& name) {
    return name.size() >= hash_digits && name.find_first_not_of("0123456789abcdef-pr") == std::string::npos;
}

} // namespace

Keeper::Kept Keeper::tidy(const std::vector<std::string>& shown, const std::string& content_folder,
                          const std::vector<Use>& uses, double now_s) {
    const std::lock_guard lock(m_one_at_a_time);
    const std::set<std::string> in_exhibition(shown.begin(), shown.end());
    std::set<std::string> in_use = in_exhibition;
    std::map<std::string, double> used_s;
    for (const Use& use : uses) {
        double& last_s = used_s[use.address];
        last_s = std::max(last_s, use.used_s);
        if (!use.master.starts_with(content_folder + "/") && now_s - use.used_s < others_use_s) {
            in_use.insert(use.address);
        }
    }

    struct Spare {
        double used_s;
        std::string address;
        std::uint64_t bytes;
    };
    std::vector<Spare> spares;
    Kept kept;
    for (const std::string& name : m_files.list(m_pictures_folder).value_or(std::vector<std::string>{})) {
        if (!is_address(name)) {
            continue;
        }
        const std::uint64_t bytes = bytes_of(name);
        kept.bytes += bytes;
        const auto known = used_s.find(name);
        const double made_s = static_cast<double>(m_files.info(m_pictures_folder + "/" + name).modified_ns) / 1e9;
        if (!in_use.contains(name) && (known != used_s.end() || now_s - made_s > just_made_s)) {
            spares.push_back({known != used_s.end() ? known->second : made_s, name, bytes});
        }
    }
    std::sort(spares.begin(), spares.end(), [](const Spare& a, const Spare& b) {
        return std::tie(a.used_s, a.address) < std::tie(b.used_s, b.address);
    });
    for (const Spare& spare : spares) {
        if (kept.bytes <= m_budget_bytes) {
            break;
        }
        // First out of sight: what is half deleted must not look whole. kiosk-prepare sweeps such names up.
        const std::string aside = m_pictures_folder + "/.making-nothing-" + spare.address;
        if (m_files.rename(m_pictures_folder + "/" + spare.address, aside) && m_files.remove(aside)) {
            kept.bytes -= spare.bytes;
            ++kept.deleted;
        }
        m_tiles_bytes.erase(spare.address);
    }
    kept.within = kept.bytes <= m_budget_bytes;
    return kept;
}

std::uint64_t Keeper::bytes_of(const std::string& address) {
    const std::string folder = m_pictures_folder + "/" + address;
    const std::uint64_t beside = 2 * block_bytes + blocks(m_files.info(folder + "/thumbnail.jpg").size_bytes);
    if (const auto known = m_tiles_bytes.find(address); known != m_tiles_bytes.end()) {
        return beside + known->second;
    }
    if (m_files.info(folder + "/tiles").kind != ports::FileKind::folder) {
        return beside;
    }
    std::uint64_t bytes = 0;
    const auto text = m_files.read(folder + "/tiles/bytes", 64);
    if (!text || std::from_chars(text->data(), text->data() + text->size(), bytes).ec != std::errc{}) {
        bytes = counted(folder + "/tiles");
    }
    m_tiles_bytes.emplace(address, bytes);
    return beside + bytes;
}

std::uint64_t Keeper::counted(const std::string& path) const {
    const auto info = m_files.info(path);
    std::uint64_t bytes = blocks(info.size_bytes);
    if (info.kind == ports::FileKind::folder && !info.symbolic_link) {
        bytes = block_bytes;
        for (const std::string& name : m_files.list(path).value_or(std::vector<std::string>{})) {
            bytes += counted(path + "/" + name);
        }
    }
    return bytes;
}

} // namespace derivatives
