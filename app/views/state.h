#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/geometry.h"
#include "base/settings.h"
#include "frame/motion.h"
#include "frame/theme.h"

namespace views {

enum class ScreenId { loop, home, collection, timeline, item };

/// A scroll position that survives rotation, resize and reload: an item (or nothing: the top) and how far below its
/// row's top the screen begins, in design pixels (1080 lines).
struct Scroll {
    std::string anchor;
    frame::Glide below = frame::Glide::resting(0);
    bool held = false; ///< by a hand, so that it may lie a little beyond its ends
};

/// What part of a page shows: the page point in the middle of the picture area (0 to 1 across and down) and the
/// magnification, 1 being the whole page. Moves from one to the other while `now < start_s + duration_s`.
struct Viewport {
    base::Vec centre{0.5, 0.5};
    double zoom = 1;
    friend bool operator==(const Viewport&, const Viewport&) = default;
};
struct ViewportMove {
    Viewport from;
    Viewport to;
    double start_s = 0;
    double duration_s = 0; ///< 0: at rest at `to`
    bool inertia = false;  ///< exponential approach (a fling) instead of easing
};

/// What part of the timeline shows: places on the line from its left edge to its right one (see TimelineMap), whatever
/// the screen's width. Moves from one to the other while `now < start_s + duration_s`.
struct TimelineWindow {
    double from = 0;
    double to = 1;
    double span() const { return to - from; }
    friend bool operator==(const TimelineWindow&, const TimelineWindow&) = default;
};
struct TimelineMove {
    TimelineWindow from;
    TimelineWindow to;
    double start_s = 0;
    double duration_s = 0; ///< 0: at rest at `to`
    double tau_s = 0;      ///< of a fling's exponential approach; 0: eased
};

/// What a hand does with a page: turn it or shift it, or pinch it.
enum class Hold { none, drag, pinch };

struct LoopPlace {
    double started_s = 0; ///< when the first slide began
    int first_slide = 0;
};

struct CollectionPlace {
    std::string theme; ///< empty: all
    std::string kind;  ///< empty: all
    Scroll scroll;
};

/// Which part of the timeline a hand holds: another's on another part changes nothing meanwhile.
enum class TimelineHold { none, line, strip };

struct TimelinePlace {
    std::string theme; ///< empty: all
    std::string kind;  ///< empty: all
    TimelineMove window;
    TimelineHold held = TimelineHold::none;
    frame::Animated loose;                               ///< 1 while a hand zooms: cards may be on their way
    std::string marked;                                  ///< the item that the visitor comes from; empty: none
    std::string listed;                                  ///< an item of the stack whose list is open; empty: none is
    frame::Glide list_scroll = frame::Glide::resting(0); ///< of that list, design pixels
    bool list_held = false;
};

struct ItemPlace {
    std::string item;
    int page = 1;
    ViewportMove viewport;
    frame::Glide page_offset = frame::Glide::resting(0); ///< of a swipe between pages, in picture widths
    frame::Glide text_scroll = frame::Glide::resting(0); ///< of the label column, design pixels
    Hold picture_held = Hold::none;
    bool text_held = false;
    bool info_open = false;
    std::optional<int> open_point; ///< index of the point whose note is open
    std::vector<std::string> list; ///< ids of the list the visitor came from, in its order
};

/// One screen as Back returns to it.
struct Place {
    ScreenId screen = ScreenId::loop;
    LoopPlace loop;
    CollectionPlace collection;
    TimelinePlace timeline;
    ItemPlace item;
};

/// All of one visitor's state, in content units, never pixels of a particular screen. A reset is a value of its own.
struct State {
    Place place;
    std::vector<Place> back; ///< at most 50
    std::string language;    ///< empty: the exhibition's first
    frame::TextSize text_size = frame::TextSize::normal;
    bool high_contrast = false;
    base::Palette palette = base::Palette::lacquer;

    std::string focus;   ///< id of the control with the keyboard's focus; empty: none
    std::string pressed; ///< id of the control under a finger
    double pressed_s = 0;
    std::optional<double> question_s; ///< since when the idle question is open
    double question_length_s = 20;
};

} // namespace views
