#pragma once

#include <condition_variable>
#include <functional>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "base/mailbox.h"
#include "base/settings.h"
#include "base/strings.h"
#include "intake/content_reader.h"
#include "ports/clock.h"
#include "ports/files.h"
#include "ports/folder_watch.h"
#include "ports/log.h"
#include "visit/live_folder.h"

namespace visit {

/// Whether the last good exhibition is remembered between runs.
enum class Memory { snapshot, none };

/// How the loader hears of changes in the content folder. All must outlive it.
struct Watching {
    ports::FolderWatch& watch;
    const ports::Clock& clock;
    std::function<void()> wake = {}; ///< says from the loader's thread that there is something to take; may be empty
};

/// What has come of reading the content folder.
struct Loaded {
    exhibit::ExhibitPtr exhibit; ///< null: the folder can't be used now
    std::shared_ptr<const std::vector<exhibit::Problem>> problems;
    exhibit::ChangedItems changed; ///< since it was read before
};

/// Brings the exhibition in that the folder holds, on a thread of its own, which then keeps up with the folder if it is
/// watched. Saves each good load. Where nothing is watched, and there is no exhibition at all, it looks again every two
/// seconds.
class Loader {
public:
    /// `good`: what was saved last, as `last_good` has it.
    Loader(ports::Files& files, ports::Log& log, const base::Settings& settings, const base::StringTables& strings,
           exhibit::ExhibitPtr good, Memory memory, std::optional<Watching> watching, std::function<void()> begin = {});
    ~Loader();

    /// Has the whole folder read, at rest or not.
    void start();

    /// What has come in since the last call, oldest first. Never waits.
    std::vector<Loaded> take(double now_s);

    /// Waits for what `start` began.
    void settle();

    /// What `start` began, or a change of the folder, is under way.
    bool reading() const;

    /// When `take` should be called although nothing happens; infinity: never.
    double next_look_s(double now_s) const;

private:
    void work(const std::stop_token& stop);
    void wait_for_start(const std::stop_token& stop);
    void keep_up(const std::stop_token& stop);
    void note(const ports::FolderNews& news);
    bool read_if_started();
    void publish(intake::Content content);
    double save_due_s() const;
    void save();

    ports::Files& m_files;
    ports::Log& m_log;
    const base::Settings& m_settings;
    const base::StringTables& m_strings;
    Memory m_memory;
    std::optional<Watching> m_watching;
    exhibit::ExhibitPtr m_good; ///< for the thread to begin with
    base::Mailbox<Loaded> m_loads;

    // The thread's own.
    std::optional<intake::ContentReader> m_reader;
    std::optional<LiveFolder> m_live;
    std::optional<bool> m_told_all; ///< whether every change is told; nothing: not known yet
    exhibit::ExhibitPtr m_saved;
    exhibit::ExhibitPtr m_unsaved;
    double m_unsaved_s = 0;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_started = false; ///< and the thread doesn't know yet
    bool m_reading = false;
    double m_retry_s = std::numeric_limits<double>::infinity();
    std::function<void()> m_begin; ///< what its thread does first; may be empty
    std::jthread m_thread;
};

} // namespace visit
