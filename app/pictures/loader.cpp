#include "pictures/loader.h"

#include "pictures/decode.h"

namespace pictures {

namespace {

constexpr std::size_t most_undelivered = 24; ///< decoded tiles, about a megabyte each
constexpr std::size_t most_spare = 6;
constexpr std::uint64_t file_limit_bytes = 8u << 20;
constexpr std::chrono::milliseconds patience(100);

} // namespace

Loader::Loader(const ports::Files& files, int workers, const Begin& begin) : m_files(files) {
    const auto start = [this](const std::function<void()>& first, auto then) {
        m_threads.emplace_back([this, first, then](const std::stop_token& stop) {
            if (first) {
                first();
            }
            (this->*then)(stop);
        });
    };
    for (int i = 0; i < workers; ++i) {
        start(begin.worker, &Loader::work);
    }
    if (begin.worker) {
        start(begin.stand_in, &Loader::stand_in);
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
    if (!m_queue.empty()) {
        wake();
    }
}

std::vector<Loaded> Loader::take() {
    const std::lock_guard lock(m_mutex);
    if (!room()) {
        wake();
    }
    return std::exchange(m_loaded, {});
}

void Loader::take_back(std::vector<base::Bitmap> spent) {
    std::vector<std::vector<std::uint8_t>> too_many; // freed without the lock
    const std::lock_guard lock(m_mutex);
    for (base::Bitmap& bitmap : spent) {
        m_spare.push_back(std::move(bitmap.bgra));
    }
    const std::size_t over = m_spare.size() - std::min(m_spare.size(), most_spare);
    const auto kept = m_spare.begin() + static_cast<std::ptrdiff_t>(over);
    std::move(m_spare.begin(), kept, std::back_inserter(too_many));
    m_spare.erase(m_spare.begin(), kept);
}

void Loader::wake() {
    m_changed.notify_all();
    if (m_stand_in_sleeps) {
        m_stand_in_changed.notify_all();
    }
}

bool Loader::has_loaded() const {
    const std::lock_guard lock(m_mutex);
    return !m_loaded.empty();
}

bool Loader::wait() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return !m_loaded.empty() || !work_left(); });
    return !m_loaded.empty();
}

bool Loader::room() const {
    return m_loaded.size() < most_undelivered;
}

void Loader::work(const std::stop_token& stop) {
    std::vector<std::uint8_t> scratch;
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [&] { return !m_queue.empty() && room(); })) {
        const Request request = std::move(m_queue.back());
        m_queue.pop_back();
        m_under_way.emplace(request.tile.packed(), request);
        std::vector<std::uint8_t> storage = spare_for(request);
        lock.unlock();
        Loaded loaded = load(request, std::move(storage), scratch);
        lock.lock();
        ++m_by_workers;
        deliver(std::move(loaded));
        if (stop.stop_requested()) {
            return;
        }
    }
}

/// While others keep every processor busy, workers that make way for all of them would never come to an end.
void Loader::stand_in(const std::stop_token& stop) {
    std::vector<std::uint8_t> scratch;
    std::unique_lock lock(m_mutex);
    std::uint64_t seen = 0;
    const auto others_get_on = [&] { return m_by_workers != seen || !work_left(); };
    const auto sleep = [&] {
        m_stand_in_sleeps = true;
        const bool work = m_stand_in_changed.wait(lock, stop, [&] { return work_left() && room(); });
        m_stand_in_sleeps = false;
        return work;
    };
    while (sleep()) {
        seen = m_by_workers;
        m_stand_in_changed.wait_for(lock, stop, patience, others_get_on);
        while (!others_get_on() && !stop.stop_requested()) {
            const auto request = next_for_stand_in();
            if (!request) {
                break;
            }
            std::vector<std::uint8_t> storage = spare_for(*request);
            lock.unlock();
            Loaded loaded = load(*request, std::move(storage), scratch);
            lock.lock();
            deliver(std::move(loaded));
        }
        if (stop.stop_requested()) {
            return;
        }
    }
}

/// What nobody has begun, else what a worker has begun and can't go on with.
std::optional<Request> Loader::next_for_stand_in() {
    if (!room() || !work_left()) {
        return std::nullopt;
    }
    if (m_queue.empty()) {
        return m_under_way.begin()->second;
    }
    Request request = std::move(m_queue.back());
    m_queue.pop_back();
    m_under_way.emplace(request.tile.packed(), request);
    return request;
}

/// Unless somebody else was quicker.
void Loader::deliver(Loaded loaded) {
    if (m_under_way.erase(loaded.tile.packed()) != 0) {
        m_loaded.push_back(std::move(loaded));
        m_changed.notify_all();
    }
}

/// The smallest that is large enough, but not much too large; none: empty.
std::vector<std::uint8_t> Loader::spare_for(const Request& request) {
    const base::Size size = request.pyramid->size_px(request.tile);
    const auto bytes = static_cast<std::size_t>(4 * size.w * size.h);
    auto best = m_spare.end();
    for (auto spare = m_spare.begin(); spare != m_spare.end(); ++spare) {
        const bool fits = spare->capacity() >= bytes && spare->capacity() <= 2 * bytes;
        if (fits && (best == m_spare.end() || spare->capacity() < best->capacity())) {
            best = spare;
        }
    }
    if (best == m_spare.end()) {
        return {};
    }
    std::vector<std::uint8_t> storage = std::move(*best);
    m_spare.erase(best);
    return storage;
}

/// `scratch` holds what is halved, from one time to the next.
Loaded Loader::load(const Request& request, std::vector<std::uint8_t> storage,
                    std::vector<std::uint8_t>& scratch) const {
    Loaded loaded{request.tile, {}};
    const auto file = m_files.read(request.pyramid->path(request.tile), file_limit_bytes);
    if (!file) {
        return loaded;
    }
    const int halvings = request.tile.thumbnail ? request.tile.level : 0;
    TileId stored = request.tile;
    stored.level = static_cast<std::uint8_t>(request.tile.level - halvings);
    const base::Size size = request.pyramid->size_px(stored);
    std::vector<std::uint8_t>& first = halvings == 0 ? storage : scratch;
    if (auto bitmap = decode_jpeg(*file, static_cast<int>(size.w), static_cast<int>(size.h), std::move(first))) {
        loaded.bitmap = std::move(*bitmap);
        for (int left = halvings; left > 0; --left) {
            base::Bitmap half = halve(loaded.bitmap, left == 1 ? std::move(storage) : std::vector<std::uint8_t>());
            if (left == halvings) {
                scratch = std::move(loaded.bitmap.bgra);
            }
            loaded.bitmap = std::move(half);
        }
    }
    return loaded;
}

} // namespace pictures
