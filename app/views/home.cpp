#include "views/home.h"

#include "base/unicode.h"
#include "views/home_timeline.h"
#include "views/navigation.h"
#include "views/notes.h"
#include "views/parts.h"
#include "views/places.h"
#include "views/sense_lines.h"
#include "views/theme_card.h"

namespace views {

namespace {

using frame::TypeRole;

constexpr std::string_view theme_prefix = "theme:";
constexpr double most_header_share = 0.3; // of the height above the navigation
constexpr double most_notes_share = 0.18; // likewise

// "tài liệu, hình ảnh, hiện vật": what the number counts, in the exhibition's own kinds.
std::string kinds_in_words(const Scene& scene) {
    std::string text;
    for (const exhibit::Kind& kind : scene.exhibit.kinds) {
        text += text.empty() ? "" : ", ";
        text += base::uncapitalised(kind.title.in(scene.language()).text);
    }
    return text;
}

/// The number of items and what they are: below each other, the number large; or in one line beside the venue.
struct Count {
    frame::TextPtr number; ///< null: no room
    frame::TextPtr caption;
    bool in_line = false;
    base::Size size;
};

Count set_count(const Scene& scene, double room, bool in_line) {
    const std::string kinds = kinds_in_words(scene);
    if (kinds.empty()) {
        return {};
    }
    frame::TextStyle caption_style = frame::style(scene.metrics, TypeRole::metadata);
    caption_style.max_lines = in_line ? 1 : 2;
    caption_style.balanced = true;
    caption_style.align = frame::Align::right;
    frame::TextStyle number_style = in_line ? caption_style : frame::style(scene.metrics, TypeRole::section);
    Count count;
    count.in_line = in_line;
    const std::string number = std::to_string(scene.exhibit.items.size());
    count.number = set_phrase(scene, {number, scene.language()}, number_style, room);
    const double number_w = count.number->size.w + scene.metrics.text_px(10);
    const double caption_room = in_line ? room - number_w : room;
    count.caption = set_phrase(scene, {kinds, scene.language()}, caption_style, std::max(1.0, caption_room));
    if (count.caption->truncated || count.caption->size.w > caption_room) {
        return {};
    }
    count.size = in_line ? base::Size{number_w + count.caption->size.w, count.caption->size.h}
                         : base::Size{std::max(count.number->size.w, count.caption->size.w),
                                      count.number->size.h + count.caption->size.h};
    return count;
}

void add_count(frame::ListBuilder& list, const Scene& scene, const Count& count, base::Vec top_right) {
    if (!count.number) {
        return;
    }
    const double number_x = count.in_line ? top_right.x - count.size.w : top_right.x - count.number->size.w;
    const double caption_y = count.in_line ? top_right.y : top_right.y + count.number->size.h;
    list.text(count.number, {std::round(number_x), top_right.y}, scene.theme.accent);
    list.text(count.caption, {std::round(top_right.x - count.caption->size.w), caption_y}, scene.theme.secondary);
}

frame::TextPtr set_home_title(const Scene& scene, double width_px, double room_h) {
    const exhibit::Phrase title = scene.exhibit.title.in(scene.language());
    // One line, if a little smaller, is calmer than two.
    for (const TypeRole role : {TypeRole::screen_title, TypeRole::section}) {
        const frame::TextStyle style = frame::style(scene.metrics, role);
        if (!scene.metrics.portrait && scene.type.measure(title.text, style, title.language) <= width_px) {
            return set_phrase(scene, title, style, width_px);
        }
    }
    static constexpr std::array roles{TypeRole::screen_title, TypeRole::section, TypeRole::card_title};
    for (const TypeRole role : roles) {
        frame::TextStyle style = frame::style(scene.metrics, role);
        style.max_lines = std::clamp(static_cast<int>(room_h / style.line_px), 1, style.max_lines);
        if (const frame::TextPtr text = set_in_clauses(scene, title, style, width_px)) {
            return text;
        }
    }
    return set_title(scene, title, roles, width_px, 3, room_h);
}

/// What stands above the cards, set.
struct Header {
    Count count;
    frame::TextPtr venue;
    std::string_view venue_language;
    frame::TextPtr title;

    double height() const { return venue->size.h + title->size.h; }
};

Header set_header(const Scene& scene, base::Size room, bool count_in_line) {
    Header header;
    header.count = set_count(scene, room.w * (count_in_line ? 0.5 : 0.3), count_in_line);
    const double beside_w = header.count.number ? room.w - header.count.size.w - scene.metrics.px(40) : room.w;
    const frame::TextStyle venue_style = one_line(scene);
    const exhibit::Phrase venue = scene.exhibit.venue.in(scene.language());
    header.venue_language = venue.text.empty() ? std::string_view(scene.language()) : venue.language;
    const std::string at = venue.text.empty() ? scene.strings["home.exhibition"] : filled(scene, "home.at", venue.text);
    header.venue = set_phrase(scene, {at, header.venue_language}, venue_style, beside_w);
    header.title = set_home_title(scene, count_in_line ? room.w : beside_w, room.h - header.venue->size.h);
    return header;
}

// Returns the header's bottom.
double add_header(frame::ListBuilder& list, const Scene& scene, const base::Rect& area) {
    const frame::Metrics& metrics = scene.metrics;
    const double margin = metrics.margin();
    const base::Size room{area.w - 2 * margin, area.h * most_header_share};
    Header header = set_header(scene, room, metrics.portrait);
    if (!header.count.in_line && header.count.size.h > header.height()) {
        header = set_header(scene, room, true);
    }
    const double y = metrics.px(metrics.portrait ? 88 : 56);
    const double title_y = y + header.venue->size.h;
    const double bottom = title_y + header.title->size.h;
    list.text(header.venue, {margin, y}, scene.theme.secondary, header.venue_language);
    list.text(header.title, {margin, title_y}, scene.theme.text, scene.exhibit.title.in(scene.language()).language);
    add_count(list, scene, header.count,
              {area.w - margin, header.count.in_line ? y : std::max(y, bottom - header.count.size.h)});
    return bottom;
}

} // namespace

frame::FrameList draw_home(const Scene& scene, const State& state) {
    frame::ListBuilder list = start_list(scene, "home");
    const frame::Metrics& metrics = scene.metrics;
    const base::Rect area = content_area(scene);
    double top = add_header(list, scene, area) + metrics.px(metrics.portrait ? 48 : 28);
    const base::Rect notes{metrics.margin(), top, area.w - 2 * metrics.margin(), area.h * most_notes_share};
    if (const double height = add_note_panel(list, scene, notes); height > 0) {
        top += height + metrics.px(20);
    }

    std::vector<ThemeDoor> doors;
    for (const exhibit::Theme& theme : scene.exhibit.themes) {
        doors.push_back({theme, scene.exhibit.count_of_theme(theme.id)});
    }
    base::Rect room{metrics.margin(), top, area.w - 2 * metrics.margin(), area.bottom() - metrics.px(36) - top};
    const double gap = std::max(metrics.px(28), metrics.text_px(16));
    base::Rect sweep{room.x, room.bottom(), room.w, home_timeline_height(scene, room.h)};
    if (sweep.h > 0) {
        sweep.y -= sweep.h;
        room.h = sweep.y - gap - room.y;
    }
    add_theme_cards(list, scene, state, doors, card_grid(room, static_cast<int>(doors.size()), gap, metrics.portrait));
    if (sweep.h > 0) {
        add_home_timeline(list, scene, state, sweep);
    }
    add_navigation(list, scene, state);
    return list.take();
}

bool act_home(State& state, const Scene& scene, std::string_view id, std::optional<base::Vec> at) {
    if (act_home_timeline(state, scene, id, at)) {
        return true;
    }
    if (!id.starts_with(theme_prefix) || !scene.exhibit.theme(id.substr(theme_prefix.size()))) {
        return false;
    }
    go(state, scene, collection_place(id.substr(theme_prefix.size())));
    return true;
}

} // namespace views
