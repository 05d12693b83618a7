#include "commands/behind_text.h"

#include <limits>

#include "visit/hit.h"

namespace commands {

namespace {

// A glyph's box around its origin, in parts of the font size: capitals with two accents reach 1.1 above the baseline,
// but what stands out there is thin, and the line above may begin.
constexpr double ascent = 0.85;
constexpr double descent = 0.25;
constexpr double advance = 0.6;

/// Keeps the colour that contrasts least with a text's.
class Least {
public:
    Least(base::Colour text, base::Colour otherwise) : m_text(text), m_found(otherwise) {}

    void see(base::Colour colour) {
        if (colour == m_last) {
            return;
        }
        m_last = colour;
        const double contrast = base::contrast(m_text, colour);
        if (contrast < m_contrast) {
            m_contrast = contrast;
            m_found = colour;
        }
    }
    base::Colour found() const { return m_found; }

private:
    base::Colour m_text;
    base::Colour m_last{0, 0, 0, 0};
    double m_contrast = std::numeric_limits<double>::infinity();
    base::Colour m_found;
};

} // namespace

frame::FrameList without_texts(const frame::FrameList& list) {
    frame::FrameList bare = list;
    for (frame::Node& node : bare.nodes) {
        // Made invisible, not taken out: a picture counts the nodes of its plate.
        if (auto* text = std::get_if<frame::Text>(&node)) {
            text->opacity = 0;
        }
    }
    return bare;
}

frame::BehindText behind_text(const base::Bitmap& background, const frame::FrameList& list) {
    return [&background, screen = list.size, otherwise = list.background](const frame::Text& text) {
        Least least(text.colour, otherwise);
        const base::Rect seen = visit::visible(text, screen);
        const base::Rect bitmap{0, 0, static_cast<double>(background.width_px),
                                static_cast<double>(background.height_px)};
        const double px = text.layout->px;
        for (const frame::Glyph& glyph : text.layout->glyphs) {
            const base::Rect box{text.rect.x + glyph.x, text.rect.y + glyph.y - ascent * px, advance * px,
                                 (ascent + descent) * px};
            const base::Rect part = base::intersect(base::intersect(box, seen), bitmap);
            for (int y = static_cast<int>(part.y); y < static_cast<int>(part.bottom()); ++y) {
                for (int x = static_cast<int>(part.x); x < static_cast<int>(part.right()); ++x) {
                    least.see(background.at(x, y));
                }
            }
        }
        return least.found();
    };
}

} // namespace commands
