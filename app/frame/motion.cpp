#include "frame/motion.h"

#include <cmath>

namespace frame {

namespace {

// Over a limit, or stopped by one, a list settles sooner than a free one: it has somewhere to be.
constexpr double free_tau_s = 0.325;
constexpr double return_tau_s = 0.15;
constexpr double shortest_tau_s = 0.06;

// One coordinate of a cubic bézier from 0 to 1 with the inner control values a and b.
double bezier(double a, double b, double s) {
    const double r = 1 - s;
    return 3 * r * r * s * a + 3 * r * s * s * b + s * s * s;
}

double bezier_slope(double a, double b, double s) {
    const double r = 1 - s;
    return 3 * r * r * a + 6 * r * s * (b - a) + 3 * s * s * (1 - b);
}

// The parameter at which the abscissa is t: Newton where it behaves, bisection where the slope vanishes.
double parameter_at(double a, double b, double t) {
    double low = 0;
    double high = 1;
    double s = t;
    for (int i = 0; i < 60; ++i) {
        const double error = bezier(a, b, s) - t;
        if (std::abs(error) < 1e-12) {
            break;
        }
        (error > 0 ? high : low) = s;
        const double slope = bezier_slope(a, b, s);
        const double next = slope > 1e-9 ? s - error / slope : low - 1;
        s = next > low && next < high ? next : (low + high) / 2;
    }
    return s;
}

} // namespace

double ease(Curve curve, double t) {
    if (!(t > 0)) {
        return 0;
    }
    if (t >= 1) {
        return 1;
    }
    switch (curve) {
    case Curve::linear:
        return t;
    case Curve::enter:
        return bezier(0, 1, parameter_at(0, 0, t));
    case Curve::move:
        return bezier(0, 1, parameter_at(0.2, 0, t));
    case Curve::exit:
        return bezier(0, 1, parameter_at(0.3, 1, t));
    }
    return t;
}

double Animated::at(double now_s) const {
    if (now_s >= start_s + duration_s) {
        return to;
    }
    return base::mix(from, to, ease(curve, (now_s - start_s) / duration_s));
}

Glide Glide::flung(double from, double velocity, double now_s, double low, double high) {
    const double free_end = from + velocity * free_tau_s;
    const double end = std::max(low, std::min(free_end, high));
    if (end == free_end) {
        return {from, end, now_s, free_tau_s};
    }
    if (from < low || from > high) {
        return {from, end, now_s, return_tau_s};
    }
    // Stopped short: the same speed at the start, spent on the shorter way.
    const double tau_s = (end - from) / velocity;
    return {from, end, now_s, std::max(shortest_tau_s, std::min(tau_s, free_tau_s))};
}

double Glide::at(double now_s) const {
    if (now_s <= start_s) {
        return from;
    }
    return to + (from - to) * std::exp(-(now_s - start_s) / tau_s);
}

bool Glide::moving(double now_s, double epsilon) const {
    return std::abs(at(now_s) - to) > epsilon;
}

double soft_limit(double wished, double low, double high, double reach) {
    if (high < low) {
        high = low;
    }
    const auto pulled = [reach](double beyond) { return reach > 0 ? beyond * reach / (beyond + reach) : 0; };
    if (wished < low) {
        return low - pulled(low - wished);
    }
    return wished > high ? high + pulled(wished - high) : wished;
}

} // namespace frame
