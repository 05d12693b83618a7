#include "views/theme_card.h"

#include "views/card_words.h"
#include "views/parts.h"

namespace views {

namespace {

constexpr double wide_from = 1.3; // width / height of a card whose words stand beside the picture
constexpr double words_share = 0.58;
constexpr double most_words_share = 0.86; // of an upright card's height
constexpr double radius = 20;
constexpr double overscan = 1.22;   // so that the margin of a scan stays outside
constexpr double shown_from = 0.12; // of what is cut off, the share cut off above

/// A card and the room for its words in it.
struct Card {
    const exhibit::Theme& theme;
    base::Rect rect;
    bool pictured;
    double padding;

    bool wide() const { return rect.w >= rect.h * wide_from; }
    base::Size room() const {
        const double inner_w = rect.w - 2 * padding;
        return wide()
                   ? base::Size{std::round(pictured ? rect.w * words_share - padding : inner_w), rect.h - 2 * padding}
                   : base::Size{inner_w, std::round(rect.h * most_words_share) - padding};
    }
};

void add_cover(frame::ListBuilder& list, const Scene& scene, const exhibit::Theme& theme, const base::Rect& box) {
    const exhibit::Item* const item = scene.exhibit.item(theme.cover);
    if (!item || item->pages.empty()) {
        return;
    }
    PictureLook look;
    look.crop = box;
    look.radius_px = scene.metrics.px(radius);
    look.priority = true;
    add_picture(list, scene, {item->id, 1}, base::filling(item->pages.front().aspect, box, overscan, shown_from), look);
}

// The ground's colour as opaque as text needs it over any picture.
base::Colour dense(const Scene& scene) {
    return scene.theme.surface.with_alpha(std::max(0.93, scene.theme.scrim));
}

// Below a picture's upper part: from nothing at `box`'s top to dense at `dense_y` to the ground itself.
void add_veil_down(frame::ListBuilder& list, const Scene& scene, const base::Rect& box, double dense_y) {
    const base::Colour ground = scene.theme.surface;
    list.gradient({box.x, box.y, box.w, dense_y - box.y}, ground.with_alpha(0), dense(scene));
    list.gradient({box.x, dense_y, box.w, box.bottom() - dense_y}, dense(scene), ground);
}

// Over a picture's left part: from the ground itself to dense at `dense_x` to nothing at `box`'s right.
void add_veil_right(frame::ListBuilder& list, const Scene& scene, const base::Rect& box, double dense_x) {
    const base::Colour ground = scene.theme.surface;
    list.gradient({box.x, box.y, dense_x - box.x, box.h}, ground, dense(scene), frame::Direction::right);
    list.gradient({dense_x, box.y, box.right() - dense_x, box.h}, dense(scene), ground.with_alpha(0),
                  frame::Direction::right);
}

void add_inside(frame::ListBuilder& list, const Scene& scene, const Card& card, const CardText& text,
                const CardWords& words, double words_h) {
    const base::Rect& rect = card.rect;
    const base::Size room = card.room();
    const base::Colour tone = scene.theme.tone(card.theme.colour);
    if (card.wide()) {
        if (card.pictured) {
            const double x = rect.x + std::round(rect.w * 0.5);
            const double clear_x = rect.x + std::round(rect.w * 0.94);
            add_cover(list, scene, card.theme, {x, rect.y, rect.right() - x, rect.h});
            add_veil_right(list, scene, {x, rect.y, clear_x - x, rect.h},
                           rect.x + card.padding + room.w + scene.metrics.px(20));
        }
        const double y = rect.y + std::round((rect.h - words_h) / 2);
        add_card_words(list, scene, text, words, {rect.x + card.padding, y, room.w, words_h}, tone);
        return;
    }
    const double top = rect.bottom() - card.padding - words_h;
    const double title_top = top + words.title_top();
    const double title_bottom = title_top + words.title->size.h;
    if (card.pictured) {
        add_cover(list, scene, card.theme, {rect.x, rect.y, rect.w, title_bottom - rect.y});
        const double veil_top = std::max(rect.y, top - scene.metrics.px(150));
        add_veil_down(list, scene, {rect.x, veil_top, rect.w, title_bottom - veil_top}, title_top);
    }
    add_card_words(list, scene, text, words, {rect.x + card.padding, top, room.w, words_h}, tone);
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

void add_theme_cards(frame::ListBuilder& list, const Scene& scene, const State& state, std::span<const ThemeDoor> doors,
                     std::span<const base::Rect> rects) {
    const frame::Metrics& metrics = scene.metrics;
    std::vector<Card> cards;
    std::vector<CardRoom> rooms;
    for (std::size_t i = 0; i < doors.size(); ++i) {
        const exhibit::Theme& theme = doors[i].theme;
        const base::Rect& rect = rects[i];
        const exhibit::Item* const cover_item = scene.exhibit.item(theme.cover);
        const double padding = std::min(metrics.px(36), std::round(std::min(rect.w, rect.h) * 0.1));
        cards.push_back({theme, rect, cover_item && !cover_item->pages.empty(), padding});
        const std::string count =
            filled(scene, doors[i].items == 1 ? "home.item" : "home.items", std::to_string(doors[i].items));
        rooms.push_back({{theme.title.in(scene.language()), theme.summary.in(scene.language()), count + " ›"},
                         cards.back().room()});
    }
    const std::vector<CardWords> words = set_card_words(scene, rooms);
    double words_h = 0; // alike in all, so that titles and counts stand in line
    for (const CardWords& set : words) {
        words_h = std::max(words_h, set.height());
    }

    const double radius_px = metrics.px(radius);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const Card& card = cards[i];
        const CardText& text = rooms[i].text;
        const std::string id = fmt::format("theme:{}", card.theme.id);
        list.control(id, frame::Role::button, fmt::format("{}, {}", text.title.text, text.count), card.rect);
        list.fill(card.rect, scene.theme.surface, radius_px);
        add_inside(list, scene, card, text, words[i], words_h);
        if (scene.theme.high_contrast) {
            list.outline(card.rect, scene.theme.outline, metrics.px(scene.theme.outline_px), radius_px);
        }
        add_press(list, scene, state, id, card.rect, radius_px);
    }
}

} // namespace views
