#include "views/related.h"

#include <algorithm>
#include <cmath>

#include "views/memo.h"
#include "views/pages.h"
#include "views/parts.h"
#include "views/places.h"

namespace views {

namespace {

constexpr std::size_t most_related = 4;
constexpr double least_words = 190; // width of the words beside a picture
constexpr double thumbnail = 96;
constexpr double words_gap = 14;
constexpr double cell_gap = 20;
constexpr double wide_words = 320; // one line says enough of a title
constexpr double overscan = 1.2;   // so that the margin of a scan stays outside

/// Title and reason in a cell of so many lines: the reason in as many as it takes, but the title in one at least.
void set_words(const Scene& scene, RelatedRow::Cell& cell, const exhibit::Related& related, frame::TextStyle style,
               int lines, double width) {
    style.max_lines = lines - 1;
    cell.reason = scene.type.set(reason_in_words(scene, related), style, width, scene.language());
    if (cell.reason->truncated && related.reason == exhibit::RelatedReason::tag) {
        cell.reason = scene.type.set(related.tag, style, width, scene.exhibit.first_language());
    }
    style.max_lines = lines - static_cast<int>(std::lround(cell.reason->size.h / style.line_px));
    cell.title = set_phrase(scene, cell.item->title.in(scene.language()), style, width);
}

} // namespace

std::shared_ptr<const RelatedShown> related_of(const Scene& scene, const std::string& item) {
    if (scene.memo && scene.memo->related && scene.memo->related->item == item &&
        scene.memo->related->of == scene.exhibit.identity.token()) {
        return scene.memo->related;
    }
    auto made = std::make_shared<const RelatedShown>(
        RelatedShown{scene.exhibit.identity.token(), item, exhibit::related_items(scene.exhibit, item, most_related)});
    if (scene.memo) {
        scene.memo->related = made;
    }
    return made;
}

std::string reason_in_words(const Scene& scene, const exhibit::Related& related) {
    switch (related.reason) {
    case exhibit::RelatedReason::curator:
        return scene.strings["related.curator"];
    case exhibit::RelatedReason::tag:
        return filled(scene, "related.tag", related.tag);
    case exhibit::RelatedReason::holder:
        return scene.strings["related.holder"];
    case exhibit::RelatedReason::date:
        break;
    }
    return scene.strings["related.date"];
}

RelatedRow lay_out_related(const Scene& scene, const RelatedShown& related, double width) {
    const frame::Metrics& metrics = scene.metrics;
    const double gap = metrics.text_px(cell_gap);
    const double between = metrics.text_px(words_gap);
    frame::TextStyle style = frame::style(metrics, frame::TypeRole::metadata);
    style.line_px = metrics.text_px(38);

    const double half = std::floor((width - gap) / 2);
    const double thumb_w = metrics.text_px(thumbnail);
    const std::size_t columns = half - thumb_w - between >= metrics.text_px(least_words) ? 2 : 1;
    const double cell_w = columns == 2 ? half : width;
    const double words_w = cell_w - thumb_w - between;
    const int lines = words_w >= metrics.text_px(wide_words) ? 2 : 3;
    const double h = lines * style.line_px;

    RelatedRow row;
    for (const exhibit::Related& one : related.items) {
        const exhibit::Item* const item = scene.exhibit.item(one.id);
        if (!item) {
            continue;
        }
        const std::size_t index = row.cells.size();
        RelatedRow::Cell cell;
        cell.item = item;
        cell.rect = {static_cast<double>(index % columns) * (cell_w + gap),
                     static_cast<double>(index / columns) * (h + gap), cell_w, h};
        cell.picture = {cell.rect.x, cell.rect.y, thumb_w, h};
        set_words(scene, cell, one, style, lines, words_w);
        const double words_h = cell.title->size.h + cell.reason->size.h;
        cell.words_at = {cell.rect.x + thumb_w + between, cell.rect.y + std::round((h - words_h) / 2)};
        row.height = std::max(row.height, cell.rect.bottom());
        row.cells.push_back(cell);
    }
    return row;
}

void add_related(frame::ListBuilder& list, const Scene& scene, const State& state, const RelatedRow& row,
                 base::Vec at) {
    const double radius = scene.metrics.px(8);
    for (const RelatedRow::Cell& cell : row.cells) {
        const base::Rect rect{at.x + cell.rect.x, at.y + cell.rect.y, cell.rect.w, cell.rect.h};
        if (base::intersect(rect, list.clip()).empty()) {
            continue;
        }
        const std::string id = card_id(*cell.item);
        const exhibit::Phrase title = cell.item->title.in(scene.language());
        // What is scrolled so far out that less than a target is left can be seen, but not yet touched.
        if (base::intersect(rect, list.clip()).h >= scene.metrics.text_px(64)) {
            list.control(id, frame::Role::picture, std::string(title.text) + ", " + cell.reason->text, rect);
        }
        PictureLook look; // small pictures of one size, like stamps in an album
        look.radius_px = radius;
        look.crop = {at.x + cell.picture.x, at.y + cell.picture.y, cell.picture.w, cell.picture.h};
        const base::Rect whole = base::filling(PageRef{cell.item}.aspect(), look.crop, overscan);
        add_picture(list, scene, {cell.item->id, 1}, whole, look);
        const base::Vec words = at + cell.words_at;
        const double y = add_text(list, cell.title, words, scene.theme.text, title.language);
        add_text(list, cell.reason, {words.x, y}, scene.theme.secondary, scene.language());
        add_press(list, scene, state, id, base::inflate(rect, scene.metrics.px(4)), radius);
    }
}

} // namespace views
