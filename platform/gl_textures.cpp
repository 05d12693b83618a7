#include "platform/gl_textures.h"

#include "base/ensure.h"

namespace platform {

namespace {

/// Adds the time from its making to its end.
class Stopwatch {
public:
    explicit Stopwatch(double& sum_ms) : m_sum_ms(sum_ms) {}
    ~Stopwatch() {
        m_sum_ms += std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    double& m_sum_ms;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace

GlTextures::~GlTextures() {
    m_context.make_current();
    for (const auto& [texture, bytes] : m_bytes) {
        const auto name = static_cast<GLuint>(texture);
        m_context.gl().delete_textures(1, &name);
    }
}

ports::TextureId GlTextures::upload(const base::Bitmap& bitmap) {
    const std::size_t bytes = std::size_t{4} * bitmap.width_px * bitmap.height_px;
    base::ensure(!bitmap.empty() && bitmap.bgra.size() == bytes, "a bitmap has another size than it says");
    const Stopwatch stopwatch(m_gl_ms);
    m_context.make_current();
    const Gl& gl = m_context.gl();
    GLuint name = 0;
    gl.gen_textures(1, &name);
    gl.bind_texture(GL_TEXTURE_2D, name);
    gl.tex_parameter_i(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    gl.tex_parameter_i(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    gl.tex_parameter_i(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    // Without mipmaps: tiles are always shown near one of their levels.
    gl.tex_parameter_i(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    gl.tex_parameter_i(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
    const PixelFormat format = m_context.pixel_format();
    gl.pixel_store_i(GL_UNPACK_ALIGNMENT, 4);
    gl.tex_image_2d(GL_TEXTURE_2D, 0, format.internal, bitmap.width_px, bitmap.height_px, 0, format.format,
                    GL_UNSIGNED_BYTE, format.swaps ? red_first(bitmap.bgra).data() : bitmap.bgra.data());
    m_bytes[name] = bytes;
    m_live_bytes += bytes;
    return name;
}

void GlTextures::release(ports::TextureId texture) {
    const auto found = m_bytes.find(texture);
    base::ensure(found != m_bytes.end(), "a texture was released that is not there");
    const Stopwatch stopwatch(m_gl_ms);
    m_context.make_current();
    const auto name = static_cast<GLuint>(texture);
    m_context.gl().delete_textures(1, &name);
    m_live_bytes -= found->second;
    m_bytes.erase(found);
}

} // namespace platform
