#pragma once

#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "pictures/cache.h"
#include "pictures/cover.h"
#include "pictures/known.h"
#include "pictures/loader.h"
#include "pictures/pictures.h"

namespace pictures {

/// What is behind `Pictures`: from a list's pictures to wanted tiles, and from tiles at hand to quads.
class Pictures::Streamer {
public:
    Streamer(ports::PictureSources& sources, ports::Textures& textures, const ports::Files& files, Limits limits)
        : m_sources(sources), m_limits(limits), m_cache(textures, for_textures(limits.memory_bytes)), m_known(sources),
          m_loader(files, std::max(1, limits.workers), limits.begin) {}

    void resolve(frame::FrameList& list, double now_s);
    void settle();
    void prefetch(Ahead ahead);
    void set_memory_limit(std::uint64_t bytes) { m_cache.set_limit(for_textures(bytes)); }
    void textures_lost();

    bool busy() const { return m_visible_missing > 0; }
    bool news() const { return !m_arrived.empty() || m_loader.has_loaded(); }
    Stats stats() const;

private:
    /// What of the memory textures may take: a twelfth, about a screen, is for what is on its way to them.
    static std::uint64_t for_textures(std::uint64_t memory_bytes) { return memory_bytes - memory_bytes / 12; }

    /// A picture in the current list of which something can be seen.
    struct View {
        frame::Picture* node = nullptr;
        Known* known = nullptr;
        base::Rect visible;
        Target target;
    };

    /// A tile that is not there.
    struct Missing {
        TileId tile;
        const Known* known = nullptr;
        int rank = 0;        ///< lower is more urgent
        double distance = 0; ///< from the middle of what is seen of the picture
    };

    void find_views(frame::FrameList& list);
    void tell_sources();
    void want_ahead(const View& view, int rank);
    void want_prefetched(const Boxed& picture, int rank, double order);
    void want_visible(const View& view, int rank);
    void want(const Known& known, const TileId& tile, Use use, int rank, double distance);
    void take_arrived();
    void upload(std::uint64_t budget_bytes);
    void ask();
    void paint(const View& view);

    ports::PictureSources& m_sources;
    Limits m_limits;
    Cache m_cache;
    KnownPictures m_known;

    Ahead m_ahead;

    double m_now_s = 0;
    std::vector<View> m_views;
    std::vector<const Known*> m_wanted; ///< of the sources, most wanted first
    std::vector<const Known*> m_told;   ///< to the sources, last
    std::vector<Missing> m_missing;
    std::unordered_set<std::uint64_t> m_missing_tiles;
    std::vector<Request> m_asked;
    std::unordered_map<std::uint64_t, Loaded> m_arrived;    ///< not uploaded yet
    std::unordered_map<std::uint64_t, double> m_unreadable; ///< when to try again
    std::size_t m_visible_missing = 0;
    std::uint64_t m_loaded = 0;
    std::uint64_t m_unreadable_count = 0;
    Loader m_loader; // last: its threads end first
};

} // namespace pictures
