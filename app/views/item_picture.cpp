#include "views/item_picture.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "views/language_mark.h"
#include "views/parts.h"
#include "views/points.h"
#include "views/viewport.h"

namespace views {

namespace {

/// What says where the page comes from: its caption and credit, in one quiet line under the whole page.
void add_page_caption(frame::ListBuilder& list, const Scene& scene, const ItemLayout& layout, const PageRef& page,
                      const base::Rect& page_rect) {
    const exhibit::Page* const data = page.data();
    if (!data) {
        return;
    }
    std::string line;
    std::string language = scene.language();
    for (const exhibit::LanguageMap* const map : {&data->caption, &data->credit}) {
        const exhibit::Phrase phrase = map->in(scene.language());
        if (phrase.text.empty()) {
            continue;
        }
        line += line.empty() ? "" : " · ";
        line += phrase.text;
        if (const std::string mark = language_mark(scene, phrase); !mark.empty()) {
            line += " (" + mark + ")";
            language = phrase.language;
        }
    }
    if (line.empty()) {
        return;
    }
    frame::TextStyle style = frame::style(scene.metrics, frame::TypeRole::metadata);
    style.align = frame::Align::centre;
    const double x = page_rect.centre().x - layout.box.w / 2;
    add_line(list, scene, {line, language}, style,
             {x, page_rect.bottom() + scene.metrics.px(8), layout.box.w, style.line_px}, scene.theme.secondary);
}

void add_zoom_buttons(frame::ListBuilder& list, const Scene& scene, const State& state, const ItemLayout& layout,
                      const Viewport& viewport, double most) {
    Face in{"zoom:in", scene.strings["item.zoom_in"], "plus"};
    Face out{"zoom:out", scene.strings["item.zoom_out"], "minus"};
    in.disabled = viewport.zoom >= most * 0.999;
    out.disabled = is_whole(viewport);
    add_round(list, scene, state, layout.zoom_in, in);
    add_round(list, scene, state, layout.zoom_out, out);
    if (!is_whole(viewport)) {
        add_round(list, scene, state, layout.zoom_whole, {"zoom:whole", scene.strings["item.zoom_whole"], "whole"});
    }
}

/// Where something `w` wide begins that stands under the page's middle, as far as the buttons beside it leave it.
double under_the_page(const ItemLayout& layout, double w) {
    const double x = layout.mat.centre().x - w / 2;
    return std::round(std::clamp(x, layout.strip.x, std::max(layout.strip.x, layout.strip.right() - w)));
}

/// One bar a page, as targets; where they don't all fit, "3 / 40".
void add_strip(frame::ListBuilder& list, const Scene& scene, const State& state, const ItemLayout& layout,
               const PageRef& page) {
    const frame::Metrics& metrics = scene.metrics;
    const int pages = page_count(*page.item);
    if (pages < 2) {
        return;
    }
    const double gap = metrics.text_px(16);
    const double target = metrics.text_px(64);
    const double room = layout.strip.w;
    const double bar = std::min(std::floor((room + gap) / pages) - gap, metrics.text_px(112));
    if (bar < target) {
        const std::string count = std::to_string(page.page) + " / " + std::to_string(pages);
        frame::TextStyle style = frame::style(metrics, frame::TypeRole::metadata);
        const double w = scene.type.measure(count, style, scene.language());
        if (w <= room) {
            const double padding = std::min(metrics.text_px(20), (room - w) / 2);
            const base::Rect pill{under_the_page(layout, w + 2 * padding),
                                  std::round(layout.strip.centre().y - style.line_px / 2), std::round(w + 2 * padding),
                                  style.line_px};
            list.fill(pill, scene.theme.mat, pill.h / 2);
            style.align = frame::Align::centre;
            add_line(list, scene, {count, scene.language()}, style, pill, scene.theme.text);
        }
        return;
    }
    const double height = metrics.px(10);
    double x = under_the_page(layout, pages * (bar + gap) - gap);
    const double y = std::round(layout.strip.centre().y - height / 2);
    for (int number = 1; number <= pages; ++number) {
        const std::string id = "page:" + std::to_string(number);
        const bool here = number == page.page;
        const base::Rect touched{x, std::round(layout.strip.centre().y - target / 2), bar, target};
        frame::Control& control =
            list.control(id, frame::Role::tab, filled(scene, "item.page", std::to_string(number)), touched);
        control.selected = here;
        // On a zoomed picture the bar needs a ground of its own.
        const base::Rect shown{x, y, bar, height};
        list.fill(base::inflate(shown, metrics.px(3)), scene.theme.mat, height / 2 + metrics.px(3));
        list.fill(shown, here ? scene.theme.accent : scene.theme.outline, height / 2);
        add_press(list, scene, state, id, base::inflate(touched, -metrics.px(4)), metrics.px(12));
        x += bar + gap;
    }
}

void add_turn_buttons(frame::ListBuilder& list, const Scene& scene, const State& state, const ItemLayout& layout) {
    const ItemPlace& place = state.place.item;
    const PageRef page = current_page(scene, place);
    const auto add = [&](Turn turn, const base::Rect& rect, std::string_view id, std::string_view icon,
                         std::string_view page_key, std::string_view item_key) {
        if (const auto beside = neighbour(scene, place, turn)) {
            const std::string_view key = beside->item == page.item ? page_key : item_key;
            add_round(list, scene, state, rect, {std::string(id), scene.strings[key], std::string(icon)});
        }
    };
    add(Turn::back, layout.previous, "page:previous", "back", "item.page_previous", "item.item_previous");
    add(Turn::forward, layout.next, "page:next", "chevron_right", "item.page_next", "item.item_next");
}

} // namespace

double page_offset_at(const ItemPlace& place, double now_s) {
    constexpr double unseen = 0.0003;
    return place.page_offset.moving(now_s, unseen) ? place.page_offset.at(now_s) : place.page_offset.to;
}

void add_item_picture(frame::ListBuilder& list, const Scene& scene, const State& state, const ItemLayout& layout,
                      const PageRef& page) {
    const frame::Metrics& metrics = scene.metrics;
    const ItemPlace& place = state.place.item;
    list.fill(layout.mat, scene.theme.mat);
    frame::Surface& surface = list.surface("surface:item-picture", layout.mat);
    surface.drags_x = surface.drags_y = surface.pinches = surface.double_taps = true;

    const base::Rect whole = whole_page(layout, page);
    const Viewport viewport = viewport_at(place.viewport, scene.now_s);
    const double most = most_zoom(page.data() ? page.data()->width_px : 0, whole);
    const double shift = std::round(page_offset_at(place, scene.now_s) * layout.mat.w);

    const auto clip = list.clip(layout.mat);
    PictureLook look;
    look.shadow_px = metrics.px(40);
    look.priority = true;
    base::Rect rect = page_rect(viewport, whole);
    rect.x += shift;
    add_titled_picture(list, scene, *page.item, page.page, rect, look);
    if (is_whole(viewport)) {
        add_page_caption(list, scene, layout, page, rect);
    }
    if (shift != 0) {
        const Turn turn = shift > 0 ? Turn::back : Turn::forward;
        if (const auto beside = neighbour(scene, place, turn)) {
            base::Rect other = whole_page(layout, *beside);
            other.x += shift + (turn == Turn::forward ? layout.mat.w : -layout.mat.w);
            add_titled_picture(list, scene, *beside->item, beside->page, other, look);
        }
    } else {
        const std::array taken{layout.zoom_in,  layout.zoom_out, layout.zoom_whole,
                               layout.previous, layout.next,     layout.strip};
        const base::Rect window = base::inflate(layout.mat, -metrics.px(16));
        const PointMarks marks = place_points(scene, place, page, rect, window, taken);
        if (marks.note) {
            list.control("point:close", frame::Role::button, scene.strings["item.point_close"], layout.mat);
        }
        add_points(list, scene, state, marks, page);
    }
    add_zoom_buttons(list, scene, state, layout, viewport, most);
    add_strip(list, scene, state, layout, page);
    add_turn_buttons(list, scene, state, layout);
}

} // namespace views
