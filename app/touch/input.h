#pragma once

#include <string>
#include <variant>

#include "touch/contact.h"

namespace touch {

enum class Key {
    enter,
    escape,
    back,
    tab,
    back_tab,
    left,
    right,
    up,
    down,
    plus,
    minus,
    home,
    end,
    page_up,
    page_down,
    space,
    f5,
    other
};

struct KeyPress {
    Key key = Key::other;
    bool control = false;
    char32_t character = 0; ///< what was typed, for Key::other with Ctrl: the letter
    double time_s = 0;
};

/// The wheel turned over a place; +1 is one notch away from the user.
struct Wheel {
    base::Vec at;
    double notches = 0;
    bool control = false;
    double time_s = 0;
};

/// The window lost its input or the pointer device vanished: every finger is let go.
struct ReleaseAll {
    double time_s = 0;
};

/// The window's close button, Alt+F4 and the like; asks, does not decide.
struct CloseRequest {};

using Input = std::variant<Contact, KeyPress, Wheel, ReleaseAll, CloseRequest>;

} // namespace touch
