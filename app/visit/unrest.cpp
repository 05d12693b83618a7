#include "visit/unrest.h"

#include <algorithm>
#include <limits>

namespace visit {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

constexpr double quiet_after_one_s = 0.5;  ///< after a change that was over at once: a save, a rename
constexpr double quiet_after_many_s = 1.0; ///< after changes that went on: a copy, which may pause between two files
constexpr double untold_quiet_s = 1.5;     ///< where only looking tells
constexpr double at_once_s = 0.4;
constexpr double resting_s = 0.25; ///< of one part, until it is read ahead
constexpr double stalled_s = 10;   ///< a file held open as long as this without a change counts as finished
constexpr double longest_s = 60;   ///< what rests is shown at last, whatever else goes on

} // namespace

void Unrest::changed(const std::string& part, double now_s) {
    if (m_parts.empty()) {
        m_first_s = now_s;
        m_queue.clear();
    }
    m_last_s = now_s;
    m_parts[part] = now_s;
    if (m_queue.empty() || m_queue.back() != std::pair(now_s, part)) {
        m_queue.emplace_back(now_s, part);
    }
}

std::optional<Unrest::Rested> Unrest::take(double now_s) {
    if (m_parts.empty()) {
        return {};
    }
    const bool all = now_s >= m_last_s + quiet_s() && !any_unfinished(now_s);
    if (!all && now_s < m_first_s + longest_s) {
        return {};
    }
    Rested rested;
    for (const auto& [part, changed_s] : m_parts) {
        const bool rests = all || (now_s >= changed_s + quiet_s() && !unfinished(part, now_s));
        (rests ? rested.parts : rested.unfinished).insert(part);
    }
    std::erase_if(m_parts, [&](const auto& part) { return rested.parts.contains(part.first); });
    m_first_s = now_s;
    return rested.parts.empty() ? std::nullopt : std::optional(std::move(rested));
}

double Unrest::due_s() const {
    if (m_parts.empty()) {
        return never;
    }
    const double quiet = any_unfinished(m_last_s) ? m_last_s + stalled_s : m_last_s + quiet_s();
    return std::min(quiet, m_first_s + longest_s);
}

std::vector<std::string> Unrest::resting(double now_s, std::size_t most) {
    std::vector<std::string> parts;
    while (!m_queue.empty() && now_s >= m_queue.front().first + resting_s && parts.size() < most) {
        const auto [changed_s, part] = std::move(m_queue.front());
        m_queue.pop_front();
        const auto found = m_parts.find(part);
        if (found != m_parts.end() && found->second == changed_s && !unfinished(part, now_s)) {
            parts.push_back(part);
        }
    }
    return parts;
}

double Unrest::resting_due_s() const {
    return m_queue.empty() ? never : m_queue.front().first + resting_s;
}

bool Unrest::unfinished(const std::string& part, double now_s) const {
    const auto found = m_parts.find(part);
    return found != m_parts.end() && m_in_writing.contains(part) && now_s < found->second + stalled_s;
}

bool Unrest::any_unfinished(double now_s) const {
    return std::any_of(m_in_writing.begin(), m_in_writing.end(),
                       [&](const std::string& part) { return unfinished(part, now_s); });
}

double Unrest::quiet_s() const {
    if (!m_told) {
        return untold_quiet_s;
    }
    return m_last_s - m_first_s < at_once_s ? quiet_after_one_s : quiet_after_many_s;
}

} // namespace visit
