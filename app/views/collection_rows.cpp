#include "views/collection_rows.h"

#include <algorithm>

#include "views/memo.h"
#include "views/pages.h"

namespace views {

namespace {

CollectionRows lay_out(const exhibit::Exhibit& exhibit, const CollectionPlace& place,
                       const CollectionMeasure& measure) {
    CollectionRows result;
    result.of = exhibit.identity.token();
    result.theme = place.theme;
    result.kind = place.kind;
    result.measure = measure;
    result.total = static_cast<int>(exhibit.items.size());

    std::vector<double> aspects;
    for (std::size_t i = 0; i < exhibit.items.size(); ++i) {
        const exhibit::Item& item = exhibit.items[i];
        const bool theme_fits = place.theme.empty() || item.theme == place.theme;
        const bool kind_fits = place.kind.empty() || item.kind == place.kind;
        if (kind_fits) {
            ++result.of_theme[item.theme];
        }
        if (theme_fits) {
            ++result.of_kind[item.kind];
        }
        if (theme_fits && kind_fits) {
            result.items.push_back(static_cast<std::uint32_t>(i));
            aspects.push_back(PageRef{&item}.aspect());
        }
    }

    result.rules = {measure.width, measure.target_height, measure.gap, measure.least_cell};
    result.rows = justify(aspects, result.rules);
    double y = 0;
    for (const JustifiedRow& row : result.rows) {
        result.tops.push_back(y);
        y += row.height + measure.caption_height + measure.row_gap;
    }
    result.height = result.rows.empty() ? 0 : y - measure.row_gap;
    return result;
}

} // namespace

std::size_t CollectionRows::row_at(double y) const {
    const auto after = std::upper_bound(tops.begin(), tops.end(), y);
    return after == tops.begin() ? 0 : static_cast<std::size_t>(after - tops.begin()) - 1;
}

std::optional<std::size_t> CollectionRows::row_of(const exhibit::Exhibit& all, std::string_view item) const {
    const exhibit::Item* const found = all.item(item);
    if (!found) {
        return std::nullopt;
    }
    const auto index = static_cast<std::uint32_t>(found - all.items.data());
    const auto at = std::lower_bound(items.begin(), items.end(), index);
    if (at == items.end()) {
        return rows.empty() ? std::nullopt : std::optional(rows.size() - 1);
    }
    const auto position = static_cast<std::size_t>(at - items.begin());
    const auto after = std::upper_bound(rows.begin(), rows.end(), position,
                                        [](std::size_t p, const JustifiedRow& row) { return p < row.first; });
    return static_cast<std::size_t>(after - rows.begin()) - 1;
}

const exhibit::Item& CollectionRows::first_item(const exhibit::Exhibit& all, std::size_t row) const {
    return all.items[items[rows[row].first]];
}

std::shared_ptr<const CollectionRows> collection_rows(const Scene& scene, const CollectionPlace& place,
                                                      const CollectionMeasure& measure) {
    if (scene.memo && scene.memo->collection) {
        const CollectionRows& known = *scene.memo->collection;
        if (known.of == scene.exhibit.identity.token() && known.theme == place.theme && known.kind == place.kind &&
            known.measure == measure) {
            return scene.memo->collection;
        }
    }
    auto made = std::make_shared<const CollectionRows>(lay_out(scene.exhibit, place, measure));
    if (scene.memo) {
        scene.memo->collection = made;
    }
    return made;
}

} // namespace views
