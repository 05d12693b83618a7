#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

#include "intake/content_reader.h"
#include "ports/clock.h"
#include "ports/folder_watch.h"
#include "visit/unrest.h"

namespace visit {

/// Keeps up with a content folder: hears of changes, looks for what it can't hear of, waits until all has come to rest,
/// and reads it. No thread of its own: whoever has one brings the news and asks for the next step when it is due.
class LiveFolder {
public:
    /// Both must outlive it.
    LiveFolder(intake::ContentReader& reader, const ports::Clock& clock) : m_reader(reader), m_clock(clock) {}

    void hear(const ports::FolderNews& news);

    /// Does what is due; what was read, if anything. May take long; `stop` ends it early.
    std::optional<intake::Content> step(const std::function<bool()>& stop);

    /// When there is something to do; infinity: only when there is news.
    double due_s() const;

    /// Reads the whole folder, at rest or not.
    intake::Content read_everything();

    /// Something has changed and was not read yet.
    bool restless() const { return !m_unrest.parts().empty(); }

private:
    void change(const std::string& part, double now_s);
    void look(const std::function<bool()>& stop);
    void probe();
    void read_ahead(double now_s);
    intake::Content read(const intake::ContentReader::Scope& scope);

    intake::ContentReader& m_reader;
    const ports::Clock& m_clock;
    Unrest m_unrest;
    intake::Parts m_ahead;                         ///< read before their time, and not changed since
    std::map<std::string, std::uint64_t> m_probed; ///< footprints of what has changed
    bool m_complete = false;                       ///< all changes are heard of
    double m_next_look_s = 0;
    double m_next_probe_s = 0;
};

} // namespace visit
