#include "views/collection_view.h"

#include <algorithm>
#include <cmath>

#include "views/navigation.h"

namespace views {

namespace {

// A header that takes more than this share of the height scrolls away with the rows.
constexpr double most_fixed_header = 0.3;

CollectionMeasure measure(const Scene& scene, const base::Rect& area) {
    const frame::Metrics& metrics = scene.metrics;
    const double gutter = metrics.px(24) + metrics.text_px(72) + metrics.text_px(16); // of the scroll buttons
    // Larger text wants larger pictures above it, but fewer rows would be too few.
    const double growth = 1 + (metrics.text_scale - 1) * 0.4;
    CollectionMeasure result;
    result.left = metrics.margin();
    result.width = std::max(1.0, area.w - result.left - gutter);
    result.gap = metrics.text_px(20);
    result.target_height = metrics.px(272 * growth);
    result.least_cell = std::min(metrics.text_px(208), result.width);
    result.caption_height = metrics.px(10) + 3 * frame::style(metrics, frame::TypeRole::metadata).line_px;
    result.row_gap = metrics.text_px(24);
    return result;
}

double top_of(const Scene& scene, const CollectionView& view, const std::string& anchor) {
    if (anchor.empty()) {
        return 0;
    }
    const auto row = view.rows->row_of(scene.exhibit, anchor);
    return row ? view.lead + view.rows->tops[*row] : 0;
}

} // namespace

CollectionView collection_view(const Scene& scene, const CollectionPlace& place) {
    const frame::Metrics& metrics = scene.metrics;
    CollectionView view;
    view.area = content_area(scene);
    view.rows = collection_rows(scene, place, measure(scene, view.area));
    view.header = lay_out_header(scene, place, *view.rows, view.area.right() - metrics.margin());
    view.fixed = view.header.height <= view.area.h * most_fixed_header;
    if (!view.fixed) {
        // It scrolls past the buttons at the right.
        view.header = lay_out_header(scene, place, *view.rows, view.rows->measure.left + view.rows->measure.width);
    }
    view.lead = view.fixed ? 0 : view.header.height;
    view.window = view.area;
    if (view.fixed) {
        view.window.y += view.header.height;
        view.window.h -= view.header.height;
    }
    double length = view.lead + view.rows->height + metrics.px(32);
    if (view.rows->items.empty()) {
        frame::TextStyle style = frame::style(metrics, frame::TypeRole::card_title);
        style.align = frame::Align::centre;
        view.nothing = set_phrase(scene, word(scene, "collection.nothing"), style, view.rows->measure.width);
        length = view.lead + view.nothing->size.h + nothing_room(scene);
    }
    view.most_px = std::max(0.0, length - view.window.h);

    const double button = metrics.text_px(72);
    view.down = {view.area.right() - metrics.px(24) - button, view.area.bottom() - metrics.px(24) - button, button,
                 button};
    view.up = view.down;
    view.up.y -= button + metrics.text_px(16);
    return view;
}

double nothing_room(const Scene& scene) {
    return pill_height(scene, true) + 2 * scene.metrics.px(32);
}

double scrolled_px(const Scene& scene, const CollectionView& view, const Scroll& scroll) {
    const double position =
        top_of(scene, view, scroll.anchor) + scroll.below.at(scene.now_s) * scene.metrics.base_scale;
    // Only a hand, or a list that is springing back from it, may be beyond the ends.
    const bool free = scroll.held || scroll.below.moving(scene.now_s);
    return free ? position : std::clamp(position, 0.0, view.most_px);
}

void scroll_to(const Scene& scene, const CollectionView& view, Scroll& scroll, double position_px) {
    glide_to(scene, view, scroll, frame::Glide::resting(position_px));
}

void glide_to(const Scene& scene, const CollectionView& view, Scroll& scroll, const frame::Glide& glide_px) {
    // The anchor is the row nearest to where the glide comes to rest, so that a rotation finds it again afterwards.
    const double goal = glide_px.to - view.lead;
    double top = 0;
    scroll.anchor.clear();
    if (goal > 0 && !view.rows->rows.empty()) {
        std::size_t row = view.rows->row_at(goal);
        const bool mostly_gone = row + 1 < view.rows->rows.size() &&
                                 goal - view.rows->tops[row] > (view.rows->tops[row + 1] - view.rows->tops[row]) / 2;
        row += mostly_gone ? 1 : 0;
        scroll.anchor = view.rows->first_item(scene.exhibit, row).id;
        top = view.lead + view.rows->tops[row];
    }
    scroll.below = glide_px;
    scroll.below.from = (glide_px.from - top) / scene.metrics.base_scale;
    scroll.below.to = (glide_px.to - top) / scene.metrics.base_scale;
}

} // namespace views
