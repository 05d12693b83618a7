#include "commands/show.h"

#include "commands/assembly.h"

namespace commands {

namespace {

constexpr double longest_wait_s = 1; ///< so that the supervisor hears from us and a signal is seen
constexpr int lost_graphics = 3;

} // namespace

int show(const Task& task) {
    const World& world = task.world;
    const auto refuse = [&](const base::Error& error) {
        task.log.error(error.message); // nobody reads a kiosk's standard error
        return task.refuse(error.message);
    };
    auto groundwork = std::make_unique<Groundwork>(world, task.settings, task.strings, task.log,
                                                   Groundwork::Plan{.watched = true});
    auto furniture = read_furniture(world);
    if (!furniture) {
        return refuse(furniture.error());
    }
    auto opened = world.window(task.settings, *furniture->fonts);
    if (!opened) {
        return refuse(opened.error());
    }
    Window window = std::move(*opened);
    Assembly assembly(std::move(groundwork), *furniture, std::move(window.stage), world.clock.now_s(), window.wake);
    visit::Kiosk& kiosk = assembly.kiosk();
    while (!kiosk.closed() && !world.ending()) {
        if (window.lost()) {
            task.log.error("the graphics processor was lost");
            return lost_graphics;
        }
        const double next_s = kiosk.step(world.clock.now_s(), window.events(), window.take_redraw());
        world.beat(world.clock.now_s());
        if (task.line.until_complete && kiosk.complete()) {
            task.out() << "complete" << std::endl;
            return 0;
        }
        window.wait(std::clamp(next_s - world.clock.now_s(), 0.0, longest_wait_s));
    }
    return 0;
}

} // namespace commands
