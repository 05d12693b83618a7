#include "commands/pace.h"

namespace commands {

std::function<void(double now_s)> real_time_pace(const World& world, const Window& window) {
    return [&world, offset_s = world.clock.now_s(), wait = window.wait, events = window.events](double now_s) {
        const double left_s = std::max(0.0, now_s - (world.clock.now_s() - offset_s));
        if (wait) {
            events();
            wait(left_s);
        } else {
            world.sleep(left_s);
        }
    };
}

} // namespace commands
