#include "pictures/cache.h"

namespace pictures {

Cache::~Cache() {
    while (m_slots[0].older != 0) {
        evict(m_slots[0].newer);
    }
}

void Cache::begin_frame() {
    ++m_frame;
    m_wanted_bytes = 0;
}

bool Cache::want(const TileId& tile, Use use) {
    const auto found = m_places.find(tile.packed());
    if (found == m_places.end()) {
        return false;
    }
    unlink(found->second);
    link_newest(found->second);
    mark(m_slots[found->second], use);
    return true;
}

void Cache::mark(Slot& slot, Use use) {
    m_wanted_bytes += slot.wanted_frame == m_frame ? 0 : slot.bytes;
    slot.wanted_frame = m_frame;
    if (use == Use::visible) {
        slot.visible_frame = m_frame;
    }
}

ports::TextureId Cache::find(const TileId& tile) const {
    const auto found = m_places.find(tile.packed());
    return found == m_places.end() ? 0 : m_slots[found->second].texture;
}

bool Cache::add(const TileId& tile, const base::Bitmap& bitmap, Use use) {
    const std::uint64_t bytes = bitmap.bgra.size();
    std::uint32_t oldest = m_slots[0].newer;
    while (m_bytes + bytes > m_limit_bytes && oldest != 0) {
        const Slot& slot = m_slots[oldest];
        const std::uint32_t next = slot.newer;
        if (slot.visible_frame != m_frame && (use == Use::visible || slot.wanted_frame != m_frame)) {
            evict(oldest);
        }
        oldest = next;
    }
    if (use == Use::ahead && m_bytes + bytes > m_limit_bytes) {
        return false;
    }
    const ports::TextureId texture = m_textures.upload(bitmap);
    std::uint32_t place = 0;
    if (m_free.empty()) {
        place = static_cast<std::uint32_t>(m_slots.size());
        m_slots.emplace_back();
    } else {
        place = m_free.back();
        m_free.pop_back();
    }
    m_slots[place] = {tile.packed(), texture, bytes, 0, 0, 0, 0};
    m_places[tile.packed()] = place;
    m_bytes += bytes;
    link_newest(place);
    mark(m_slots[place], use);
    return true;
}

void Cache::forget() {
    m_places.clear();
    m_slots.assign(1, {});
    m_free.clear();
    m_bytes = 0;
    m_wanted_bytes = 0;
}

// The ring: from the anchor, `newer` leads to the oldest slot and on to newer ones, back to the anchor.

void Cache::unlink(std::uint32_t place) {
    const Slot& slot = m_slots[place];
    m_slots[slot.older].newer = slot.newer;
    m_slots[slot.newer].older = slot.older;
}

void Cache::link_newest(std::uint32_t place) {
    const std::uint32_t newest = m_slots[0].older;
    m_slots[place].older = newest;
    m_slots[place].newer = 0;
    m_slots[newest].newer = place;
    m_slots[0].older = place;
}

void Cache::evict(std::uint32_t place) {
    const Slot& slot = m_slots[place];
    unlink(place);
    m_textures.release(slot.texture);
    m_places.erase(slot.tile);
    m_bytes -= slot.bytes;
    m_free.push_back(place);
    ++m_evicted;
}

} // namespace pictures
