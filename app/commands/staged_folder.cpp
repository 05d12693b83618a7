#include "commands/staged_folder.h"

namespace commands {

namespace {

/// A hidden name beside `place`.
std::string beside(const std::string& place, std::string_view ending) {
    const std::size_t name = place.find_last_of('/') + 1;
    return place.substr(0, name) + "." + place.substr(name) + std::string(ending);
}

bool there(const ports::Files& files, const std::string& path) {
    return files.info(path).kind != ports::FileKind::missing;
}

} // namespace

StagedFolder::StagedFolder(ports::Files& files, std::string place)
    : m_files(files), m_place(std::move(place)), m_stage(beside(m_place, ".part")),
      m_before(beside(m_place, ".before")) {}

StagedFolder::StagedFolder(StagedFolder&& other) noexcept
    : m_files(other.m_files), m_place(std::move(other.m_place)), m_stage(std::move(other.m_stage)),
      m_before(std::move(other.m_before)), m_open(std::exchange(other.m_open, false)) {}

StagedFolder::~StagedFolder() {
    if (m_open) {
        (void)m_files.remove(m_stage);
    }
}

base::Result<StagedFolder> StagedFolder::make(ports::Files& files, const std::string& place) {
    StagedFolder folder(files, there(files, place) ? files.real_path(place).value_or(place) : place);
    // Between the two renames of a disk that can't exchange, the place is empty.
    auto done = there(files, folder.m_place) ? files.remove(folder.m_before)
                : there(files, folder.m_before) ? files.rename(folder.m_before, folder.m_place)
                                                : base::Result<void>();
    done = done ? files.remove(folder.m_stage) : done;
    done = done ? files.make_folder(folder.m_stage) : done;
    if (!done) {
        return base::fail(done.error().message);
    }
    return folder;
}

base::Result<void> StagedFolder::finish() {
    auto done = m_files.sync(m_stage);
    if (!done) {
        return done;
    }
    if (!there(m_files, m_place)) {
        done = m_files.rename(m_stage, m_place);
    } else if (!m_files.exchange(m_stage, m_place)) {
        done = m_files.rename(m_place, m_before);
        if (!done) {
            return done;
        }
        done = m_files.rename(m_stage, m_place);
        done = done ? m_files.remove(m_before) : (void(m_files.rename(m_before, m_place)), done);
    }
    if (done) {
        m_open = false;
        done = m_files.remove(m_stage); // what was there before an exchange
    }
    return done;
}

} // namespace commands
