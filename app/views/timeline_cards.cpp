#include "views/timeline_cards.h"

#include <algorithm>
#include <cmath>

#include "views/notes.h"
#include "views/parts.h"
#include "views/places.h"
#include "views/timeline_faces.h"

namespace views {

namespace {

constexpr double split_way = 1.18;    // a split is complete that much nearer than where it begins
constexpr double least_opacity = 0.4; // of what has just split off
constexpr double stem_opacity = 0.7;
constexpr double layer_opacity = 0.55; // of the pictures below a stack's first, over the background

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

void add_card(frame::ListBuilder& list, const Scene& scene, const State& state, const PlacedNode& placed,
              const NodeFace& face) {
    const frame::Metrics& metrics = scene.metrics;
    list.control(face.id, frame::Role::picture, face.label, placed.rect);
    const NodeFace::Shown& shown = face.shown[0];
    PictureLook look;
    look.radius_px = metrics.px(8);
    look.shadow_px = metrics.px(12);
    add_picture(list, scene, shown.key, placed.picture, look);
    add_note_mark(list, scene, shown.key.item, placed.picture);

    const base::Vec at{placed.rect.x, placed.picture.bottom() + caption_gap(scene)};
    list.text(face.date, at, shown.tone);
    list.text(face.title, {at.x, at.y + face.date->size.h}, scene.theme.text, face.title_language);
    add_press(list, scene, state, face.id, placed.picture, look.radius_px);
}

/// A picture below the one on top of it, which lies `step` further left and down: darkened, and only what shows of it,
/// at its top and right.
void add_layer(frame::ListBuilder& list, const Scene& scene, const NodeFace::Shown& shown, const base::Rect& rect,
               base::Vec step, double radius) {
    list.fill(rect, scene.theme.background, radius);
    {
        const auto fade = list.fade(layer_opacity);
        frame::Picture& picture = list.picture(shown.key, base::filling(shown.aspect, rect), radius);
        picture.crop = rect;
        const double top = step.y + radius;
        picture.hole = {rect.x, rect.y + top, rect.w - step.x - radius, rect.h - top};
    }
    list.outline(rect, shown.tone.with_alpha(0.5), scene.metrics.px(2), radius);
}

/// The picture on top.
void add_front(frame::ListBuilder& list, const Scene& scene, const NodeFace::Shown& shown, const base::Rect& rect,
               double radius) {
    PictureLook look;
    look.crop = rect;
    look.radius_px = radius;
    look.shadow_px = scene.metrics.px(10);
    add_picture(list, scene, shown.key, base::filling(shown.aspect, rect), look);
    list.outline(rect, shown.tone, scene.metrics.px(2), radius);
}

/// The count on its badge, at the front picture's lower left.
void add_badge(frame::ListBuilder& list, const Scene& scene, const NodeFace& face, const base::Rect& front) {
    const frame::Metrics& metrics = scene.metrics;
    const double high = metrics.text_px(52);
    const double wide = std::max(high, face.count->size.w + metrics.text_px(24));
    const base::Rect disc{front.x + metrics.px(8), front.bottom() - high - metrics.px(8), wide, high};
    list.fill(base::inflate(disc, metrics.px(3)), scene.theme.background, high / 2 + metrics.px(3));
    list.fill(disc, face.shown[0].tone, high / 2);
    list.text_centred(face.count, disc, face.ink);
}

void add_stack(frame::ListBuilder& list, const Scene& scene, const State& state, const PlacedNode& placed,
               const NodeFace& face) {
    const frame::Metrics& metrics = scene.metrics;
    list.control(face.id, frame::Role::button, face.label, placed.rect);

    const base::Vec step{metrics.px(12), metrics.px(10)};
    const base::Rect box{placed.rect.x, placed.rect.y, placed.rect.w,
                         placed.rect.h - face.date->size.h - metrics.px(6)};
    const base::Rect front{box.x, box.y + 2 * step.y, box.w - 2 * step.x, box.h - 2 * step.y};
    const double radius = metrics.px(8);
    for (std::size_t layer = face.shown.size() - 1; layer > 0; --layer) {
        const auto up = static_cast<double>(layer);
        const base::Rect rect{front.x + up * step.x, front.y - up * step.y, front.w, front.h};
        add_layer(list, scene, face.shown[layer], rect, step, radius);
    }
    add_front(list, scene, face.shown[0], front, radius);
    add_press(list, scene, state, face.id, front, radius);
    add_badge(list, scene, face, front);
    list.text(face.date, {box.x, placed.rect.bottom() - face.date->size.h}, scene.theme.secondary);
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
    const std::vector<NodeFacePtr> faces = timeline_faces(scene, screen);
    const double stem = std::max(1.0, scene.metrics.px(2));
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (!placed[i].stem) {
            continue;
        }
        const base::Colour tone =
            placed[i].node == marked ? scene.theme.accent : faces[i]->shown[0].tone.with_alpha(stem_opacity);
        for (const base::Rect& part : stem_parts(placed, i, screen.axis_y, stem, scene.metrics.px(6))) {
            list.fill(part, tone);
        }
    }
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const PlacedNode& each = placed[i];
        const TimelineNode& node = layout.index.nodes[each.node];
        const auto fade = list.fade(1 - coming(screen, node) * (1 - least_opacity));
        if (node.stack()) {
            add_stack(list, scene, state, each, *faces[i]);
        } else {
            add_card(list, scene, state, each, *faces[i]);
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
