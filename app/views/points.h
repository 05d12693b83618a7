#pragma once

#include <optional>
#include <span>
#include <vector>

#include "frame/build.h"
#include "views/pages.h"
#include "views/scene.h"
#include "views/state.h"

namespace views {

/// What is drawn of a page's points: rings, and the note of the one that is open. Screen pixels.
struct PointMarks {
    struct Ring {
        int point = 0; ///< index among the page's points
        base::Rect rect;
    };
    struct Note {
        int point = 0;
        base::Rect card;
        frame::TextPtr text;
        frame::TextPtr mark; ///< of a note that isn't translated; null: none
    };
    std::vector<Ring> rings;
    std::optional<Note> note;
};

/// Places rings where the points are, moved apart where they would touch, and clear of `taken` (buttons); a ring whose
/// point is outside `window` is left out. The note stands beside its ring and hides what it covers.
PointMarks place_points(const Scene& scene, const ItemPlace& place, const PageRef& page, const base::Rect& page_rect,
                        const base::Rect& window, std::span<const base::Rect> taken);

/// Controls: `point:<index>`, of a ring and of its note.
void add_points(frame::ListBuilder& list, const Scene& scene, const State& state, const PointMarks& marks,
                const PageRef& page);

} // namespace views
