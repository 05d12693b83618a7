#include "views/timeline_list.h"

#include <algorithm>
#include <cmath>

#include "views/follow.h"
#include "views/navigation.h"
#include "views/pages.h"
#include "views/parts.h"
#include "views/places.h"

namespace views {

namespace {

constexpr double veil_opacity = 0.72;

struct ListLayout {
    base::Rect panel;
    base::Rect close;
    base::Rect window;
    double row_height = 0;
    double row_gap = 0;
    double most_px = 0;
};

ListLayout lay_out(const Scene& scene, std::size_t count) {
    const frame::Metrics& metrics = scene.metrics;
    const base::Rect area = content_area(scene);
    const double edge = metrics.px(32);
    const double pad = metrics.px(36);
    ListLayout made;
    made.row_height = metrics.text_px(128);
    made.row_gap = metrics.text_px(16);
    const double head = metrics.text_px(72) + metrics.px(24);
    const double rows = static_cast<double>(count) * (made.row_height + made.row_gap) - made.row_gap;
    const double w = std::min(metrics.text_px(1080), area.w - 2 * edge);
    const double h = std::min(2 * pad + head + rows, area.h - 2 * edge);
    made.panel = {std::round(area.centre().x - w / 2), std::round(area.centre().y - h / 2), w, h};
    const double button = metrics.text_px(72);
    made.close = {made.panel.right() - pad - button, made.panel.y + pad, button, button};
    made.window = {made.panel.x + pad, made.panel.y + pad + head, w - 2 * pad,
                   std::max(1.0, made.panel.h - 2 * pad - head)};
    made.most_px = std::max(0.0, rows - made.window.h);
    return made;
}

double scrolled_px(const Scene& scene, const TimelinePlace& place, double most_px) {
    const double position = place.list_scroll.at(scene.now_s) * scene.metrics.base_scale;
    return place.list_held || place.list_scroll.moving(scene.now_s) ? position : std::clamp(position, 0.0, most_px);
}

void add_row(frame::ListBuilder& list, const Scene& scene, const State& state, const exhibit::Item& item,
             const base::Rect& row) {
    const frame::Metrics& metrics = scene.metrics;
    const exhibit::Phrase title = item.title.in(scene.language());
    const std::string id = card_id(item);
    {
        const auto apart = list.clip(base::inflate(list.clip(), -metrics.text_px(8)));
        list.control(id, frame::Role::list_item, title.text, row);
    }
    list.fill(row, scene.theme.surface, metrics.px(12));
    const double inset = metrics.px(12);
    const base::Rect box{row.x + inset, row.y + inset, row.h * 1.2, row.h - 2 * inset};
    PictureLook look;
    look.radius_px = metrics.px(6);
    add_picture(list, scene, {item.id, 1}, base::fit(PageRef{&item}.aspect(), box), look);
    frame::TextStyle style = frame::style(metrics, frame::TypeRole::metadata);
    style.max_lines = 2;
    const double x = box.right() + metrics.px(24);
    const double dot = metrics.text_px(14);
    list.fill({x, std::round(row.centre().y - dot / 2), dot, dot}, theme_colour(scene, item.theme), dot / 2);
    const double text_x = x + dot + metrics.text_px(16);
    const frame::TextPtr text = set_phrase(scene, title, style, row.right() - inset - text_x);
    list.text(text, {text_x, std::round(row.centre().y - text->size.h / 2)}, scene.theme.text, title.language);
    add_press(list, scene, state, id, row, metrics.px(12));
}

} // namespace

std::vector<std::string> listed_items(const Scene& scene, const TimelineLayout& layout, std::string_view listed) {
    std::vector<std::string> ids;
    const exhibit::Item* const item = scene.exhibit.item(listed);
    if (!item) {
        return ids;
    }
    const std::uint32_t node = layout.node_of_item[static_cast<std::size_t>(item - scene.exhibit.items.data())];
    if (node != TimelineNode::none) {
        for (const std::uint32_t member : layout.index.members(layout.index.nodes[node])) {
            ids.push_back(scene.exhibit.items[member].id);
        }
    }
    return ids;
}

void add_timeline_list(frame::ListBuilder& list, const Scene& scene, const State& state, const TimelineScreen& screen) {
    const frame::Metrics& metrics = scene.metrics;
    const frame::Theme& theme = scene.theme;
    const TimelinePlace& place = state.place.timeline;
    const std::vector<std::string> ids = listed_items(scene, *screen.layout, place.listed);
    if (ids.empty()) {
        return;
    }
    const ListLayout at = lay_out(scene, ids.size());
    list.fill(content_area(scene), theme.background.with_alpha(theme.high_contrast ? theme.scrim : veil_opacity));
    list.to_backdrop();
    list.fill(at.panel, theme.raised, metrics.px(20));
    list.outline(at.panel, theme.high_contrast ? theme.outline : theme.hairline, metrics.px(2), metrics.px(20));

    const exhibit::Item& first = *scene.exhibit.item(ids.front());
    const std::string when = first.date.undated() ? scene.strings["timeline.undated"]
                                                  : standing_alone(exhibit::long_form(first.date, scene.language()));
    const double room = at.close.x - at.window.x - metrics.px(24);
    static constexpr std::array roles{frame::TypeRole::section, frame::TypeRole::card_title, frame::TypeRole::button};
    const frame::TextPtr title = set_title(scene, {when, scene.language()}, roles, room, 2, at.close.h + metrics.px(8));
    list.text(title, {at.window.x, std::round(at.close.centre().y - title->size.h / 2)}, theme.text);
    add_round(list, scene, state, at.close, {"list:close", scene.strings["timeline.close"], "close"});

    list.surface("surface:list", at.window).drags_y = true;
    const double scrolled = std::round(scrolled_px(scene, place, at.most_px));
    const auto clip = list.clip(at.window);
    const double step = at.row_height + at.row_gap;
    const auto first_row = static_cast<std::size_t>(std::max(0.0, std::floor(scrolled / step)));
    for (std::size_t i = first_row; i < ids.size(); ++i) {
        const double y = at.window.y + static_cast<double>(i) * step - scrolled;
        if (y >= at.window.bottom()) {
            break;
        }
        add_row(list, scene, state, *scene.exhibit.item(ids[i]), {at.window.x, y, at.window.w, at.row_height});
    }
}

void move_timeline_list(TimelinePlace& place, const Scene& scene, const TimelineScreen& screen,
                        const Gesture& gesture) {
    const ListLayout at = lay_out(scene, listed_items(scene, *screen.layout, place.listed).size());
    const double scale = scene.metrics.base_scale;
    const double moved =
        follow(scrolled_px(scene, place, at.most_px), -gesture.delta.y, 0, at.most_px, at.window.h * 0.25);
    place.list_held = gesture.phase != GesturePhase::end;
    place.list_scroll = place.list_held ? frame::Glide::resting(moved / scale)
                                        : frame::Glide::flung(moved / scale, -gesture.velocity.y / scale, scene.now_s,
                                                              0, at.most_px / scale);
}

} // namespace views
