#include "commands/bench.h"

#include "commands/assembly.h"
#include "commands/flow_figures.h"
#include "commands/flows.h"
#include "commands/json_writer.h"
#include "commands/look.h"
#include "commands/pace.h"
#include "commands/prepare.h"
#include "commands/timings.h"

namespace commands {

namespace {

constexpr int starts = 5;
constexpr double longest_start_s = 60;

/// A window of the size asked for, else a stage in memory.
base::Result<Window> open_stage(const Task& task, base::Settings settings, const frame::FontSet& fonts) {
    settings.display.fullscreen = settings.display.fullscreen && !task.line.look.size;
    if (auto window = task.world.window(settings, fonts)) {
        return window;
    }
    auto stage = task.world.offscreen(settings.display.size, fonts);
    if (!stage) {
        return base::fail(stage.error().message);
    }
    Window window;
    window.stage = std::move(*stage);
    return window;
}

/// What was found out about the stage that the flows played on.
struct Ground {
    std::string renderer;
    bool window = false;
    base::Size size;
    std::int64_t items = 0;
};

/// One flow on a stage of its own; an error says which deed failed.
base::Result<FlowFigures> measure(const Task& task, const Flow& flow, Ground& ground) {
    auto furniture = read_furniture(task.world);
    if (!furniture) {
        return base::fail(furniture.error().message);
    }
    const base::Settings settings = looked_at(task.settings, task.line);
    auto window = open_stage(task, settings, *furniture->fonts);
    if (!window) {
        return base::fail(window.error().message);
    }
    window->stage.measure();
    Timings timings(task.world.clock, window->stage.graphics_ms);
    ground.renderer = window->stage.renderer;
    ground.window = static_cast<bool>(window->wait);
    const Assembly::Plan plan{.time = visit::Time::real,
                              .memory = visit::Memory::snapshot,
                              .begin = [&](views::State& state, const exhibit::Exhibit& exhibit) {
                                  apply_look(state, task.line.look);
                                  state.place = flow.begin(exhibit);
                              }};
    Assembly assembly(task.world, settings, task.strings, *furniture, task.log, std::move(window->stage), plan, 0);
    visit::Kiosk& kiosk = assembly.kiosk();
    const auto step = [&](double now_s, std::span<const touch::Input> inputs) { timings.step(kiosk, now_s, inputs); };
    const auto no_shot = [](const std::string&) { return base::Result<void>(base::fail("a flow takes no pictures")); };
    Player player(kiosk, {real_time_pace(task.world, *window), no_shot, step}, 0);
    while (!kiosk.visit() && player.now_s() < longest_start_s) {
        player.play(Deed(Wait{0.1}));
    }
    if (!kiosk.visit()) {
        return base::fail(filled(task.words(), "cli.no_content", settings.content));
    }
    if (const auto mismatch = flow.play(player, kiosk)) {
        return base::fail(filled(task.words(), "bench.failed", flow.name, mismatch->expected, mismatch->found));
    }
    ground.size = assembly.screen().size();
    ground.items = static_cast<std::int64_t>(kiosk.visit()->exhibit().items.size());
    return figures_of(timings.frames());
}

/// From the process's start to its first frame in which every picture is sharp, ms.
base::Result<double> start_once(const Task& task) {
    const ports::Clock& clock = task.world.clock;
    const double began_s = clock.now_s();
    std::vector<std::string> arguments{task.world.own_program, "--screen-process", "--until-complete", "--settings",
                                       task.line.settings};
    for (const std::string& setting : task.line.overrides) {
        arguments.insert(arguments.end(), {"--set", setting});
    }
    arguments.insert(arguments.end(), {"--set", "content=" + task.settings.content, "--set", "log.level=warn"});
    auto child = task.world.processes.start(arguments);
    if (!child) {
        return base::fail(child.error().message);
    }
    while (clock.now_s() < began_s + longest_start_s) {
        (*child)->wait(0.1);
        if (!(*child)->read_lines().empty()) {
            return (clock.now_s() - began_s) * 1000;
        }
        if ((*child)->exit_code()) {
            break;
        }
    }
    return base::fail(task.words()["bench.no_start"]);
}

/// The median of several; the first, which may still write the snapshot, doesn't count.
base::Result<double> start_ms(const Task& task) {
    std::vector<double> times;
    for (int i = 0; i <= starts; ++i) {
        const auto took_ms = start_once(task);
        if (!took_ms) {
            return took_ms;
        }
        if (i > 0) {
            times.push_back(*took_ms);
        }
    }
    return percentile(std::move(times), 0.5);
}

void write_flow(JsonWriter& json, std::string_view name, const FlowFigures& figures) {
    json.key(name).begin_object();
    json.field("frames", std::int64_t{figures.frames}).field("fps", figures.fps, 1);
    json.field("p50_ms", figures.p50_ms, 2).field("p95_ms", figures.p95_ms, 2).field("p99_ms", figures.p99_ms, 2);
    json.field("max_ms", figures.max_ms, 2).field("own_p99_ms", figures.own_p99_ms, 2).end_object();
}

} // namespace

int bench(const Task& task) {
    if (const auto prepared = prepare_pictures(task); !prepared) {
        return task.refuse(prepared.error().message);
    }
    Ground ground;
    std::vector<std::pair<std::string_view, FlowFigures>> measured;
    for (const Flow& flow : flows()) {
        const auto figures = measure(task, flow, ground);
        if (!figures) {
            return task.refuse(figures.error().message);
        }
        measured.emplace_back(flow.name, *figures);
    }
    std::optional<double> start;
    if (ground.window) {
        const auto took_ms = start_ms(task);
        if (!took_ms) {
            return task.refuse(took_ms.error().message);
        }
        start = *took_ms;
    }

    JsonWriter json(task.out());
    json.begin_object().key("machine").begin_object();
    json.field("processor", task.world.processor).field("processors", std::int64_t{task.world.processors});
    json.field("renderer", ground.renderer).field("display", ground.window ? "window" : "memory").end_object();
    json.field("items", ground.items).key("size").begin_array();
    json.value(static_cast<std::int64_t>(ground.size.w)).value(static_cast<std::int64_t>(ground.size.h)).end_array();
    json.key("start_ms");
    if (start) {
        json.value(*start, 0);
    } else {
        json.null();
    }
    json.key("flows").begin_object();
    for (const auto& [name, figures] : measured) {
        write_flow(json, name, figures);
    }
    json.end_object().end_object();
    task.out() << '\n';
    return 0;
}

} // namespace commands
