#pragma once

#include <memory>
#include <string>
#include <vector>

#include "exhibit/exhibit.h"
#include "frame/build.h"
#include "views/scene.h"
#include "views/state.h"

namespace views {

/// The related items of one item; finding them reads the whole collection.
struct RelatedShown {
    std::shared_ptr<const void> of; ///< the exhibition
    std::string item;
    std::vector<exhibit::Related> items;
};

/// From the scene's memo where it has them.
std::shared_ptr<const RelatedShown> related_of(const Scene& scene, const std::string& item);

/// Why an item is related, in words.
std::string reason_in_words(const Scene& scene, const exhibit::Related& related);

/// The related items as small pictures, each with its title and its reason: two in a row where there is room, else one
/// under the other. Rectangles from the left and top of the place they get.
struct RelatedRow {
    struct Cell {
        const exhibit::Item* item = nullptr;
        base::Rect rect;
        base::Rect picture; ///< the window through which the page is seen
        base::Vec words_at; ///< the title's left top; the reason follows below
        frame::TextPtr title;
        frame::TextPtr reason;
    };
    std::vector<Cell> cells;
    double height = 0;
};
RelatedRow lay_out_related(const Scene& scene, const RelatedShown& related, double width);

/// Controls: `card:<item>`.
void add_related(frame::ListBuilder& list, const Scene& scene, const State& state, const RelatedRow& row, base::Vec at);

} // namespace views
