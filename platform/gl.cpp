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
           find(pixel_store_i, "glPixelStorei") && find(generate_mipmap, "glGenerateMipmap") &&
           find(gen_framebuffers, "glGenFramebuffers") && find(delete_framebuffers, "glDeleteFramebuffers") &&
           find(bind_framebuffer, "glBindFramebuffer") && find(framebuffer_texture_2d, "glFramebufferTexture2D") &&
           find(check_framebuffer_status, "glCheckFramebufferStatus") && find(read_pixels, "glReadPixels") &&
           find(viewport, "glViewport") && find(clear_colour, "glClearColor") && find(clear, "glClear") &&
           find(scissor, "glScissor") && find(enable, "glEnable") && find(disable, "glDisable") &&
           find(finish, "glFinish") && find(get_error, "glGetError") && find(get_integer, "glGetIntegerv") &&
           find(get_string, "glGetString");
}

} // namespace platform
