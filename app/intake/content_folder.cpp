#include "intake/content_folder.h"

#include <algorithm>

#include "base/unicode.h"

namespace intake {

namespace {

bool left_out(const std::string& name) {
    return name[0] == '.' || name[0] == '_';
}

std::string small_letters(const std::string& text) {
    std::string small;
    for (const char32_t letter : base::code_points(text)) {
        base::append_utf8(small, base::to_lower(letter));
    }
    return small;
}

std::vector<std::string> parts_of(const std::string& path) {
    std::vector<std::string> parts;
    std::size_t start = 0;
    while (start <= path.size()) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        parts.push_back(path.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

bool allowed(const std::string& path, const std::vector<std::string>& parts) {
    const bool strange_part = std::any_of(parts.begin(), parts.end(), [](const std::string& part) {
        return part.empty() || part == "." || part == "..";
    });
    return !strange_part && path.size() <= 1024 && std::none_of(path.begin(), path.end(), [](char c) {
        return c == '\\' || static_cast<unsigned char>(c) < 0x20;
    });
}

} // namespace

ContentFolder::ContentFolder(const ports::Files& files, std::string root) : m_files(files), m_root(std::move(root)) {
    while (m_root.size() > 1 && m_root.back() == '/') {
        m_root.pop_back();
    }
    if (m_files.info(m_root).kind == ports::FileKind::folder) {
        m_real_root = m_files.real_path(m_root).value_or(std::string());
    }
}

const ContentFolder::Listing& ContentFolder::listing(const std::string& folder) const {
    const auto known = m_listings.find(folder);
    if (known != m_listings.end()) {
        return known->second;
    }
    Listing listing;
    if (auto names = m_files.list(absolute(folder))) {
        listing.readable = true;
        std::sort(names->begin(), names->end()); // a disk may list them in any order
        for (std::string& name : *names) {
            if (!listing.spellings.emplace(base::nfc(name), name).second) {
                listing.hidden.push_back(std::move(name));
            }
        }
    }
    return m_listings.emplace(folder, std::move(listing)).first->second;
}

void ContentFolder::forget(const std::string& folder) {
    m_listings.erase(folder);
    const std::string below = folder + "/";
    const auto first = m_listings.lower_bound(below);
    m_listings.erase(first, std::find_if(first, m_listings.end(),
                                         [&](const auto& listing) { return !listing.first.starts_with(below); }));
}

void ContentFolder::add(const std::string& folder, const std::string& name) {
    if (const auto found = m_listings.find(folder); found != m_listings.end()) {
        found->second.spellings.emplace(base::nfc(name), name);
    }
}

ContentFolder::Found ContentFolder::find(const std::string& path) const {
    const std::vector<std::string> parts = parts_of(path);
    if (!allowed(path, parts)) {
        return {Access::forbidden, path, {}};
    }
    Found found;
    found.info.kind = ports::FileKind::folder;
    for (const std::string& part : parts) {
        if (found.info.kind != ports::FileKind::folder) {
            return {Access::missing, path, {}};
        }
        const Listing& names = listing(found.path);
        const auto spelled = names.spellings.find(base::nfc(part));
        if (spelled == names.spellings.end()) {
            return {names.readable ? Access::missing : Access::locked, path, {}};
        }
        found.path += (found.path.empty() ? "" : "/") + spelled->second;
        found.info = m_files.info(absolute(found.path));
        if (found.info.kind == ports::FileKind::missing && !found.info.symbolic_link) {
            return {Access::locked, path, {}}; // it is listed, but may not be looked at
        }
        if (found.info.symbolic_link) {
            const auto real = m_files.real_path(absolute(found.path));
            if (!real || !real->starts_with(m_real_root == "/" ? m_real_root : m_real_root + "/")) {
                return {Access::outside, path, {}};
            }
        }
    }
    switch (found.info.kind) {
    case ports::FileKind::file:
        found.access = Access::file;
        break;
    case ports::FileKind::folder:
        found.access = Access::folder;
        break;
    case ports::FileKind::other:
        found.access = Access::special;
        break;
    case ports::FileKind::missing:
        found.access = Access::missing;
        break;
    }
    return found;
}

base::Result<std::string> ContentFolder::read(const Found& found, std::uint64_t limit_bytes) const {
    return m_files.read(absolute(found.path), limit_bytes);
}

base::Result<std::vector<std::string>> ContentFolder::names(const std::string& folder) const {
    std::string path;
    if (!folder.empty()) {
        const Found found = find(folder);
        if (found.access != Access::folder) {
            return base::fail("no such folder: " + folder);
        }
        path = found.path;
    }
    const Listing& all = listing(path);
    if (!all.readable) {
        return base::fail("can't list the folder: " + folder);
    }
    std::vector<std::string> names;
    for (const auto& [name, spelled] : all.spellings) {
        if (!left_out(name)) {
            names.push_back(name);
        }
    }
    std::sort(names.begin(), names.end(), natural_less);
    return names;
}

std::vector<std::pair<std::string, std::string>> ContentFolder::twins(const std::string& folder) const {
    std::vector<std::pair<std::string, std::string>> twins;
    const Found found = find(folder);
    if (found.access != Access::folder) {
        return twins;
    }
    const Listing& all = listing(found.path);
    std::map<std::string, std::string> seen; // small letters → name
    for (const auto& [name, spelled] : all.spellings) {
        if (left_out(name)) {
            continue;
        }
        const auto [first, is_new] = seen.emplace(small_letters(name), name);
        if (!is_new) {
            twins.emplace_back(first->second, name);
        }
    }
    for (const std::string& spelled : all.hidden) {
        if (!left_out(spelled)) {
            twins.emplace_back(base::nfc(spelled), base::nfc(spelled));
        }
    }
    return twins;
}

bool natural_less(const std::string& a, const std::string& b) {
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (digit(a[i]) && digit(b[j])) {
            const auto run = [&](const std::string& text, std::size_t& at) {
                const std::size_t zeros = text.find_first_not_of('0', at);
                const std::size_t start = std::min(zeros, text.size());
                std::size_t end = start;
                while (end < text.size() && digit(text[end])) {
                    ++end;
                }
                at = end;
                return text.substr(start, end - start);
            };
            const std::string x = run(a, i);
            const std::string y = run(b, j);
            if (x.size() != y.size()) {
                return x.size() < y.size();
            }
            if (x != y) {
                return x < y;
            }
            continue;
        }
        if (small(a[i]) != small(b[j])) {
            return static_cast<unsigned char>(small(a[i])) < static_cast<unsigned char>(small(b[j]));
        }
        ++i;
        ++j;
    }
    if (a.size() - i != b.size() - j) {
        return a.size() - i < b.size() - j;
    }
    return a < b;
}

} // namespace intake
