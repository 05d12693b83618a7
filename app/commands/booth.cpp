#include "commands/booth.h"

#include <algorithm>

#include "commands/look.h"
#include "commands/pace.h"
#include "visit/sharp.h"

namespace commands {

namespace {

constexpr double longest_opening_s = 60;
constexpr double longest_settling_s = 60;
constexpr double calm_s = 1;
constexpr double glance_s = 0.1;

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

bool lifts(std::span<const touch::Input> inputs) {
    return std::any_of(inputs.begin(), inputs.end(), [](const touch::Input& input) {
        const auto* contact = std::get_if<touch::Contact>(&input);
        return contact && contact->phase == touch::Phase::up;
    });
}

} // namespace

base::Result<std::unique_ptr<Booth>> Booth::open(const Task& task, Begin begin) {
    auto furniture = read_furniture(task.world);
    if (!furniture) {
        return base::fail(furniture.error().message);
    }
    auto window = open_stage(task, looked_at(task.settings, task.line), *furniture->fonts);
    if (!window) {
        return base::fail(window.error().message);
    }
    auto booth = std::unique_ptr<Booth>(new Booth(task, std::move(*furniture), std::move(*window), std::move(begin)));
    while (!booth->kiosk().visit() && booth->player().now_s() < longest_opening_s) {
        booth->player().play(Deed(Wait{glance_s}));
    }
    if (!booth->kiosk().visit()) {
        return base::fail(filled(task.words(), "cli.no_content", task.settings.content));
    }
    return booth;
}

Booth::Booth(const Task& task, Furniture furniture, Window window, Begin begin)
    : m_task(task), m_settings(looked_at(task.settings, task.line)), m_furniture(std::move(furniture)),
      m_renderer(window.stage.renderer), m_window(std::move(window)),
      m_timings(task.world.clock, m_window.stage.graphics_ms), m_begin(std::move(begin)) {
    m_window.stage.measure();
    const Groundwork::Plan plan{.time = visit::Time::real,
                                .memory = visit::Memory::snapshot,
                                .watched = true,
                                .begin = [this](views::State& state, const exhibit::Exhibit& exhibit) {
                                    apply_look(state, m_task.line.look);
                                    state.place = m_begin(exhibit);
                                }};
    m_assembly =
        std::make_unique<Assembly>(std::make_unique<Groundwork>(task.world, m_settings, task.strings, task.log, plan),
                                   m_furniture, std::move(m_window.stage), 0);
    const auto no_shot = [](const std::string&) {
        return base::Result<void>(base::fail("no pictures are taken here"));
    };
    const auto stepped = [this](double now_s, std::span<const touch::Input> inputs) { step(now_s, inputs); };
    m_player =
        std::make_unique<Player>(kiosk(), Player::Means{real_time_pace(task.world, m_window), no_shot, stepped}, 0);
}

void Booth::settle() {
    const double give_up_s = m_player->now_s() + longest_settling_s;
    watch();
    do {
        m_player->play(Deed(Wait{glance_s}));
    } while ((!m_sharp_ms || kiosk().loading()) && m_player->now_s() < give_up_s);
    m_player->play(Deed(Wait{calm_s}));
}

void Booth::rest(double seconds) {
    const ports::Clock& clock = m_task.world.clock;
    const double offset_s = clock.now_s() - m_player->now_s();
    const double end_s = m_player->now_s() + seconds;
    for (double now_s = m_player->now_s(); now_s < end_s; now_s = clock.now_s() - offset_s) {
        const double next_s = std::min(step(now_s, {}), end_s);
        const double wait_s = std::max(0.0, next_s - (clock.now_s() - offset_s));
        if (in_window()) {
            m_window.wait(wait_s);
            m_window.events();
        } else {
            m_task.world.sleep(wait_s);
        }
    }
}

void Booth::show(views::State state) {
    watch();
    kiosk().visit()->set_state(std::move(state), m_player->now_s());
    step(m_player->now_s(), {}, true);
}

void Booth::watch() {
    m_watched_since_s = m_task.world.clock.now_s();
    m_sharp_ms.reset();
}

double Booth::step(double now_s, std::span<const touch::Input> inputs, bool redraw) {
    if (lifts(inputs)) {
        watch();
    }
    const double next_s = m_timings.step(kiosk(), now_s, inputs, redraw);
    if (!visit::all_sharp(kiosk().shown())) {
        m_sharp_ms.reset();
    } else if (!m_sharp_ms) {
        m_sharp_ms = (m_task.world.clock.now_s() - m_watched_since_s) * 1000;
    }
    return next_s;
}

} // namespace commands
