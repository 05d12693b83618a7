#pragma once

#include <array>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include "derivatives/known.h"
#include "ports/clock.h"

namespace derivatives {

/// What has to be done for a master next.
enum class Step {
    look,      ///< whether the file is there, is the known version, and what lies in the cache
    thumbnail, ///< have it made
    pyramid,
    none
};

/// One page of one file.
struct Master {
    std::string file; ///< relative to the content folder
    int page = 0;     ///< from 0
    friend bool operator==(const Master&, const Master&) = default;
};

struct Job {
    std::uint64_t number = 0;
    std::size_t place = 0; ///< of the master in the list
    Master master;
    std::string content_folder;
    Step step = Step::look;
    Known known;
};

/// What came of a job: the same job with `known` as it is now.
struct Outcome {
    Job job;
    Step next = Step::none;
    bool missing = false;                ///< there is no such file
    std::optional<double> again_after_s; ///< not the picture's fault: to be tried again then
};

/// What is different in the list of masters. A place that is gone may be another's later.
struct MasterChanges {
    struct Added {
        std::size_t place = 0;
        Master master;
        std::string item; ///< that shows it
        Known known;
    };
    std::string content_folder; ///< empty: as before
    std::vector<std::size_t> gone;
    std::vector<Added> added;
    std::vector<std::size_t> again; ///< their files may have changed
};

/// A master of which something new is known.
struct News {
    std::size_t place = 0;
    Known known;
    bool missing = false;
};

/// Says which job is next: what is wanted on screen before the rest; looking before thumbnails, these before pyramids,
/// except that the most wanted picture gets its pyramid at once. Shared by the main thread and the workers.
class Board {
public:
    /// `clock` tells when to try something again.
    explicit Board(const ports::Clock& clock) : m_clock(clock) {}

    /// Takes in another exhibition. What is under way goes on, unless its master is gone.
    void change(const MasterChanges& changes);

    /// Places of the masters on screen, most wanted first.
    void want(std::vector<std::size_t> places);

    /// Has a master looked at once more, after what is under way for it.
    void look_again(std::size_t place);

    /// The next job. Waits for one; nothing once stop is requested.
    std::optional<Job> take(std::stop_token stop);

    void finish(const Outcome& outcome);

    std::vector<News> take_news();
    bool has_news() const;
    void wait_for_news(double seconds) const;

    /// Whether nothing is left to do; what is to be tried again later doesn't count.
    bool idle() const;

    /// Waits until that holds. From the first time on, no pyramid is made that isn't wanted: then what is there depends
    /// on what was asked for alone, not on time.
    void settle();

    /// The masters and where their derivatives lie, as far as they are known.
    struct Exhibition {
        std::string content_folder;
        std::vector<Master> masters;
        std::vector<std::string> addresses;
    };
    Exhibition exhibition() const;

private:
    struct Entry {
        Master master;
        Known known;
        Step step = Step::none;
        std::uint64_t job = 0; ///< that is under way; 0: none
        bool again = false;    ///< to be looked at after it
        bool missing = false;  ///< when last looked at
        double not_before_s = 0;
    };

    std::optional<std::size_t> choose(double now_s) const;
    void set_step(std::size_t place, Step step);
    void want_look(std::size_t place);
    bool nothing_left() const;

    const ports::Clock& m_clock;
    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_changed;
    std::uint64_t m_jobs = 0;
    std::string m_content_folder;
    std::vector<Entry> m_entries;                   ///< by place; one that is gone has nothing to do
    std::array<std::set<std::size_t>, 3> m_waiting; ///< places by step, without those under way
    std::vector<std::size_t> m_wanted;
    std::vector<News> m_news;
    std::size_t m_under_way = 0; ///< jobs whose master is still there
    bool m_exact = false;
};

} // namespace derivatives
