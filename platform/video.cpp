#include "platform/video.h"

#include <cstdlib>
#include <string_view>

#include <SDL.h>

namespace platform {

base::Result<std::unique_ptr<Video>> Video::start(const char* driver) {
    SDL_SetMainReady();
    // Fingers and mouse stay what they are; signals are ours.
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
    SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
    // The press that gives the window its focus is a press like any other.
    SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");
    SDL_SetHint(SDL_HINT_VIDEO_MINIMIZE_ON_FOCUS_LOSS, "0");
    SDL_SetHint(SDL_HINT_QUIT_ON_LAST_WINDOW_CLOSE, "0");
    if (driver != nullptr) {
        SDL_SetHintWithPriority(SDL_HINT_VIDEODRIVER, driver, SDL_HINT_OVERRIDE);
    } else {
        SDL_ResetHint(SDL_HINT_VIDEODRIVER);
    }
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) {
        return base::fail(fmt::format("SDL's video won't start: {}", SDL_GetError()));
    }
    std::unique_ptr<Video> video(new Video);
    // SDL would rather draw for nobody than not at all.
    const char* const wished = std::getenv("SDL_VIDEODRIVER");
    const std::string_view found = SDL_GetCurrentVideoDriver();
    if (driver == nullptr && (wished == nullptr || *wished == '\0') && (found == "offscreen" || found == "dummy")) {
        return base::fail("there is no display: neither X11 (DISPLAY), nor Wayland (WAYLAND_DISPLAY), nor a console's");
    }
    return video;
}

Video::~Video() {
    SDL_QuitSubSystem(SDL_INIT_VIDEO);
}

} // namespace platform
