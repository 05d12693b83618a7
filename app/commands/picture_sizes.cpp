#include "commands/picture_sizes.h"

#include <algorithm>
#include <cmath>

namespace commands {

namespace {

double first_page(const exhibit::Item& item) {
    return item.pages.empty() ? 0 : megapixels(item.pages.front());
}

} // namespace

double megapixels(const exhibit::Page& page) {
    return page.width_px * (page.width_px / page.aspect) / 1e6;
}

const exhibit::Item* item_of_size(const exhibit::Exhibit& exhibit, double wanted) {
    const auto found = std::find_if(exhibit.items.begin(), exhibit.items.end(), [&](const exhibit::Item& item) {
        return std::abs(first_page(item) - wanted) <= 0.1 * wanted;
    });
    return found == exhibit.items.end() ? nullptr : &*found;
}

std::vector<const exhibit::Item*> largest_items(const exhibit::Exhibit& exhibit, std::size_t count) {
    std::vector<const exhibit::Item*> items;
    for (const exhibit::Item& item : exhibit.items) {
        items.push_back(&item);
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const exhibit::Item* a, const exhibit::Item* b) { return first_page(*a) > first_page(*b); });
    items.resize(std::min(items.size(), count));
    return items;
}

} // namespace commands
