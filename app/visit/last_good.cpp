#include "visit/last_good.h"

#include "intake/snapshot.h"

namespace visit {

namespace {

/// The content folder without links. Where it is missing, without those on the way to it, so that its snapshot keeps
/// its name.
std::string real_folder(const ports::Files& files, const std::string& folder) {
    if (const auto real = files.real_path(folder)) {
        return *real;
    }
    const std::size_t slash = folder.find_last_of('/');
    if (slash == std::string::npos || slash == 0) {
        return folder;
    }
    const auto parent = files.real_path(folder.substr(0, slash));
    return parent ? *parent + folder.substr(slash) : folder;
}

} // namespace

std::string last_good_file(const ports::Files& files, const base::Settings& settings) {
    return intake::snapshot_path(settings, real_folder(files, settings.content));
}

exhibit::ExhibitPtr last_good(const ports::Files& files, const base::Settings& settings, ports::Log& log) {
    const std::string path = last_good_file(files, settings);
    if (files.info(path).kind == ports::FileKind::missing) {
        return nullptr;
    }
    auto snapshot = intake::load_snapshot(files, path);
    if (!snapshot) {
        log.warn("the last good exhibition can't be read: " + snapshot.error().message);
        return nullptr;
    }
    return *snapshot;
}

} // namespace visit
