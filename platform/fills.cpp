#include "platform/fills.h"

#include "base/ensure.h"

namespace platform {

namespace {

constexpr const char* vertex_shader = R"(
precision highp float;
uniform mat4 projection;
in vec2 place;
in vec2 texture_place;
in vec4 colour;
out vec2 at;
out vec4 mask;
void main() {
    at = texture_place;
    mask = colour;
    gl_Position = projection * vec4(place, 0.0, 1.0);
}
)";

constexpr const char* copied_shader = R"(
precision highp float;
uniform sampler2D picture;
in vec2 at;
layout (location = 0) out vec4 colour;
void main() {
    colour = texture(picture, at);
}
)";

constexpr const char* masked_shader = R"(
precision highp float;
uniform sampler2D picture;
in vec2 at;
in vec4 mask;
layout (location = 0) out vec4 colour;
void main() {
    float radius = mask.b * 255.0;
    float cover = clamp(radius + 0.5 - radius * length(mask.rg), 0.0, 1.0);
    vec4 pixel = texture(picture, at);
    colour = vec4(pixel.rgb, pixel.a * mask.a * cover);
}
)";

GLuint compile(const GlContext& context, GLenum kind, const char* source) {
    const Gl& gl = context.gl();
    const GLuint shader = gl.create_shader(kind);
    const std::array parts{context.shader_version(), source};
    gl.shader_source(shader, static_cast<GLsizei>(parts.size()), parts.data(), nullptr);
    gl.compile_shader(shader);
    GLint done = 0;
    gl.get_shader_iv(shader, GL_COMPILE_STATUS, &done);
    base::ensure(done != 0, "a shader can't be compiled");
    return shader;
}

} // namespace

FillShaders::~FillShaders() {
    for (const Program& program : {m_copied, m_masked}) {
        m_context.gl().delete_program(program.name);
    }
}

/// A program that finds the parts of a vertex where ImGui's program has them.
FillShaders::Program FillShaders::link(const char* fragment_shader) const {
    const Gl& gl = m_context.gl();
    Program program{gl.create_program(), -1, {}};
    const std::array shaders{compile(m_context, GL_VERTEX_SHADER, vertex_shader),
                             compile(m_context, GL_FRAGMENT_SHADER, fragment_shader)};
    for (const GLuint shader : shaders) {
        gl.attach_shader(program.name, shader);
    }
    for (const auto& [ours, imguis] : {std::pair{"place", "Position"}, {"texture_place", "UV"}, {"colour", "Color"}}) {
        const GLint place = gl.get_attribute_location(m_imgui, imguis);
        base::ensure(place >= 0, "ImGui's vertices have other parts than they had");
        gl.bind_attribute_location(program.name, static_cast<GLuint>(place), ours);
    }
    gl.link_program(program.name);
    for (const GLuint shader : shaders) {
        gl.delete_shader(shader);
    }
    GLint done = 0;
    gl.get_program_iv(program.name, GL_LINK_STATUS, &done);
    base::ensure(done != 0, "a shader program can't be linked");
    program.projection = gl.get_uniform_location(program.name, "projection");
    return program;
}

void FillShaders::use(Fill fill, base::Size screen) {
    const Gl& gl = m_context.gl();
    if (m_imgui == 0) {
        GLint current = 0;
        gl.get_integer(GL_CURRENT_PROGRAM, &current);
        m_imgui = static_cast<GLuint>(current);
        m_copied = link(copied_shader);
        m_masked = link(masked_shader);
    }
    const bool blends = fill == Fill::blended || fill == Fill::masked;
    (blends ? gl.enable : gl.disable)(GL_BLEND);
    if (fill == Fill::blended || fill == Fill::opaque) {
        gl.use_program(m_imgui);
        return;
    }
    Program& program = fill == Fill::copied ? m_copied : m_masked;
    gl.use_program(program.name);
    if (program.screen != screen) {
        program.screen = screen;
        // Pixels from the top left to -1..1 from the bottom left, column by column.
        const auto x = static_cast<float>(2 / screen.w);
        const auto y = static_cast<float>(-2 / screen.h);
        const std::array<float, 16> projection{x, 0, 0, 0, 0, y, 0, 0, 0, 0, 1, 0, -1, 1, 0, 1};
        gl.uniform_matrix_4fv(program.projection, 1, GL_FALSE, projection.data());
    }
}

} // namespace platform
