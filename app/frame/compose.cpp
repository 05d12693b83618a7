#include "frame/compose.h"

#include "base/unicode.h"
#include "frame/breaks.h"
#include "frame/lines.h"

namespace frame {

namespace {

constexpr std::string_view ellipsis = "…";

// Bytes of the paragraph in one voice.
struct VoiceRun {
    std::size_t end = 0;
    Voice voice;
};

// What stays together on a line: a word, or part of one too wide for a line.
struct Word {
    std::size_t begin = 0; // bytes of the paragraph
    std::size_t end = 0;
    std::vector<ShapedPtr> pieces; // one a voice
};

struct Paragraph {
    Shaper& shaper;
    const TextStyle& style;
    double width_px;
    const std::string& language;
    std::string text;
    std::vector<VoiceRun> runs;
    std::vector<Break> breaks;
    std::vector<Word> words;
    std::vector<WordBox> boxes; // of the words, px

    const Voice& voice_at(std::size_t byte) const {
        for (const VoiceRun& run : runs) {
            if (byte < run.end) {
                return run.voice;
            }
        }
        return runs.back().voice;
    }

    double px(double em) const { return em * style.px; }

    Word shaped(std::size_t begin, std::size_t end) const {
        Word word{begin, end, {}};
        std::size_t from = begin;
        for (const VoiceRun& run : runs) {
            const std::size_t to = std::min(end, run.end);
            if (from < to) {
                word.pieces.push_back(
                    shaper.shape(std::string_view(text).substr(from, to - from), run.voice, language));
                from = to;
            }
        }
        return word;
    }

    double width(const Word& word) const {
        double em = 0;
        for (const ShapedPtr& piece : word.pieces) {
            em += piece->width;
        }
        return px(em);
    }

    void add(Word word, double space_px, bool breaks_after) {
        boxes.push_back({width(word), space_px, breaks_after});
        words.push_back(std::move(word));
    }

    // Where a word may be cut at all: where its clusters begin and how much of it, in px, stands before each; its end.
    struct Cut {
        std::size_t byte = 0;
        double before_px = 0;
    };
    std::vector<Cut> cuts(const Word& word) const {
        std::vector<Cut> out;
        double before = 0;
        std::size_t piece = 0;
        std::size_t begin = word.begin;
        for (const VoiceRun& run : runs) {
            const std::size_t end = std::min(word.end, run.end);
            if (begin >= end) {
                continue;
            }
            std::vector<std::pair<std::size_t, double>> clusters; // in the order of the text, also right to left
            for (const Shaped::Glyph& glyph : word.pieces[piece]->glyphs) {
                clusters.emplace_back(begin + glyph.byte, px(glyph.advance));
            }
            std::sort(clusters.begin(), clusters.end());
            for (const auto& [byte, advance] : clusters) {
                if (out.empty() || out.back().byte != byte) {
                    out.push_back({byte, before});
                }
                before += advance;
            }
            begin = end;
            ++piece;
        }
        out.push_back({word.end, before});
        return out;
    }

    // The last of `all` that a line of `limit_px` from `all[from]` on reaches, at least the next one. Prefers an
    // emergency break: one in the line's second half, or one after which there is no need to cut between letters.
    std::size_t reach(const std::vector<Cut>& all, std::size_t from, double limit_px) const {
        std::size_t to = from + 1;
        while (to + 1 < all.size() && all[to + 1].before_px - all[from].before_px <= limit_px) {
            ++to;
        }
        if (to + 1 == all.size()) {
            return to;
        }
        const auto breakable = [&](std::size_t i) { return breaks[all[i].byte - 1] == Break::emergency; };
        std::size_t last = to;
        while (last > from && !breakable(last)) {
            --last;
        }
        std::size_t next = to + 1;
        while (next + 1 < all.size() && !breakable(next)) {
            ++next;
        }
        const bool fits = all[next].before_px - all[last].before_px <= width_px;
        return last > from && (last > from + (to - from) / 2 || fits) ? last : to;
    }

    // Adds the word; one too wide for any line goes in as parts that fit.
    void add_fitting(std::size_t begin, std::size_t end, double space_px, bool breaks_after) {
        Word whole = shaped(begin, end);
        if (!(width(whole) > width_px)) {
            add(std::move(whole), space_px, breaks_after);
            return;
        }
        const std::vector<Cut> all = cuts(whole);
        for (std::size_t from = 0; from + 1 < all.size();) {
            double limit = width_px;
            std::size_t to = reach(all, from, limit);
            Word part = shaped(all[from].byte, all[to].byte);
            while (width(part) > width_px && to > from + 1) {
                // Letters at a cut may be wider than they were within the word.
                limit -= width(part) - width_px;
                to = std::min(to - 1, reach(all, from, limit));
                part = shaped(all[from].byte, all[to].byte);
            }
            const bool last = to + 1 == all.size();
            add(std::move(part), last ? space_px : 0, last && breaks_after);
            from = to;
        }
    }

    void find_words() {
        double filled_px = 0; // without spaces: they may hang over a line's end
        int paragraphs = 0;
        const auto more_than_shown = [&] {
            return style.max_lines > 0 && (paragraphs > style.max_lines || filled_px > style.max_lines * width_px);
        };
        for (std::size_t begin = 0; begin < text.size() && !more_than_shown();) {
            std::size_t next = begin;
            while (breaks[next] != Break::allowed && breaks[next] != Break::must) {
                ++next;
            }
            const bool breaks_after = breaks[next] == Break::must;
            ++next;
            std::size_t end = next;
            std::size_t spaces = 0;
            while (end > begin && (text[end - 1] == ' ' || text[end - 1] == '\n')) {
                --end;
                spaces += text[end] == ' ';
            }
            const double space_px = px(shaper.metrics(voice_at(end)).space) * static_cast<double>(spaces);
            const std::size_t before = boxes.size();
            add_fitting(begin, end, space_px, breaks_after);
            for (std::size_t i = before; i < boxes.size(); ++i) {
                filled_px += boxes[i].width;
            }
            paragraphs += breaks_after;
            begin = next;
        }
    }

    // Cuts the line that begins with `first` so that an ellipsis fits after it, and all that follows it.
    void end_with_ellipsis(std::size_t first, std::size_t end) {
        // Words whole as long as at least one is left, then letters.
        for (std::size_t last = end; last-- > first;) {
            std::size_t stop = words[last].end;
            while (stop > words[last].begin && std::string_view(" ,;:.-(/").find(text[stop - 1]) != std::string::npos) {
                --stop;
            }
            const double before =
                line_width(std::span(boxes).subspan(first, last - first)) + (last > first ? boxes[last - 1].space : 0);
            if (stop == words[last].begin && last > first) {
                continue;
            }
            Word word = with_ellipsis(words[last].begin, stop);
            while (last == first && width(word) > width_px && word.end > word.begin) {
                const std::vector<Cut> all = cuts(shaped(word.begin, word.end));
                word = with_ellipsis(word.begin, all[all.size() - 2].byte);
            }
            if (last == first || before + width(word) <= width_px) {
                text.resize(word.end);
                text += ellipsis;
                words.resize(last);
                boxes.resize(last);
                add(std::move(word), 0, false);
                return;
            }
        }
    }

    Word with_ellipsis(std::size_t begin, std::size_t end) const {
        Word word = shaped(begin, end);
        word.pieces.push_back(shaper.shape(ellipsis, voice_at(end > begin ? end - 1 : begin), language));
        return word;
    }
};

void append_clean(std::string& text, std::string_view raw) {
    for (const char c : base::strip_controls(base::nfc(raw))) {
        text.push_back(c == '\t' ? ' ' : c);
    }
}

void place(TextLayout& out, const Paragraph& paragraph, const std::vector<std::size_t>& ends) {
    std::size_t first = 0;
    for (const std::size_t end : ends) {
        out.line_widths_px.push_back(line_width(std::span(paragraph.boxes).subspan(first, end - first)));
        out.size.w = std::max(out.size.w, out.line_widths_px.back());
        first = end;
    }
    const TextStyle& style = paragraph.style;
    const double part = style.align == Align::left ? 0 : style.align == Align::centre ? 0.5 : 1;
    first = 0;
    for (std::size_t line = 0; line < ends.size(); ++line) {
        double x = (out.size.w - out.line_widths_px[line]) * part;
        const double y = out.first_baseline_px + static_cast<double>(line) * style.line_px;
        for (std::size_t i = first; i < ends[line]; ++i) {
            double pen = x;
            for (const ShapedPtr& piece : paragraph.words[i].pieces) {
                for (const Shaped::Glyph& glyph : piece->glyphs) {
                    out.glyphs.push_back({glyph.face, glyph.id, static_cast<float>(pen + glyph.x * style.px),
                                          static_cast<float>(y + glyph.y * style.px)});
                }
                pen += piece->width * style.px;
            }
            x += paragraph.boxes[i].width + paragraph.boxes[i].space;
        }
        first = ends[line];
    }
}

} // namespace

TextLayout compose(Shaper& shaper, std::span<const TextRun> runs, const TextStyle& style, double width_px,
                   const std::string& language) {
    Paragraph paragraph{shaper, style, width_px, language, {}, {}, {}, {}, {}};
    for (const TextRun& run : runs) {
        append_clean(paragraph.text, run.text);
        paragraph.runs.push_back(
            {paragraph.text.size(), {style.family, style.bold || run.bold, style.italic || run.italic}});
    }
    while (!paragraph.text.empty() && paragraph.text.back() == '\n') {
        paragraph.text.pop_back();
    }
    TextLayout out;
    out.px = style.px;
    const Shaper::Metrics& face = shaper.metrics({style.family, style.bold, style.italic});
    // On whole pixels, so that horizontal strokes are as sharp in every line as in the first.
    out.first_baseline_px = std::round((style.line_px + (face.ascender - face.descender) * style.px) / 2);
    if (paragraph.text.empty()) {
        return out;
    }
    paragraph.breaks = line_breaks(paragraph.text, language);
    paragraph.find_words();
    std::vector<std::size_t> ends = fill_lines(paragraph.boxes, width_px);
    if (style.max_lines > 0 && ends.size() > static_cast<std::size_t>(style.max_lines)) {
        out.truncated = true;
        ends.resize(static_cast<std::size_t>(style.max_lines));
        const std::size_t first = ends.size() > 1 ? ends[ends.size() - 2] : 0;
        paragraph.end_with_ellipsis(first, ends.back());
        ends.back() = paragraph.words.size();
    } else if (style.balanced && ends.size() > 1) {
        ends = balance_lines(paragraph.boxes, width_px);
    }
    place(out, paragraph, ends);
    out.lines = static_cast<int>(ends.size());
    out.size.h = out.lines * style.line_px;
    out.text = std::move(paragraph.text);
    return out;
}

} // namespace frame
