#include "views/slide_block.h"

#include "views/parts.h"

namespace views {

namespace {

using frame::TypeRole;

constexpr std::array title_roles{TypeRole::loop_title, TypeRole::screen_title, TypeRole::section, TypeRole::card_title};
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

SlideBlock set_in(const Scene& scene, const SlideText& text, base::Size room, TypeRole role, With with) {
    const Gaps gap = gaps(scene);
    SlideBlock block;
    if (!text.date.empty()) {
        frame::TextStyle style = frame::style(scene.metrics, TypeRole::date);
        // The date leads the title in: a little larger than in a column of text.
        style.px = scene.metrics.text_px(role == TypeRole::loop_title ? 40 : 34);
        style.max_lines = 2;
        block.date = set_phrase(scene, {text.date, text.date_language}, style, room.w);
    }
    const std::array roles{role};
    block.title = set_title(scene, text.title, roles, room.w);
    static constexpr std::array second_roles{TypeRole::card_title};
    if (with != With::title_only && !text.second_title.text.empty()) {
        block.second_title = set_title(scene, text.second_title, second_roles, room.w);
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
        for (const TypeRole role : title_roles) {
            SlideBlock block = set_in(scene, text, room, role, with);
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
