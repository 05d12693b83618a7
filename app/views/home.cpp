#include "views/home.h"

#include <map>

#include "base/unicode.h"
#include "views/navigation.h"
#include "views/parts.h"
#include "views/places.h"
#include "views/sense_lines.h"
#include "views/theme_card.h"

namespace views {

namespace {

using frame::TypeRole;

constexpr std::string_view theme_prefix = "theme:";
constexpr double most_header_share = 0.3; // of the height above the navigation

// "tài liệu, hình ảnh, hiện vật": what the number counts, in the exhibition's own kinds.
std::string kinds_in_words(const Scene& scene) {
    std::string text;
    for (const exhibit::Kind& kind : scene.exhibit.kinds) {
        text += text.empty() ? "" : ", ";
        text += base::uncapitalised(kind.title.in(scene.language()).text);
    }
    return text;
}

/// The number of items, large, with what they are below it.
struct Count {
    frame::TextPtr number;
    frame::TextPtr caption; ///< null: no room, or nothing to say
    double width() const { return caption ? std::max(number->size.w, caption->size.w) : number->size.w; }
};

Count set_count(const Scene& scene, double room) {
    frame::TextStyle number_style = frame::style(scene.metrics, TypeRole::section);
    number_style.max_lines = 1;
    frame::TextStyle caption_style = frame::style(scene.metrics, TypeRole::metadata);
    caption_style.max_lines = 1;
    Count count;
    const std::string number = std::to_string(scene.exhibit.items.size());
    count.number = set_phrase(scene, {number, scene.language()}, number_style, room);
    const std::string kinds = kinds_in_words(scene);
    if (!kinds.empty() && scene.type.measure(kinds, caption_style, scene.language()) <= room) {
        count.caption = set_phrase(scene, {kinds, scene.language()}, caption_style, room);
    }
    return count;
}

frame::TextPtr set_home_title(const Scene& scene, double width_px, double room_h) {
    const exhibit::Phrase title = scene.exhibit.title.in(scene.language());
    frame::TextPtr text;
    for (const TypeRole role : {TypeRole::screen_title, TypeRole::section, TypeRole::card_title}) {
        const frame::TextStyle style = frame::style(scene.metrics, role);
        text = set_in_clauses(scene, title, style, width_px);
        if (!text || text->size.h > room_h) {
            text = set_phrase(scene, title, style, width_px);
        }
        if (text->size.h <= room_h && !text->truncated) {
            break;
        }
    }
    return text;
}

// Returns the header's bottom.
double add_header(frame::ListBuilder& list, const Scene& scene, const base::Rect& area) {
    const frame::Metrics& metrics = scene.metrics;
    const frame::Theme& theme = scene.theme;
    const double margin = metrics.margin();
    const double room_w = area.w - 2 * margin;
    double y = metrics.px(metrics.portrait ? 88 : 56);

    // Upright, the number stands beside the venue, and the title has the whole width.
    const Count count = set_count(scene, room_w * (metrics.portrait ? 0.5 : 0.3));
    const double beside_w = room_w - count.width() - metrics.px(56);

    frame::TextStyle venue_style = frame::style(metrics, TypeRole::metadata);
    venue_style.max_lines = 1;
    const exhibit::Phrase venue = scene.exhibit.venue.in(scene.language());
    const std::string at = venue.text.empty() ? scene.strings["home.exhibition"] : filled(scene, "home.at", venue.text);
    const frame::TextPtr venue_text =
        set_phrase(scene, {at, venue.text.empty() ? scene.language() : venue.language}, venue_style, beside_w);
    const double room_h = area.h * most_header_share - venue_text->size.h;
    const frame::TextPtr title = set_home_title(scene, metrics.portrait ? room_w : beside_w, room_h);

    list.text(venue_text, {margin, y}, theme.secondary, venue.language);
    const exhibit::Phrase title_phrase = scene.exhibit.title.in(scene.language());
    const double title_y = y + venue_text->size.h;
    double bottom = title_y + title->size.h;
    list.text(title, {margin, title_y}, theme.text, title_phrase.language);

    const double right = area.w - margin;
    const double count_h = count.number->size.h + (count.caption ? count.caption->size.h : 0);
    const double count_y = metrics.portrait ? y - metrics.px(12) : std::max(y, bottom - count_h);
    list.text(count.number, {std::round(right - count.number->size.w), count_y}, theme.accent);
    if (count.caption) {
        list.text(count.caption, {std::round(right - count.caption->size.w), count_y + count.number->size.h},
                  theme.secondary);
    }
    return bottom;
}

} // namespace

frame::FrameList draw_home(const Scene& scene, const State& state) {
    frame::ListBuilder list = start_list(scene, "home");
    const frame::Metrics& metrics = scene.metrics;
    const base::Rect area = content_area(scene);
    const double top = add_header(list, scene, area) + metrics.px(metrics.portrait ? 48 : 28);

    std::map<std::string_view, int> items;
    for (const exhibit::Item& item : scene.exhibit.items) {
        ++items[item.theme];
    }
    const auto& themes = scene.exhibit.themes;
    const base::Rect room{metrics.margin(), top, area.w - 2 * metrics.margin(), area.bottom() - metrics.px(36) - top};
    const double gap = std::max(metrics.px(28), metrics.text_px(16));
    const std::vector<base::Rect> cards = card_grid(room, static_cast<int>(themes.size()), gap, metrics.portrait);
    for (std::size_t i = 0; i < themes.size(); ++i) {
        add_theme_card(list, scene, state, themes[i], items[themes[i].id], cards[i]);
    }
    add_navigation(list, scene, state);
    return list.take();
}

bool act_home(State& state, const Scene& scene, std::string_view id) {
    if (!id.starts_with(theme_prefix) || !scene.exhibit.theme(id.substr(theme_prefix.size()))) {
        return false;
    }
    go(state, scene, collection_place(id.substr(theme_prefix.size())));
    return true;
}

} // namespace views
