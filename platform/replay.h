#pragma once

#include "frame/list.h"
#include "platform/bar_textures.h"
#include "platform/glyph_atlas.h"
#include "platform/mesh.h"

namespace platform {

/// Turns a resolved frame list into polygons: pictures, texts and shapes from back to front, without what can't be
/// seen. Returns whether opaque things cover the whole screen, so that its background need not be cleared.
bool replay(const frame::FrameList& list, GlyphAtlas& atlas, BarTextures& bars, Mesh& mesh);

} // namespace platform
