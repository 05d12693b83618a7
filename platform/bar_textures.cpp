#include "platform/bar_textures.h"

#include "platform/bars_raster.h"

namespace platform {

namespace {

constexpr std::uint64_t spare_frames = 120;

} // namespace

void BarTextures::begin_frame() {
    ++m_frame;
    std::erase_if(m_entries, [&](const Entry& entry) {
        const bool spare = entry.last_frame + spare_frames < m_frame;
        if (spare) {
            m_textures.release(entry.texture);
        }
        return spare;
    });
}

ports::TextureId BarTextures::of(const frame::BarsPtr& bars) {
    const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.bars == bars; });
    if (known != m_entries.end()) {
        known->last_frame = m_frame;
        return known->texture;
    }
    return m_entries.emplace_back(bars, m_textures.upload(rasterise_bars(*bars)), m_frame).texture;
}

} // namespace platform
