#include "platform/canvas.h"

#include <imgui.h>
#if __has_include(<imgui_impl_opengl3.h>)
#include <imgui_impl_opengl3.h>
#else
#include <backends/imgui_impl_opengl3.h>
#endif

#include "base/ensure.h"
#include "platform/glyph_atlas.h"
#include "platform/mesh.h"
#include "platform/render_target.h"
#include "platform/replay.h"

namespace platform {

namespace {

double ms_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

struct Canvas::Parts {
    Parts(GlContext& context, GlTextures& textures, std::vector<frame::FontFile> fonts)
        : imgui(ImGui::CreateContext()), atlas(context, std::move(fonts)), bars(textures), mesh(context) {}

    ImGuiContext* imgui; ///< holds the renderer's objects and nothing else
    GlyphAtlas atlas;
    BarTextures bars;
    Mesh mesh;
    GLuint flat_texture = 0;
};

Canvas::Canvas(GlContext& context, std::vector<frame::FontFile> fonts) : m_context(context), m_textures(context) {
    m_context.make_current();
    m_parts = std::make_unique<Parts>(context, m_textures, std::move(fonts));
    ImGui::SetCurrentContext(m_parts->imgui);
    ImGui::GetIO().IniFilename = nullptr;
    base::ensure(ImGui_ImplOpenGL3_Init(m_context.shader_version()), "ImGui's renderer won't start");
    make_flat_texture();
    ImGui_ImplOpenGL3_NewFrame(); // makes its shaders now instead of during the first frame
}

Canvas::~Canvas() {
    m_context.make_current();
    ImGui::SetCurrentContext(m_parts->imgui);
    ImGui_ImplOpenGL3_Shutdown();
    m_context.gl().delete_textures(1, &m_parts->flat_texture);
    ImGui::DestroyContext(m_parts->imgui);
}

void Canvas::make_flat_texture() {
    const Gl& gl = m_context.gl();
    const std::array<std::uint8_t, 4> white{255, 255, 255, 255};
    gl.gen_textures(1, &m_parts->flat_texture);
    gl.bind_texture(GL_TEXTURE_2D, m_parts->flat_texture);
    gl.tex_parameter_i(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    gl.tex_parameter_i(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    gl.tex_image_2d(GL_TEXTURE_2D, 0, GL_RGBA8, 1, 1, 0, GL_RGBA, GL_UNSIGNED_BYTE, white.data());
    m_parts->mesh.set_flat_texture(m_parts->flat_texture);
}

void Canvas::draw(const frame::FrameList& list) {
    m_context.make_current();
    const auto start = std::chrono::steady_clock::now();
    m_size = list.size;
    m_background = list.background;
    m_covered = replay(list, m_parts->atlas, m_parts->bars, m_parts->mesh);
    m_figures.replay_ms = ms_since(start);
    const auto replayed = std::chrono::steady_clock::now();
    render();
    if (m_measure) {
        m_context.gl().finish();
    }
    m_figures.gl_ms = ms_since(replayed) + m_textures.take_gl_ms();
}

void Canvas::render() {
    const Gl& gl = m_context.gl();
    gl.viewport(0, 0, static_cast<int>(m_size.w), static_cast<int>(m_size.h));
    if (!m_covered) {
        gl.disable(GL_SCISSOR_TEST);
        gl.clear_colour(m_background.r / 255.0f, m_background.g / 255.0f, m_background.b / 255.0f, 1);
        gl.clear(GL_COLOR_BUFFER_BIT);
    }
    ImGui::SetCurrentContext(m_parts->imgui);
    ImGui_ImplOpenGL3_RenderDrawData(&m_parts->mesh.draw_data());
}

base::Bitmap Canvas::capture() {
    if (m_size.w < 1 || m_size.h < 1) {
        return {};
    }
    const auto target = RenderTarget::make(m_context, static_cast<int>(m_size.w), static_cast<int>(m_size.h));
    if (!target) {
        return {};
    }
    target->bind();
    render();
    target->unbind();
    return target->read();
}

GraphicsFigures Canvas::figures() const {
    GraphicsFigures figures = m_figures;
    figures.draw_calls = m_parts->mesh.batches();
    figures.vertices = m_parts->mesh.vertices();
    figures.pictures = m_textures.live();
    figures.pictures_mb = m_textures.live_mb();
    figures.glyph_pages = m_parts->atlas.pages();
    figures.glyphs = m_parts->atlas.cells();
    return figures;
}

} // namespace platform
