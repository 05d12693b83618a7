#pragma once

namespace platform {

/// What drawing the last frame took, and what the graphics processor holds.
struct GraphicsFigures {
    double replay_ms = 0; ///< frame list to draw list: our own work
    double gl_ms = 0;     ///< the rest, uploads, releases and swap included; to the end of the processor's work when `measure` is on
    int draw_calls = 0;
    int vertices = 0;
    int pictures = 0;       ///< textures uploaded and not released
    double pictures_mb = 0; ///< their size
    int glyph_pages = 0;
    int glyphs = 0;
};

} // namespace platform
