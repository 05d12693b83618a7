#include "commands/play.h"

#include "commands/assembly.h"
#include "commands/look.h"
#include "commands/pace.h"
#include "commands/player.h"
#include "commands/timings.h"

namespace commands {

namespace {

bool shoots(const std::vector<ScriptLine>& script) {
    return std::any_of(script.begin(), script.end(),
                       [](const ScriptLine& line) { return std::holds_alternative<Shot>(line.deed); });
}

/// The window if there is to be one, else a stage in memory, which needs no OpenGL unless a picture is taken.
base::Result<Window> open_stage(const Task& task, base::Settings settings, const frame::FontSet& fonts,
                                bool with_pictures) {
    if (task.line.play.window) {
        settings.display.fullscreen = settings.display.fullscreen && !task.line.look.size;
        return task.world.window(settings, fonts);
    }
    Window window;
    if (with_pictures) {
        auto stage = task.world.offscreen(settings.display.size, fonts);
        if (!stage) {
            return base::fail(stage.error().message);
        }
        window.stage = std::move(*stage);
    } else {
        window.stage = task.world.headless(settings.display.size);
    }
    return window;
}

} // namespace

int play(const Task& task) {
    const PlayOrder& order = task.line.play;
    const auto text = task.world.files.read(order.script);
    if (!text) {
        return task.refuse(text.error().message, 2);
    }
    const auto script = parse_script(*text);
    if (!script) {
        return task.refuse(order.script + ":" + script.error().message, 2);
    }
    auto furniture = read_furniture(task.world);
    if (!furniture) {
        return task.refuse(furniture.error().message);
    }
    const base::Settings settings = looked_at(task.settings, task.line);
    auto window = open_stage(task, settings, *furniture->fonts, shoots(*script));
    if (!window) {
        return task.refuse(window.error().message);
    }
    const Stage& stage = window->stage;
    if (!order.timings.empty() && stage.measure) {
        stage.measure();
    }
    Timings timings(task.world.clock, stage.graphics_ms);
    const bool real_time = order.real_time || order.window;
    const Groundwork::Plan plan{
        .time = real_time ? visit::Time::real : visit::Time::exact,
        .memory = visit::Memory::none,
        .watched = real_time,
        .begin = [&](views::State& state, const exhibit::Exhibit&) { apply_look(state, task.line.look); }};
    Assembly assembly(std::make_unique<Groundwork>(task.world, settings, task.strings, task.log, plan), *furniture,
                      std::move(window->stage), 0);
    const auto shoot = [&](const std::string& file) { return task.world.write_png(file, assembly.screen().capture()); };
    const auto step = [&](double now_s, std::span<const touch::Input> inputs) {
        timings.step(assembly.kiosk(), now_s, inputs);
    };
    const auto pace = real_time ? real_time_pace(task.world, *window) : [](double) {};
    const auto write = [&](const std::string& file, const std::string& text_of_file) {
        return task.world.files.write_whole(file, text_of_file);
    };
    Player player(assembly.kiosk(), {pace, shoot, step, write}, 0);
    player.play(Deed(Wait{0.1}));
    for (const ScriptLine& line : *script) {
        if (const auto mismatch = player.play(line.deed)) {
            return task.refuse(
                filled(task.words(), "play.failed", order.script, line.number, mismatch->expected, mismatch->found));
        }
    }
    if (!order.timings.empty()) {
        if (const auto written = task.world.files.write_whole(order.timings, timings.to_json()); !written) {
            return task.refuse(written.error().message);
        }
    }
    return 0;
}

} // namespace commands
