#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "base/bitmap.h"
#include "pictures/pyramid.h"
#include "ports/textures.h"

namespace pictures {

/// Why a texture is kept this frame: it is what is to be seen, it is seen in the place of such, or it may be seen soon.
enum class Use { visible, stand_in, ahead };

/// The textures there are, within one memory budget: the least recently wanted goes first, never what is to be seen
/// in the current frame.
class Cache {
public:
    Cache(ports::Textures& textures, std::uint64_t limit_bytes) : m_textures(textures), m_limit_bytes(limit_bytes) {}
    ~Cache();
    Cache(const Cache&) = delete;
    Cache& operator=(const Cache&) = delete;

    void set_limit(std::uint64_t limit_bytes) { m_limit_bytes = limit_bytes; }

    /// Starts a frame: what is wanted in it is told by `want`.
    void begin_frame();

    /// Whether the texture is there; then it counts as wanted in this frame.
    bool want(const TileId& tile, Use use);

    /// The texture, or 0.
    ports::TextureId find(const TileId& tile) const;

    /// Takes in a tile. One that is wanted ahead only is turned away when it would need the place of something else
    /// that is wanted in this frame; false then.
    bool add(const TileId& tile, const base::Bitmap& bitmap, Use use);

    /// Whether `bytes` more, wanted ahead, would find place beside all that is wanted in this frame.
    bool has_room(std::uint64_t bytes) const { return m_wanted_bytes + bytes <= m_limit_bytes; }

    /// All textures are gone already: only forgets them.
    void forget();

    std::size_t count() const { return m_places.size(); }
    std::uint64_t bytes() const { return m_bytes; }
    std::uint64_t evicted() const { return m_evicted; }

private:
    struct Slot {
        std::uint64_t tile = 0;
        ports::TextureId texture = 0;
        std::uint64_t bytes = 0;
        std::uint64_t wanted_frame = 0;
        std::uint64_t visible_frame = 0;
        std::uint32_t newer = 0; ///< slots in order of use; slot 0 is the ring's anchor
        std::uint32_t older = 0;
    };

    void mark(Slot& slot, Use use);
    void unlink(std::uint32_t place);
    void link_newest(std::uint32_t place);
    void evict(std::uint32_t place);

    ports::Textures& m_textures;
    std::uint64_t m_limit_bytes;
    std::uint64_t m_frame = 1;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_wanted_bytes = 0;
    std::uint64_t m_evicted = 0;
    std::unordered_map<std::uint64_t, std::uint32_t> m_places;
    std::vector<Slot> m_slots{1};
    std::vector<std::uint32_t> m_free;
};

} // namespace pictures
