#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "views/scene.h"
#include "views/state.h"

namespace views {

/// A control that opens an item has this and the item's id as its id, on whatever screen.
inline constexpr std::string_view card_prefix = "card:";
std::string card_id(const exhibit::Item& item);
/// One that stands for several on the timeline has this and the id of the first of them.
inline constexpr std::string_view stack_prefix = "stack:";

/// Shows `place` and remembers where the visitor was, so that Back returns there. Going to the loop forgets the way.
void go(State& state, const Scene& scene, Place place);

/// Shows the first page of `item`; `list` is what a swipe past the last page goes through. An unknown item: nothing
/// happens, false.
bool open_item(State& state, const Scene& scene, std::string_view item, std::vector<std::string> list);

/// Returns to where the visitor was, exactly as it was left; nothing where there is no way back.
void go_back(State& state);

/// The first page of an item.
Place item_place(std::string_view item);

/// Home, as a place to go to.
Place home_place();

/// The collection from its top, filtered by `theme` (empty: all).
Place collection_place(std::string_view theme = {});

} // namespace views
