#include "visit/loader.h"

#include <limits>

#include "intake/snapshot.h"

namespace visit {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr double retry_s = 2;
constexpr double poll_s = 0.02;

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

Loader::Loader(ports::Files& files, ports::Log& log, const base::Settings& settings, const base::StringTables& strings,
               Memory memory)
    : m_files(files), m_log(log), m_settings(settings), m_strings(strings), m_memory(memory), m_retry_s(never) {}

Loader::~Loader() {
    settle();
}

exhibit::ExhibitPtr Loader::last_good() {
    if (m_memory == Memory::none) {
        return nullptr;
    }
    const std::string path = intake::snapshot_path(m_settings, real_folder(m_files, m_settings.content));
    if (m_files.info(path).kind == ports::FileKind::missing) {
        return nullptr;
    }
    auto snapshot = intake::load_snapshot(m_files, path);
    if (!snapshot) {
        m_log.warn("the last good exhibition can't be read: " + snapshot.error().message);
        return nullptr;
    }
    m_good = *snapshot;
    return m_good;
}

void Loader::start() {
    settle();
    m_reading = true;
    m_retry_s = never;
    m_thread = std::jthread([this, good = m_good] { read(good); });
}

std::optional<intake::Content> Loader::take(double now_s) {
    if (now_s >= m_retry_s) {
        start();
    }
    auto loads = m_loads.take_all();
    if (loads.empty()) {
        return {};
    }
    m_reading = false;
    intake::Content content = std::move(loads.back());
    if (content.exhibit) {
        m_good = content.exhibit;
    } else {
        m_retry_s = now_s + retry_s;
    }
    return content;
}

void Loader::settle() {
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

double Loader::next_look_s(double now_s) const {
    return m_reading ? now_s + poll_s : m_retry_s;
}

void Loader::read(const exhibit::ExhibitPtr& good) {
    intake::Content content = intake::read_content(m_files, m_settings.content, m_strings, good.get());
    const exhibit::ExhibitPtr exhibit = content.exhibit;
    m_loads.put(std::move(content));
    if (!exhibit || exhibit->items.empty() || m_memory == Memory::none) {
        return;
    }
    const std::string path = intake::snapshot_path(m_settings, real_folder(m_files, m_settings.content));
    if (const auto saved = intake::save_snapshot(m_files, path, *exhibit); !saved) {
        m_log.warn("the last good exhibition was not saved: " + saved.error().message);
    }
}

} // namespace visit
