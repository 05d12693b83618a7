#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <unordered_map>
#include <vector>

#include "base/bitmap.h"
#include "pictures/pyramid.h"
#include "ports/files.h"

namespace pictures {

struct Request {
    TileId tile;
    std::shared_ptr<const Pyramid> pyramid;
};

struct Loaded {
    TileId tile;
    base::Bitmap bitmap; ///< empty: the file is missing or not what it should be
};

/// What threads do first; either may be empty.
struct Begin {
    std::function<void()> worker = {}; ///< makes it wait for as long as anybody else wants the processors
    std::function<void()> stand_in = {};
};

/// Reads and decodes what was asked for last, in that order, in threads of its own: workers, and where these make way
/// for others, one that stands in for them while they get nowhere. It may read again what one of them has begun.
class Loader {
public:
    /// `files` must outlive it.
    Loader(const ports::Files& files, int workers, const Begin& begin);
    ~Loader();
    Loader(const Loader&) = delete;
    Loader& operator=(const Loader&) = delete;

    /// What is wanted now instead of what was asked for before: what is not in it any more and not begun is dropped.
    /// Nothing in it may still lie here undelivered.
    void ask(const std::vector<Request>& requests);

    /// What has come in since the last call.
    std::vector<Loaded> take();
    bool has_loaded() const;

    /// Takes back the memory of what has come in, for what comes next: to get it from the system and give it back costs
    /// both sides more than what is done with it.
    void take_back(std::vector<base::Bitmap> spent);

    /// Waits until something has come in or nothing is left to do; whether anything has.
    bool wait();

private:
    void work(const std::stop_token& stop);
    void stand_in(const std::stop_token& stop);
    std::optional<Request> next_for_stand_in();
    void deliver(Loaded loaded);
    void wake();
    bool room() const;
    bool work_left() const { return !m_queue.empty() || !m_under_way.empty(); }
    std::vector<std::uint8_t> spare_for(const Request& request);
    Loaded load(const Request& request, std::vector<std::uint8_t> storage, std::vector<std::uint8_t>& scratch) const;

    const ports::Files& m_files;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<Request> m_queue;                           ///< the next at the back
    std::unordered_map<std::uint64_t, Request> m_under_way; ///< in some thread's hands, by packed tile
    std::vector<Loaded> m_loaded;
    std::vector<std::vector<std::uint8_t>> m_spare; ///< memory for pixels, the oldest first
    std::uint64_t m_by_workers = 0;                 ///< tiles that they have delivered
    std::condition_variable_any m_stand_in_changed;
    bool m_stand_in_sleeps = false; ///< until there is work; else it looks by itself
    std::vector<std::jthread> m_threads;
};

} // namespace pictures
