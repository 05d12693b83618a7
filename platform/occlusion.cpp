#include "platform/occlusion.h"

#include "base/cover.h"
#include "frame/picture_parts.h"
#include "platform/rounded.h"

namespace platform {

namespace {

using base::Rect;

constexpr std::size_t most_occluders = 32;
/// What a smaller thing hides is hardly worth the search.
constexpr double least_occluder_px = 96 * 96;

/// Where the node may leave ink.
struct Ink {
    Rect operator()(const frame::Picture& p) const { return base::inflate(snapped(p.shown()), 1 + 1.5 * p.shadow_px); }
    Rect operator()(const frame::Text& t) const {
        if (!t.layout) {
            return {};
        }
        // Italics and accents reach out of their lines.
        return base::inflate({t.rect.x, t.rect.y, t.layout->size.w, t.layout->size.h}, t.layout->px);
    }
    Rect operator()(const frame::Shape& s) const { return base::inflate(snapped(s.rect), 1); }
    Rect operator()(const frame::Control&) const { return {}; }
    Rect operator()(const frame::Surface&) const { return {}; }
};

/// The part of its rectangle in which the node hides everything.
struct Opaque {
    Rect operator()(const frame::Picture& p) const {
        return p.hole.empty() ? inscribed(snapped(p.shown()), p.radius_px) : Rect{};
    }
    Rect operator()(const frame::Shape& s) const {
        const bool whole = s.kind == frame::ShapeKind::fill
                               ? s.colour.a == 255
                               : s.kind == frame::ShapeKind::gradient && s.colour.a == 255 && s.end.a == 255;
        return whole ? inscribed(snapped(s.rect), s.radius_px) : Rect{};
    }
    Rect operator()(const auto&) const { return {}; }
};

} // namespace

Visibility find_visible(const frame::FrameList& list) {
    const Rect screen{0, 0, list.size.w, list.size.h};
    Visibility result{std::vector<bool>(list.nodes.size()), false};
    std::vector<bool> plate(list.nodes.size());
    for (std::size_t i = 0; i < list.nodes.size(); ++i) {
        if (const auto* const picture = std::get_if<frame::Picture>(&list.nodes[i]);
            picture != nullptr && !picture->quads.empty()) {
            const std::size_t end = std::min(list.nodes.size(), i + 1 + static_cast<std::size_t>(picture->plate_nodes));
            std::fill(plate.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                      plate.begin() + static_cast<std::ptrdiff_t>(end), true);
        }
    }
    std::vector<Rect> occluders;
    for (std::size_t i = list.nodes.size(); i-- > 0;) {
        const frame::Node& node = list.nodes[i];
        const frame::Placed& place = frame::placed(node);
        const Rect window = base::intersect(place.clip, screen);
        const Rect ink = base::intersect(std::visit(Ink{}, node), window);
        if (plate[i] || ink.empty() || place.opacity <= 0 ||
            std::any_of(occluders.begin(), occluders.end(), [&](const Rect& o) { return covers(o, ink); })) {
            continue;
        }
        result.drawn[i] = true;
        if (place.opacity < 1 || occluders.size() == most_occluders) {
            continue;
        }
        const Rect opaque = base::intersect(std::visit(Opaque{}, node), window);
        const auto* const picture = std::get_if<frame::Picture>(&node);
        if (opaque.w * opaque.h >= least_occluder_px && (picture == nullptr || fills(*picture, opaque))) {
            occluders.push_back(opaque);
        }
    }
    result.screen_covered =
        std::any_of(occluders.begin(), occluders.end(), [&](const Rect& o) { return covers(o, screen); });
    return result;
}

} // namespace platform
