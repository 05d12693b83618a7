#pragma once

#include <vector>

#include "frame/list.h"
#include "platform/gl_textures.h"

namespace platform {

/// Keeps what bars look like from frame to frame, until they haven't been drawn for a while.
class BarTextures {
public:
    explicit BarTextures(GlTextures& textures) : m_textures(textures) {}

    void begin_frame();
    ports::TextureId of(const frame::BarsPtr& bars);

private:
    struct Entry {
        frame::BarsPtr bars; ///< held, so that none made later has its address
        ports::TextureId texture = 0;
        std::uint64_t last_frame = 0;
    };
    GlTextures& m_textures;
    std::vector<Entry> m_entries;
    std::uint64_t m_frame = 0;
};

} // namespace platform
