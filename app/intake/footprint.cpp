#include "intake/footprint.h"

namespace intake {

namespace {

constexpr int deepest_folder = 4; ///< as many are watched, and more than that nobody keeps pictures in

// FNV-1a, stirred so that sums of several stay distinct.
class Hash {
public:
    void add(std::string_view text) {
        for (const char c : text) {
            m_value = (m_value ^ static_cast<unsigned char>(c)) * prime;
        }
        add(static_cast<std::uint64_t>(text.size()));
    }
    void add(std::uint64_t number) {
        m_value = (m_value ^ number) * prime;
        m_value ^= m_value >> 29;
    }
    std::uint64_t value() const { return m_value == 0 ? 1 : m_value; }

private:
    static constexpr std::uint64_t prime = 0x100000001b3u;
    std::uint64_t m_value = 0xcbf29ce484222325u;
};

// A disk lists names in any order, so those of a folder are summed up.
std::uint64_t of_entry(const ports::FolderEntry& entry) {
    Hash hash;
    hash.add(entry.name);
    hash.add(static_cast<std::uint64_t>(entry.info.kind));
    hash.add(static_cast<std::uint64_t>(entry.info.symbolic_link));
    if (entry.info.kind == ports::FileKind::file) {
        hash.add(entry.info.size_bytes);
        hash.add(static_cast<std::uint64_t>(entry.info.modified_ns));
        hash.add(static_cast<std::uint64_t>(entry.info.touched_ns));
    }
    return hash.value();
}

bool is_folder(const ports::FolderEntry& entry) {
    return entry.info.kind == ports::FileKind::folder && entry.name[0] != '.';
}

} // namespace

Footprints::Footprints(const ports::Files& files, std::string content_folder)
    : m_files(files), m_folder(std::move(content_folder)) {}

std::uint64_t Footprints::of_item(const std::string& id) const {
    const std::string path = m_folder + "/items/" + id;
    const ports::FileInfo info = m_files.info(path);
    if (info.kind != ports::FileKind::folder || (info.symbolic_link && leads_out(path))) {
        return 0;
    }
    return of_folder(path, deepest_folder) + static_cast<std::uint64_t>(info.touched_ns);
}

std::uint64_t Footprints::of_frame() const {
    const auto beside = m_files.survey(m_folder);
    if (!beside) {
        return 0;
    }
    Hash hash;
    // Another folder of the same name may hold the very same.
    hash.add(m_files.real_path(m_folder).value_or(std::string()));
    std::uint64_t sum = 0;
    for (const ports::FolderEntry& entry : *beside) {
        sum += of_entry(entry);
    }
    hash.add(sum);
    sum = 0;
    for (const std::string& name : m_files.list(m_folder + "/items").value_or(std::vector<std::string>())) {
        Hash one;
        one.add(name);
        sum += one.value();
    }
    hash.add(sum);
    return hash.value();
}

std::uint64_t Footprints::of_folder(const std::string& path, int deepest) const {
    const auto entries = m_files.survey(path);
    if (!entries) {
        return 1;
    }
    std::uint64_t sum = 2;
    for (const ports::FolderEntry& entry : *entries) {
        sum += of_entry(entry);
        const std::string below = path + "/" + entry.name;
        if (deepest > 1 && is_folder(entry) && !(entry.info.symbolic_link && leads_out(below))) {
            Hash hash;
            hash.add(entry.name);
            hash.add(of_folder(below, deepest - 1));
            sum += hash.value();
        }
    }
    return sum;
}

/// Nothing outside the content folder is looked at through it.
bool Footprints::leads_out(const std::string& path) const {
    const auto real = m_files.real_path(path);
    const auto root = m_files.real_path(m_folder);
    return !real || !root || !real->starts_with(*root + "/");
}

} // namespace intake
