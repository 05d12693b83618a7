#include "derivatives/index.h"

#include <charconv>
#include <cmath>

#include <fmt/format.h>

namespace derivatives {

namespace {

namespace prepare = base::prepare;

std::string first_line() {
    return fmt::format("kiosk's pictures, recipe {}", prepare::recipe);
}

std::string key_of(std::string_view master, int page) {
    return fmt::format("{}\t{}", prepare::escape_field(master), page);
}

/// Cuts `text` at the first `separator`; what follows stays in `text`.
std::string_view cut(std::string_view& text, char separator) {
    const auto end = text.find(separator);
    const auto part = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    return part;
}

} // namespace

// A line is the master's path and page, then its last good reply or none ("-"), then its last bad one or none; both
// as kiosk-prepare said them, with `|` for the tab; then when it was last used, in whole seconds since 1970.

Index::Index(ports::Files& files, std::string path) : m_files(files), m_path(std::move(path)), m_entries(read()) {}

Index::Entries Index::read() const {
    constexpr std::uint64_t limit_bytes = 256u << 20;
    Entries entries;
    const auto text = m_files.read(m_path, limit_bytes);
    std::string_view rest = text ? std::string_view(*text) : std::string_view{};
    if (cut(rest, '\n') != first_line()) {
        return entries;
    }
    const auto reply_in = [](std::string_view field) {
        std::string line(field);
        std::replace(line.begin(), line.end(), '|', '\t');
        return prepare::read_reply(line);
    };
    while (!rest.empty()) {
        auto line = cut(rest, '\n');
        const auto master = cut(line, '\t');
        const auto page = cut(line, '\t');
        Entry entry;
        Known& known = entry.known;
        if (const auto good = reply_in(cut(line, '\t')); good && std::holds_alternative<prepare::Made>(*good)) {
            known.made = std::get<prepare::Made>(*good);
        }
        if (const auto bad = reply_in(cut(line, '\t')); bad && std::holds_alternative<prepare::Failed>(*bad)) {
            const auto& failed = std::get<prepare::Failed>(*bad);
            known.fault = failed.fault;
            known.fault_stamp = failed.stamp;
            known.reason = failed.reason;
        }
        const auto used = cut(line, '\t');
        std::int64_t used_s = 0;
        if (std::from_chars(used.data(), used.data() + used.size(), used_s).ec == std::errc{}) {
            entry.used_s = static_cast<double>(used_s);
        }
        if (known.made || known.fault) {
            entries.emplace(fmt::format("{}\t{}", master, page), std::move(entry));
        }
    }
    return entries;
}

Known Index::find(std::string_view master, int page) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(key_of(master, page));
    return found == m_entries.end() ? Known{} : found->second.known;
}

base::Size Index::size(std::string_view master, int page) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(key_of(master, page));
    if (found == m_entries.end() || !found->second.known.made) {
        return {};
    }
    const auto& made = *found->second.known.made;
    return {static_cast<double>(made.width_px), static_cast<double>(made.height_px)};
}

void Index::set(std::string_view master, int page, const Known& known) {
    const std::lock_guard lock(m_mutex);
    Known& entry = m_entries[key_of(master, page)].known;
    if (!(entry == known)) {
        entry = known;
        m_changed = true;
    }
}

void Index::use(std::string_view master, int page, double now_s) {
    constexpr double often_enough_s = 3600;
    const std::lock_guard lock(m_mutex);
    Entry& entry = m_entries[key_of(master, page)];
    if (std::abs(now_s - entry.used_s) > often_enough_s) {
        entry.used_s = std::floor(now_s);
        m_changed = true;
    }
}

std::vector<Use> Index::uses() const {
    Entries entries;
    {
        const std::lock_guard lock(m_mutex);
        entries = m_entries;
    }
    take_in(entries, read());
    std::vector<Use> uses;
    for (const auto& [key, entry] : entries) {
        if (entry.known.made) {
            uses.push_back(
                {prepare::unescape_field(key.substr(0, key.find('\t'))), entry.known.made->address, entry.used_s});
        }
    }
    return uses;
}

/// What is known here counts, but the later use.
void Index::take_in(Entries& mine, Entries others) {
    for (auto& [key, entry] : others) {
        const auto [found, is_new] = mine.try_emplace(key, entry);
        if (!is_new) {
            found->second.used_s = std::max(found->second.used_s, entry.used_s);
            if (found->second.known == Known{}) {
                found->second.known = std::move(entry.known);
            }
        }
    }
}

base::Result<void> Index::save() {
    const std::lock_guard one_at_a_time(m_saving);
    Entries entries;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_changed) {
            return {};
        }
        entries = m_entries;
        m_changed = false;
    }
    take_in(entries, read());

    std::string text = first_line() + '\n';
    const auto field_of = [](const prepare::Reply& reply) {
        std::string line = prepare::to_line(reply);
        std::replace(line.begin(), line.end(), '|', '/'); // only ever in a reason
        std::replace(line.begin(), line.end(), '\t', '|');
        return line;
    };
    for (const auto& [key, entry] : entries) {
        const Known& known = entry.known;
        text += key;
        text += '\t';
        text += known.made ? field_of(*known.made) : "-";
        text += '\t';
        text += known.fault ? field_of(prepare::Failed{0, *known.fault, known.reason, known.fault_stamp}) : "-";
        text += fmt::format("\t{:.0f}\n", entry.used_s);
    }
    auto written = m_files.write_whole(m_path, text);
    if (!written) {
        const std::lock_guard lock(m_mutex);
        m_changed = true;
    }
    return written;
}

} // namespace derivatives
