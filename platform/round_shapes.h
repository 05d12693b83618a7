#pragma once

#include "platform/glyph_atlas.h"
#include "platform/mesh.h"

namespace platform {

/// A filled rectangle with round corners, whole pixels as its edges. Small corners come from the atlas: four little
/// rectangles cost a software renderer a tenth of what their triangles would.
void fill_shape(Mesh& mesh, GlyphAtlas& atlas, const base::Rect& rect, double radius_px, const Paint& paint);

/// The border of such a rectangle, inside it.
void outline_shape(Mesh& mesh, GlyphAtlas& atlas, const base::Rect& rect, double radius_px, double stroke_px,
                   const Paint& paint);

} // namespace platform
