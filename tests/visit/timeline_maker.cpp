#include "visit/timeline_maker.h"

#include <doctest/doctest.h>

namespace {

exhibit::ExhibitPtr collection(int items) {
    auto made = std::make_shared<exhibit::Exhibit>();
    made->languages = {"vi"};
    made->themes.push_back({"a", {}, {}, {}, "gold", {}});
    for (int i = 0; i < items; ++i) {
        exhibit::Item item;
        item.id = fmt::format("{}", i);
        item.theme = std::string(1, i % 2 == 0 ? 'a' : 'b');
        item.date.earliest = item.date.latest = exhibit::to_day({1900 + i % 100, 1, 1});
        made->items.push_back(item);
    }
    made->finish();
    return made;
}

} // namespace

TEST_CASE("what is ordered comes with the exhibition that it was ordered for") {
    visit::TimelineMaker maker;
    CHECK_FALSE(maker.busy());
    const auto exhibit = collection(100);
    maker.order({exhibit, {{"a", ""}, {}}});
    CHECK(maker.busy());
    maker.settle();
    CHECK(maker.busy()); // not taken yet
    const auto made = maker.take();
    REQUIRE(made.size() == 1);
    CHECK(made[0].exhibit == exhibit);
    CHECK(made[0].layout->of == exhibit->identity.token());
    CHECK(made[0].layout->items.size() == 50);
    CHECK_FALSE(maker.busy());
    CHECK(maker.take().empty());
}

TEST_CASE("of many orders the last is made, and one that is under way is not made twice") {
    visit::TimelineMaker maker;
    const auto exhibit = collection(20000);
    for (int i = 0; i < 50; ++i) {
        maker.order({exhibit, {{i % 2 == 0 ? "a" : "b", ""}, {}}});
    }
    maker.order({exhibit, {{"", "none"}, {}}});
    maker.order({exhibit, {{"", "none"}, {}}});
    maker.settle();
    const auto made = maker.take();
    REQUIRE_FALSE(made.empty());
    CHECK(made.size() < 50);
    CHECK(made.back().layout->filter == views::TimelineFilter{"", "none"});
    if (made.size() > 1) {
        CHECK(made[made.size() - 2].layout->filter != made.back().layout->filter);
    }
}

TEST_CASE("one that is thrown away while it works ends") {
    for (int i = 0; i < 20; ++i) {
        visit::TimelineMaker maker;
        maker.order({collection(2000), {}});
    }
}
