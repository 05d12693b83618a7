#include "views/filter_chips.h"

namespace views {

int count_of(const FilterCounts& counts, const std::string& id) {
    const auto found = counts.find(id);
    return found == counts.end() ? 0 : found->second;
}

std::vector<Chip> theme_chips(const Scene& scene, const std::string& theme, const std::string& kind, int total,
                              const FilterCounts& of_theme) {
    Chip all;
    all.face.id = "chip:theme:";
    all.face.label = scene.strings["collection.all"];
    all.face.selected = theme.empty() && kind.empty();
    all.count = total;
    std::vector<Chip> chips{all};
    for (const exhibit::Theme& each : scene.exhibit.themes) {
        Chip chip;
        chip.face.id = "chip:theme:" + each.id;
        chip.face.label = (each.short_title.empty() ? each.title : each.short_title).in(scene.language()).text;
        chip.face.selected = theme == each.id;
        chip.dot = theme_colour(scene, each.id);
        chip.count = count_of(of_theme, each.id);
        chips.push_back(chip);
    }
    return chips;
}

std::vector<Chip> kind_chips(const Scene& scene, const std::string& kind, const FilterCounts& of_kind) {
    std::vector<Chip> chips;
    for (const exhibit::Kind& each : scene.exhibit.kinds) {
        Chip chip;
        chip.face.id = "chip:kind:" + each.id;
        chip.face.label = each.title.in(scene.language()).text;
        chip.face.selected = kind == each.id;
        chip.count = count_of(of_kind, each.id);
        chips.push_back(chip);
    }
    return chips;
}

} // namespace views
