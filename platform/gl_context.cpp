#include "platform/gl_context.h"

#include <SDL.h>

namespace platform {

std::vector<std::uint8_t> red_first(std::vector<std::uint8_t> bgra) {
    for (std::size_t i = 0; i + 3 < bgra.size(); i += 4) {
        std::swap(bgra[i], bgra[i + 2]);
    }
    return bgra;
}

base::Result<std::unique_ptr<GlContext>> GlContext::open(const std::string& title, int x, int y, int width_px,
                                                         int height_px, unsigned flags) {
    std::unique_ptr<GlContext> context(new GlContext);
    std::string trouble;
    for (const bool embedded : {false, true}) {
        SDL_GL_ResetAttributes();
        SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK,
                            embedded ? SDL_GL_CONTEXT_PROFILE_ES : SDL_GL_CONTEXT_PROFILE_CORE);
        SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
        SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, embedded ? 0 : 3);
        // No alpha: under a compositor the desktop must never shine through.
        SDL_GL_SetAttribute(SDL_GL_ALPHA_SIZE, 0);
        SDL_GL_SetAttribute(SDL_GL_DEPTH_SIZE, 0);
        SDL_GL_SetAttribute(SDL_GL_STENCIL_SIZE, 0);
        SDL_GL_SetAttribute(SDL_GL_DOUBLEBUFFER, 1);
        context->m_window = SDL_CreateWindow(title.c_str(), x, y, width_px, height_px, flags | SDL_WINDOW_OPENGL);
        if (context->m_window != nullptr && (context->create(embedded, true) || context->create(embedded, false))) {
            return context;
        }
        if (trouble.empty()) {
            trouble = SDL_GetError();
        }
        if (context->m_window != nullptr) {
            SDL_DestroyWindow(std::exchange(context->m_window, nullptr));
        }
    }
    return base::fail(fmt::format("OpenGL 3.3 and OpenGL ES 3 won't start: {}", trouble));
}

bool GlContext::create(bool embedded, bool robust) {
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_FLAGS, robust ? SDL_GL_CONTEXT_ROBUST_ACCESS_FLAG : 0);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_RESET_NOTIFICATION,
                        robust ? SDL_GL_CONTEXT_RESET_LOSE_CONTEXT : SDL_GL_CONTEXT_RESET_NO_NOTIFICATION);
    m_context = SDL_GL_CreateContext(m_window);
    if (m_context == nullptr || !m_gl.load()) {
        if (m_context != nullptr) {
            SDL_GL_DeleteContext(std::exchange(m_context, nullptr));
        }
        return false;
    }
    m_embedded = embedded;
    for (const char* const name : {"glGetGraphicsResetStatus", "glGetGraphicsResetStatusARB"}) {
        if (robust && m_reset_status == nullptr) {
            m_reset_status = reinterpret_cast<decltype(m_reset_status)>(SDL_GL_GetProcAddress(name));
        }
    }
    return true;
}

GlContext::~GlContext() {
    if (m_context != nullptr) {
        SDL_GL_DeleteContext(m_context);
    }
    if (m_window != nullptr) {
        SDL_DestroyWindow(m_window);
    }
}

std::string GlContext::renderer() const {
    const auto* const name = m_gl.get_string(GL_RENDERER);
    return name == nullptr ? std::string() : reinterpret_cast<const char*>(name);
}

void GlContext::make_current() {
    if (SDL_GL_GetCurrentContext() != m_context) {
        SDL_GL_MakeCurrent(m_window, m_context);
    }
}

bool GlContext::lost() const {
    return m_reset_status != nullptr && m_reset_status() != GL_NO_ERROR;
}

} // namespace platform
