#include "pictures/loader.h"

#include "pictures/decode.h"

namespace pictures {

namespace {

constexpr std::size_t most_undelivered = 24; ///< decoded tiles, about a megabyte each
constexpr std::uint64_t file_limit_bytes = 8u << 20;

} // namespace

Loader::Loader(const ports::Files& files, int threads, const std::function<void()>& begin) : m_files(files) {
    for (int i = 0; i < threads; ++i) {
        m_threads.emplace_back([this, begin](const std::stop_token& stop) {
            if (begin) {
                begin();
            }
            work(stop);
        });
    }
}

Loader::~Loader() {
    for (auto& thread : m_threads) {
        thread.request_stop();
    }
    m_threads.clear();
}

void Loader::ask(const std::vector<Request>& requests) {
    const std::lock_guard lock(m_mutex);
    m_queue.clear();
    for (auto request = requests.rbegin(); request != requests.rend(); ++request) {
        const auto is_it = [&](const Loaded& loaded) { return loaded.tile == request->tile; };
        if (!m_under_way.contains(request->tile.packed()) && std::none_of(m_loaded.begin(), m_loaded.end(), is_it)) {
            m_queue.push_back(*request);
        }
    }
    m_changed.notify_all();
}

std::vector<Loaded> Loader::take() {
    const std::lock_guard lock(m_mutex);
    if (!m_loaded.empty()) {
        m_changed.notify_all();
    }
    return std::exchange(m_loaded, {});
}

bool Loader::has_loaded() const {
    const std::lock_guard lock(m_mutex);
    return !m_loaded.empty();
}

bool Loader::wait() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return !m_loaded.empty() || (m_queue.empty() && m_under_way.empty()); });
    return !m_loaded.empty();
}

void Loader::work(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [&] { return !m_queue.empty() && m_loaded.size() < most_undelivered; })) {
        const Request request = std::move(m_queue.back());
        m_queue.pop_back();
        m_under_way.insert(request.tile.packed());
        lock.unlock();
        Loaded loaded = load(request);
        lock.lock();
        m_under_way.erase(request.tile.packed());
        m_loaded.push_back(std::move(loaded));
        m_changed.notify_all();
        if (stop.stop_requested()) {
            return;
        }
    }
}

Loaded Loader::load(const Request& request) const {
    Loaded loaded{request.tile, {}};
    const auto file = m_files.read(request.pyramid->path(request.tile), file_limit_bytes);
    if (!file) {
        return loaded;
    }
    TileId stored = request.tile;
    stored.level = request.tile.thumbnail ? 0 : request.tile.level;
    const base::Size size = request.pyramid->size_px(stored);
    if (auto bitmap = decode_jpeg(*file, static_cast<int>(size.w), static_cast<int>(size.h))) {
        loaded.bitmap = std::move(*bitmap);
        for (int i = 0; request.tile.thumbnail && i < request.tile.level; ++i) {
            loaded.bitmap = halve(loaded.bitmap);
        }
    }
    return loaded;
}

} // namespace pictures
