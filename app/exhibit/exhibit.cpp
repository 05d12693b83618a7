#include "exhibit/exhibit.h"

#include <algorithm>
#include <tuple>

namespace exhibit {

namespace {

template <class T>
const T* with_id(const std::vector<T>& all, std::string_view id) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const T& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const Item* Exhibit::item(std::string_view id) const {
    const auto found = m_index.find(std::string(id));
    return found == m_index.end() ? nullptr : &items[found->second];
}

const Theme* Exhibit::theme(std::string_view id) const {
    return with_id(themes, id);
}

const Kind* Exhibit::kind(std::string_view id) const {
    return with_id(kinds, id);
}

int Exhibit::count_of_theme(std::string_view id) const {
    const auto found = m_theme_counts.find(id);
    return found == m_theme_counts.end() ? 0 : found->second;
}

void Exhibit::finish() {
    struct Place {
        std::string title_key;
        std::size_t index = 0;
    };
    std::vector<Place> places(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        places[i] = {vietnamese_sort_key(items[i].title.in("vi").text), i};
    }
    std::sort(places.begin(), places.end(), [&](const Place& a, const Place& b) {
        const Item& x = items[a.index];
        const Item& y = items[b.index];
        if (const int by_date = compare(x.date, y.date); by_date != 0) {
            return by_date < 0;
        }
        return std::tie(x.order, a.title_key, x.id) < std::tie(y.order, b.title_key, y.id);
    });
    std::vector<Item> sorted;
    sorted.reserve(items.size());
    for (const Place& place : places) {
        sorted.push_back(std::move(items[place.index]));
    }
    items = std::move(sorted);
    m_index.clear();
    m_index.reserve(items.size());
    m_theme_counts.clear();
    for (std::size_t i = 0; i < items.size(); ++i) {
        m_index.emplace(items[i].id, i);
        ++m_theme_counts[items[i].theme];
    }
}

const Label* Item::label(std::string_view language) const {
    for (const Label& one : labels) {
        if (one.language == language) {
            return &one;
        }
    }
    return labels.empty() ? nullptr : &labels.front();
}

} // namespace exhibit
