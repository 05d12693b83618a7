#pragma once

#include <cstdint>

#include "base/geometry.h"
#include "platform/gl_context.h"

namespace platform {

/// What triangles do to the pixels that they cover: by which fragment shader, and whether it blends.
enum class Fill : std::uint8_t {
    blended, ///< texture times colour, over what is there
    opaque,  ///< the same, instead of what is there
    copied,  ///< the texture alone, instead of what is there
    masked,  ///< the texture within a round corner, over what is there: the vertices' colours are Masks
};
constexpr std::size_t fill_kinds = 4;

/// What a vertex of `masked` says in its colour: where it lies, seen from the corner's centre.
struct Mask {
    double x = 0; ///< of the radius, 0 to 1
    double y = 0;
    double radius_px = 255; ///< at most 255; at the centre of such a circle everything shows
    double opacity = 1;
};

/// Switches between ImGui's own shaders and ours. Pictures are never drawn by ImGui's: their pixels are kept so that
/// llvmpipe, which stands in where there is no graphics processor, recognises a mere copy and does it in whole numbers,
/// three times as fast; but Mesa 22.3 takes ImGui's product of texture and colour for one too, and gets it wrong.
class FillShaders {
public:
    explicit FillShaders(const GlContext& context) : m_context(context) {}
    ~FillShaders();
    FillShaders(const FillShaders&) = delete;
    FillShaders& operator=(const FillShaders&) = delete;

    /// Only while ImGui's renderer draws, which begins with `blended`; `screen` is as large as its viewport.
    void use(Fill fill, base::Size screen);

private:
    struct Program {
        GLuint name = 0;
        GLint projection = -1;
        base::Size screen; ///< that the projection is for
    };
    Program link(const char* fragment_shader) const;

    const GlContext& m_context;
    GLuint m_imgui = 0;
    Program m_copied;
    Program m_masked;
};

} // namespace platform
