#include "platform/window_screen.h"

#include <SDL.h>

#include <atomic>
#include <thread>

#include "platform/canvas.h"
#include "platform/frame_pace.h"
#include "platform/input_reader.h"
#include "platform/video.h"
#include "platform/window_manager.h"

namespace platform {

struct WindowScreen::Parts {
    explicit Parts(const ports::Clock& c) : clock(c), input(c) {}

    const ports::Clock& clock;
    InputReader input;
    FramePace pace{false};
    std::unique_ptr<Video> video;
    std::unique_ptr<GlContext> context;
    std::unique_ptr<Canvas> canvas;
    std::uint32_t wake_event = 0;
    std::atomic<bool> waking = false;
    double swap_ms = 0;
    bool redraw = true;
    bool lost = false;

    base::Size size() const {
        int w = 0;
        int h = 0;
        SDL_GL_GetDrawableSize(context->window(), &w, &h);
        return {static_cast<double>(w), static_cast<double>(h)};
    }

    void take(const SDL_Event& event, std::vector<touch::Input>& out) {
        if (event.type == wake_event) {
            waking = false;
            return;
        }
        if (event.type == SDL_WINDOWEVENT || event.type == SDL_DISPLAYEVENT) {
            redraw = true;
        }
        int window_w = 0;
        SDL_GetWindowSize(context->window(), &window_w, nullptr);
        const base::Size pixels = size();
        input.take(event, pixels, window_w > 0 ? pixels.w / window_w : 1, out);
    }
};

namespace {

/// How the window is asked for, SDL_WINDOW_*. Where nobody answers, SDL waits two tenths of a second for the answer to
/// "fullscreen"; there a window without borders is as good.
unsigned shape(const WindowOptions& options) {
    if (!options.fullscreen) {
        return SDL_WINDOW_ALLOW_HIGHDPI | SDL_WINDOW_RESIZABLE;
    }
    const bool alone = std::string_view(SDL_GetCurrentVideoDriver()) == "x11" && !x_window_manager_runs();
    return SDL_WINDOW_ALLOW_HIGHDPI | (alone ? SDL_WINDOW_BORDERLESS : SDL_WINDOW_FULLSCREEN_DESKTOP);
}

} // namespace

WindowScreen::WindowScreen() = default;

WindowScreen::~WindowScreen() {
    if (m_parts) {
        m_parts->canvas.reset();
    }
}

base::Result<std::unique_ptr<WindowScreen>>
WindowScreen::open(const WindowOptions& options, std::vector<frame::FontFile> fonts, const ports::Clock& clock) {
    std::unique_ptr<WindowScreen> screen(new WindowScreen);
    screen->m_parts = std::make_unique<Parts>(clock);
    Parts& parts = *screen->m_parts;
    auto video = Video::start(nullptr);
    if (!video) {
        return tl::unexpected(video.error());
    }
    parts.video = std::move(*video);
    const int display = options.display >= 0 && options.display < SDL_GetNumVideoDisplays() ? options.display : 0;
    const int centred = static_cast<int>(SDL_WINDOWPOS_CENTERED_DISPLAY(display));
    SDL_Rect place{centred, centred, static_cast<int>(options.size.w), static_cast<int>(options.size.h)};
    if (options.fullscreen) {
        // Where no window manager runs, nobody else moves the window to the screen's corner.
        SDL_GetDisplayBounds(display, &place);
    }
    auto context = GlContext::open(options.title, place.x, place.y, place.w, place.h, shape(options));
    if (!context) {
        return tl::unexpected(context.error());
    }
    parts.context = std::move(*context);
    parts.pace = FramePace(SDL_GL_SetSwapInterval(1) == 0 && SDL_GL_GetSwapInterval() != 0);
    parts.canvas = std::make_unique<Canvas>(*parts.context, std::move(fonts));
    parts.wake_event = SDL_RegisterEvents(1);
    SDL_DisableScreenSaver();
    SDL_StopTextInput();
    SDL_ShowCursor(SDL_DISABLE);
    return screen;
}

base::Size WindowScreen::size() const {
    return m_parts->size();
}

void WindowScreen::draw(const frame::FrameList& list) {
    Parts& parts = *m_parts;
    parts.canvas->draw(list);
    const double drawn_s = parts.clock.now_s();
    SDL_GL_SwapWindow(parts.context->window());
    const double now_s = parts.clock.now_s();
    parts.swap_ms = (now_s - drawn_s) * 1000;
    parts.pace.presented(now_s);
    parts.lost = parts.lost || parts.context->lost();
}

base::Bitmap WindowScreen::capture() {
    return m_parts->canvas->capture();
}

void WindowScreen::wait(double seconds) {
    Parts& parts = *m_parts;
    const double start_s = parts.clock.now_s();
    // Events that come meanwhile are read after it, right before the step.
    const double hold_s = parts.pace.hold_s(start_s);
    if (hold_s > 0) {
        std::this_thread::sleep_for(std::chrono::duration<double>(hold_s));
    }
    const double left_s = seconds - (parts.clock.now_s() - start_s);
    if (left_s > 0) {
        SDL_WaitEventTimeout(nullptr, static_cast<int>(std::ceil(std::min(left_s, 3600.0) * 1000)));
    }
}

void WindowScreen::wake() {
    if (!m_parts->waking.exchange(true)) {
        SDL_Event event{};
        event.type = m_parts->wake_event;
        if (SDL_PushEvent(&event) != 1) {
            m_parts->waking = false; // a full queue ends the wait by itself
        }
    }
}

std::vector<touch::Input> WindowScreen::events() {
    Parts& parts = *m_parts;
    std::vector<touch::Input> inputs;
    SDL_Event event;
    // Not SDL_PollEvent, which may stop before the queue is empty; fingers would seem to be missing then.
    SDL_PumpEvents();
    while (SDL_PeepEvents(&event, 1, SDL_GETEVENT, SDL_FIRSTEVENT, SDL_LASTEVENT) > 0) {
        parts.take(event, inputs);
    }
    parts.input.end_missing(inputs);
    const int arrow = parts.input.touched_last() ? SDL_DISABLE : SDL_ENABLE;
    if (SDL_ShowCursor(SDL_QUERY) != arrow) {
        SDL_ShowCursor(arrow);
    }
    return inputs;
}

bool WindowScreen::take_redraw() {
    return std::exchange(m_parts->redraw, false);
}

bool WindowScreen::lost() const {
    return m_parts->lost;
}

ports::Textures& WindowScreen::textures() {
    return m_parts->canvas->textures();
}

GraphicsFigures WindowScreen::figures() const {
    GraphicsFigures figures = m_parts->canvas->figures();
    figures.gl_ms += m_parts->swap_ms;
    return figures;
}

std::string WindowScreen::renderer() const {
    return m_parts->context->renderer();
}

void WindowScreen::measure(bool on) {
    m_parts->canvas->measure(on);
}

} // namespace platform
