#include "views/timeline_cards.h"

#include <algorithm>
#include <cmath>

#include "views/notes.h"
#include "views/pages.h"
#include "views/parts.h"
#include "views/places.h"
#include "views/timeline_words.h"

namespace views {

namespace {

constexpr double split_way = 1.18;    // a split is complete that much nearer than where it begins
constexpr double least_opacity = 0.4; // of what has just split off
constexpr double stem_opacity = 0.7;

const exhibit::Item& item_of(const Scene& scene, std::uint32_t item) {
    return scene.exhibit.items[item];
}

std::uint32_t first_item(const TimelineLayout& layout, const TimelineNode& node) {
    return layout.index.members(node).front();
}

/// How far a node still is on its way out of the stack that it was part of, while zooming: 1 to 0.
double coming(const TimelineScreen& screen, const TimelineNode& node) {
    if (node.parent == TimelineNode::none || screen.loose <= 0) {
        return 0;
    }
    const double split = screen.layout->index.nodes[node.parent].split_zoom;
    const double way = std::log(screen.view().zoom / split) / std::log(split_way);
    return screen.loose * (1 - frame::ease(frame::Curve::move, std::clamp(way, 0.0, 1.0)));
}

void move_by(PlacedNode& placed, double x) {
    placed.rect.x += x;
    placed.picture.x += x;
}

/// Where it stands while it comes out of its stack.
PlacedNode on_its_way(const TimelineScreen& screen, const PlacedNode& at_rest) {
    const TimelineIndex& index = screen.layout->index;
    const TimelineNode& node = index.nodes[at_rest.node];
    const double left = coming(screen, node);
    PlacedNode placed = at_rest;
    if (left > 0) {
        const TimelineNode& parent = index.nodes[node.parent];
        const double zoom = screen.view().zoom;
        const double middle = screen.line.x + node_left(parent, zoom) - screen.window.from * zoom + parent.width_px / 2;
        move_by(placed, (middle - at_rest.rect.centre().x) * left);
    }
    return placed;
}

/// `picture` cut to fill `box`.
void add_cover(frame::ListBuilder& list, const Scene& scene, const exhibit::Item& item, const base::Rect& box,
               double radius, double shadow) {
    const double aspect = PageRef{&item}.aspect();
    const double w = std::max(box.w, box.h * aspect);
    const double h = w / aspect;
    // Documents begin at their top.
    const base::Rect whole{box.x - (w - box.w) / 2, box.y - (h - box.h) * 0.25, w, h};
    PictureLook look;
    look.crop = box;
    look.radius_px = radius;
    look.shadow_px = shadow;
    look.plate_title = false;
    add_picture(list, scene, item, 1, whole, look);
}

void add_card(frame::ListBuilder& list, const Scene& scene, const State& state, const TimelineScreen& screen,
              const PlacedNode& placed, const TimelineNode& node) {
    const frame::Metrics& metrics = scene.metrics;
    const exhibit::Item& item = item_of(scene, first_item(*screen.layout, node));
    const auto words = words_of_node(scene, screen, placed);
    list.control(words->id, frame::Role::picture, words->label, placed.rect);
    const double radius = metrics.px(8);
    PictureLook look;
    look.radius_px = radius;
    look.shadow_px = metrics.px(12);
    look.plate_title = false;
    add_picture(list, scene, item, 1, placed.picture, look);
    add_note_mark(list, scene, item.id, placed.picture);

    const base::Vec at{placed.rect.x, placed.picture.bottom() + caption_gap(scene)};
    list.text(words->date, at, theme_colour(scene, item.theme));
    list.text(words->title, {at.x, at.y + words->date->size.h}, scene.theme.text, words->title_language);
    add_press(list, scene, state, words->id, placed.picture, radius);
}

/// A picture below the one on top of it, which lies `step` further left and down: what shows of it at its top and
/// right.
void add_layer(frame::ListBuilder& list, const Scene& scene, const exhibit::Item& item, const base::Rect& rect,
               base::Vec step, double radius) {
    const double top = step.y + radius;
    const double side = step.x + radius;
    // With a pixel around for its smooth edge: a corner that isn't cut is drawn faster.
    for (const base::Rect& strip : {base::Rect{rect.x - 1, rect.y - 1, rect.w + 2, top + 1},
                                    base::Rect{rect.right() - side, rect.y + top, side + 1, rect.h - top + 1}}) {
        const auto clip = list.clip(strip);
        add_cover(list, scene, item, rect, radius, 0);
        list.fill(rect, scene.theme.background.with_alpha(0.45), radius);
        list.outline(rect, theme_colour(scene, item.theme).with_alpha(0.5), scene.metrics.px(2), radius);
    }
}

void add_stack(frame::ListBuilder& list, const Scene& scene, const State& state, const TimelineScreen& screen,
               const PlacedNode& placed, const TimelineNode& node) {
    const frame::Metrics& metrics = scene.metrics;
    const auto words = words_of_node(scene, screen, placed);
    list.control(words->id, frame::Role::button, words->label, placed.rect);

    const int layers = static_cast<int>(std::min<std::uint32_t>(node.count, 3));
    const double step_x = metrics.px(12);
    const double step_y = metrics.px(10);
    const base::Rect box{placed.rect.x, placed.rect.y, placed.rect.w,
                         placed.rect.h - words->date->size.h - metrics.px(6)};
    const base::Rect front{box.x, box.y + 2 * step_y, box.w - 2 * step_x, box.h - 2 * step_y};
    const double radius = metrics.px(8);
    for (int layer = layers - 1; layer >= 0; --layer) {
        const std::uint32_t shown = node.shown[static_cast<std::size_t>(layer)];
        const exhibit::Item& item = item_of(scene, shown == TimelineNode::none ? node.shown[0] : shown);
        const base::Rect rect{front.x + layer * step_x, front.y - layer * step_y, front.w, front.h};
        if (layer == 0) {
            add_cover(list, scene, item, rect, radius, metrics.px(10));
            list.outline(rect, theme_colour(scene, item.theme), metrics.px(2), radius);
        } else {
            add_layer(list, scene, item, rect, {step_x, step_y}, radius);
        }
    }
    add_press(list, scene, state, words->id, front, radius);

    // The count on its badge, at the front picture's lower left.
    const base::Colour tone = theme_colour(scene, item_of(scene, node.shown[0]).theme);
    const double badge = metrics.text_px(52);
    const double badge_w = std::max(badge, words->count->size.w + metrics.text_px(24));
    const base::Rect disc{front.x + metrics.px(8), front.bottom() - badge - metrics.px(8), badge_w, badge};
    list.fill(base::inflate(disc, metrics.px(3)), scene.theme.background, badge / 2 + metrics.px(3));
    list.fill(disc, tone, badge / 2);
    const base::Colour ink = base::contrast(scene.theme.background, tone) > base::contrast(scene.theme.text, tone)
                                 ? scene.theme.background
                                 : scene.theme.text;
    list.text_centred(words->count, disc, ink);

    list.text(words->date, {box.x, placed.rect.bottom() - words->date->size.h}, scene.theme.secondary);
}

std::uint32_t node_of_item(const Scene& scene, const TimelineLayout& layout, double zoom, std::string_view id) {
    const exhibit::Item* const item = scene.exhibit.item(id);
    if (!item) {
        return TimelineNode::none;
    }
    const auto number = static_cast<std::size_t>(item - scene.exhibit.items.data());
    const std::uint32_t node = layout.node_of_item[number];
    return node == TimelineNode::none ? node : layout.index.at_zoom(node, zoom);
}

} // namespace

void add_timeline_cards(frame::ListBuilder& list, const Scene& scene, const State& state,
                        const TimelineScreen& screen) {
    const TimelineLayout& layout = *screen.layout;
    std::vector<PlacedNode> placed;
    placed.reserve(screen.placed.size());
    for (const PlacedNode& node : screen.placed) {
        placed.push_back(on_its_way(screen, node));
    }
    const std::uint32_t marked = node_of_item(scene, layout, screen.view().zoom, state.place.timeline.marked);
    const double stem = std::max(1.0, scene.metrics.px(2));
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (!placed[i].stem) {
            continue;
        }
        const TimelineNode& node = layout.index.nodes[placed[i].node];
        const base::Colour tone = theme_colour(scene, item_of(scene, first_item(layout, node)).theme);
        for (const base::Rect& part : stem_parts(placed, i, screen.axis_y, stem, scene.metrics.px(6))) {
            list.fill(part, placed[i].node == marked ? scene.theme.accent : tone.with_alpha(stem_opacity));
        }
    }
    for (const PlacedNode& each : placed) {
        const TimelineNode& node = layout.index.nodes[each.node];
        const auto fade = list.fade(1 - coming(screen, node) * (1 - least_opacity));
        if (node.stack()) {
            add_stack(list, scene, state, screen, each, node);
        } else {
            add_card(list, scene, state, screen, each, node);
        }
        if (each.node == marked) {
            const double apart = scene.metrics.px(4);
            const base::Rect& framed = node.stack() ? each.rect : each.picture;
            list.outline(base::inflate(framed, apart), scene.theme.accent, scene.metrics.px(3), scene.metrics.px(12));
        }
    }
}

std::uint32_t stack_named(const Scene& scene, const TimelineLayout& layout, double zoom, std::string_view id) {
    if (!id.starts_with(stack_prefix)) {
        return TimelineNode::none;
    }
    return node_of_item(scene, layout, zoom, id.substr(stack_prefix.size()));
}

} // namespace views
