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

/// The bars over `size`, the coordinates from its top left.
frame::BarsPtr make_bars(const Scene& scene, const TimelineLayout& layout, const base::Size& size) {
    const frame::Metrics& metrics = scene.metrics;
    const double wished = std::max(2.0, metrics.px(bar_step));
    const auto bins = static_cast<std::size_t>(std::max(1.0, std::floor(size.w / wished)));
    const std::vector<std::vector<int>> counts = timeline_density(layout, bins);
    const auto sum = [](const std::vector<int>& bin) { return std::accumulate(bin.begin(), bin.end(), 0); };
    int most = 1;
    for (const std::vector<int>& bin : counts) {
        most = std::max(most, sum(bin));
    }
    const double step = size.w / static_cast<double>(bins);
    const double width = std::max(1.0, metrics.px(bar_width));
    const double radius = metrics.px(bar_radius);
    const double least = metrics.px(least_bar);
    auto made = std::make_shared<frame::Bars>();
    made->size = size;
    for (std::size_t i = 0; i < bins; ++i) {
        const double x = std::round((static_cast<double>(i) + 0.5) * step - width / 2);
        const std::vector<int>& bin = counts[i];
        const int items = sum(bin);
        if (items == 0) {
            made->bars.push_back({{x, size.h - least, width, least}, scene.theme.hairline, radius});
            continue;
        }
        // The square root, so that a single item is still seen beside many.
        const double share = std::sqrt(static_cast<double>(items) / most);
        const double height = std::max(2 * least, std::round(size.h * share));
        double bottom = size.h;
        int below = 0;
        for (std::size_t t = 0; t < bin.size(); ++t) {
            if (bin[t] == 0) {
                continue;
            }
            below += bin[t];
            const double top = std::round(size.h - height * below / items);
            const bool themed = t < scene.exhibit.themes.size();
            const base::Colour tone = themed ? scene.theme.tone(scene.exhibit.themes[t].colour) : scene.theme.accent;
            const base::Rect rect{x, top, width, std::max(1.0, bottom - top)};
            made->bars.push_back({rect, tone, below == items ? radius : 0});
            bottom = top;
        }
    }
    return made;
}

} // namespace

void add_density(frame::ListBuilder& list, const Scene& scene, const TimelineLayoutPtr& layout,
                 const base::Rect& rect) {
    const DensityKey key{layout,
                         {std::floor(rect.w), std::floor(rect.h)},
                         scene.metrics.base_scale,
                         scene.theme.dark,
                         scene.theme.high_contrast};
    frame::BarsPtr bars;
    if (Memo* const memo = scene.memo) {
        auto known = std::find_if(memo->densities.begin(), memo->densities.end(),
                                  [&](const Density& density) { return density.key == key; });
        if (known == memo->densities.end()) {
            // A transition shows those of two screens.
            known = memo->densities.begin() + 1;
            *known = {key, make_bars(scene, *layout, key.size)};
        }
        std::rotate(memo->densities.begin(), known, known + 1);
        bars = memo->densities.front().bars;
    } else {
        bars = make_bars(scene, *layout, key.size);
    }
    list.bars(bars, {std::round(rect.x), std::round(rect.bottom() - key.size.h)});
}

} // namespace views
