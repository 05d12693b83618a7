#include "platform/render_target.h"

namespace platform {

base::Result<RenderTarget> RenderTarget::make(GlContext& context, int width_px, int height_px) {
    context.make_current();
    const Gl& gl = context.gl();
    RenderTarget target(context);
    target.m_width_px = width_px;
    target.m_height_px = height_px;
    gl.gen_textures(1, &target.m_texture);
    gl.bind_texture(GL_TEXTURE_2D, target.m_texture);
    gl.tex_parameter_i(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    const PixelFormat format = context.pixel_format();
    gl.tex_image_2d(GL_TEXTURE_2D, 0, format.internal, width_px, height_px, 0, format.format, GL_UNSIGNED_BYTE,
                    nullptr);
    gl.gen_framebuffers(1, &target.m_framebuffer);
    gl.bind_framebuffer(GL_FRAMEBUFFER, target.m_framebuffer);
    gl.framebuffer_texture_2d(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, target.m_texture, 0);
    const bool complete = gl.check_framebuffer_status(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE;
    gl.bind_framebuffer(GL_FRAMEBUFFER, 0);
    if (!complete) {
        return base::fail(fmt::format("OpenGL has no buffer of {} x {} pixels", width_px, height_px));
    }
    return target;
}

RenderTarget::RenderTarget(RenderTarget&& other) noexcept
    : m_context(other.m_context), m_framebuffer(std::exchange(other.m_framebuffer, 0)),
      m_texture(std::exchange(other.m_texture, 0)), m_width_px(other.m_width_px), m_height_px(other.m_height_px) {}

RenderTarget& RenderTarget::operator=(RenderTarget&& other) noexcept {
    std::swap(m_context, other.m_context);
    std::swap(m_framebuffer, other.m_framebuffer);
    std::swap(m_texture, other.m_texture);
    std::swap(m_width_px, other.m_width_px);
    std::swap(m_height_px, other.m_height_px);
    return *this;
}

RenderTarget::~RenderTarget() {
    if (m_texture != 0) {
        m_context->make_current();
        m_context->gl().delete_framebuffers(1, &m_framebuffer);
        m_context->gl().delete_textures(1, &m_texture);
    }
}

void RenderTarget::bind() const {
    m_context->make_current();
    m_context->gl().bind_framebuffer(GL_FRAMEBUFFER, m_framebuffer);
}

void RenderTarget::unbind() const {
    m_context->gl().bind_framebuffer(GL_FRAMEBUFFER, 0);
}

base::Bitmap RenderTarget::read() const {
    bind();
    const Gl& gl = m_context->gl();
    base::Bitmap bitmap{m_width_px, m_height_px, {}};
    const std::size_t row = std::size_t{4} * m_width_px;
    bitmap.bgra.resize(row * m_height_px);
    gl.pixel_store_i(GL_PACK_ALIGNMENT, 4);
    const PixelFormat format = m_context->pixel_format();
    gl.read_pixels(0, 0, m_width_px, m_height_px, format.format, GL_UNSIGNED_BYTE, bitmap.bgra.data());
    unbind();
    if (format.swaps) {
        bitmap.bgra = red_first(std::move(bitmap.bgra));
    }
    // OpenGL's rows start at the bottom.
    for (int y = 0; y < m_height_px / 2; ++y) {
        std::swap_ranges(bitmap.bgra.begin() + static_cast<std::ptrdiff_t>(row * y),
                         bitmap.bgra.begin() + static_cast<std::ptrdiff_t>(row * (y + 1)),
                         bitmap.bgra.begin() + static_cast<std::ptrdiff_t>(row * (m_height_px - 1 - y)));
    }
    return bitmap;
}

} // namespace platform
