#pragma once

#include <optional>
#include <string>
#include <thread>

#include "base/mailbox.h"
#include "base/settings.h"
#include "base/strings.h"
#include "exhibit/exhibit.h"
#include "exhibit/problem.h"
#include "intake/content.h"
#include "ports/files.h"
#include "ports/log.h"

namespace visit {

/// Whether the last good exhibition is remembered between runs.
enum class Memory { snapshot, none };

/// Brings the exhibition in: what the last run saved at once, what the folder holds from a thread of its own. Saves
/// each good load. While there is no exhibition at all it looks again every two seconds.
class Loader {
public:
    Loader(ports::Files& files, ports::Log& log, const base::Settings& settings, const base::StringTables& strings,
           Memory memory);
    ~Loader();

    /// The last good exhibition of this content folder; null without one.
    exhibit::ExhibitPtr last_good();

    /// Begins to read the content folder.
    void start();

    /// A load that has come in since the last call. Never waits.
    std::optional<intake::Content> take(double now_s);

    /// Waits for a load under way.
    void settle();

    /// When `take` should be called although nothing happens; infinity: never.
    double next_look_s(double now_s) const;

private:
    void read(const exhibit::ExhibitPtr& good);

    ports::Files& m_files;
    ports::Log& m_log;
    const base::Settings& m_settings;
    const base::StringTables& m_strings;
    Memory m_memory;
    exhibit::ExhibitPtr m_good;
    base::Mailbox<intake::Content> m_loads;
    bool m_reading = false;
    double m_retry_s;
    std::jthread m_thread;
};

} // namespace visit
