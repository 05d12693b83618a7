#pragma once

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "exhibit/exhibit.h"
#include "exhibit/problem.h"
#include "frame/build.h"
#include "views/scene.h"

namespace views {

/// What is wrong with the content, for those who prepare it. Visitors never see it.
struct Notes {
    std::map<std::string, std::vector<exhibit::Problem>, std::less<>> of_item; ///< of items that are shown
    std::vector<exhibit::Problem> elsewhere;                                   ///< of none that is; errors first

    friend bool operator==(const Notes&, const Notes&) = default;
};

/// Sorts the problems; those of one item stay in their order.
Notes make_notes(const exhibit::Exhibit& exhibit, std::span<const std::vector<exhibit::Problem>* const> problems);

/// What is wrong with an item; null: nothing, or nobody should know.
const std::vector<exhibit::Problem>* notes_of(const Scene& scene, const std::string& item);

/// "items/a/item.json:7:13".
std::string place_in_words(const exhibit::Problem& problem);

/// The colour of an error, or of a warning.
base::Colour note_colour(const Scene& scene, const exhibit::Problem& problem);

/// A small mark in the corner of an item's picture, if there is something wrong with the item.
void add_note_mark(frame::ListBuilder& list, const Scene& scene, const std::string& item, const base::Rect& picture);

/// How many problems there are of no item that is shown, and the first of them, one line each, in a panel at the top of
/// `room`. Returns its height: 0 where there are none.
double add_note_panel(frame::ListBuilder& list, const Scene& scene, const base::Rect& room);

} // namespace views
