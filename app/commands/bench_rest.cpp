#include "commands/bench_parts.h"
#include "commands/booth.h"
#include "commands/picture_sizes.h"
#include "views/places.h"
#include "views/timeline.h"

namespace commands {

namespace {

constexpr double rest_s = 20;
constexpr std::size_t large_items = 7;
constexpr int pinches = 3;

base::Result<RestFigures> rest(const Task& task, const Booth::Begin& begin) {
    auto opened = Booth::open(task, begin);
    if (!opened) {
        return base::fail(opened.error().message);
    }
    Booth& booth = **opened;
    booth.settle();
    const std::size_t before = booth.frames().size();
    const double processor_s = task.world.processor_s();
    booth.rest(rest_s);
    RestFigures figures;
    figures.cpu_percent = 100 * (task.world.processor_s() - processor_s) / rest_s;
    figures.memory_mb = task.world.memory_mb();
    figures.frames = figures_of_all(std::span(booth.frames()).subspan(before));
    return figures;
}

} // namespace

base::Result<RestFigures> rest_at_home(const Task& task) {
    return rest(task, [](const exhibit::Exhibit&) { return views::home_place(); });
}

base::Result<RestFigures> rest_in_the_loop(const Task& task) {
    return rest(task, [](const exhibit::Exhibit&) { return views::Place(); });
}

base::Result<double> memory_after_a_visit(const Task& task) {
    auto opened = Booth::open(task, [](const exhibit::Exhibit&) { return views::home_place(); });
    if (!opened) {
        return base::fail(opened.error().message);
    }
    Booth& booth = **opened;
    const base::Vec on_the_picture{0.35 * booth.size().w, 0.35 * booth.size().h};
    const auto go = [&](views::Place place) {
        views::State state = booth.kiosk().visit()->state();
        state.place = std::move(place);
        booth.show(std::move(state));
        booth.settle();
    };
    std::vector<std::string> ids;
    for (const exhibit::Item* item : largest_items(booth.exhibit(), large_items)) {
        ids.push_back(item->id);
    }
    for (const std::string& id : ids) {
        go(views::item_place(id));
        for (int i = 0; i < pinches; ++i) {
            booth.player().play(Deed(Pinch{on_the_picture, 3, 0.5}));
        }
        booth.settle();
    }
    go(views::timeline_place());
    return task.world.memory_mb();
}

} // namespace commands
