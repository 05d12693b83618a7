#pragma once

#include <GL/glcorearb.h>

namespace platform {

/// OpenGL's functions that we call ourselves, looked up once a context is current. One context a process at a time.
struct Gl {
    PFNGLGENTEXTURESPROC gen_textures = nullptr;
    PFNGLDELETETEXTURESPROC delete_textures = nullptr;
    PFNGLBINDTEXTUREPROC bind_texture = nullptr;
    PFNGLTEXIMAGE2DPROC tex_image_2d = nullptr;
    PFNGLTEXSUBIMAGE2DPROC tex_sub_image_2d = nullptr;
    PFNGLTEXPARAMETERIPROC tex_parameter_i = nullptr;
    PFNGLPIXELSTOREIPROC pixel_store_i = nullptr;
    PFNGLGENFRAMEBUFFERSPROC gen_framebuffers = nullptr;
    PFNGLDELETEFRAMEBUFFERSPROC delete_framebuffers = nullptr;
    PFNGLBINDFRAMEBUFFERPROC bind_framebuffer = nullptr;
    PFNGLFRAMEBUFFERTEXTURE2DPROC framebuffer_texture_2d = nullptr;
    PFNGLCHECKFRAMEBUFFERSTATUSPROC check_framebuffer_status = nullptr;
    PFNGLREADPIXELSPROC read_pixels = nullptr;
    PFNGLVIEWPORTPROC viewport = nullptr;
    PFNGLCLEARCOLORPROC clear_colour = nullptr;
    PFNGLCLEARPROC clear = nullptr;
    PFNGLSCISSORPROC scissor = nullptr;
    PFNGLENABLEPROC enable = nullptr;
    PFNGLDISABLEPROC disable = nullptr;
    PFNGLCREATESHADERPROC create_shader = nullptr;
    PFNGLSHADERSOURCEPROC shader_source = nullptr;
    PFNGLCOMPILESHADERPROC compile_shader = nullptr;
    PFNGLGETSHADERIVPROC get_shader_iv = nullptr;
    PFNGLDELETESHADERPROC delete_shader = nullptr;
    PFNGLCREATEPROGRAMPROC create_program = nullptr;
    PFNGLATTACHSHADERPROC attach_shader = nullptr;
    PFNGLBINDATTRIBLOCATIONPROC bind_attribute_location = nullptr;
    PFNGLGETATTRIBLOCATIONPROC get_attribute_location = nullptr;
    PFNGLLINKPROGRAMPROC link_program = nullptr;
    PFNGLGETPROGRAMIVPROC get_program_iv = nullptr;
    PFNGLDELETEPROGRAMPROC delete_program = nullptr;
    PFNGLUSEPROGRAMPROC use_program = nullptr;
    PFNGLGETUNIFORMLOCATIONPROC get_uniform_location = nullptr;
    PFNGLUNIFORMMATRIX4FVPROC uniform_matrix_4fv = nullptr;
    PFNGLFINISHPROC finish = nullptr;
    PFNGLGETERRORPROC get_error = nullptr;
    PFNGLGETINTEGERVPROC get_integer = nullptr;
    PFNGLGETSTRINGPROC get_string = nullptr;

    /// False when one is missing.
    bool load();
};

} // namespace platform
