#pragma once

#include <optional>

#include "exhibit/exhibit.h"
#include "views/scene.h"
#include "views/state.h"

namespace views {

/// One page of an item; of an item without pictures, the plate in their place.
struct PageRef {
    const exhibit::Item* item = nullptr;
    int page = 1;

    const exhibit::Page* data() const;
    double aspect() const; ///< width / height
    friend bool operator==(const PageRef&, const PageRef&) = default;
};

enum class Turn { back, forward };

int page_count(const exhibit::Item& item);

/// The page that shows; its item is null where the exhibition doesn't hold it.
PageRef current_page(const Scene& scene, const ItemPlace& place);

/// The page before or after; beyond the item's own, the next item's first (the previous one's last) of the list that
/// the visitor came from. Nothing at the ends.
std::optional<PageRef> neighbour(const Scene& scene, const ItemPlace& place, Turn turn);

/// Shows `page` whole; it slides in as from `offset` picture widths beside its place.
void show_page(ItemPlace& place, const Scene& scene, const PageRef& page, double offset);

/// Turns to the neighbour, if there is one; `offset` is where the current page stands just now.
bool turn_page(ItemPlace& place, const Scene& scene, Turn turn, double offset = 0);

} // namespace views
