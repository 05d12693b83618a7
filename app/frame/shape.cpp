#include "frame/shape.h"

#include <hb-ot.h>
#include <hb.h>

#include "base/ensure.h"
#include "base/unicode.h"
#include "frame/lru.h"

namespace frame {

namespace {

struct Release {
    void operator()(hb_font_t* font) const { hb_font_destroy(font); }
    void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};
using FontPtr = std::unique_ptr<hb_font_t, Release>;
using BufferPtr = std::unique_ptr<hb_buffer_t, Release>;

constexpr std::uint16_t no_face = 0xFFFF;
constexpr std::size_t remembered_bytes = 2u << 20;
constexpr std::size_t longest_remembered = 48; // bytes of a word; a longer one hardly comes again
constexpr std::size_t most_found = 8192;       // letters whose face is remembered

// Memory-mapped; null when it is no font.
FontPtr open_font(const FontFile& file) {
    hb_blob_t* const blob = hb_blob_create_from_file_or_fail(file.path.c_str());
    if (blob == nullptr) {
        return nullptr;
    }
    hb_face_t* const face = hb_face_create(blob, static_cast<unsigned>(file.index));
    hb_blob_destroy(blob);
    FontPtr font(hb_font_create(face)); // its scale is units per em
    hb_face_destroy(face);
    hb_font_make_immutable(font.get());
    return font;
}

bool has(hb_font_t* font, char32_t c) {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font, c, &glyph) != 0 && glyph != 0;
}

// Part of the cluster before it: combining marks, joiners, variation selectors.
bool extends(hb_unicode_funcs_t* unicode, char32_t c) {
    if (c < 0x300) {
        return false;
    }
    switch (hb_unicode_general_category(unicode, c)) {
    case HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_FORMAT:
        return true;
    default:
        return false;
    }
}

// Needs no glyph of its own: HarfBuzz hides it.
bool invisible(hb_unicode_funcs_t* unicode, char32_t c) {
    return c == 0xAD || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) ||
           (c >= 0x300 && hb_unicode_general_category(unicode, c) == HB_UNICODE_GENERAL_CATEGORY_FORMAT);
}

struct WordView {
    std::string_view text;
    std::size_t voice = 0;
    hb_language_t language = nullptr;
    friend bool operator==(const WordView&, const WordView&) = default;
};
struct WordKey {
    std::string text;
    std::size_t voice = 0;
    hb_language_t language = nullptr;
    WordView view() const { return {text, voice, language}; }
};
struct WordHash {
    std::size_t operator()(const WordView& key) const {
        return combine(combine(std::hash<std::string_view>{}(key.text), key.voice),
                       std::hash<const void*>{}(key.language));
    }
};

// A stretch of one face and script.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint16_t face = no_face;
    hb_script_t script = HB_SCRIPT_COMMON;
};

struct VoiceFaces {
    bool ready = false;
    FaceChain chain;
    Shaper::Metrics metrics;
    std::unordered_map<char32_t, std::uint16_t> found; // by letter, where the voice's own face lacks it
};

} // namespace

bool holds_letters(const FontFile& file) {
    const FontPtr font = open_font(file);
    return font != nullptr && has(font.get(), U'a');
}

struct Shaper::Parts {
    std::shared_ptr<const FontSet> fonts;
    std::vector<FontPtr> open; // by index of files(); null: not yet
    std::array<VoiceFaces, Voice::count> voices;
    hb_unicode_funcs_t* unicode = hb_unicode_funcs_get_default();
    BufferPtr buffer{hb_buffer_create()};
    Lru<WordKey, WordView, ShapedPtr, WordHash> words{remembered_bytes};
    std::string language_text;
    hb_language_t language = hb_language_from_string("und", -1);

    hb_font_t* font(std::uint16_t face) {
        FontPtr& slot = open[face];
        if (slot == nullptr) {
            slot = open_font(fonts->files()[face]);
            if (slot == nullptr) {
                slot.reset(hb_font_reference(hb_font_get_empty())); // has no letters: passed over from now on
            }
        }
        return slot.get();
    }

    VoiceFaces& faces(const Voice& voice) {
        VoiceFaces& out = voices[voice.index()];
        if (!out.ready) {
            out.ready = true;
            out.chain = face_chain(fonts->files(), voice);
            base::ensure(!out.chain.near.empty(), "a font set has the face of every family");
            hb_font_t* const own = font(out.chain.near.front());
            const double em = hb_face_get_upem(hb_font_get_face(own));
            hb_font_extents_t extents{};
            hb_font_get_h_extents(own, &extents);
            hb_codepoint_t space = 0;
            hb_font_get_nominal_glyph(own, ' ', &space);
            out.metrics = {hb_font_get_glyph_h_advance(own, space) / em, extents.ascender / em,
                           -extents.descender / em};
        }
        return out;
    }

    // The first face of the chain that has the letter; the voice's own where none has.
    std::uint16_t face_for(VoiceFaces& voice, char32_t c) {
        const std::uint16_t own = voice.chain.near.front();
        if (has(font(own), c) || invisible(unicode, c)) {
            return own;
        }
        if (voice.found.size() >= most_found) {
            voice.found.clear();
        }
        const auto [entry, unknown] = voice.found.try_emplace(c, own);
        if (!unknown) {
            return entry->second;
        }
        for (const std::uint16_t face : voice.chain.near) {
            if (has(font(face), c)) {
                return entry->second = face;
            }
        }
        for (const std::uint16_t face : voice.chain.far) {
            FontPtr candidate =
                open[face] != nullptr ? FontPtr(hb_font_reference(open[face].get())) : open_font(fonts->files()[face]);
            if (candidate != nullptr && has(candidate.get(), c)) {
                open[face] = std::move(candidate);
                return entry->second = face;
            }
        }
        return own;
    }

    bool has_all(std::uint16_t face, std::u32string_view cluster) {
        return std::all_of(cluster.begin(), cluster.end(),
                           [&](char32_t c) { return invisible(unicode, c) || has(font(face), c); });
    }

    // One face for a whole cluster: a mark never leaves its letter.
    std::uint16_t face_for(VoiceFaces& voice, std::u32string_view cluster) {
        const std::uint16_t face = face_for(voice, cluster.front());
        if (cluster.size() == 1 || has_all(face, cluster)) {
            return face;
        }
        for (const std::uint16_t candidate : voice.chain.near) {
            if (has_all(candidate, cluster)) {
                return candidate;
            }
        }
        return face;
    }

    std::vector<Stretch> stretches(std::string_view text, VoiceFaces& voice) {
        std::vector<Stretch> out;
        const std::u32string code_points = base::code_points(text);
        std::size_t byte = 0;
        std::string encoded;
        for (std::size_t i = 0; i < code_points.size();) {
            std::size_t end = i + 1;
            while (end < code_points.size() && extends(unicode, code_points[end])) {
                ++end;
            }
            const std::u32string_view cluster(code_points.data() + i, end - i);
            encoded.clear();
            for (const char32_t c : cluster) {
                base::append_utf8(encoded, c);
            }
            const std::uint16_t face = face_for(voice, cluster);
            const hb_script_t script = hb_unicode_script(unicode, cluster.front());
            const bool neutral =
                script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN;
            Stretch* const last = out.empty() ? nullptr : &out.back();
            if (last != nullptr && last->face == face &&
                (neutral || last->script == HB_SCRIPT_COMMON || script == last->script)) {
                last->end = byte + encoded.size();
                last->script = neutral ? last->script : script;
            } else {
                out.push_back({byte, byte + encoded.size(), face, neutral ? HB_SCRIPT_COMMON : script});
            }
            byte += encoded.size();
            i = end;
        }
        return out;
    }

    void append(Shaped& out, std::string_view text, const Stretch& stretch) {
        hb_buffer_t* const b = buffer.get();
        hb_buffer_clear_contents(b);
        hb_buffer_add_utf8(b, text.data(), static_cast<int>(text.size()), static_cast<unsigned>(stretch.begin),
                           static_cast<int>(stretch.end - stretch.begin));
        hb_buffer_set_script(b, stretch.script);
        const hb_direction_t direction = hb_script_get_horizontal_direction(stretch.script);
        hb_buffer_set_direction(b, direction == HB_DIRECTION_RTL ? direction : HB_DIRECTION_LTR);
        hb_buffer_set_language(b, language);
        hb_font_t* const f = font(stretch.face);
        hb_shape(f, b, nullptr, 0);
        const double em = hb_face_get_upem(hb_font_get_face(f));
        unsigned count = 0;
        const hb_glyph_info_t* const infos = hb_buffer_get_glyph_infos(b, &count);
        const hb_glyph_position_t* const positions = hb_buffer_get_glyph_positions(b, &count);
        for (unsigned i = 0; i < count; ++i) {
            const double advance = positions[i].x_advance / em;
            out.glyphs.push_back(
                {stretch.face, infos[i].codepoint, static_cast<float>(out.width + positions[i].x_offset / em),
                 static_cast<float>(-positions[i].y_offset / em), static_cast<float>(advance), infos[i].cluster});
            out.width += advance;
        }
    }
};

Shaper::Shaper(std::shared_ptr<const FontSet> fonts) : m_parts(std::make_unique<Parts>()) {
    base::ensure(fonts != nullptr, "a shaper has fonts");
    m_parts->fonts = std::move(fonts);
    m_parts->open.resize(m_parts->fonts->files().size());
}

Shaper::~Shaper() = default;

ShapedPtr Shaper::shape(std::string_view text, const Voice& voice, std::string_view language) {
    Parts& parts = *m_parts;
    if (language != parts.language_text) {
        parts.language_text = language;
        parts.language = hb_language_from_string(language.data(), static_cast<int>(language.size()));
    }
    const WordView key{text, voice.index(), parts.language};
    if (const ShapedPtr* const known = parts.words.find(key)) {
        return *known;
    }
    auto shaped = std::make_shared<Shaped>();
    for (const Stretch& stretch : parts.stretches(text, parts.faces(voice))) {
        parts.append(*shaped, text, stretch);
    }
    if (text.size() <= longest_remembered) {
        const std::size_t weight = 160 + text.size() + shaped->glyphs.capacity() * sizeof(Shaped::Glyph);
        parts.words.insert({std::string(text), key.voice, key.language}, shaped, weight);
    }
    return shaped;
}

const Shaper::Metrics& Shaper::metrics(const Voice& voice) {
    return m_parts->faces(voice).metrics;
}

const FontSet& Shaper::fonts() const {
    return *m_parts->fonts;
}

} // namespace frame
