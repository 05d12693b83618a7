#include "views/theme_card.h"

#include "views/parts.h"

namespace views {

namespace {

using frame::TypeRole;

constexpr double wide_from = 1.3; // width / height of a card whose words stand beside the picture
constexpr double words_share = 0.58;
constexpr double most_words_share = 0.86; // of an upright card's height
constexpr double radius = 20;

/// A card's words, set so that they fit; a null summary doesn't.
struct Words {
    frame::TextPtr title, summary, count;
    double dash_h, below_dash, below_title, above_count;

    double height() const {
        return dash_h + below_dash + title->size.h + (summary ? below_title + summary->size.h : 0) + above_count +
               count->size.h;
    }
};

frame::TextStyle summary_style(const Scene& scene, double px, double line_px) {
    frame::TextStyle style = frame::style(scene.metrics, TypeRole::quote);
    style.px = scene.metrics.text_px(px);
    style.line_px = scene.metrics.text_px(line_px);
    return style;
}

Words set_words(const Scene& scene, const exhibit::Theme& theme, const std::string& count, base::Size room) {
    const frame::Metrics& metrics = scene.metrics;
    Words words{};
    words.dash_h = std::max(2.0, metrics.px(6));
    words.below_dash = metrics.px(20);
    words.below_title = metrics.text_px(8);
    words.above_count = metrics.text_px(16);
    frame::TextStyle count_style = frame::style(metrics, TypeRole::metadata);
    count_style.max_lines = 1;
    words.count = set_phrase(scene, {count, scene.language()}, count_style, room.w);

    const exhibit::Phrase title = theme.title.in(scene.language());
    const exhibit::Phrase summary = theme.summary.in(scene.language());
    static constexpr std::array roles{TypeRole::section, TypeRole::card_title};
    const std::array summary_styles{summary_style(scene, 31, 46), summary_style(scene, 28, 42)};
    for (const TypeRole role : roles) {
        words.title = set_title(scene, title, std::span(&role, 1), room.w, 2);
        if (words.title->truncated) {
            continue;
        }
        for (const frame::TextStyle& style : summary_styles) {
            words.summary = summary.text.empty() ? nullptr : set_phrase(scene, summary, style, room.w);
            if (words.height() <= room.h) {
                return words;
            }
        }
    }
    // A summary cut short says little: without it the title may be large again.
    words.summary = nullptr;
    for (const int lines : {2, 1}) {
        words.title = set_title(scene, title, roles, room.w, lines);
        if (words.height() <= room.h) {
            return words;
        }
        words.title = set_title(scene, title, std::span(&roles.back(), 1), room.w, lines);
        if (words.height() <= room.h) {
            return words;
        }
    }
    words.below_dash = words.above_count = metrics.px(4);
    return words;
}

void add_words(frame::ListBuilder& list, const Scene& scene, const exhibit::Theme& theme, const Words& words,
               base::Vec at) {
    const frame::Metrics& metrics = scene.metrics;
    const base::Colour tone = scene.theme.tone(theme.colour);
    list.fill({at.x, at.y, metrics.px(64), words.dash_h}, tone);
    double y = at.y + words.dash_h + words.below_dash;
    y = add_text(list, words.title, {at.x, y}, scene.theme.text, theme.title.in(scene.language()).language);
    if (words.summary) {
        y = add_text(list, words.summary, {at.x, y + words.below_title}, scene.theme.secondary,
                     theme.summary.in(scene.language()).language);
    }
    list.text(words.count, {at.x, y + words.above_count}, tone);
}

// The page's rectangle that fills `box`. What is too tall shows its upper part, where documents have their heading.
base::Rect cover(double aspect, const base::Rect& box) {
    const double w = std::max(box.w, box.h * aspect);
    const double h = w / aspect;
    return {box.x - (w - box.w) / 2, box.y - (h - box.h) * 0.12, w, h};
}

void add_cover(frame::ListBuilder& list, const Scene& scene, const exhibit::Theme& theme, const base::Rect& box) {
    const exhibit::Item* const item = scene.exhibit.item(theme.cover);
    if (!item || item->pages.empty()) {
        return;
    }
    PictureLook look;
    look.crop = box;
    look.radius_px = scene.metrics.px(radius);
    look.plate_title = false;
    look.priority = true;
    add_picture(list, scene, *item, 1, cover(item->pages.front().aspect, box), look);
}

// From nothing to opaque along `box`, in two pieces so that neither end shows an edge; `full` of the way it is as
// opaque as text needs it.
void add_veil(frame::ListBuilder& list, const Scene& scene, const base::Rect& box, double full, bool to_left) {
    const base::Colour ground = scene.theme.surface;
    const base::Colour clear = ground.with_alpha(0);
    const base::Colour dense = ground.with_alpha(std::max(0.93, scene.theme.scrim));
    if (to_left) {
        const double solid_w = std::round(box.w * (1 - full));
        list.gradient({box.x, box.y, solid_w, box.h}, ground, dense, frame::Direction::right);
        list.gradient({box.x + solid_w, box.y, box.w - solid_w, box.h}, dense, clear, frame::Direction::right);
    } else {
        const double clear_h = std::round(box.h * full);
        list.gradient({box.x, box.y, box.w, clear_h}, clear, dense);
        list.gradient({box.x, box.y + clear_h, box.w, box.h - clear_h}, dense, ground);
    }
}

void add_inside(frame::ListBuilder& list, const Scene& scene, const exhibit::Theme& theme, const std::string& count,
                const base::Rect& card) {
    const frame::Metrics& metrics = scene.metrics;
    const bool wide = card.w >= card.h * wide_from;
    const auto clip = list.clip(card);
    const double padding = std::min(metrics.px(36), std::round(std::min(card.w, card.h) * 0.1));
    const bool pictured = scene.exhibit.item(theme.cover) != nullptr;
    const double words_w = std::round(wide && pictured ? card.w * words_share - padding : card.w - 2 * padding);
    const double room_h = wide ? card.h - 2 * padding : std::round(card.h * most_words_share) - padding;
    const Words words = set_words(scene, theme, fmt::format("{} ›", count), {words_w, room_h});
    if (wide) {
        const double x = card.x + std::round(card.w * 0.4);
        const base::Rect box{x, card.y, card.right() - x, card.h};
        if (pictured) {
            add_cover(list, scene, theme, box);
            const double dense_to = card.x + padding + words_w;
            const double clear_from = card.x + std::round(card.w * 0.94);
            add_veil(list, scene, {x, card.y, clear_from - x, card.h}, (clear_from - dense_to) / (clear_from - x),
                     true);
        }
        add_words(list, scene, theme, words, {card.x + padding, card.y + std::round((card.h - words.height()) / 2)});
    } else {
        const double top = card.bottom() - padding - words.height();
        const double title_top = top + words.dash_h + words.below_dash;
        const double title_bottom = title_top + words.title->size.h;
        if (pictured) {
            add_cover(list, scene, theme, {card.x, card.y, card.w, title_bottom - card.y});
            const double veil_top = std::max(card.y, top - metrics.px(150));
            add_veil(list, scene, {card.x, veil_top, card.w, title_bottom - veil_top},
                     (title_top - veil_top) / (title_bottom - veil_top), false);
        }
        add_words(list, scene, theme, words, {card.x + padding, top});
    }
}

} // namespace

std::vector<base::Rect> card_grid(const base::Rect& area, int count, double gap, bool portrait) {
    std::vector<base::Rect> cards;
    if (count <= 0) {
        return cards;
    }
    const int columns = portrait ? (count <= 4 ? 1 : 2) : (count <= 3 ? count : (count + 1) / 2);
    const int rows = (count + columns - 1) / columns;
    const double h = (area.h - (rows - 1) * gap) / rows;
    for (int i = 0; i < count; ++i) {
        const int row = i / columns;
        const int in_row = row == rows - 1 ? count - row * columns : columns;
        const double w = (area.w - (in_row - 1) * gap) / in_row;
        const double x = area.x + (i - row * columns) * (w + gap);
        const double y = area.y + row * (h + gap);
        // Whole pixels, each edge rounded once, so that gaps stay alike.
        cards.push_back(
            {std::round(x), std::round(y), std::round(x + w) - std::round(x), std::round(y + h) - std::round(y)});
    }
    return cards;
}

void add_theme_card(frame::ListBuilder& list, const Scene& scene, const State& state, const exhibit::Theme& theme,
                    int items, const base::Rect& card) {
    const frame::Metrics& metrics = scene.metrics;
    const std::string id = fmt::format("theme:{}", theme.id);
    const std::string count = filled(scene, items == 1 ? "home.item" : "home.items", std::to_string(items));
    list.control(id, frame::Role::button, fmt::format("{}, {}", theme.title.in(scene.language()).text, count), card);
    list.fill(card, scene.theme.surface, metrics.px(radius));

    add_inside(list, scene, theme, count, card);
    if (scene.theme.high_contrast) {
        list.outline(card, scene.theme.outline, metrics.px(scene.theme.outline_px), metrics.px(radius));
    }
    add_press(list, scene, state, id, card, metrics.px(radius));
}

} // namespace views
