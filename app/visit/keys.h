#pragma once

#include <string>

#include "frame/list.h"
#include "touch/input.h"
#include "views/scene.h"
#include "views/state.h"

namespace visit {

/// What keyboard and wheel do to the visitor's state, given the list on screen. Tab walks the controls in reading
/// order, arrows go to the neighbour or scroll, Enter and Space tap, Escape goes back, + and - zoom.
class Keys {
public:
    void press(views::State& state, const views::Scene& scene, const frame::FrameList& shown,
               const touch::KeyPress& key);
    void turn(views::State& state, const views::Scene& scene, const frame::FrameList& shown, const touch::Wheel& wheel);

private:
    void glide(views::State& state, const views::Scene& scene, const frame::Surface& surface, base::Vec distance_px);

    /// A push still under way, so that the next one adds to it.
    struct Push {
        std::string surface;
        double start_s = 0;
        base::Vec velocity;
    };
    Push m_push;
};

} // namespace visit
