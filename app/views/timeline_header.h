#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "frame/build.h"
#include "views/parts.h"

namespace views {

/// How many items pass one filter, whatever is chosen of it, under the other.
struct TimelineCounts {
    int total = 0; ///< of the exhibition
    std::map<std::string, int, std::less<>> of_theme;
    std::map<std::string, int, std::less<>> of_kind;
};

/// What stands around the timeline: its title or the years that show, the filters, the buttons that zoom. Rectangles
/// on screen.
struct TimelineHeader {
    struct Spot {
        Chip chip;
        base::Rect rect;
    };
    struct Button {
        Face face;
        base::Rect rect;
    };
    frame::TextPtr title; ///< null: no room
    base::Vec title_at;
    std::vector<Spot> chips;
    std::vector<Button> buttons;
    double bottom = 0;
    double foot_right = 0; ///< where the row below the axis is free again
};

/// What the header says.
struct TimelineHeading {
    std::string title;
    bool whole = true;    ///< all of the line shows
    bool nearest = false; ///< zoomed in as far as it goes
    TimelineCounts counts;
};

/// In one row where all fits; else the filters below the title. Upright screens, which have the height, show every kind
/// and the buttons beside the title; others one button that goes from kind to kind, and the buttons at the right of
/// `foot`, the row below the axis.
TimelineHeader lay_out_timeline_header(const Scene& scene, const TimelinePlace& place, const TimelineHeading& heading,
                                       const base::Rect& area, const base::Rect& foot);

void add_timeline_header(frame::ListBuilder& list, const Scene& scene, const State& state,
                         const TimelineHeader& header);

/// The kind after `kind` in the exhibition's order; after the last one none (empty).
std::string next_kind(const exhibit::Exhibit& exhibit, std::string_view kind);

} // namespace views
