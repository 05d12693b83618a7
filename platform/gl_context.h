#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "platform/gl.h"

struct SDL_Window;

namespace platform {

/// How pixels are handed to OpenGL, and how it keeps them. Without a size for the colours the driver keeps them as they
/// come, and llvmpipe draws what is kept as B, G, R, A three times as fast as R, G, B, A.
struct PixelFormat {
    GLint internal = GL_RGBA;
    GLenum format = GL_BGRA;
    bool swaps = false; ///< OpenGL takes red first; bitmaps have blue first
};

/// Pixels with blue first as pixels with red first, and the other way round.
std::vector<std::uint8_t> red_first(std::vector<std::uint8_t> bgra);

/// An SDL window and the OpenGL context that draws into it: 3.3 core, else ES 3.0.
class GlContext {
public:
    /// `flags`: SDL_WINDOW_*, to which SDL_WINDOW_OPENGL is added. The caller has started SDL's video part.
    static base::Result<std::unique_ptr<GlContext>> open(const std::string& title, int x, int y, int width_px,
                                                         int height_px, unsigned flags);
    ~GlContext();
    GlContext(const GlContext&) = delete;
    GlContext& operator=(const GlContext&) = delete;

    SDL_Window* window() const { return m_window; }
    const Gl& gl() const { return m_gl; }
    /// OpenGL's name of what draws, "llvmpipe …" where no graphics processor does.
    std::string renderer() const;
    const char* shader_version() const { return m_embedded ? "#version 300 es" : "#version 330 core"; }
    PixelFormat pixel_format() const { return m_embedded ? PixelFormat{GL_RGBA8, GL_RGBA, true} : PixelFormat{}; }
    void make_current();

    /// The driver was reset, or the processor taken away; nothing that it held is left.
    bool lost() const;

private:
    GlContext() = default;
    bool create(bool embedded, bool robust);

    SDL_Window* m_window = nullptr;
    void* m_context = nullptr;
    bool m_embedded = false;
    Gl m_gl;
    GLenum(APIENTRYP m_reset_status)() = nullptr;
};

} // namespace platform
