#include "views/density.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "views/memo.h"
#include "views/parts.h"

namespace views {

namespace {

constexpr double bar_step = 13; // from one bar to the next, at 1080 lines
constexpr double bar_width = 8;
constexpr double bar_radius = 2;
constexpr double least_bar = 4; // where there is nothing: the ground line goes on

std::shared_ptr<const Density> count(const Scene& scene, const TimelineLayoutPtr& layout, std::size_t bins) {
    if (scene.memo && scene.memo->density && scene.memo->density->of == layout &&
        scene.memo->density->bins.size() == bins) {
        return scene.memo->density;
    }
    auto made = std::make_shared<Density>();
    made->bins = timeline_density(scene.exhibit, *layout, bins);
    made->of = layout;
    for (const std::vector<int>& bin : made->bins) {
        made->most = std::max(made->most, std::accumulate(bin.begin(), bin.end(), 0));
    }
    if (scene.memo) {
        scene.memo->density = made;
    }
    return made;
}

} // namespace

void add_density(frame::ListBuilder& list, const Scene& scene, const TimelineLayoutPtr& layout,
                 const base::Rect& rect) {
    const frame::Metrics& metrics = scene.metrics;
    const double wished = std::max(2.0, metrics.px(bar_step));
    const auto bins = static_cast<std::size_t>(std::max(1.0, std::floor(rect.w / wished)));
    const std::shared_ptr<const Density> density = count(scene, layout, bins);
    const double step = rect.w / static_cast<double>(bins);
    const double width = std::max(1.0, metrics.px(bar_width));
    const double least = metrics.px(least_bar);
    for (std::size_t i = 0; i < bins; ++i) {
        const double x = std::round(rect.x + (static_cast<double>(i) + 0.5) * step - width / 2);
        const std::vector<int>& bin = density->bins[i];
        const int items = std::accumulate(bin.begin(), bin.end(), 0);
        if (items == 0) {
            list.fill({x, rect.bottom() - least, width, least}, scene.theme.hairline, metrics.px(bar_radius));
            continue;
        }
        // The square root, so that a single item is still seen beside many.
        const double share = std::sqrt(static_cast<double>(items) / density->most);
        const double height = std::max(2 * least, std::round(rect.h * share));
        double bottom = rect.bottom();
        int below = 0;
        for (std::size_t t = 0; t < bin.size(); ++t) {
            if (bin[t] == 0) {
                continue;
            }
            below += bin[t];
            const double top = std::round(rect.bottom() - height * below / items);
            const bool themed = t < scene.exhibit.themes.size();
            const base::Colour tone = themed ? scene.theme.tone(scene.exhibit.themes[t].colour) : scene.theme.accent;
            list.fill({x, top, width, std::max(1.0, bottom - top)}, tone, below == items ? metrics.px(bar_radius) : 0);
            bottom = top;
        }
    }
}

} // namespace views
