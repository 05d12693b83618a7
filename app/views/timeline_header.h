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
    int of_every_kind = 0; ///< under the theme that is chosen
};

/// What stands above the timeline: its title or the years that show, the filters, the buttons that zoom. Rectangles on
/// screen.
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
};

/// What the header says.
struct TimelineHeading {
    std::string title;
    bool whole = true;    ///< all of the line shows
    bool nearest = false; ///< zoomed in as far as it goes
    TimelineCounts counts;
};

/// In one row where all fits; else the filters below the title and the buttons. Upright screens, which have the height,
/// show every kind; others one button that goes from kind to kind.
TimelineHeader lay_out_timeline_header(const Scene& scene, const TimelinePlace& place, const TimelineHeading& heading,
                                       const base::Rect& area);

void add_timeline_header(frame::ListBuilder& list, const Scene& scene, const State& state,
                         const TimelineHeader& header);

/// The kind after `kind` in the exhibition's order; after the last one none (empty).
std::string next_kind(const exhibit::Exhibit& exhibit, std::string_view kind);

} // namespace views
