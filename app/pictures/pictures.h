#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "base/geometry.h"
#include "base/picture_key.h"
#include "frame/list.h"
#include "pictures/loader.h"
#include "ports/files.h"
#include "ports/picture_sources.h"
#include "ports/textures.h"

namespace pictures {

struct Limits {
    std::uint64_t memory_bytes = 12ull * 1920 * 1080 * 4; ///< textures and what is on its way to them
    std::uint64_t upload_bytes = 8ull << 20;              ///< in one `resolve`
    int workers = 2;                                      ///< threads that read and decode
    Begin begin = {};                                     ///< what they do first
};

/// A picture as it will be shown: fitted into a box, px.
struct Boxed {
    base::PictureKey key;
    base::Size box;
    friend bool operator==(const Boxed&, const Boxed&) = default;
};

/// Pictures that are not on screen, or not yet at the size at which they will be.
struct Ahead {
    std::vector<Boxed> coming = {}; ///< on their way: next after what is seen
    std::vector<Boxed> likely = {}; ///< most likely first: when nothing else is missing
};

struct Stats {
    std::size_t tiles = 0;        ///< textures held
    std::uint64_t bytes = 0;      ///< that they take
    std::size_t waiting = 0;      ///< asked for and not yet shown
    std::uint64_t loaded = 0;     ///< since the start
    std::uint64_t evicted = 0;    ///< since the start
    std::uint64_t unreadable = 0; ///< files that were missing or not what they should be, since the start
};

/// Puts the best tiles at hand into a frame list's pictures, asks for better ones, and drops the rest. Main thread
/// only; reading and decoding happen in its worker threads.
class Pictures {
public:
    /// All three must outlive it; `files` is read from its threads.
    Pictures(ports::PictureSources& sources, ports::Textures& textures, const ports::Files& files, Limits limits);
    ~Pictures();

    /// Fills in the quads, level, sharp and failed of every picture in the list that can be seen. Parents stand in
    /// for tiles that are on their way, so that a picture once shown never has a hole. What the list doesn't need is
    /// no longer asked for.
    void resolve(frame::FrameList& list, double now_s);

    /// Whether the last resolved list would look better later: something that it needs is still on its way. It says
    /// nothing of derivatives that are not made yet.
    bool busy() const;

    /// Whether something has arrived since the last `resolve`: time to draw again.
    bool news() const;

    /// Waits for everything that the last list asked for and uploads it; the next `resolve` shows it. For virtual
    /// time, where it comes before each step.
    void settle();

    /// Has pictures loaded before they are on screen, as far as memory allows. Holds until the next call.
    void prefetch(Ahead ahead);

    /// For a screen of another size.
    void set_memory_limit(std::uint64_t bytes);

    /// The graphics processor has lost everything (and its names): forget all textures without releasing them.
    void textures_lost();

    Stats stats() const;

private:
    class Streamer;
    std::unique_ptr<Streamer> m_streamer;
};

} // namespace pictures
