#include "views/item_column.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr double page_tau_s = 0.14;
constexpr double least_pinned_window = 0.5; // of the column's height, left to the label by what is pinned
constexpr double fade_height = 64;

// Large text needs the room more than the margin does.
double padding_x(const frame::Metrics& metrics) {
    return metrics.px(56 / (metrics.portrait ? 1 : metrics.text_scale));
}

/// The buttons under the label, in as many rows as they take; returns their height.
double lay_out_buttons(const Scene& scene, const ItemPlace& place, bool longer, bool at_end, double width,
                       std::vector<ItemColumn::Button>& buttons) {
    std::vector<Face> faces;
    if (longer) {
        Face more;
        more.id = "read:more";
        more.label = scene.strings[at_end ? "item.read_again" : "item.read_more"];
        more.icon = at_end ? "chevron_up" : "chevron_down";
        faces.push_back(more);
    }
    Face info;
    info.id = "info:toggle";
    info.label = scene.strings["item.info"];
    info.selected = place.info_open;
    faces.push_back(info);

    const double gap = scene.metrics.text_px(16);
    const double h = scene.metrics.text_px(64);
    double in_a_row = -gap;
    for (const Face& face : faces) {
        in_a_row += pill_width(scene, face) + gap;
    }
    if (in_a_row > width) {
        faces.front().icon.clear(); // the words say it
    }
    double x = 0;
    double y = 0;
    for (const Face& face : faces) {
        const double w = std::min(pill_width(scene, face), width);
        if (x > 0 && x + w > width) {
            x = 0;
            y += h + gap;
        }
        buttons.push_back({face, {x, y, w, h}});
        x += w + gap;
    }
    return y + h;
}

void move_to(std::vector<ItemColumn::Button>& buttons, base::Vec at) {
    for (ItemColumn::Button& button : buttons) {
        button.rect.x += at.x;
        button.rect.y += at.y;
    }
}

} // namespace

ItemColumn item_column(const Scene& scene, const ItemPlace& place, const PageRef& page, const base::Rect& panel) {
    const frame::Metrics& metrics = scene.metrics;
    const double side = padding_x(metrics);
    const double top = metrics.px(metrics.portrait ? 36 : 52);
    const double bottom = metrics.px(24);
    const double apart = metrics.text_px(24);
    const double width = std::max(1.0, panel.w - 2 * side);

    ItemColumn column;
    column.panel = panel;
    column.label = lay_out_label(scene, place, page, width);
    column.related = lay_out_related(scene, *related_of(scene, page.item->id), width);

    // The buttons' height doesn't depend on where the label is scrolled to, whichever words they hold.
    std::vector<ItemColumn::Button> all;
    const double buttons_h = std::max(lay_out_buttons(scene, place, true, false, width, all),
                                      lay_out_buttons(scene, place, true, true, width, all));
    const double related_h = column.related.height > 0 ? column.related.height + apart : 0;
    const double pinned = buttons_h + apart + related_h;
    column.related_pinned = panel.h - top - bottom - pinned >= panel.h * least_pinned_window;

    const double foot = column.related_pinned ? pinned : buttons_h + apart;
    column.window = {panel.x + side, panel.y + top, width, std::max(1.0, panel.h - top - bottom - foot)};
    column.content_height = column.label.height;
    if (!column.related_pinned && column.related.height > 0) {
        column.related_at = {0, column.content_height + apart};
        column.content_height += apart + column.related.height + metrics.px(8);
    }
    column.most_px = std::max(0.0, column.content_height - column.window.h);

    const double scrolled = column_scrolled_px(scene, column, place);
    lay_out_buttons(scene, place, column.most_px > 0, scrolled >= column.most_px - 1, width, column.buttons);
    move_to(column.buttons, {column.window.x, column.window.bottom() + apart});
    if (column.related_pinned) {
        column.related_at = {column.window.x, column.window.bottom() + apart + buttons_h + apart};
    }
    return column;
}

double column_scrolled_px(const Scene& scene, const ItemColumn& column, const ItemPlace& place) {
    const double position = place.text_scroll.at(scene.now_s) * scene.metrics.base_scale;
    const bool free = place.text_held || place.text_scroll.moving(scene.now_s);
    return free ? position : std::clamp(position, 0.0, column.most_px);
}

void add_item_column(frame::ListBuilder& list, const Scene& scene, const State& state, const ItemColumn& column) {
    const frame::Metrics& metrics = scene.metrics;
    const frame::Theme& theme = scene.theme;
    const double scrolled = std::round(column_scrolled_px(scene, column, state.place.item));
    list.fill(column.panel, theme.surface);
    const double line = metrics.px(1);
    list.fill(metrics.portrait ? base::Rect{column.panel.x, column.panel.y, column.panel.w, line}
                               : base::Rect{column.panel.x, column.panel.y, line, column.panel.h},
              theme.hairline);
    list.surface("surface:item-column", column.panel).drags_y = true;
    {
        const auto clip = list.clip(column.window);
        const base::Vec origin{column.window.x, column.window.y - scrolled};
        const exhibit::Item* const item = scene.exhibit.item(state.place.item.item);
        for (const LabelNote& note : column.label.notes) {
            const base::Rect box{origin.x + note.rect.x, origin.y + note.rect.y, note.rect.w, note.rect.h};
            list.fill(box, theme.raised, metrics.px(12));
            list.outline(box, note.colour, metrics.px(theme.outline_px), metrics.px(12));
        }
        const base::Rect& dot = column.label.dot;
        list.fill({origin.x + dot.x, origin.y + dot.y, dot.w, dot.h}, theme_colour(scene, item ? item->theme : ""),
                  dot.w / 2);
        if (column.label.info_open) {
            list.fill({origin.x, origin.y + column.label.rule_y, column.window.w, metrics.px(2)}, theme.hairline);
        }
        for (const LabelText& text : column.label.texts) {
            const base::Rect rect{origin.x + text.at.x, origin.y + text.at.y, text.text->size.w, text.text->size.h};
            if (base::intersect(rect, list.clip()).empty()) {
                continue;
            }
            if (text.boxed) {
                const double padding = metrics.text_px(12);
                list.outline({rect.x - padding, rect.y, rect.w + 2 * padding, rect.h}, theme.outline,
                             metrics.px(theme.outline_px), metrics.px(8));
            }
            list.text(text.text, {rect.x, rect.y}, text.colour, text.language);
        }
        if (!column.related_pinned) {
            add_related(list, scene, state, column.related, origin + column.related_at);
        }
        const double fade = std::min(metrics.text_px(fade_height), column.window.h / 3);
        if (scrolled < column.most_px - 1) {
            list.gradient({column.window.x, column.window.bottom() - fade, column.window.w, fade},
                          theme.surface.with_alpha(0), theme.surface);
        }
        if (scrolled > 1) {
            list.gradient({column.window.x, column.window.y, column.window.w, fade / 2}, theme.surface,
                          theme.surface.with_alpha(0));
        }
    }
    for (const ItemColumn::Button& button : column.buttons) {
        add_pill(list, scene, state, button.rect, button.face);
    }
    if (column.related_pinned) {
        add_related(list, scene, state, column.related, column.related_at);
    }
}

void read_more(ItemPlace& place, const Scene& scene, const ItemColumn& column) {
    const double scale = scene.metrics.base_scale;
    const double now_px = column_scrolled_px(scene, column, place);
    const double line = frame::style(scene.metrics, frame::TypeRole::body).line_px;
    // The last lines that could be read come to the top; what faded out is read there.
    const double step = std::max(line, column.window.h - scene.metrics.text_px(fade_height) - line);
    const double goal = now_px >= column.most_px - 1 ? 0 : std::min(now_px + step, column.most_px);
    place.text_scroll = {now_px / scale, goal / scale, scene.now_s, page_tau_s};
}

void toggle_info(ItemPlace& place, const Scene& scene, const PageRef& page, const base::Rect& panel) {
    const double scale = scene.metrics.base_scale;
    const double now_px = column_scrolled_px(scene, item_column(scene, place, page, panel), place);
    place.info_open = !place.info_open;
    const ItemColumn column = item_column(scene, place, page, panel);
    // Opened, the fields come to the top as far as they reach; closed, the label is read from where it was.
    const double wished = place.info_open ? column.label.info_top : now_px;
    const double goal = std::clamp(wished, 0.0, column.most_px);
    place.text_scroll = {now_px / scale, goal / scale, scene.now_s, page_tau_s};
}

} // namespace views
