#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/geometry.h"
#include "base/result.h"

namespace frame {

/// The families of the design: Noto Serif Display for titles, Noto Serif for dates and quotations, Noto Sans for all
/// else.
enum class Family { display, serif, sans };

/// Where shorter lines stand beside the widest one; a layout is no wider than that.
enum class Align { left, centre, right };

/// How a paragraph is set. Lengths in screen pixels.
struct TextStyle {
    Family family = Family::sans;
    double px = 34;
    double line_px = 52; ///< line height
    bool bold = false;
    bool italic = false;
    Align align = Align::left;
    int max_lines = 0;     ///< 0: as many as it takes; else an ellipsis ends the last one
    bool balanced = false; ///< titles: lines of like length, never one syllable alone on the last
    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

/// Part of a paragraph in its own voice.
struct TextRun {
    std::string_view text;
    bool bold = false;
    bool italic = false;
};

/// A font file that both shaping and rasterising open: `face` indexes FontSet::files().
struct FontFile {
    std::string path;
    int index = 0; ///< inside a collection (.ttc)
};

/// One glyph of a laid-out text. `x`, `y`: its origin on the baseline, from the layout's top left.
struct Glyph {
    std::uint16_t face = 0;
    std::uint32_t id = 0;
    float x = 0;
    float y = 0;
};

/// A paragraph, shaped and broken: what the platform rasterises and the views measure. Immutable, shared, memoised.
struct TextLayout {
    std::string text; ///< what is shown, without what an ellipsis cut off
    double px = 0;    ///< font size
    base::Size size;  ///< width: of the widest line; height: lines x line height
    double first_baseline_px = 0;
    bool truncated = false;
    int lines = 0;
    std::vector<double> line_widths_px;
    std::vector<Glyph> glyphs;
};
using TextPtr = std::shared_ptr<const TextLayout>;

/// The fonts of the kiosk, found under /usr/share/fonts. Shaping uses HarfBuzz's own font functions; no rasteriser
/// here.
class FontSet {
public:
    /// Opens every face and its fall-backs (CJK, Hán-Nôm). An error names the Debian package that is missing;
    /// missing CJK or Nôm fonts are not an error.
    static base::Result<std::shared_ptr<const FontSet>> open(const std::string& folder = "/usr/share/fonts");
    virtual ~FontSet() = default;
    virtual const std::vector<FontFile>& files() const = 0;
};

/// Sets text: NFC, HarfBuzz shaping, libunibreak line breaks, font fall-back by cluster. Memoised, with a limit.
/// Main thread only.
class Typesetter {
public:
    explicit Typesetter(std::shared_ptr<const FontSet> fonts);
    ~Typesetter();
    Typesetter(const Typesetter&) = delete;
    Typesetter& operator=(const Typesetter&) = delete;

    /// One paragraph (newlines break lines) of at most `width_px`. `language` is BCP 47 and steers shaping.
    TextPtr set(std::string_view text, const TextStyle& style, double width_px, std::string_view language);

    /// The same of runs with their own weight and slope.
    TextPtr set(std::span<const TextRun> runs, const TextStyle& style, double width_px, std::string_view language);

    /// Width of the text on one line.
    double measure(std::string_view text, const TextStyle& style, std::string_view language);

    const FontSet& fonts() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace frame
