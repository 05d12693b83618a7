#pragma once

#include <memory>
#include <vector>

#include "base/result.h"
#include "frame/screen.h"
#include "platform/graphics_figures.h"
#include "ports/textures.h"

namespace platform {

/// Draws into memory through OpenGL without a window or a display server. One GL screen at a time in a process.
class OffscreenScreen : public frame::Screen {
public:
    /// `fonts`: FontSet::files(). An error says what kept OpenGL from starting.
    static base::Result<std::unique_ptr<OffscreenScreen>> open(base::Size size, std::vector<frame::FontFile> fonts);
    ~OffscreenScreen() override;

    base::Size size() const override;
    void draw(const frame::FrameList& list) override;
    base::Bitmap capture() override;

    /// From the next frame on.
    void resize(base::Size size);
    ports::Textures& textures();
    GraphicsFigures figures() const;
    /// OpenGL's name of what draws.
    std::string renderer() const;

    /// Waits for the end of the graphics processor's work in each `draw`, so that figures() tells of it.
    void measure(bool on);

private:
    OffscreenScreen();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace platform
