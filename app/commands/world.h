#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/bitmap.h"
#include "base/result.h"
#include "base/settings.h"
#include "frame/screen.h"
#include "frame/text.h"
#include "ports/clock.h"
#include "ports/files.h"
#include "ports/folder_watch.h"
#include "ports/log.h"
#include "ports/process.h"
#include "ports/terminal.h"
#include "ports/textures.h"
#include "touch/input.h"

namespace commands {

/// Something to draw on, and where its pictures go. The textures belong to the screen; the functions are the screen's
/// own and live as long as it does, without OpenGL there are none.
struct Stage {
    std::unique_ptr<frame::Screen> screen;
    ports::Textures* textures = nullptr;
    std::function<void()> measure; ///< from now on a drawn frame is a finished frame, to the end of the GPU's work
    std::function<double()> graphics_ms; ///< of the last frame: OpenGL's part, from its first call to the swap's end
    std::string renderer;                ///< OpenGL's name of what draws
};

/// A stage that people stand before. The functions are the window's own and live as long as its stage.
struct Window {
    Stage stage;
    std::function<void(double seconds)> wait; ///< until an event, at most that long
    std::function<std::vector<touch::Input>()> events;
    std::function<bool()> take_redraw; ///< the window has lost what was drawn
    std::function<bool()> lost;        ///< the graphics processor is gone
    std::function<void()> wake;        ///< ends a wait; from any thread
};

/// What the platform lends to the commands.
struct World {
    ports::Files& files;
    ports::Processes& processes;
    const ports::Clock& clock;
    ports::Terminal& terminal;

    std::string assets_folder = {};
    std::string own_program = {};
    std::string prepare_program = {};
    std::string home = {};
    std::string working_folder = {};
    std::string locale = {}; ///< POSIX name, e.g. "vi_VN.UTF-8"
    int processors = 1;
    std::string processor = {};               ///< its model's name, as the system tells it
    std::function<double()> processor_s = {}; ///< processor time that this process has used
    std::function<double()> memory_mb = {};   ///< this process's proportional set size

    /// `file` empty: standard error.
    std::function<std::unique_ptr<ports::Log>(const std::string& file, const std::string& level)> open_log = {};

    /// Watches a content folder.
    std::function<std::unique_ptr<ports::FolderWatch>(const std::string& folder)> watch = {};

    std::function<Stage(base::Size)> headless = {};
    std::function<base::Result<Stage>(base::Size, const frame::FontSet&)> offscreen = {};
    std::function<base::Result<Window>(const base::Settings&, const frame::FontSet&)> window = {};
    std::function<base::Result<void>(const std::string& path, const base::Bitmap&)> write_png = {};
    std::function<void(double seconds)> sleep = {};

    /// Makes the calling thread give way to the others: its work can wait until a frame is drawn.
    std::function<void()> give_way = {};
    /// Makes it wait for whoever wants a processor, for as long as that takes.
    std::function<void()> stand_back = {};

    /// Keeps this program, started again with `arguments`, alive; returns the exit code.
    std::function<int(const std::vector<std::string>& arguments, ports::Log& log)> supervise = {};

    /// Tells the supervisor that the screen is alive; once a round.
    std::function<void(double now_s)> beat = {};

    /// SIGTERM or SIGINT has come in.
    std::function<bool()> ending = {};
};

} // namespace commands
