#include "views/follow.h"

#include <algorithm>
#include <cmath>

namespace views {

double follow(double value, double step, double low, double high, double reach) {
    const double wished = value + step;
    const bool above = wished > high;
    if (!above && wished >= low) {
        return wished;
    }
    const double limit = above ? high : low;
    const double out_before = std::max(0.0, above ? value - limit : limit - value);
    const double out_wished = above ? wished - limit : limit - wished;
    if (out_wished <= out_before) {
        return wished;
    }
    const double left = std::max(0.0, reach - out_before);
    const double out = out_before + left * (1 - std::exp((out_before - out_wished) / reach));
    return above ? limit + out : limit - out;
}

} // namespace views
