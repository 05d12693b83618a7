#include "commands/bench.h"

#include "commands/bench_parts.h"
#include "commands/booth.h"
#include "commands/flows.h"
#include "commands/json_writer.h"
#include "commands/prepare.h"

namespace commands {

namespace {

constexpr int starts = 5;
constexpr double longest_start_s = 60;

/// What was found out about the stage that the flows played on.
struct Ground {
    std::string renderer;
    bool window = false;
    base::Size size;
    std::int64_t items = 0;
};

/// One flow on a stage of its own; an error says which deed failed.
base::Result<FlowFigures> measure(const Task& task, const Flow& flow, Ground& ground) {
    auto opened = Booth::open(task, flow.begin);
    if (!opened) {
        return base::fail(opened.error().message);
    }
    Booth& booth = **opened;
    booth.settle();
    const std::size_t before = booth.frames().size();
    if (const auto mismatch = flow.play(booth.player(), booth.kiosk())) {
        return base::fail(filled(task.words(), "bench.failed", flow.name, mismatch->expected, mismatch->found));
    }
    ground = {booth.renderer(), booth.in_window(), booth.size(),
              static_cast<std::int64_t>(booth.exhibit().items.size())};
    return figures_of(std::span(booth.frames()).subspan(before));
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

/// Everything, in the order in which it is measured: what counts memory comes before what uses it.
struct Figures {
    Ground ground;
    RestFigures home;
    double memory_after_mb = 0;
    RestFigures loop;
    std::vector<std::pair<std::string_view, FlowFigures>> flows;
    std::vector<std::pair<std::string_view, std::optional<double>>> tap_ms;
    std::optional<double> one_to_one_ms;
    std::optional<double> start_ms; ///< in a window only
    PrepareRates prepare;
};

template <class Value>
bool take(base::Result<Value> from, auto& to, std::string& error) {
    if (!from) {
        error = from.error().message;
        return false;
    }
    to = std::move(*from);
    return true;
}

base::Result<Figures> measure_all(const Task& task, const Sample& sample) {
    Figures figures;
    std::string error;
    if (!take(rest_at_home(task), figures.home, error) ||
        !take(memory_after_a_visit(task), figures.memory_after_mb, error) ||
        !take(rest_in_the_loop(task), figures.loop, error)) {
        return base::fail(error);
    }
    for (const Flow& flow : flows()) {
        if (!take(measure(task, flow, figures.ground), figures.flows.emplace_back(flow.name, FlowFigures()).second,
                  error)) {
            return base::fail(error);
        }
    }
    for (const auto& [name, megapixels] : {std::pair{"24MP", 24.0}, {"60MP", 60.0}}) {
        if (!take(tap_to_sharp_ms(task, megapixels), figures.tap_ms.emplace_back(name, std::nullopt).second, error)) {
            return base::fail(error);
        }
    }
    if (!take(one_to_one_ms(task, 60), figures.one_to_one_ms, error) ||
        (figures.ground.window && !take(start_ms(task), figures.start_ms, error)) ||
        !take(prepare_rates(task, sample), figures.prepare, error)) {
        return base::fail(error);
    }
    return figures;
}

void write(JsonWriter& json, std::string_view name, const std::optional<double>& ms) {
    json.key(name);
    if (ms) {
        json.value(*ms, 0);
    } else {
        json.null();
    }
}

void write(const Task& task, const Figures& figures) {
    JsonWriter json(task.out());
    json.begin_object().key("machine").begin_object();
    json.field("processor", task.world.processor).field("processors", std::int64_t{task.world.processors});
    json.field("renderer", figures.ground.renderer).field("display", figures.ground.window ? "window" : "memory");
    json.end_object().field("items", figures.ground.items).key("size").begin_array();
    json.value(static_cast<std::int64_t>(figures.ground.size.w));
    json.value(static_cast<std::int64_t>(figures.ground.size.h)).end_array();
    write(json, "start_ms", figures.start_ms);
    json.key("flows").begin_object();
    for (const auto& [name, flow] : figures.flows) {
        write_flow(json, name, flow);
    }
    write_flow(json, "loop", figures.loop.frames);
    json.end_object().key("tap_to_sharp_ms").begin_object();
    for (const auto& [name, ms] : figures.tap_ms) {
        write(json, name, ms);
    }
    json.end_object().key("one_to_one_ms").begin_object();
    write(json, "60MP", figures.one_to_one_ms);
    json.end_object().key("cpu_percent").begin_object();
    json.field("idle", figures.home.cpu_percent, 1).field("loop", figures.loop.cpu_percent, 1);
    json.end_object().key("memory_mb").begin_object();
    json.field("home", figures.home.memory_mb, 0).field("after", figures.memory_after_mb, 0);
    json.end_object().key("prepare_mp_s").begin_object();
    json.field("thumbnails", figures.prepare.thumbnails_mp_s, 0);
    json.field("pyramids", figures.prepare.pyramids_mp_s, 0);
    json.end_object().end_object();
    task.out() << '\n';
}

} // namespace

int bench(const Task& task) {
    const auto sample = prepare_pictures(task).map([&](const PreparedPictures& prepared) {
        return sample_of(*prepared.pictures->with_sizes(prepared.content.exhibit, task.settings.content));
    });
    if (!sample) {
        return task.refuse(sample.error().message);
    }
    const auto figures = measure_all(task, *sample);
    if (!figures) {
        return task.refuse(figures.error().message);
    }
    write(task, *figures);
    return 0;
}

} // namespace commands
