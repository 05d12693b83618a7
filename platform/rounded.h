#pragma once

#include <array>

#include "base/geometry.h"
#include "platform/mesh.h"

namespace platform {

/// `rect` with whole pixels as edges, at least one pixel in either direction where it isn't empty.
base::Rect snapped(const base::Rect& rect);

/// A rectangle inside `rect` with round corners that these corners don't touch.
base::Rect inscribed(const base::Rect& rect, double radius_px);

/// What is left of a rectangle without its corners, each `side` wide and high; some of it may be empty.
std::array<base::Rect, 3> between_corners(const base::Rect& rect, double side);

/// A picture in `part` of a rectangle with round corners; of `paint.from` counts the alpha alone.
void draw_picture(Mesh& mesh, const base::Rect& rect, double radius_px, const base::Rect& part, const Paint& paint);

/// Fills `part` of a rectangle with round corners; their edges are smooth, the straight ones lie where they lie.
void fill_rounded(Mesh& mesh, const base::Rect& rect, double radius_px, const base::Rect& part, const Paint& paint);

/// The border of a rectangle with round corners, inside it.
void outline_rounded(Mesh& mesh, const base::Rect& rect, double radius_px, double stroke_px, const Paint& paint);

/// A ring segment inscribed in `rect`, clockwise from 12 o'clock, `from` to `to` in turns, with round ends.
void ring_segment(Mesh& mesh, const base::Rect& rect, double stroke_px, double from, double to, const Paint& paint);

} // namespace platform
