#include "visit/ahead.h"

namespace visit {

std::vector<base::PictureKey> pictures_ahead(const views::State& state, const exhibit::Exhibit& exhibit) {
    const views::ItemPlace& here = state.place.item;
    const exhibit::Item* const item = state.place.screen == views::ScreenId::item ? exhibit.item(here.item) : nullptr;
    std::vector<base::PictureKey> ahead;
    if (!item) {
        return ahead;
    }
    const int pages = static_cast<int>(item->pages.size());
    if (here.page < pages) {
        ahead.push_back({item->id, here.page + 1});
    }
    if (here.page > 1) {
        ahead.push_back({item->id, here.page - 1});
    }
    const auto in_list = std::find(here.list.begin(), here.list.end(), item->id);
    if (in_list != here.list.end() && in_list + 1 != here.list.end()) {
        ahead.push_back({*(in_list + 1), 1});
    }
    if (in_list != here.list.end() && in_list != here.list.begin()) {
        ahead.push_back({*(in_list - 1), 1});
    }
    return ahead;
}

} // namespace visit
