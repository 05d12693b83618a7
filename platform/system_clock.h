#pragma once

#include "ports/clock.h"

namespace platform {

class SystemClock : public ports::Clock {
public:
    double now_s() const override;
    double wall_s() const override;
};

} // namespace platform
