#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "frame/screen.h"
#include "platform/graphics_figures.h"
#include "ports/clock.h"
#include "ports/textures.h"
#include "touch/input.h"

namespace platform {

struct WindowOptions {
    std::string title = "Kiosk";
    bool fullscreen = true;
    int display = 0;             ///< index; the first where there is no such display
    base::Size size{1920, 1080}; ///< when not fullscreen
};

/// The window. A round of the kiosk is: wait, events, step, draw if something changed.
class WindowScreen : public frame::Screen {
public:
    /// `fonts`: FontSet::files(). Events carry the time of `clock`. An error says what kept the window from opening.
    static base::Result<std::unique_ptr<WindowScreen>>
    open(const WindowOptions& options, std::vector<frame::FontFile> fonts, const ports::Clock& clock);
    ~WindowScreen() override;

    base::Size size() const override;
    void draw(const frame::FrameList& list) override;
    base::Bitmap capture() override;

    /// Sleeps for at most `seconds`, until an event or `wake` ends it; infinity is allowed. After a frame was drawn it
    /// lasts at least until the next 60th of a second where the display doesn't hold us back itself.
    void wait(double seconds);

    /// Ends a `wait`; the only function that other threads may call.
    void wake();

    /// Everything that has happened since the last call, oldest first. Never waits.
    std::vector<touch::Input> events();

    /// The window was uncovered, resized or moved to another display since the last call: draw again.
    bool take_redraw();

    /// The graphics processor or the display has gone away: textures are lost, the process must start again.
    bool lost() const;

    ports::Textures& textures();
    GraphicsFigures figures() const;
    /// OpenGL's name of what draws.
    std::string renderer() const;

    /// Waits for the end of the graphics processor's work in each `draw`, so that figures() tells of it.
    void measure(bool on);

private:
    WindowScreen();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace platform
