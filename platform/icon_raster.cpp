#include "platform/icon_raster.h"

#include <algorithm>
#include <cmath>

namespace platform {

namespace {

constexpr double icon_box = 24;

double distance(base::Vec p, base::Vec a, base::Vec b) {
    const base::Vec along = b - a;
    const double squared = along.x * along.x + along.y * along.y;
    const double t = squared <= 0 ? 0 : std::clamp(((p.x - a.x) * along.x + (p.y - a.y) * along.y) / squared, 0.0, 1.0);
    return base::length(p - (a + along * t));
}

void draw_segment(AlphaBitmap& bitmap, base::Vec a, base::Vec b, double half_px) {
    const double reach = half_px + 1;
    const int x0 = std::max(0, static_cast<int>(std::floor(std::min(a.x, b.x) - reach)));
    const int y0 = std::max(0, static_cast<int>(std::floor(std::min(a.y, b.y) - reach)));
    const int x1 = std::min(bitmap.width_px - 1, static_cast<int>(std::ceil(std::max(a.x, b.x) + reach)));
    const int y1 = std::min(bitmap.height_px - 1, static_cast<int>(std::ceil(std::max(a.y, b.y) + reach)));
    for (int y = y0; y <= y1; ++y) {
        for (int x = x0; x <= x1; ++x) {
            const double cover = std::clamp(half_px + 0.5 - distance({x + 0.5, y + 0.5}, a, b), 0.0, 1.0);
            std::uint8_t& alpha = bitmap.alpha[static_cast<std::size_t>(y) * bitmap.width_px + x];
            alpha = std::max(alpha, static_cast<std::uint8_t>(std::lround(cover * 255)));
        }
    }
}

} // namespace

AlphaBitmap rasterise_icon(const frame::Icon& icon, int size_px, double stroke_px) {
    AlphaBitmap bitmap{size_px, size_px, 0, 0, {}};
    bitmap.alpha.resize(static_cast<std::size_t>(size_px) * size_px);
    const double scale = size_px / icon_box;
    for (const std::vector<base::Vec>& stroke : icon.strokes) {
        for (std::size_t i = 0; i < stroke.size(); ++i) {
            draw_segment(bitmap, stroke[i] * scale, stroke[std::min(i + 1, stroke.size() - 1)] * scale, stroke_px / 2);
        }
    }
    return bitmap;
}

} // namespace platform
