#include "commands/staged_folder.h"

#include <utility>

#include <fmt/format.h>

namespace commands {

namespace {

/// The folder that `place` is in, as a beginning of its path.
std::string_view folder_of(std::string_view place) {
    return place.substr(0, place.find_last_of('/') + 1);
}

/// A hidden name beside `place`.
std::string beside(const std::string& place, std::string_view ending) {
    const std::string_view folder = folder_of(place);
    return fmt::format("{}.{}{}", folder, place.substr(folder.size()), ending);
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
      m_before(std::move(other.m_before)), m_hold(std::move(other.m_hold)), m_open(std::exchange(other.m_open, false)) {
}

StagedFolder::~StagedFolder() {
    if (m_open) {
        (void)m_files.remove(m_stage);
    }
}

base::Result<StagedFolder> StagedFolder::make(ports::Files& files, const std::string& place, const std::string& busy) {
    StagedFolder folder(files, there(files, place) ? files.real_path(place).value_or(place) : place);
    const std::string around(folder_of(folder.m_place));
    auto done = around.empty() ? base::Result<void>() : files.make_folder(around);
    if (done) {
        const auto hold = files.hold(around.empty() ? "." : around);
        if (!hold) {
            return base::fail(busy);
        }
        folder.m_hold = *hold;
        folder.m_open = true;
        done = folder.clear();
    }
    if (!done) {
        return base::fail(done.error().message);
    }
    return folder;
}

base::Result<void> StagedFolder::clear() {
    // Between the two renames of a disk that can't exchange, the place is empty.
    auto done = there(m_files, m_place)    ? m_files.remove(m_before)
                : there(m_files, m_before) ? m_files.rename(m_before, m_place)
                                           : base::Result<void>();
    done = done ? m_files.remove(m_stage) : done;
    return done ? m_files.make_folder(m_stage) : done;
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
        (void)(done ? m_files.remove(m_before) : m_files.rename(m_before, m_place));
    }
    // Either way what is left there is not wanted: the unfinished, or what was in place before an exchange.
    (void)m_files.remove(m_stage);
    m_open = false;
    return done;
}

} // namespace commands
