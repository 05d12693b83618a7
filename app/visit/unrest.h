#pragma once

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace visit {

/// What is being changed in a content folder, and when it has come to rest, so that it can be read. A part of the
/// folder is an item's id, or empty: what belongs to none. Times are seconds of one clock.
class Unrest {
public:
    using Parts = std::set<std::string, std::less<>>;

    void changed(const std::string& part, double now_s);

    /// The parts that now hold a file which somebody has not finished writing.
    void in_writing(Parts parts) { m_in_writing = std::move(parts); }

    /// Whether every change is told as it happens. Else it takes longer until a part that only seems to rest is
    /// trusted.
    void told_all(bool told) { m_told = told; }

    struct Rested {
        Parts parts;      ///< to be read
        Parts unfinished; ///< still being changed, to be left as they were
    };

    /// All that has changed, once it rests; nothing before. Where changes go on and on, from time to time what of them
    /// rests by itself.
    std::optional<Rested> take(double now_s);

    /// When `take` has something if nothing else changes; infinity where nothing has changed.
    double due_s() const;

    /// Parts that seem to rest by themselves, at most so many; each once after it changed. They may be read ahead.
    std::vector<std::string> resting(double now_s, std::size_t most);
    /// When there will be such parts.
    double resting_due_s() const;

    /// Everything that has not been taken.
    const std::map<std::string, double, std::less<>>& parts() const { return m_parts; }

private:
    bool unfinished(const std::string& part, double now_s) const;
    bool any_unfinished(double now_s) const;
    double quiet_s() const;

    std::map<std::string, double, std::less<>> m_parts; ///< when each changed last
    std::deque<std::pair<double, std::string>>
        m_queue; ///< the same in the order of time, with what changed again since
    Parts m_in_writing;
    bool m_told = true;
    double m_first_s = 0; ///< of the changes not taken yet, or of the last time that some of them were
    double m_last_s = 0;
};

} // namespace visit
