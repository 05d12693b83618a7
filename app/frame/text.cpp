#include "frame/text.h"

#include "frame/compose.h"
#include "frame/lru.h"
#include "frame/shape.h"

namespace frame {

namespace {

// A screenful is some 100 kB; this holds the screens of a visit.
constexpr std::size_t remembered_bytes = 6u << 20;

struct LayoutView {
    std::string_view text; // of runs: each with its weight, slope and length before it
    bool runs = false;
    TextStyle style;
    double width_px = 0;
    std::string_view language;
    friend bool operator==(const LayoutView&, const LayoutView&) = default;
};

struct LayoutKey {
    std::string text;
    bool runs = false;
    TextStyle style;
    double width_px = 0;
    std::string language;
    LayoutView view() const { return {text, runs, style, width_px, language}; }
};

struct LayoutHash {
    std::size_t operator()(const LayoutView& key) const {
        const TextStyle& s = key.style;
        const auto small = static_cast<std::size_t>(s.family) | static_cast<std::size_t>(s.align) << 2 |
                           static_cast<std::size_t>(s.bold) << 4 | static_cast<std::size_t>(s.italic) << 5 |
                           static_cast<std::size_t>(s.balanced) << 6 | static_cast<std::size_t>(key.runs) << 7 |
                           static_cast<std::size_t>(s.max_lines) << 8;
        std::size_t hash = combine(std::hash<std::string_view>{}(key.text), small);
        hash = combine(hash, std::hash<double>{}(s.px));
        hash = combine(hash, std::hash<double>{}(s.line_px));
        hash = combine(hash, std::hash<double>{}(key.width_px));
        return combine(hash, std::hash<std::string_view>{}(key.language));
    }
};

} // namespace

struct Typesetter::Parts {
    explicit Parts(std::shared_ptr<const FontSet> fonts) : shaper(std::move(fonts)) {}

    Shaper shaper;
    Lru<LayoutKey, LayoutView, TextPtr, LayoutHash> layouts{remembered_bytes};
    std::string runs_key;

    TextPtr get(const LayoutView& key, std::span<const TextRun> runs) {
        if (const TextPtr* const known = layouts.find(key)) {
            return *known;
        }
        LayoutKey owned{std::string(key.text), key.runs, key.style, key.width_px, std::string(key.language)};
        auto layout =
            std::make_shared<const TextLayout>(compose(shaper, runs, key.style, key.width_px, owned.language));
        const std::size_t weight = 320 + 2 * key.text.size() + layout->glyphs.capacity() * sizeof(Glyph) +
                                   layout->line_widths_px.capacity() * sizeof(double);
        return layouts.insert(std::move(owned), std::move(layout), weight);
    }
};

Typesetter::Typesetter(std::shared_ptr<const FontSet> fonts) : m_parts(std::make_unique<Parts>(std::move(fonts))) {}

Typesetter::~Typesetter() = default;

TextPtr Typesetter::set(std::string_view text, const TextStyle& style, double width_px, std::string_view language) {
    const TextRun run{text};
    return m_parts->get({text, false, style, width_px, language}, std::span(&run, 1));
}

TextPtr Typesetter::set(std::span<const TextRun> runs, const TextStyle& style, double width_px,
                        std::string_view language) {
    std::string& key = m_parts->runs_key; // keeps its memory from call to call
    key.clear();
    for (const TextRun& run : runs) {
        const std::size_t length = run.text.size();
        key.push_back(static_cast<char>(run.bold + 2 * run.italic));
        key.append(reinterpret_cast<const char*>(&length), sizeof length);
        key += run.text;
    }
    return m_parts->get({key, true, style, width_px, language}, runs);
}

double Typesetter::measure(std::string_view text, const TextStyle& style, std::string_view language) {
    constexpr double endless_px = 1e9;
    return set(text, style, endless_px, language)->size.w;
}

const FontSet& Typesetter::fonts() const {
    return m_parts->shaper.fonts();
}

} // namespace frame
