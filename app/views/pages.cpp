#include "views/pages.h"

#include <algorithm>

#include "views/viewport.h"

namespace views {

namespace {

constexpr double turn_tau_s = 0.11;

} // namespace

const exhibit::Page* PageRef::data() const {
    const auto index = static_cast<std::size_t>(page - 1);
    return item && page >= 1 && index < item->pages.size() ? &item->pages[index] : nullptr;
}

double PageRef::aspect() const {
    const exhibit::Page* const known = data();
    return known && known->aspect > 0 ? known->aspect : exhibit::Page{}.aspect;
}

int page_count(const exhibit::Item& item) {
    return std::max(1, static_cast<int>(item.pages.size()));
}

PageRef current_page(const Scene& scene, const ItemPlace& place) {
    const exhibit::Item* const item = scene.exhibit.item(place.item);
    return {item, item ? std::clamp(place.page, 1, page_count(*item)) : 1};
}

std::optional<PageRef> neighbour(const Scene& scene, const ItemPlace& place, Turn turn) {
    const PageRef current = current_page(scene, place);
    if (!current.item) {
        return std::nullopt;
    }
    const int step = turn == Turn::forward ? 1 : -1;
    const int page = current.page + step;
    if (page >= 1 && page <= page_count(*current.item)) {
        return PageRef{current.item, page};
    }
    const auto here = std::find(place.list.begin(), place.list.end(), place.item);
    if (here == place.list.end()) {
        return std::nullopt;
    }
    auto index = here - place.list.begin() + step;
    for (; index >= 0 && index < static_cast<std::ptrdiff_t>(place.list.size()); index += step) {
        if (const exhibit::Item* const item = scene.exhibit.item(place.list[static_cast<std::size_t>(index)])) {
            return PageRef{item, turn == Turn::forward ? 1 : page_count(*item)};
        }
    }
    return std::nullopt;
}

void show_page(ItemPlace& place, const Scene& scene, const PageRef& page, double offset) {
    if (page.item->id != place.item) {
        place.item = page.item->id;
        place.text_scroll = frame::Glide::resting(0);
        place.text_held = false;
        place.info_open = false;
    }
    place.page = page.page;
    place.open_point.reset();
    place.viewport = resting({});
    place.page_offset = {offset, 0, scene.now_s, turn_tau_s};
}

bool turn_page(ItemPlace& place, const Scene& scene, Turn turn, double offset) {
    const auto page = neighbour(scene, place, turn);
    if (!page) {
        return false;
    }
    show_page(place, scene, *page, offset + (turn == Turn::forward ? 1 : -1));
    return true;
}

} // namespace views
