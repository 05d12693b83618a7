#pragma once

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <unordered_set>
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

/// Reads and decodes what was asked for last, in that order, in threads of its own.
class Loader {
public:
    /// `files` must outlive it.
    /// `begin`, unless empty, is what each thread does first.
    Loader(const ports::Files& files, int threads, const std::function<void()>& begin);
    ~Loader();
    Loader(const Loader&) = delete;
    Loader& operator=(const Loader&) = delete;

    /// What is wanted now instead of what was asked for before: what is not in it any more and not begun is dropped.
    /// Nothing in it may still lie here undelivered.
    void ask(const std::vector<Request>& requests);

    /// What has come in since the last call.
    std::vector<Loaded> take();
    bool has_loaded() const;

    /// Waits until something has come in or nothing is left to do; whether anything has.
    bool wait();

private:
    void work(const std::stop_token& stop);
    Loaded load(const Request& request) const;

    const ports::Files& m_files;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<Request> m_queue; ///< the next at the back
    std::unordered_set<std::uint64_t> m_under_way;
    std::vector<Loaded> m_loaded;
    std::vector<std::jthread> m_threads;
};

} // namespace pictures
