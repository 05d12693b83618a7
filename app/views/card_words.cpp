#include "views/card_words.h"

#include "views/parts.h"

namespace views {

namespace {

using frame::TypeRole;

/// One way of setting the cards, from the roomiest.
struct Setting {
    TypeRole title;
    int title_lines;
    double summary_px; ///< at 1080 lines; 0: no summary
    double summary_line_px;
    bool close; ///< next to no space between the lines
};
// A summary cut short says little: it is whole or not there.
constexpr std::array settings{
    Setting{TypeRole::section, 1, 31, 46, false},    Setting{TypeRole::section, 1, 28, 42, false},
    Setting{TypeRole::card_title, 1, 31, 46, false}, Setting{TypeRole::card_title, 1, 28, 42, false},
    Setting{TypeRole::card_title, 2, 31, 46, false}, Setting{TypeRole::card_title, 2, 28, 42, false},
    Setting{TypeRole::section, 1, 0, 0, false},      Setting{TypeRole::card_title, 1, 0, 0, false},
    Setting{TypeRole::section, 2, 0, 0, false},      Setting{TypeRole::card_title, 2, 0, 0, false},
    Setting{TypeRole::card_title, 1, 0, 0, true},
};

CardWords set_in(const Scene& scene, const CardRoom& card, const Setting& setting) {
    const frame::Metrics& metrics = scene.metrics;
    CardWords words;
    words.dash_h = std::max(2.0, metrics.px(6));
    words.below_dash = metrics.px(setting.close ? 2 : 20);
    words.below_title = metrics.text_px(8);
    words.above_count = setting.close ? 0 : metrics.text_px(16);
    words.title = set_title(scene, card.text.title, std::span(&setting.title, 1), card.room.w, setting.title_lines);
    if (setting.summary_px > 0 && !card.text.summary.text.empty()) {
        frame::TextStyle style = frame::style(metrics, TypeRole::quote);
        style.px = metrics.text_px(setting.summary_px);
        style.line_px = metrics.text_px(setting.summary_line_px);
        words.summary = set_phrase(scene, card.text.summary, style, card.room.w);
    }
    const frame::TextStyle count_style = one_line(scene);
    words.count = set_phrase(scene, {card.text.count, scene.language()}, count_style, card.room.w);
    return words;
}

} // namespace

double CardWords::height() const {
    return title_top() + title->size.h + (summary ? below_title + summary->size.h : 0) + above_count + count->size.h;
}

std::vector<CardWords> set_card_words(const Scene& scene, std::span<const CardRoom> cards) {
    std::vector<CardWords> all;
    for (const Setting& setting : settings) {
        all.clear();
        bool fits = true;
        for (const CardRoom& card : cards) {
            all.push_back(set_in(scene, card, setting));
            fits = fits && all.back().height() <= card.room.h && !all.back().title->truncated;
        }
        if (fits) {
            break;
        }
    }
    return all;
}

void add_card_words(frame::ListBuilder& list, const Scene& scene, const CardText& text, const CardWords& words,
                    const base::Rect& box, base::Colour tone) {
    list.fill({box.x, box.y, scene.metrics.px(64), words.dash_h}, tone);
    const double y =
        add_text(list, words.title, {box.x, box.y + words.title_top()}, scene.theme.text, text.title.language);
    if (words.summary) {
        add_text(list, words.summary, {box.x, y + words.below_title}, scene.theme.secondary, text.summary.language);
    }
    list.text(words.count, {box.x, box.bottom() - words.count->size.h}, tone);
}

} // namespace views
