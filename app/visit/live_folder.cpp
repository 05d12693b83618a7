#include "visit/live_folder.h"

#include <algorithm>
#include <limits>

namespace visit {

namespace {

/// How often the folder is looked through, and how many times as long as a look took is the least until the next.
struct Looks {
    double every_s;
    double rest;
};
constexpr Looks looks = {10, 200};     ///< although all changes are heard of
constexpr Looks blind_looks = {2, 20}; ///< where they are not
constexpr double probe_every_s = 0.5;
constexpr double rest_to_probe = 4;
constexpr std::size_t most_ahead = 50; ///< items read at a time, then there may be news

/// The part of the content folder that a folder in it belongs to.
std::string part_of(const std::string& folder) {
    constexpr std::string_view items = "items/";
    return folder.starts_with(items) ? folder.substr(items.size(), folder.find('/', items.size()) - items.size())
                                     : std::string();
}

} // namespace

void LiveFolder::hear(const ports::FolderNews& news) {
    const double now_s = m_clock.now_s();
    if (m_complete && !news.complete) {
        m_next_look_s = std::min(m_next_look_s, now_s + blind_looks.every_s);
    }
    m_complete = news.complete;
    m_unrest.told_all(news.complete);
    for (const std::string& folder : news.changed) {
        change(part_of(folder), now_s);
    }
    Unrest::Parts in_writing;
    for (const std::string& folder : news.in_writing) {
        in_writing.insert(part_of(folder));
    }
    m_unrest.in_writing(std::move(in_writing));
    if (news.anything) {
        m_next_look_s = now_s;
    }
}

std::optional<intake::Content> LiveFolder::step(const std::function<bool()>& stop) {
    if (m_clock.now_s() >= m_next_look_s) {
        look(stop);
    }
    const double now_s = m_clock.now_s();
    if (m_complete) {
        read_ahead(now_s);
    } else if (now_s >= m_next_probe_s) {
        probe();
    }
    auto rested = m_unrest.take(m_clock.now_s());
    if (!rested) {
        return {};
    }
    std::erase_if(rested->parts, [&](const std::string& part) { return m_ahead.contains(part); });
    m_ahead.clear();
    return read({false, std::move(rested->parts), std::move(rested->unfinished)});
}

double LiveFolder::due_s() const {
    const double early_s = m_complete ? m_unrest.resting_due_s() : restless() ? m_next_probe_s : m_next_look_s;
    return std::min({m_next_look_s, early_s, m_unrest.due_s()});
}

intake::Content LiveFolder::read_everything() {
    m_unrest = {};
    m_unrest.told_all(m_complete);
    m_ahead.clear();
    return read({});
}

void LiveFolder::change(const std::string& part, double now_s) {
    m_unrest.changed(part, now_s);
    m_ahead.erase(part);
}

/// Finds what has changed unheard.
void LiveFolder::look(const std::function<bool()>& stop) {
    const double began_s = m_clock.now_s();
    const intake::Parts changed = m_reader.changed(stop);
    const double now_s = m_clock.now_s();
    for (const std::string& part : changed) {
        if (!m_unrest.parts().contains(part)) {
            change(part, now_s);
        }
    }
    const Looks& next = m_complete ? looks : blind_looks;
    m_next_look_s = now_s + std::max(next.every_s, next.rest * (now_s - began_s));
}

/// Where nothing tells whether what has changed goes on changing, its footprints do.
void LiveFolder::probe() {
    const double began_s = m_clock.now_s();
    std::map<std::string, std::uint64_t> probed;
    for (const auto& [part, changed_s] : m_unrest.parts()) {
        probed[part] = m_reader.footprint(part);
    }
    const double now_s = m_clock.now_s();
    for (const auto& [part, footprint] : probed) {
        const auto before = m_probed.find(part);
        if (before != m_probed.end() && before->second != footprint) {
            change(part, now_s);
        }
    }
    m_probed = std::move(probed);
    m_next_probe_s = now_s + std::max(probe_every_s, rest_to_probe * (now_s - began_s));
}

/// What rests already needn't wait for the others to be read, only to be shown.
void LiveFolder::read_ahead(double now_s) {
    for (const std::string& part : m_unrest.resting(now_s, most_ahead)) {
        if (!part.empty() && m_reader.read_ahead(part)) {
            m_ahead.insert(part);
        }
    }
}

intake::Content LiveFolder::read(const intake::ContentReader::Scope& scope) {
    intake::Content content = m_reader.read(scope);
    const double now_s = m_clock.now_s();
    for (const std::string& part : content.torn) {
        change(part, now_s);
    }
    return content;
}

} // namespace visit
