#pragma once

#include <cstdint>
#include <unordered_map>
#include <utility>

#include "platform/gl_context.h"
#include "ports/textures.h"

namespace platform {

/// Pictures in the graphics processor: bilinear, clamped at the edge, shown opaque. What is still held at the end is
/// released.
class GlTextures : public ports::Textures {
public:
    explicit GlTextures(GlContext& context) : m_context(context) {}
    ~GlTextures() override;
    GlTextures(const GlTextures&) = delete;
    GlTextures& operator=(const GlTextures&) = delete;

    ports::TextureId upload(const base::Bitmap& bitmap) override;
    void release(ports::TextureId texture) override;

    /// What uploads and releases took since the last call.
    double take_gl_ms() { return std::exchange(m_gl_ms, 0); }

    int live() const { return static_cast<int>(m_bytes.size()); }
    double live_mb() const { return static_cast<double>(m_live_bytes) / 1e6; }

private:
    GlContext& m_context;
    std::unordered_map<ports::TextureId, std::uint64_t> m_bytes;
    std::uint64_t m_live_bytes = 0;
    double m_gl_ms = 0;
};

} // namespace platform
