#include "platform/round_shapes.h"

#include <cmath>

#include "platform/rounded.h"

namespace platform {

namespace {

using base::Rect;

/// Larger corners are rare, and would crowd the atlas.
constexpr double most_cell_px = 64;
constexpr double least_radius_px = 0.5;

/// The four corners; where they are higher or wider than half of the rectangle, each in its half.
void draw_corners(Mesh& mesh, const AtlasCell& cell, const Rect& rect, Paint paint) {
    if (cell.page < 0) {
        return;
    }
    paint.texture = cell.texture;
    paint.plain = false;
    paint.opaque = false;
    const double side = cell.width_px;
    const double left_w = std::ceil(rect.w / 2);
    const double upper_h = std::ceil(rect.h / 2);
    for (const bool right : {false, true}) {
        for (const bool lower : {false, true}) {
            const Rect box{right ? rect.right() - side : rect.x, lower ? rect.bottom() - side : rect.y, side, side};
            const Rect half{right ? rect.x + left_w : rect.x, lower ? rect.y + upper_h : rect.y,
                            right ? rect.w - left_w : left_w, lower ? rect.h - upper_h : upper_h};
            // Mirrored where the cell's upper left corner is not the rectangle's.
            const double u = right ? cell.uv.right() : cell.uv.x;
            const double v = lower ? cell.uv.bottom() : cell.uv.y;
            paint.uv_per_px = {(right ? -1 : 1) * cell.uv.w / side, (lower ? -1 : 1) * cell.uv.h / side};
            paint.uv_at_origin = {u - box.x * paint.uv_per_px.x, v - box.y * paint.uv_per_px.y};
            mesh.rectangle(base::intersect(box, half), paint);
        }
    }
}

bool by_cells(const Rect& rect, double radius_px) {
    return radius_px >= least_radius_px && radius_px <= most_cell_px && !rect.empty();
}

} // namespace

void fill_shape(Mesh& mesh, GlyphAtlas& atlas, const Rect& rect, double radius_px, const Paint& paint) {
    const double radius = std::clamp(radius_px, 0.0, std::min(rect.w, rect.h) / 2);
    if (!by_cells(rect, radius)) {
        fill_rounded(mesh, rect, radius_px, rect, paint);
        return;
    }
    const double side = std::ceil(radius);
    for (const Rect& band : between_corners(rect, side)) {
        mesh.rectangle(band, paint);
    }
    draw_corners(mesh, atlas.corner(radius, 0), rect, paint);
}

void outline_shape(Mesh& mesh, GlyphAtlas& atlas, const Rect& rect, double radius_px, double stroke_px,
                   const Paint& paint) {
    const double stroke = std::min({stroke_px, rect.w / 2, rect.h / 2});
    const double radius = std::min(std::max(radius_px, stroke), std::min(rect.w, rect.h) / 2);
    if (radius_px < least_radius_px || !by_cells(rect, radius)) {
        outline_rounded(mesh, rect, radius_px, stroke_px, paint);
        return;
    }
    const double side = std::ceil(radius);
    mesh.rectangle({rect.x + side, rect.y, rect.w - 2 * side, stroke}, paint);
    mesh.rectangle({rect.x + side, rect.bottom() - stroke, rect.w - 2 * side, stroke}, paint);
    mesh.rectangle({rect.x, rect.y + side, stroke, rect.h - 2 * side}, paint);
    mesh.rectangle({rect.right() - stroke, rect.y + side, stroke, rect.h - 2 * side}, paint);
    draw_corners(mesh, atlas.corner(radius, stroke), rect, paint);
}

} // namespace platform
