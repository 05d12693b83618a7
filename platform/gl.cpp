#include "platform/gl.h"

#include <SDL.h>

namespace platform {

namespace {

template <class Function>
bool find(Function& function, const char* name) {
    function = reinterpret_cast<Function>(SDL_GL_GetProcAddress(name));
    return function != nullptr;
}

} // namespace

bool Gl::load() {
    return find(gen_textures, "glGenTextures") && find(delete_textures, "glDeleteTextures") &&
           find(bind_texture, "glBindTexture") && find(tex_image_2d, "glTexImage2D") &&
           find(tex_sub_image_2d, "glTexSubImage2D") && find(tex_parameter_i, "glTexParameteri") &&
           find(pixel_store_i, "glPixelStorei") &&
           find(gen_framebuffers, "glGenFramebuffers") && find(delete_framebuffers, "glDeleteFramebuffers") &&
           find(bind_framebuffer, "glBindFramebuffer") && find(framebuffer_texture_2d, "glFramebufferTexture2D") &&
           find(check_framebuffer_status, "glCheckFramebufferStatus") && find(read_pixels, "glReadPixels") &&
           find(viewport, "glViewport") && find(clear_colour, "glClearColor") && find(clear, "glClear") &&
           find(scissor, "glScissor") && find(enable, "glEnable") && find(disable, "glDisable") &&
           find(create_shader, "glCreateShader") && find(shader_source, "glShaderSource") &&
           find(compile_shader, "glCompileShader") && find(get_shader_iv, "glGetShaderiv") &&
           find(delete_shader, "glDeleteShader") && find(create_program, "glCreateProgram") &&
           find(attach_shader, "glAttachShader") && find(bind_attribute_location, "glBindAttribLocation") &&
           find(get_attribute_location, "glGetAttribLocation") && find(link_program, "glLinkProgram") &&
           find(get_program_iv, "glGetProgramiv") && find(delete_program, "glDeleteProgram") &&
           find(use_program, "glUseProgram") && find(get_uniform_location, "glGetUniformLocation") &&
           find(uniform_matrix_4fv, "glUniformMatrix4fv") && find(finish, "glFinish") && find(get_error, "glGetError") && find(get_integer, "glGetIntegerv") &&
           find(get_string, "glGetString");
}

} // namespace platform
