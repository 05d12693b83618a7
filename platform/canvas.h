#pragma once

#include <memory>

#include "base/bitmap.h"
#include "frame/list.h"
#include "platform/gl_context.h"
#include "platform/gl_textures.h"
#include "platform/graphics_figures.h"

namespace platform {

/// Draws frame lists with an OpenGL context: what the window and the off-screen buffer share.
class Canvas {
public:
    Canvas(GlContext& context, std::vector<frame::FontFile> fonts);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    /// Into the bound framebuffer, which is `list.size` large.
    void draw(const frame::FrameList& list);

    /// The last list once more, into memory. Empty before the first.
    base::Bitmap capture();

    void measure(bool on) { m_measure = on; }
    GlTextures& textures() { return m_textures; }
    GraphicsFigures figures() const;

private:
    struct Parts;
    void make_flat_texture();
    void render();

    GlContext& m_context;
    GlTextures m_textures;
    std::unique_ptr<Parts> m_parts;
    base::Size m_size;
    base::Colour m_background;
    bool m_covered = false;
    bool m_measure = false;
    GraphicsFigures m_figures;
};

} // namespace platform
