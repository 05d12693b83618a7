#include "visit/sharp.h"

#include <doctest/doctest.h>

namespace {

frame::FrameList list_with(const base::Rect& rect, std::vector<base::Rect> tiles) {
    frame::FrameList list;
    list.size = {1000, 500};
    frame::Picture picture;
    picture.rect = rect;
    for (const base::Rect& tile : tiles) {
        picture.quads.push_back({tile, {0, 0, 1, 1}, 1});
    }
    list.nodes.emplace_back(picture);
    return list;
}

frame::Picture& picture(frame::FrameList& list) {
    return std::get<frame::Picture>(list.nodes.front());
}

} // namespace

TEST_CASE("a picture is covered when its tiles leave nothing open of what can be seen") {
    CHECK(visit::all_covered(list_with({0, 0, 600, 400}, {{0, 0, 300, 400}, {300, 0, 300, 400}})));
    CHECK_FALSE(visit::all_covered(list_with({0, 0, 600, 400}, {{0, 0, 300, 400}, {301, 0, 299, 400}})));

    INFO("what lies beyond the screen, the clip or the crop needs no tile");
    CHECK(visit::all_covered(list_with({500, 0, 1000, 500}, {{500, 0, 500, 500}})));
    CHECK(visit::all_covered(list_with({1000, 0, 600, 400}, {})));
    frame::FrameList list = list_with({0, 0, 600, 400}, {{0, 0, 300, 400}});
    picture(list).clip = {0, 0, 300, 500};
    CHECK(visit::all_covered(list));
    list = list_with({0, 0, 600, 400}, {{0, 0, 300, 400}});
    picture(list).crop = {100, 0, 200, 400};
    CHECK(visit::all_covered(list));

    INFO("where nothing is there yet, or never will be, a plate stands");
    list = list_with({0, 0, 600, 400}, {});
    CHECK(visit::all_covered(list));
}

TEST_CASE("pictures are sharp when all that can be seen are") {
    frame::FrameList list = list_with({0, 0, 600, 400}, {});
    CHECK_FALSE(visit::all_sharp(list));
    picture(list).sharp = true;
    CHECK(visit::all_sharp(list));
    list.nodes.push_back(std::get<frame::Picture>(list_with({2000, 0, 10, 10}, {}).nodes.front()));
    CHECK(visit::all_sharp(list));
    list.nodes.push_back(std::get<frame::Picture>(list_with({0, 0, 10, 10}, {}).nodes.front()));
    CHECK_FALSE(visit::all_sharp(list));
}
