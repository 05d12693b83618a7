#include "views/item_layout.h"

#include <algorithm>
#include <cmath>

#include "views/navigation.h"

namespace views {

namespace {

void split(ItemLayout& layout, const Scene& scene, const base::Rect& area) {
    const frame::Metrics& metrics = scene.metrics;
    const double growth = metrics.text_scale - 1;
    if (metrics.portrait) {
        // A squat screen leaves the label less height: the picture gives some of its own.
        const double slender = std::clamp((area.h / area.w - 1.2) / 0.47, 0.0, 1.0);
        const double mat_h = std::round(area.h * (0.5 + 0.055 * slender - 0.2 * growth));
        layout.mat = {area.x, area.y, area.w, mat_h};
        layout.column = {area.x, area.y + mat_h, area.w, area.h - mat_h};
    } else {
        const double share = area.w * (0.406 + 0.15 * growth);
        const double column_w = std::min(std::max(std::round(share), metrics.px(600)), metrics.px(1000 * (1 + growth)));
        layout.mat = {area.x, area.y, area.w - column_w, area.h};
        layout.column = {layout.mat.right(), area.y, column_w, area.h};
    }
}

} // namespace

ItemLayout item_layout(const Scene& scene) {
    const frame::Metrics& metrics = scene.metrics;
    ItemLayout layout;
    split(layout, scene, content_area(scene));

    const double edge = metrics.px(32);
    const double gap = metrics.text_px(16);
    const double apart = metrics.text_px(24);
    const double least = metrics.text_px(64);
    const double room = layout.mat.w - 2 * edge - 3 * gap - 2 * apart;
    const double button = std::clamp(std::floor(room / 7), least, metrics.text_px(84));
    const double y = layout.mat.bottom() - metrics.px(20) - button;

    double x = layout.mat.x + edge;
    for (base::Rect* const rect : {&layout.zoom_in, &layout.zoom_out, &layout.zoom_whole}) {
        *rect = {x, y, button, button};
        x += button + gap;
    }
    layout.next = {layout.mat.right() - edge - button, y, button, button};
    layout.previous = {layout.next.x - gap - button, y, button, button};
    const double left = layout.zoom_whole.right() + apart;
    layout.strip = {left, y, std::max(0.0, layout.previous.x - apart - left), button};

    layout.caption_height = frame::style(metrics, frame::TypeRole::metadata).line_px + metrics.px(8);
    const double top = layout.mat.y + metrics.px(32);
    const double bottom = y - metrics.px(12) - layout.caption_height;
    layout.box = {layout.mat.x + edge, top, layout.mat.w - 2 * edge, std::max(1.0, bottom - top)};
    return layout;
}

base::Rect whole_page(const ItemLayout& layout, const PageRef& page) {
    const base::Rect rect = base::fit(page.aspect(), layout.box);
    const double x = std::round(rect.x);
    const double y = std::round(rect.y);
    return {x, y, std::max(1.0, std::round(rect.right()) - x), std::max(1.0, std::round(rect.bottom()) - y)};
}

} // namespace views
