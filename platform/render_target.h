#pragma once

#include "base/bitmap.h"
#include "base/result.h"
#include "platform/gl_context.h"

namespace platform {

/// A buffer in the graphics processor that is drawn into instead of a window.
class RenderTarget {
public:
    /// An error where the processor has no buffer of that size.
    static base::Result<RenderTarget> make(GlContext& context, int width_px, int height_px);
    RenderTarget(RenderTarget&& other) noexcept;
    RenderTarget& operator=(RenderTarget&& other) noexcept;
    ~RenderTarget();

    /// Drawing goes here until `unbind`.
    void bind() const;
    void unbind() const;
    base::Bitmap read() const;

    int width_px() const { return m_width_px; }
    int height_px() const { return m_height_px; }

private:
    explicit RenderTarget(GlContext& context) : m_context(&context) {}

    GlContext* m_context;
    GLuint m_framebuffer = 0;
    GLuint m_texture = 0;
    int m_width_px = 0;
    int m_height_px = 0;
};

} // namespace platform
