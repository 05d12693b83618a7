#include "views/slide_block.h"

#include "views/parts.h"

namespace views {

namespace {

using frame::TypeRole;

/// A title's size and those that go with it, at 1080 lines.
struct TitleSize {
    double px, line_px;
    double second_px, second_line_px;
    double date_px; ///< the date leads the title in
};
constexpr std::array title_sizes{TitleSize{88, 114, 40, 54, 40}, TitleSize{68, 90, 40, 54, 38},
                                 TitleSize{56, 76, 40, 54, 34}, TitleSize{40, 54, 34, 46, 34},
                                 TitleSize{34, 46, 28, 40, 28}};
constexpr int longest_sentence_lines = 5;

struct Gaps {
    double below_date, below_title, above_sentence;
};

Gaps gaps(const Scene& scene) {
    return {scene.metrics.text_px(12), scene.metrics.text_px(16), scene.metrics.text_px(32)};
}

double height(const SlideBlock& block, const Gaps& gap) {
    double sum = block.title->size.h;
    sum += block.date ? block.date->size.h + gap.below_date : 0;
    sum += block.second_title ? block.second_title->size.h + gap.below_title : 0;
    sum += block.sentence ? block.sentence->size.h + gap.above_sentence : 0;
    return sum;
}

enum class With { all, no_sentence, title_only };

SlideBlock set_in(const Scene& scene, const SlideText& text, base::Size room, const TitleSize& size, With with) {
    const Gaps gap = gaps(scene);
    SlideBlock block;
    const auto set = [&](exhibit::Phrase phrase, TypeRole role, double px, double line_px) {
        frame::TextStyle style = frame::style(scene.metrics, role);
        style.px = scene.metrics.text_px(px);
        style.line_px = scene.metrics.text_px(line_px);
        return set_phrase(scene, phrase, style, room.w);
    };
    if (!text.date.empty()) {
        block.date = set({text.date, text.date_language}, TypeRole::date, size.date_px, size.date_px * 1.4);
    }
    block.title = set(text.title, TypeRole::loop_title, size.px, size.line_px);
    if (with != With::title_only && !text.second_title.text.empty()) {
        block.second_title = set(text.second_title, TypeRole::card_title, size.second_px, size.second_line_px);
    }
    if (with == With::all && !text.sentence.empty()) {
        frame::TextStyle style = frame::style(scene.metrics, TypeRole::quote);
        style.max_lines = longest_sentence_lines;
        block.sentence = set_phrase(scene, {text.sentence, text.sentence_language}, style, room.w);
    }
    block.height_px = height(block, gap);
    return block;
}

bool cut_off(const SlideBlock& block) {
    const auto cut = [](const frame::TextPtr& text) { return text && text->truncated; };
    return cut(block.title) || cut(block.second_title) || cut(block.sentence);
}

} // namespace

SlideBlock set_slide(const Scene& scene, const SlideText& text, base::Size room) {
    for (const With with : {With::all, With::no_sentence, With::title_only}) {
        for (const TitleSize& size : title_sizes) {
            SlideBlock block = set_in(scene, text, room, size, with);
            if (block.height_px <= room.h && !cut_off(block)) {
                return block;
            }
        }
    }
    // A title beyond all measure: as many lines as there is room for, with an ellipsis.
    SlideBlock block;
    static constexpr std::array roles{TypeRole::card_title};
    block.title = set_title(scene, text.title, roles, room.w, 3, room.h);
    block.height_px = block.title->size.h;
    return block;
}

void add_slide(frame::ListBuilder& list, const Scene& scene, const SlideText& text, const SlideBlock& block,
               base::Vec at, base::Colour tone) {
    const Gaps gap = gaps(scene);
    double y = at.y;
    if (block.date) {
        y = add_text(list, block.date, {at.x, y}, tone, text.date_language) + gap.below_date;
    }
    y = add_text(list, block.title, {at.x, y}, scene.theme.text, text.title.language);
    if (block.second_title) {
        y = add_text(list, block.second_title, {at.x, y + gap.below_title}, scene.theme.secondary,
                     text.second_title.language);
    }
    if (block.sentence) {
        add_text(list, block.sentence, {at.x, y + gap.above_sentence}, scene.theme.text, text.sentence_language);
    }
}

} // namespace views
