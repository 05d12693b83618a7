#include "visit/ahead.h"

#include "views/places.h"

namespace visit {

pictures::Ahead pictures_ahead(const views::State& state, const exhibit::Exhibit& exhibit, base::Size page_box) {
    pictures::Ahead ahead;
    if (const std::string_view pressed = state.pressed; pressed.starts_with(views::card_prefix)) {
        if (const exhibit::Item* const card = exhibit.item(pressed.substr(views::card_prefix.size()))) {
            ahead.coming.push_back({{card->id, 1}, page_box});
        }
    }
    const views::ItemPlace& here = state.place.item;
    const exhibit::Item* const item = state.place.screen == views::ScreenId::item ? exhibit.item(here.item) : nullptr;
    if (!item) {
        return ahead;
    }
    const int pages = static_cast<int>(item->pages.size());
    if (here.page < pages) {
        ahead.likely.push_back({{item->id, here.page + 1}, page_box});
    }
    if (here.page > 1) {
        ahead.likely.push_back({{item->id, here.page - 1}, page_box});
    }
    const auto in_list = std::find(here.list.begin(), here.list.end(), item->id);
    if (in_list != here.list.end() && in_list + 1 != here.list.end()) {
        ahead.likely.push_back({{*(in_list + 1), 1}, page_box});
    }
    if (in_list != here.list.end() && in_list != here.list.begin()) {
        ahead.likely.push_back({{*(in_list - 1), 1}, page_box});
    }
    return ahead;
}

} // namespace visit
