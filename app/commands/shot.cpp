#include "commands/shot.h"

#include "commands/assembly.h"
#include "commands/behind_text.h"
#include "commands/look.h"
#include "frame/dump.h"
#include "views/places.h"
#include "views/slides.h"
#include "views/timeline_map.h"
#include "visit/names.h"
#include "visit/sharp.h"

namespace commands {

namespace {

constexpr double frame_s = 1.0 / 60;
constexpr int most_frames = 600;
constexpr double into_slide_s = 3; ///< when a slide of the loop has come in whole

constexpr std::string_view idle_screen = "idle";

/// The part of the timeline between the dates of the order; an error quotes the one that can't be read.
base::Result<std::optional<views::TimelineWindow>> window_of(const ShotOrder& order, const exhibit::Exhibit& exhibit,
                                                             const base::Strings& words) {
    if (order.from.empty() && order.to.empty()) {
        return std::nullopt;
    }
    const views::TimelineMap map(exhibit);
    views::TimelineWindow window{0, map.axis_end()};
    if (!order.from.empty()) {
        const auto from = exhibit::read_date(order.from);
        if (!from || !from->date.earliest) {
            return base::fail(filled(words, "shot.no_date", order.from));
        }
        window.from = map.u_of(static_cast<double>(*from->date.earliest));
    }
    if (!order.to.empty()) {
        const auto to = exhibit::read_date(order.to);
        if (!to || !to->date.latest) {
            return base::fail(filled(words, "shot.no_date", order.to));
        }
        window.to = map.u_of(static_cast<double>(*to->date.latest) + 1);
    }
    if (window.span() <= 0) {
        return base::fail(filled(words, "shot.no_stretch", order.from, order.to));
    }
    return window;
}

/// The place that the order names; an error says what of it there isn't.
base::Result<views::Place> place_of(const ShotOrder& order, const exhibit::Exhibit& exhibit,
                                    const base::Strings& words) {
    views::Place place;
    place.screen = order.screen == idle_screen ? views::ScreenId::home : visit::screen_named(order.screen).value();
    if (!order.theme.empty() && !exhibit.theme(order.theme)) {
        return base::fail(filled(words, "shot.no_theme", order.theme));
    }
    place.collection.theme = order.theme;
    place.timeline.theme = order.theme;
    if (place.screen == views::ScreenId::loop) {
        const std::size_t slides = views::slide_count(exhibit);
        if (order.slide > static_cast<int>(slides)) {
            return base::fail(filled(words, "shot.no_slide", order.slide, slides));
        }
        place.loop.first_slide = order.slide - 1;
        place.loop.started_s = -into_slide_s;
    }
    if (place.screen == views::ScreenId::timeline) {
        const auto window = window_of(order, exhibit, words);
        if (!window) {
            return base::fail(window.error().message);
        }
        if (*window) {
            place.timeline.window.from = place.timeline.window.to = **window;
        }
    }
    if (place.screen == views::ScreenId::item) {
        const exhibit::Item* item = order.item.empty() ? nullptr : exhibit.item(order.item);
        if (order.item.empty() && !exhibit.items.empty()) {
            item = &exhibit.items.front();
        }
        if (!item) {
            return base::fail(filled(words, "shot.no_item", order.item));
        }
        if (order.page > static_cast<int>(item->pages.size())) {
            return base::fail(filled(words, "shot.no_page", order.page, item->pages.size()));
        }
        place.item.item = item->id;
        place.item.page = order.page;
        for (const exhibit::Item& each : exhibit.items) {
            place.item.list.push_back(each.id);
        }
    }
    return place;
}

/// Brings the visit to where the order wants it, as if the visitor had come by way of home.
void go_to(views::State& state, const views::Place& place, bool question) {
    if (place.screen == views::ScreenId::collection || place.screen == views::ScreenId::timeline ||
        place.screen == views::ScreenId::item) {
        state.back = {views::home_place()};
    }
    state.place = place;
    if (question) {
        state.question_s = 0;
    }
}

base::Result<void> write_tree(const Task& task, Assembly& assembly, const frame::FrameList& list) {
    assembly.screen().draw(without_texts(list));
    const base::Bitmap background = assembly.screen().capture();
    return task.world.files.write_whole(task.line.shot.tree, frame::to_json(list, behind_text(background, list)));
}

} // namespace

int shot(const Task& task) {
    const ShotOrder& order = task.line.shot;
    const base::Strings& words = task.words();
    if (order.screen != idle_screen && !visit::screen_named(order.screen)) {
        return task.refuse(filled(words, "shot.no_screen", order.screen), 2);
    }
    auto furniture = read_furniture(task.world);
    if (!furniture) {
        return task.refuse(furniture.error().message);
    }
    const base::Settings settings = looked_at(task.settings, task.line);
    auto stage = task.world.offscreen(settings.display.size, *furniture->fonts);
    if (!stage) {
        return task.refuse(stage.error().message);
    }
    base::Result<views::Place> place = base::fail(filled(words, "cli.no_content", settings.content));
    const auto begin = [&](views::State& state, const exhibit::Exhibit& exhibit) {
        place = place_of(order, exhibit, words);
        apply_look(state, task.line.look);
        if (place) {
            go_to(state, *place, order.screen == idle_screen);
        }
    };
    const Groundwork::Plan plan{.time = visit::Time::exact, .memory = visit::Memory::none, .begin = begin};
    Assembly assembly(std::make_unique<Groundwork>(task.world, settings, task.strings, task.log, plan), *furniture,
                      std::move(*stage), 0);
    visit::Kiosk& kiosk = assembly.kiosk();
    double now_s = 0;
    kiosk.step(now_s, {}, true);
    if (!place) {
        return task.refuse(place.error().message, kiosk.visit() ? 2 : 1);
    }
    for (int frames = 0; frames < most_frames && !visit::all_sharp(kiosk.shown()); ++frames) {
        now_s += frame_s;
        kiosk.step(now_s, {}, true);
    }
    const frame::FrameList list = kiosk.shown();
    auto written = task.world.write_png(order.file, assembly.screen().capture());
    if (written && !order.tree.empty()) {
        written = write_tree(task, assembly, list);
    }
    return written ? 0 : task.refuse(written.error().message);
}

} // namespace commands
