#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "frame/fonts.h"
#include "frame/text.h"

namespace frame {

/// Whether HarfBuzz can open the file and it maps the letter "a".
bool holds_letters(const FontFile& file);

/// A stretch of text in one voice, shaped. All lengths in em: times the font size they are pixels.
struct Shaped {
    struct Glyph {
        std::uint16_t face = 0;
        std::uint32_t id = 0;
        float x = 0; ///< origin, from the stretch's start
        float y = 0; ///< below the baseline
        float advance = 0;
        std::uint32_t byte = 0; ///< of the text, where the glyph's cluster begins
    };
    std::vector<Glyph> glyphs; ///< as they stand, left to right
    double width = 0;
};
using ShapedPtr = std::shared_ptr<const Shaped>;

/// Shapes words with HarfBuzz's own font functions; a letter that a face lacks is set in the next of its chain,
/// by grapheme cluster. Remembers words, with a limit.
class Shaper {
public:
    explicit Shaper(std::shared_ptr<const FontSet> fonts);
    ~Shaper();
    Shaper(const Shaper&) = delete;
    Shaper& operator=(const Shaper&) = delete;

    /// `text`: valid UTF-8 in NFC without newlines.
    ShapedPtr shape(std::string_view text, const Voice& voice, std::string_view language);

    /// Width of a space; ascender and descender (both positive) of the voice's own face. Em.
    struct Metrics {
        double space = 0;
        double ascender = 0;
        double descender = 0;
    };
    const Metrics& metrics(const Voice& voice);

    const FontSet& fonts() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace frame
