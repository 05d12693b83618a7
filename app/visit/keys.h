#pragma once

#include <functional>
#include <string>
#include <string_view>

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
    /// Picks the control to go to in a list.
    using Choose = std::function<const frame::Control*(const frame::FrameList&)>;

    bool act_if_there(views::State& state, const views::Scene& scene, const frame::FrameList& shown,
                      std::string_view id);
    void enter(views::State& state, const views::Scene& scene, const frame::FrameList& shown);
    void step_focus(views::State& state, const views::Scene& scene, const frame::FrameList& shown, int step);
    void arrow(views::State& state, const views::Scene& scene, const frame::FrameList& shown, base::Vec direction);
    /// Moves the main surface by a part of its length, or turns the page.
    void scroll(views::State& state, const views::Scene& scene, const frame::FrameList& shown, base::Vec direction,
                double part);
    /// Pushes the surface on and gives the focus to what then comes into sight; false where nothing does.
    bool focus_further(views::State& state, const views::Scene& scene, const frame::FrameList& shown,
                       const frame::Surface& surface, base::Vec direction, const Choose& choose);
    /// Gives the focus to a control and brings all of it into sight.
    void focus(views::State& state, const views::Scene& scene, const frame::FrameList& shown,
               const frame::Control& control);
    /// Lets the surface glide on by a distance, on top of what it still has before it.
    void glide(views::State& state, const views::Scene& scene, const frame::Surface& surface, base::Vec distance_px);

    struct Push {
        std::string surface;
        double start_s = 0;
        base::Vec velocity;
    };
    Push m_push;
};

} // namespace visit
