#include "platform/rounded.h"

#include <numbers>

namespace platform {

namespace {

using base::Rect;
using base::Vec;

/// A Mask holds no larger one; no picture has nearly so round corners.
constexpr double most_picture_radius_px = 255;

constexpr double quarter = std::numbers::pi / 2;

Vec on_circle(Vec centre, double radius, double angle) {
    return {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)};
}

/// No chord is farther than that from its arc.
constexpr double chord_px = 0.1;
/// What is made at a time.
constexpr int most_steps = 16;

int steps_for(double radius, double angle) {
    const double step = 2 * std::acos(1 - std::min(0.5, chord_px / std::max(radius, 0.5)));
    return std::max(2, static_cast<int>(std::ceil(std::abs(angle) / step)));
}

struct Ring {
    double radius;
    double cover;
};

/// Directions in equal steps.
struct Arc {
    double from;
    double to;
    int steps;
    Vec ray(int step) const {
        const double angle = from + (to - from) * step / steps;
        return {std::cos(angle), std::sin(angle)};
    }
};

/// Triangles between neighbouring rings, from the centre outwards, from one step of an arc to another.
void join(Mesh& mesh, Vec centre, std::span<const Ring> rings, const Arc& arc, int first, int last,
          const Paint& paint) {
    constexpr std::size_t most_rings = 4;
    std::array<Corner, most_rings*(most_steps + 1)> corners;
    std::array<std::uint16_t, 6 * (most_rings - 1) * most_steps> indices;
    std::size_t corner = 0;
    std::size_t index = 0;
    for (int i = first; i <= last; ++i) {
        const Vec ray = arc.ray(i);
        for (std::size_t ring = 0; ring < rings.size(); ++ring, ++corner) {
            corners[corner] = {centre + ray * rings[ring].radius, rings[ring].cover};
            if (i == first || ring == 0) {
                continue;
            }
            const auto outer = static_cast<std::uint16_t>(corner);
            const auto inner = static_cast<std::uint16_t>(corner - 1);
            const auto outer_before = static_cast<std::uint16_t>(corner - rings.size());
            const auto inner_before = static_cast<std::uint16_t>(outer_before - 1);
            for (const std::uint16_t each : {inner_before, outer_before, outer}) {
                indices[index++] = each;
            }
            if (rings[ring - 1].radius > 0) { // else both inner corners are the centre
                for (const std::uint16_t each : {inner_before, outer, inner}) {
                    indices[index++] = each;
                }
            }
        }
    }
    mesh.triangles({corners.data(), corner}, {indices.data(), index}, paint);
}

/// The sector of a ring (of a disc where `inner_px` is not positive), smooth on both rims.
void sector(Mesh& mesh, Vec centre, double inner_px, double outer_px, double from, double to, const Paint& paint) {
    if (outer_px <= 0) {
        return;
    }
    const double rim = std::max(outer_px - 0.5, 0.0);
    const std::array rings{Ring{std::max(inner_px - 0.5, 0.0), 0},
                           Ring{inner_px > 0 ? std::min(inner_px + 0.5, rim) : 0, 1}, Ring{rim, 1},
                           Ring{outer_px + 0.5, 0}};
    const std::span<const Ring> used = std::span(rings).subspan(inner_px > 0 ? 0 : 1);
    const Arc arc{from, to, steps_for(outer_px, to - from)};
    for (int i = 0; i < arc.steps; i += most_steps) {
        join(mesh, centre, used, arc, i, std::min(i + most_steps, arc.steps), paint);
    }
}

struct RoundCorner {
    Vec centre;
    Rect box;
    double from;
};

std::array<RoundCorner, 4> corners_of(const Rect& r, double radius) {
    const double x1 = r.right() - radius;
    const double y1 = r.bottom() - radius;
    return {RoundCorner{{r.x + radius, r.y + radius}, {r.x, r.y, radius, radius}, 2 * quarter},
            {{x1, r.y + radius}, {x1, r.y, radius, radius}, 3 * quarter},
            {{x1, y1}, {x1, y1, radius, radius}, 0},
            {{r.x + radius, y1}, {r.x, y1, radius, radius}, quarter}};
}

double usable(const Rect& rect, double radius) {
    return std::clamp(radius, 0.0, std::min(rect.w, rect.h) / 2);
}

} // namespace

Rect snapped(const Rect& rect) {
    if (rect.empty()) {
        return rect;
    }
    const double x = std::round(rect.x);
    const double y = std::round(rect.y);
    return {x, y, std::max(1.0, std::round(rect.right()) - x), std::max(1.0, std::round(rect.bottom()) - y)};
}

Rect inscribed(const Rect& rect, double radius_px) {
    // A square's corner meets its circle at 1 - sqrt(1/2) of the radius.
    return base::inflate(rect, -std::ceil(0.293 * usable(rect, radius_px)));
}

std::array<Rect, 3> between_corners(const Rect& rect, double side) {
    return {Rect{rect.x, rect.y + side, rect.w, rect.h - 2 * side},
            {rect.x + side, rect.y, rect.w - 2 * side, side},
            {rect.x + side, rect.bottom() - side, rect.w - 2 * side, side}};
}

void draw_picture(Mesh& mesh, const Rect& rect, double radius_px, const Rect& part, const Paint& paint) {
    const double r = usable(rect, std::min(radius_px, most_picture_radius_px));
    if (r < 0.5) {
        mesh.picture(base::intersect(rect, part), paint);
        return;
    }
    for (const Rect& band : between_corners(rect, r)) {
        mesh.picture(base::intersect(band, part), paint);
    }
    for (const RoundCorner& corner : corners_of(rect, r)) {
        mesh.picture_corner(base::intersect(corner.box, part), corner.centre, r, paint);
    }
}

void fill_rounded(Mesh& mesh, const Rect& rect, double radius_px, const Rect& part, const Paint& paint) {
    const double r = usable(rect, radius_px);
    if (r < 0.5) {
        mesh.rectangle(base::intersect(rect, part), paint);
        return;
    }
    for (const Rect& band : between_corners(rect, r)) {
        mesh.rectangle(base::intersect(band, part), paint);
    }
    const Rect clip = mesh.clip();
    for (const RoundCorner& corner : corners_of(rect, r)) {
        const Rect box = base::intersect(corner.box, part);
        if (!box.empty()) {
            // The smooth rim reaches half a pixel beyond a whole corner, where no pixel has its centre.
            mesh.set_clip(base::intersect(box == corner.box ? base::inflate(box, 1) : box, clip));
            sector(mesh, corner.centre, 0, r, corner.from, corner.from + quarter, paint);
        }
    }
    mesh.set_clip(clip);
}

void outline_rounded(Mesh& mesh, const Rect& rect, double radius_px, double stroke_px, const Paint& paint) {
    const double s = std::min({stroke_px, rect.w / 2, rect.h / 2});
    // A corner that is rounder outside than the border is wide; a sharp one stays sharp.
    const double r = radius_px < 0.5 ? 0 : usable(rect, std::max(radius_px, s));
    const double k = std::max(r, s);
    if (r > 0) {
        for (const RoundCorner& corner : corners_of(rect, r)) {
            sector(mesh, corner.centre, r - s, r, corner.from, corner.from + quarter, paint);
        }
        mesh.rectangle({rect.x + k, rect.y, rect.w - 2 * k, s}, paint);
        mesh.rectangle({rect.x + k, rect.bottom() - s, rect.w - 2 * k, s}, paint);
    } else {
        mesh.rectangle({rect.x, rect.y, rect.w, s}, paint);
        mesh.rectangle({rect.x, rect.bottom() - s, rect.w, s}, paint);
    }
    mesh.rectangle({rect.x, rect.y + k, s, rect.h - 2 * k}, paint);
    mesh.rectangle({rect.right() - s, rect.y + k, s, rect.h - 2 * k}, paint);
}

void ring_segment(Mesh& mesh, const Rect& rect, double stroke_px, double from, double to, const Paint& paint) {
    const double outer = std::min(rect.w, rect.h) / 2;
    const double inner = std::max(0.0, outer - stroke_px);
    const double turns = std::min(to - from, 1.0);
    if (turns <= 0 || outer <= 0) {
        return;
    }
    const double start = from * 4 * quarter - quarter;
    const double end = start + turns * 4 * quarter;
    const Vec centre = rect.centre();
    sector(mesh, centre, inner, outer, start, end, paint);
    if (turns < 1 && inner > 0) {
        const double half = (outer - inner) / 2;
        sector(mesh, on_circle(centre, inner + half, start), 0, half, start - 2 * quarter, start, paint);
        sector(mesh, on_circle(centre, inner + half, end), 0, half, end, end + 2 * quarter, paint);
    }
}

} // namespace platform
