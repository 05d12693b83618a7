#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "commands/assembly.h"
#include "commands/player.h"
#include "commands/task.h"
#include "commands/timings.h"

namespace commands {

/// A kiosk on a stage of its own, in a window where there is a display, whose work is measured: every frame is a
/// finished frame, to the end of the GPU's work.
class Booth {
public:
    using Begin = std::function<views::Place(const exhibit::Exhibit&)>;

    /// Opens the exhibition where `begin` says. An error: no stage, or nothing to show.
    static base::Result<std::unique_ptr<Booth>> open(const Task& task, Begin begin);

    visit::Kiosk& kiosk() { return m_assembly->kiosk(); }
    const exhibit::Exhibit& exhibit() { return kiosk().visit()->exhibit(); }
    base::Size size() { return m_assembly->screen().size(); }
    const std::string& renderer() const { return m_renderer; }
    bool in_window() const { return static_cast<bool>(m_window.wait); }
    const std::vector<Timings::Frame>& frames() const { return m_timings.frames(); }

    /// A visitor's deeds, sixty steps a second. Not after `rest`.
    Player& player() { return *m_player; }

    /// Waits until every picture on screen is sharp and the folder has been read, at most a minute, and one second more.
    void settle();

    /// As the kiosk does while nobody touches it: steps when it asks to, and waits.
    void rest(double seconds);

    /// Shows that at once, as if it had always been so.
    void show(views::State state);

    /// From the last finger lifted, or the last `show`, to the end of the first frame since which every picture was
    /// sharp for the rectangle that it had; absent where that never came.
    std::optional<double> sharp_ms() const { return m_sharp_ms; }

private:
    Booth(const Task& task, Furniture furniture, Window window, Begin begin);
    void watch();
    double step(double now_s, std::span<const touch::Input> inputs, bool redraw = false);

    const Task& m_task;
    base::Settings m_settings;
    Furniture m_furniture;
    std::string m_renderer;
    Window m_window; ///< its stage is the assembly's
    Timings m_timings;
    Begin m_begin;
    std::unique_ptr<Assembly> m_assembly;
    std::unique_ptr<Player> m_player;
    double m_watched_since_s = 0;
    std::optional<double> m_sharp_ms;
};

} // namespace commands
