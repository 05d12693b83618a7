#include "visit/fitter.h"

#include <doctest/doctest.h>

#include "tests/visit/no_pictures.h"
#include "tests/visit/place.h"

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
    Place place;
    NoPictures none(place.settings.cache.dir);
    visit::Fitter fitter(none.derivatives, place.settings.content);
    CHECK_FALSE(fitter.busy());
    const auto exhibit = collection(100);
    fitter.order({exhibit, {{"a", ""}, {}}});
    CHECK(fitter.busy());
    fitter.settle();
    CHECK(fitter.busy()); // not taken yet
    const auto made = fitter.take();
    REQUIRE(made.size() == 1);
    CHECK(made[0].exhibit == exhibit);
    CHECK(made[0].layout->of == exhibit->identity.token());
    CHECK(made[0].layout->items.size() == 50);
    CHECK_FALSE(fitter.busy());
    CHECK(fitter.take().empty());
}

TEST_CASE("of many orders the last is made, and one that is under way is not made twice") {
    Place place;
    NoPictures none(place.settings.cache.dir);
    visit::Fitter fitter(none.derivatives, place.settings.content);
    const auto exhibit = collection(20000);
    for (int i = 0; i < 50; ++i) {
        fitter.order({exhibit, {{i % 2 == 0 ? "a" : "b", ""}, {}}});
    }
    fitter.order({exhibit, {{"", "none"}, {}}});
    fitter.order({exhibit, {{"", "none"}, {}}});
    fitter.settle();
    const auto made = fitter.take();
    REQUIRE_FALSE(made.empty());
    CHECK(made.size() < 50);
    CHECK(made.back().layout->filter == views::TimelineFilter{"", "none"});
    if (made.size() > 1) {
        CHECK(made[made.size() - 2].layout->filter != made.back().layout->filter);
    }
}

TEST_CASE("one that is thrown away while it works ends") {
    Place place;
    NoPictures none(place.settings.cache.dir);
    for (int i = 0; i < 20; ++i) {
        visit::Fitter fitter(none.derivatives, place.settings.content);
        fitter.order({collection(2000), {}});
    }
}

TEST_CASE("what was read is never dropped for another filter, nor are the items that have changed") {
    Place place;
    NoPictures none(place.settings.cache.dir);
    visit::Fitter fitter(none.derivatives, place.settings.content);
    const auto shown = collection(20000);
    auto grown = std::make_shared<exhibit::Exhibit>(*collection(3));
    for (exhibit::Item& item : grown->items) {
        item.pages.emplace_back().file = "01.jpg";
    }
    fitter.order({shown, {{"", "busy"}, {}}});
    fitter.order({grown, {}, true, exhibit::ChangedItems(std::in_place)});
    fitter.order({shown, {{"a", ""}, {}}});
    fitter.settle();
    const auto made = fitter.take();
    REQUIRE_FALSE(made.empty());
    CHECK(made.back().layout->filter == views::TimelineFilter{"a", ""});
    const auto read = std::find_if(made.begin(), made.end(), [](const auto& one) { return one.plan.has_value(); });
    REQUIRE(read != made.end());
    CHECK(read->exhibit == grown);
    CHECK(read->plan->places.size() == 3);
    CHECK(read->plan->changes.added.size() == 3);
}

TEST_CASE("what is let go is dropped by the other thread") {
    Place place;
    NoPictures none(place.settings.cache.dir);
    visit::Fitter fitter(none.derivatives, place.settings.content);
    std::atomic<bool> elsewhere = false;
    const auto here = std::this_thread::get_id();
    fitter.let_go(std::shared_ptr<const int>(new int, [&](const int* number) {
        delete number;
        elsewhere = std::this_thread::get_id() != here;
    }));
    for (int i = 0; i < 1000 && !elsewhere; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    CHECK(elsewhere);
}
