#include "derivatives/roll.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "platform/disk_files.h"

using namespace derivatives;

namespace {

/// Items with their pictures: {"a", {"01.jpg", "02.jpg"}}.
using Pictures = std::map<std::string, std::vector<std::string>>;

exhibit::Exhibit exhibition(const Pictures& pictures) {
    exhibit::Exhibit made;
    made.languages = {"vi"};
    for (const auto& [id, files] : pictures) {
        exhibit::Item item;
        item.id = id;
        for (const std::string& file : files) {
            item.pages.emplace_back().file = file;
        }
        made.items.push_back(std::move(item));
    }
    made.finish();
    return made;
}

/// A roll whose plans are followed in a table of files by place, as the main thread does.
struct Desk {
    Plan plan(const Pictures& pictures, const exhibit::ChangedItems& changed = exhibit::ChangedItems(std::in_place),
              const std::string& folder = "/c") {
        Plan plan = roll.plan(exhibition(pictures), folder, changed);
        for (const std::size_t place : plan.changes.gone) {
            REQUIRE(place < files.size());
            CHECK_FALSE(files[place].empty());
            files[place].clear();
        }
        for (const auto& added : plan.changes.added) {
            files.resize(std::max(files.size(), added.place + 1));
            CHECK(files[added.place].empty());
            files[added.place] = added.master.file;
        }
        CHECK(shown(plan) == expected(pictures));
        return plan;
    }
    std::set<std::string> shown(const Plan& plan) const {
        std::set<std::string> all;
        for (const auto& [key, place] : plan.places) {
            all.insert(fmt::format("{} {} {}", key.item, key.page, files[place]));
        }
        return all;
    }
    static std::set<std::string> expected(const Pictures& pictures) {
        std::set<std::string> all;
        for (const auto& [id, pages] : pictures) {
            for (std::size_t i = 0; i < pages.size(); ++i) {
                all.insert(fmt::format("{} {} items/{}/{}", id, i + 1, id, pages[i]));
            }
        }
        return all;
    }

    platform::DiskFiles disk;
    Index index{disk, "/nowhere/pictures.tsv"};
    Roll roll{index};
    std::vector<std::string> files;
};

const Pictures three{{"a", {"01.jpg", "02.jpg"}}, {"b", {"01.jpg"}}};

} // namespace

TEST_CASE("the first plan adds every picture, the same again changes nothing") {
    Desk desk;
    const Plan first = desk.plan(three);
    CHECK(first.changes.added.size() == 3);
    CHECK(first.changes.gone.empty());
    CHECK(first.changes.again.empty());
    const Plan second = desk.plan(three);
    CHECK(second.places == first.places);
    CHECK(second.changes.added.empty());
    CHECK(second.changes.again.empty());
}

TEST_CASE("only pictures of items that have changed are looked at again") {
    Desk desk;
    const Plan first = desk.plan(three);
    CHECK(desk.plan(three, exhibit::ChangedItems({"b"})).changes.again ==
          std::vector<std::size_t>{first.places.at({"b", 1})});
    CHECK(desk.plan(three, exhibit::ChangedItems()).changes.again.size() == 3);
}

TEST_CASE("what stays keeps its place, also as another page; what goes makes room from the next plan on") {
    Desk desk;
    const Plan first = desk.plan(three);
    const Plan second = desk.plan({{"a", {"00.jpg", "01.jpg"}}, {"b", {"01.jpg"}}});
    CHECK(second.places.at({"a", 2}) == first.places.at({"a", 1}));
    CHECK(second.places.at({"b", 1}) == first.places.at({"b", 1}));
    CHECK(second.changes.gone == std::vector<std::size_t>{first.places.at({"a", 2})});
    CHECK(second.changes.added.size() == 1);
    const Plan third = desk.plan({{"a", {"00.jpg", "01.jpg", "02.jpg"}}, {"b", {"01.jpg"}}});
    CHECK(third.places.at({"a", 3}) == first.places.at({"a", 2}));
    CHECK(desk.files.size() == 4);
    for (int i = 0; i < 100; ++i) {
        desk.plan({{"a", {fmt::format("{}.jpg", i)}}});
    }
    CHECK(desk.files.size() <= 6);
}

TEST_CASE("a file that stands on two pages is one master") {
    Desk desk;
    const Plan plan = desk.plan({{"a", {"01.jpg", "01.jpg"}}});
    CHECK(plan.changes.added.size() == 1);
    CHECK(plan.places.at({"a", 1}) == plan.places.at({"a", 2}));
    CHECK(desk.plan({{"a", {"01.jpg", "01.jpg"}}}, exhibit::ChangedItems()).changes.again.size() == 1);
}

TEST_CASE("another content folder has other pictures, whatever their names") {
    Desk desk;
    desk.plan(three);
    const Plan plan = desk.plan(three, exhibit::ChangedItems(std::in_place), "/elsewhere");
    CHECK(plan.changes.gone.size() == 3);
    CHECK(plan.changes.added.size() == 3);
    CHECK(plan.changes.content_folder == "/elsewhere");
}
