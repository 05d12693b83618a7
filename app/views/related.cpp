#include "views/related.h"

#include <algorithm>
#include <cmath>

#include "views/memo.h"
#include "views/pages.h"
#include "views/parts.h"

namespace views {

namespace {

constexpr std::size_t most_related = 4;
constexpr double least_upright_cell = 200; // with its reason under the picture
constexpr double least_reason = 170;       // width of a reason beside its picture
constexpr double thumbnail = 104;
constexpr double upright_thumbnail = 120;
constexpr double cell_gap = 20;

base::Rect fitted(const exhibit::Item& item, const base::Rect& box, bool to_the_left) {
    base::Rect rect = base::fit(PageRef{&item}.aspect(), box);
    if (to_the_left) {
        rect.x = box.x;
    }
    return {std::round(rect.x), std::round(rect.y), std::round(rect.w), std::round(rect.h)};
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
    const double between = metrics.text_px(16);
    frame::TextStyle style = frame::style(metrics, frame::TypeRole::metadata);
    style.line_px = metrics.text_px(38);

    const double quarter = std::floor((width - 3 * gap) / 4);
    const double half = std::floor((width - gap) / 2);
    const double thumb = metrics.text_px(thumbnail);
    const bool upright = quarter >= metrics.text_px(least_upright_cell);
    const std::size_t columns = upright ? 4 : half - thumb - between >= metrics.text_px(least_reason) ? 2 : 1;
    const double cell_w = upright ? quarter : columns == 2 ? half : width;
    style.max_lines = upright ? 2 : 3;

    RelatedRow row;
    for (const exhibit::Related& one : related.items) {
        const exhibit::Item* const item = scene.exhibit.item(one.id);
        if (!item) {
            continue;
        }
        const std::size_t index = row.cells.size();
        RelatedRow::Cell cell;
        cell.item = item;
        const std::string reason = reason_in_words(scene, one);
        const double x = static_cast<double>(index % columns) * (cell_w + gap);
        if (upright) {
            const double picture_h = metrics.text_px(upright_thumbnail);
            cell.text = scene.type.set(reason, style, cell_w, scene.language());
            cell.rect = {x, 0, cell_w, picture_h + metrics.px(8) + 2 * style.line_px};
            cell.picture = fitted(*item, {x, 0, cell_w, picture_h}, true);
            cell.text_at = {x, picture_h + metrics.px(8)};
        } else {
            const double h = std::max(thumb, 3 * style.line_px);
            const double y = static_cast<double>(index / columns) * (h + gap);
            cell.text = scene.type.set(reason, style, cell_w - thumb - between, scene.language());
            cell.rect = {x, y, cell_w, h};
            cell.picture = fitted(*item, {x, y, thumb, h}, false);
            cell.text_at = {x + thumb + between, y + std::round((h - cell.text->size.h) / 2)};
        }
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
        const std::string id = "card:" + cell.item->id;
        const exhibit::Phrase title = cell.item->title.in(scene.language());
        list.control(id, frame::Role::picture, std::string(title.text) + ", " + cell.text->text, rect);
        PictureLook look;
        look.radius_px = radius;
        look.plate_title = false;
        base::Rect picture = cell.picture;
        picture.x += at.x;
        picture.y += at.y;
        add_picture(list, scene, *cell.item, 1, picture, look);
        add_text(list, cell.text, at + cell.text_at, scene.theme.secondary, scene.language());
        add_press(list, scene, state, id, base::inflate(rect, scene.metrics.px(4)), radius);
    }
}

} // namespace views
