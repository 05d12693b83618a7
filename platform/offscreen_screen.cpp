#include "platform/offscreen_screen.h"

#include <SDL.h>

#include "base/ensure.h"
#include "platform/canvas.h"
#include "platform/render_target.h"
#include "platform/video.h"

namespace platform {

struct OffscreenScreen::Parts {
    std::unique_ptr<Video> video;
    std::unique_ptr<GlContext> context;
    std::unique_ptr<Canvas> canvas;
    std::optional<RenderTarget> target;
    base::Size size;
};

OffscreenScreen::OffscreenScreen() : m_parts(std::make_unique<Parts>()) {}

OffscreenScreen::~OffscreenScreen() {
    m_parts->target.reset();
    m_parts->canvas.reset();
}

base::Result<std::unique_ptr<OffscreenScreen>> OffscreenScreen::open(base::Size size,
                                                                     std::vector<frame::FontFile> fonts) {
    std::unique_ptr<OffscreenScreen> screen(new OffscreenScreen);
    Parts& parts = *screen->m_parts;
    auto video = Video::start("offscreen");
    if (!video) {
        return tl::unexpected(video.error());
    }
    parts.video = std::move(*video);
    auto context = GlContext::open("", 0, 0, 16, 16, SDL_WINDOW_HIDDEN);
    if (!context) {
        return tl::unexpected(context.error());
    }
    parts.context = std::move(*context);
    parts.canvas = std::make_unique<Canvas>(*parts.context, std::move(fonts));
    auto target = RenderTarget::make(*parts.context, static_cast<int>(size.w), static_cast<int>(size.h));
    if (!target) {
        return tl::unexpected(target.error());
    }
    parts.target = std::move(*target);
    parts.size = size;
    return screen;
}

base::Size OffscreenScreen::size() const {
    return m_parts->size;
}

void OffscreenScreen::resize(base::Size size) {
    auto target = RenderTarget::make(*m_parts->context, static_cast<int>(size.w), static_cast<int>(size.h));
    base::ensure(target.has_value(), "the graphics processor has no buffer of that size");
    m_parts->target = std::move(*target);
    m_parts->size = size;
}

void OffscreenScreen::draw(const frame::FrameList& list) {
    m_parts->target->bind();
    m_parts->canvas->draw(list);
    m_parts->target->unbind();
}

base::Bitmap OffscreenScreen::capture() {
    return m_parts->target->read();
}

ports::Textures& OffscreenScreen::textures() {
    return m_parts->canvas->textures();
}

GraphicsFigures OffscreenScreen::figures() const {
    return m_parts->canvas->figures();
}

std::string OffscreenScreen::renderer() const {
    return m_parts->context->renderer();
}

void OffscreenScreen::measure(bool on) {
    m_parts->canvas->measure(on);
}

} // namespace platform
