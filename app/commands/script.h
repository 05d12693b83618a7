#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/geometry.h"
#include "base/result.h"
#include "touch/input.h"

namespace commands {

/// What a line of a script says. Lengths are screen pixels, times seconds.
struct TapAt {
    base::Vec at;
};
struct TapOn {
    std::string control; ///< an id or a label
};
struct Drag {
    base::Vec from;
    base::Vec to;
    double seconds = 0.3;
    bool fling = false; ///< lets go while moving
};
struct Pinch {
    base::Vec centre;
    double by = 1;
    double seconds = 0.4;
};
struct Fingers {
    std::vector<std::vector<base::Vec>> paths; ///< of each finger, from down to up
    double seconds = 0.4;
};
struct Wheel {
    base::Vec at;
    double by = 0; ///< notches away from the user
};
struct PressKey {
    std::string name; ///< as written
    touch::KeyPress key;
};
struct Type {
    std::u32string text;
};
struct Wait {
    double seconds = 0;
};
struct LetGo {}; ///< the window loses its input
struct Close {}; ///< the window's close button
struct Expect {
    std::optional<std::string> screen, item, text, language, control, focus;
    std::optional<int> page;
    std::optional<bool> zoomed;
    std::optional<bool> closed;
};
struct Shot {
    std::string file;
};
struct Tree { ///< what is on screen, in words
    std::string file;
};

using Deed =
    std::variant<TapAt, TapOn, Drag, Pinch, Fingers, Wheel, PressKey, Type, Wait, LetGo, Close, Expect, Shot, Tree>;

struct ScriptLine {
    int number = 0; ///< in the file, from 1
    Deed deed;
};

/// A JSON Lines script; empty lines and lines that begin with # say nothing. An error names the line.
base::Result<std::vector<ScriptLine>> parse_script(std::string_view text);

} // namespace commands
