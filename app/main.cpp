#include <unistd.h>

#include <cstdlib>
#include <thread>

#include "commands/run.h"
#include "platform/allocator.h"
#include "platform/child_processes.h"
#include "platform/console.h"
#include "platform/diary.h"
#include "platform/disk_files.h"
#include "platform/folder_watch.h"
#include "platform/heartbeat.h"
#include "platform/null_screen.h"
#include "platform/offscreen_screen.h"
#include "platform/own_process.h"
#include "platform/paths.h"
#include "platform/processor.h"
#include "platform/signals.h"
#include "platform/supervisor.h"
#include "platform/system_clock.h"
#include "platform/window_screen.h"
#include "platform/write_png.h"

namespace {

/// A stage that OpenGL draws.
template <class Screen>
commands::Stage stage_of(std::unique_ptr<Screen> screen) {
    Screen& own = *screen;
    return {std::move(screen), &own.textures(), [&own] { own.measure(true); }, [&own] { return own.figures().gl_ms; },
            own.renderer()};
}

commands::Stage stage_without_graphics(base::Size size) {
    auto screen = std::make_unique<platform::NullScreen>(size);
    ports::Textures* const textures = &screen->textures();
    return {std::move(screen), textures, {}, {}, {}};
}

commands::Window window_of(std::unique_ptr<platform::WindowScreen> screen) {
    platform::WindowScreen& window = *screen;
    return {stage_of(std::move(screen)),           [&window](double seconds) { window.wait(seconds); },
            [&window] { return window.events(); }, [&window] { return window.take_redraw(); },
            [&window] { return window.lost(); },   [&window] { window.wake(); }};
}

/// What the user's environment says of the language, as POSIX has it.
std::string locale() {
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const char* value = std::getenv(variable); value && *value) {
            return value;
        }
    }
    return "C";
}

} // namespace

int main(int argc, char** argv) {
    platform::return_large_blocks();
    platform::DiskFiles files;
    platform::ChildProcesses processes;
    platform::SystemClock clock;
    platform::Console console;
    platform::Heartbeat heartbeat;
    std::optional<platform::Signals> signals;

    commands::World world{.files = files, .processes = processes, .clock = clock, .terminal = console};
    world.assets_folder = platform::assets_folder();
    world.own_program = platform::executable();
    world.prepare_program = platform::prepare_program();
    world.home = platform::home_folder();
    world.working_folder = files.real_path(".").value_or("/");
    world.locale = locale();
    world.processors = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    world.processor = platform::processor_name();
    world.processor_s = platform::own_processor_s;
    world.memory_mb = platform::own_memory_mb;
    world.open_log = [](const auto& file, const auto& level) { return std::make_unique<platform::Diary>(file, level); };
    world.watch = [](const auto& folder) { return std::make_unique<platform::FolderWatch>(folder, "items"); };
    world.headless = stage_without_graphics;
    world.offscreen = [](base::Size size, const frame::FontSet& fonts) {
        return platform::OffscreenScreen::open(size, fonts.files()).map(stage_of<platform::OffscreenScreen>);
    };
    world.window = [&](const base::Settings& settings, const frame::FontSet& fonts) {
        signals.emplace();
        return platform::WindowScreen::open({.title = "Kiosk",
                                             .fullscreen = settings.display.fullscreen,
                                             .display = settings.display.screen,
                                             .size = settings.display.size},
                                            fonts.files(), clock)
            .map(window_of);
    };
    world.write_png = [&](const auto& path, const auto& bitmap) { return platform::write_png(files, path, bitmap); };
    world.sleep = [](double seconds) { std::this_thread::sleep_for(std::chrono::duration<double>(seconds)); };
    world.give_way = platform::give_way;
    world.stand_back = platform::stand_back;
    world.supervise = [](std::vector<std::string> arguments, ports::Log& log) {
        arguments.insert(arguments.begin(), platform::executable());
        return platform::supervise(arguments, log);
    };
    world.beat = [&](double now_s) { heartbeat.beat(now_s); };
    world.ending = [&] { return signals && signals->end_wanted(); };
    return commands::run(world, {argv + 1, argv + argc});
}
