#include "views/collection_cards.h"

#include <algorithm>
#include <cmath>

#include "views/caption.h"
#include "views/language_mark.h"
#include "views/notes.h"
#include "views/pages.h"
#include "views/parts.h"
#include "views/places.h"

namespace views {

namespace {

constexpr double least_target = 64;
constexpr double least_gap = 16; // between controls

/// Date with the theme's dot, and the title in two lines at most.
void add_caption(frame::ListBuilder& list, const Scene& scene, const exhibit::Item& item, const base::Rect& cell,
                 double y) {
    const frame::Metrics& metrics = scene.metrics;
    frame::TextStyle style = frame::style(metrics, frame::TypeRole::metadata);
    const double indent = metrics.text_px(26);
    const double dot = metrics.text_px(14);
    const double width = cell.w - indent;
    list.fill({cell.x, y + std::round((style.line_px - dot) / 2), dot, dot}, theme_colour(scene, item.theme), dot / 2);

    const exhibit::Phrase title = item.title.in(scene.language());
    std::string date = standing_alone(caption_date(scene, item, style, width));
    if (const std::string mark = short_language_mark(scene, title); !mark.empty()) {
        date += " · " + mark;
    }
    style.max_lines = 1;
    list.text(scene.type.set(date, style, width, scene.language()), {cell.x + indent, y}, scene.theme.secondary);
    style.max_lines = 2;
    list.text(set_phrase(scene, title, style, width), {cell.x + indent, y + style.line_px}, scene.theme.text,
              title.language);
}

void add_card(frame::ListBuilder& list, const Scene& scene, const State& state, const exhibit::Item& item,
              const base::Rect& cell, double picture_height) {
    const frame::Metrics& metrics = scene.metrics;
    const double radius = metrics.px(8);
    const std::string id = card_id(item);
    const base::Rect picture{cell.x, cell.y, std::min(std::round(PageRef{&item}.aspect() * picture_height), cell.w),
                             picture_height};

    const exhibit::Phrase title = item.title.in(scene.language());
    {
        // Cut off by an edge, a card keeps its distance to the buttons beyond.
        const auto apart = list.clip(base::inflate(list.clip(), -metrics.text_px(least_gap)));
        // What is scrolled so far out that less than a target is left can be seen, but not yet touched.
        if (base::intersect(cell, list.clip()).h >= metrics.text_px(least_target)) {
            list.control(id, frame::Role::picture,
                         std::string(title.text) + ", " + exhibit::long_form(item.date, scene.language()), cell);
        }
    }
    PictureLook look;
    look.radius_px = radius;
    add_picture(list, scene, {item.id, 1}, picture, look);
    add_note_mark(list, scene, item.id, picture);
    add_caption(list, scene, item, cell, picture.bottom() + metrics.px(10));
    add_press(list, scene, state, id, picture, radius);
}

} // namespace

void add_cards(frame::ListBuilder& list, const Scene& scene, const State& state, const CollectionView& view,
               double scrolled_px) {
    const CollectionRows& rows = *view.rows;
    const double origin = view.window.y + view.lead - scrolled_px;
    for (std::size_t r = rows.row_at(view.window.y - origin); r < rows.rows.size(); ++r) {
        const double top = std::round(origin + rows.tops[r]);
        if (top >= view.window.bottom()) {
            break;
        }
        const JustifiedRow& row = rows.rows[r];
        const double height = std::round(row.height);
        double x = rows.measure.left;
        for (std::size_t i = row.first; i < row.first + row.count; ++i) {
            const exhibit::Item& item = scene.exhibit.items[rows.items[i]];
            const double w = cell_width(PageRef{&item}.aspect(), row.height, rows.rules);
            const double left = std::round(x);
            add_card(list, scene, state, item,
                     {left, top, std::round(x + w) - left, height + rows.measure.caption_height}, height);
            x += w + rows.rules.gap;
        }
    }
}

} // namespace views
