#pragma once

#include <algorithm>
#include <cmath>

namespace base {

/// A point or a displacement; in pixels unless said otherwise, y downwards.
struct Vec {
    double x = 0;
    double y = 0;

    friend constexpr Vec operator+(Vec a, Vec b) { return {a.x + b.x, a.y + b.y}; }
    friend constexpr Vec operator-(Vec a, Vec b) { return {a.x - b.x, a.y - b.y}; }
    friend constexpr Vec operator*(Vec a, double factor) { return {a.x * factor, a.y * factor}; }
    friend constexpr bool operator==(Vec, Vec) = default;
};

inline double length(Vec v) {
    return std::hypot(v.x, v.y);
}

struct Size {
    double w = 0;
    double h = 0;
    friend constexpr bool operator==(Size, Size) = default;
};

/// An axis-aligned rectangle: left, top, width, height. Empty when either length is not positive.
struct Rect {
    double x = 0;
    double y = 0;
    double w = 0;
    double h = 0;

    constexpr double right() const { return x + w; }
    constexpr double bottom() const { return y + h; }
    constexpr Vec centre() const { return {x + w / 2, y + h / 2}; }
    constexpr bool empty() const { return w <= 0 || h <= 0; }
    constexpr bool contains(Vec p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    friend constexpr bool operator==(const Rect&, const Rect&) = default;
};

constexpr Rect intersect(const Rect& a, const Rect& b) {
    const double x = std::max(a.x, b.x);
    const double y = std::max(a.y, b.y);
    return {x, y, std::max(0.0, std::min(a.right(), b.right()) - x),
            std::max(0.0, std::min(a.bottom(), b.bottom()) - y)};
}

/// `r` made larger by `by` on every side (smaller where negative).
constexpr Rect inflate(const Rect& r, double by) {
    return {r.x - by, r.y - by, r.w + 2 * by, r.h + 2 * by};
}

constexpr double mix(double a, double b, double t) {
    return a + (b - a) * t;
}

constexpr Rect mix(const Rect& a, const Rect& b, double t) {
    return {mix(a.x, b.x, t), mix(a.y, b.y, t), mix(a.w, b.w, t), mix(a.h, b.h, t)};
}

/// The largest rectangle of aspect ratio `width / height` inside `box`, centred.
constexpr Rect fit(double aspect, const Rect& box) {
    const double w = std::min(box.w, box.h * aspect);
    const double h = w / aspect;
    return {box.x + (box.w - w) / 2, box.y + (box.h - h) / 2, w, h};
}

/// The smallest rectangle of aspect ratio `width / height` that fills `box`, `overscan` times as large. Of one that is
/// too tall the share `above` of what is cut off is cut off above: documents have their heading there.
constexpr Rect filling(double aspect, const Rect& box, double overscan = 1, double above = 0.25) {
    const double w = std::max(box.w, box.h * aspect) * overscan;
    const double h = w / aspect;
    return {box.x - (w - box.w) / 2, box.y - (h - box.h) * (box.h * aspect > box.w ? 0.5 : above), w, h};
}

} // namespace base
