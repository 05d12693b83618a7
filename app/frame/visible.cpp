#include "frame/visible.h"

namespace frame {

namespace {

constexpr double least_opacity = 0.02;

bool contains(const Rect& outer, const Rect& inner) {
    constexpr double hair = 0.01;
    return inner.x >= outer.x - hair && inner.y >= outer.y - hair && inner.right() <= outer.right() + hair &&
           inner.bottom() <= outer.bottom() + hair;
}

bool shows(const Node& node) {
    const Placed& p = placed(node);
    if (p.backdrop || p.opacity < least_opacity) {
        return false;
    }
    const auto* const text = std::get_if<Text>(&node);
    return text == nullptr || (text->layout != nullptr && text->colour.a > 0 && !text->layout->glyphs.empty());
}

Rect extent(const Node& node) {
    if (const auto* const text = std::get_if<Text>(&node)) {
        return lines_of(*text);
    }
    const auto* const picture = std::get_if<Picture>(&node);
    return picture != nullptr ? picture->shown() : placed(node).rect;
}

// A control's own looks lie over it or under it; only what is much larger than it is something else.
bool covers(const Rect& cover, const Node& node, const Rect& rect) {
    const bool touched = std::holds_alternative<Control>(node) || std::holds_alternative<Surface>(node);
    return contains(cover, rect) && (!touched || cover.w * cover.h > 2 * rect.w * rect.h);
}

} // namespace

Rect lines_of(const Text& text) {
    return {text.rect.x, text.rect.y, text.layout->size.w, text.layout->size.h};
}

std::optional<Rect> hides(const Node& node) {
    const Placed& p = placed(node);
    double radius = 0;
    Rect rect = p.rect;
    if (const auto* const shape = std::get_if<Shape>(&node)) {
        const bool solid = (shape->kind == ShapeKind::fill && shape->colour.a == 255) ||
                           (shape->kind == ShapeKind::gradient && shape->colour.a == 255 && shape->end.a == 255);
        if (!solid) {
            return std::nullopt;
        }
        radius = std::min(shape->radius_px, std::min(rect.w, rect.h) / 2);
    } else if (const auto* const picture = std::get_if<Picture>(&node)) {
        if (picture->quads.empty() || !picture->hole.empty()) {
            return std::nullopt;
        }
        rect = picture->shown();
        radius = picture->radius_px;
    } else {
        return std::nullopt;
    }
    if (p.opacity < 1) {
        return std::nullopt;
    }
    // The largest rectangle of the same shape inside round corners.
    const Rect inside = intersect(inflate(rect, -0.3 * radius), p.clip);
    return inside.empty() ? std::nullopt : std::optional(inside);
}

std::vector<Visible> visible_nodes(const FrameList& list) {
    const Rect screen{0, 0, list.size.w, list.size.h};
    std::vector<Visible> out;
    std::size_t plate_end = 0;
    for (std::size_t i = 0; i < list.nodes.size(); ++i) {
        const Node& node = list.nodes[i];
        if (const auto* const picture = std::get_if<Picture>(&node); picture != nullptr && !picture->quads.empty()) {
            plate_end = i + 1 + static_cast<std::size_t>(picture->plate_nodes);
        } else if (i < plate_end) {
            continue;
        }
        const Rect rect = intersect(intersect(extent(node), placed(node).clip), screen);
        if (shows(node) && !rect.empty()) {
            out.push_back({i, rect});
        }
    }
    std::vector<Rect> covers_above; // from front to back: those met so far
    for (std::size_t k = out.size(); k-- > 0;) {
        const Node& node = list.nodes[out[k].index];
        const bool hidden = std::any_of(covers_above.begin(), covers_above.end(),
                                        [&](const Rect& cover) { return covers(cover, node, out[k].rect); });
        if (const auto cover = hides(node)) {
            covers_above.push_back(*cover);
        }
        if (hidden) {
            out.erase(out.begin() + static_cast<std::ptrdiff_t>(k));
        }
    }
    return out;
}

} // namespace frame
