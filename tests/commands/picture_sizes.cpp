#include "commands/picture_sizes.h"

#include <doctest/doctest.h>

namespace {

exhibit::Item item(const std::string& id, int width_px, double aspect) {
    exhibit::Item made;
    made.id = id;
    made.pages.resize(1);
    made.pages[0].width_px = width_px;
    made.pages[0].aspect = aspect;
    return made;
}

} // namespace

TEST_CASE("items are found by the megapixels of their first page") {
    exhibit::Exhibit exhibit;
    exhibit.items = {item("unknown", 0, 0.75), item("small", 4000, 4.0 / 3), item("large", 9504, 1.5),
                     item("middle", 6000, 1.5)};
    CHECK(commands::megapixels(exhibit.items[1].pages[0]) == doctest::Approx(12));
    REQUIRE(commands::item_of_size(exhibit, 60));
    CHECK(commands::item_of_size(exhibit, 60)->id == "large");
    CHECK(commands::item_of_size(exhibit, 24)->id == "middle");
    CHECK(commands::item_of_size(exhibit, 40) == nullptr);

    const auto largest = commands::largest_items(exhibit, 2);
    REQUIRE(largest.size() == 2);
    CHECK(largest[0]->id == "large");
    CHECK(largest[1]->id == "middle");
    CHECK(commands::largest_items(exhibit, 9).size() == 4);
}
