#pragma once

#include <map>
#include <string>
#include <vector>

#include "views/parts.h"
#include "views/scene.h"

namespace views {

/// How many items each filter would show; by id.
using FilterCounts = std::map<std::string, int, std::less<>>;

/// The count of `id`; 0 where there is none.
int count_of(const FilterCounts& counts, const std::string& id);

/// "All" with `total`, then a chip for each theme: `chip:theme:<id>`. `theme` and `kind` are what is chosen.
std::vector<Chip> theme_chips(const Scene& scene, const std::string& theme, const std::string& kind, int total,
                              const FilterCounts& of_theme);

/// A chip for each kind: `chip:kind:<id>`.
std::vector<Chip> kind_chips(const Scene& scene, const std::string& kind, const FilterCounts& of_kind);

} // namespace views
