#include "platform/bars_raster.h"

#include "platform/corner_raster.h"

namespace platform {

namespace {

/// Rounds corners by their coverage; those of one radius come one after the other.
class Corners {
public:
    /// How much of a pixel of a rectangle `w` by `h` its corners leave, 0 to 1.
    double cover(double radius_px, int x, int y, int w, int h) {
        const double radius = std::min({radius_px, w / 2.0, h / 2.0});
        if (radius <= 0) {
            return 1;
        }
        if (radius != m_radius) {
            m_radius = radius;
            m_corner = rasterise_corner(radius, 0);
        }
        const int column = std::min(x, w - 1 - x);
        const int row = std::min(y, h - 1 - y);
        if (column >= m_corner.width_px || row >= m_corner.height_px) {
            return 1;
        }
        return m_corner.alpha[static_cast<std::size_t>(row) * m_corner.width_px + column] / 255.0;
    }

private:
    double m_radius = 0;
    AlphaBitmap m_corner;
};

} // namespace

base::Bitmap rasterise_bars(const frame::Bars& bars) {
    const int width = std::max(1, static_cast<int>(bars.size.w));
    const int height = std::max(1, static_cast<int>(bars.size.h));
    base::Bitmap bitmap{width, height, std::vector<std::uint8_t>(std::size_t{4} * width * height)};
    Corners corners;
    for (const frame::Bars::Bar& bar : bars.bars) {
        const int left = static_cast<int>(bar.rect.x);
        const int top = static_cast<int>(bar.rect.y);
        const int w = static_cast<int>(bar.rect.w);
        const int h = static_cast<int>(bar.rect.h);
        for (int y = std::max(0, -top); y < h && top + y < height; ++y) {
            for (int x = std::max(0, -left); x < w && left + x < width; ++x) {
                std::uint8_t* const pixel =
                    bitmap.bgra.data() + 4 * (static_cast<std::size_t>(top + y) * width + (left + x));
                const double alpha = bar.colour.a * corners.cover(bar.radius_px, x, y, w, h);
                pixel[0] = bar.colour.b;
                pixel[1] = bar.colour.g;
                pixel[2] = bar.colour.r;
                pixel[3] = static_cast<std::uint8_t>(std::lround(alpha));
            }
        }
    }
    return bitmap;
}

} // namespace platform
