#include <chrono>
#include <random>
#include <thread>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "pictures/pictures.h"
#include "tests/pictures/gallery.h"

using pictures::Limits;
using pictures::Pictures;
using ports::PictureState;

namespace {

const base::Size screen{1920, 1080};

/// A big picture and what resolves it.
struct Room {
    Gallery gallery;
    Wall wall;
    std::optional<Pictures> pictures;
    double now_s = 0;

    explicit Room(Limits limits = {}) {
        gallery.add({"big", 1}, "big", 9000, 6700);
        pictures.emplace(gallery, wall, gallery, limits);
    }

    void resolve(frame::FrameList& list) { pictures->resolve(list, now_s += 1.0 / 60); }

    /// As in virtual time: everything on its way arrives, then the list is resolved again.
    void settle(frame::FrameList& list) {
        for (int i = 0; i < 20; ++i) {
            resolve(list);
            if (!pictures->busy()) {
                return;
            }
            pictures->settle();
        }
        FAIL("it never settles");
    }

    void check(const frame::FrameList& list, std::size_t index = 0) const {
        const auto& node = std::get<frame::Picture>(list.nodes.at(index));
        check_cover(node, screen, gallery.pyramid(node.key), wall);
    }
};

base::Rect zoomed(const base::Rect& rect, base::Vec about, double factor) {
    return {about.x + (rect.x - about.x) * factor, about.y + (rect.y - about.y) * factor, rect.w * factor,
            rect.h * factor};
}

} // namespace

TEST_CASE("nothing is shown until something is there, then it is sharp for its size") {
    Room room;
    auto list = list_of(screen, {{{"big", 1}, base::fit(9000.0 / 6700, {100, 50, 1000, 900})}});
    room.resolve(list);
    CHECK(picture(list).quads.empty());
    CHECK(picture(list).level == -1);
    CHECK(room.pictures->busy());
    room.settle(list);
    CHECK(picture(list).sharp);
    CHECK(picture(list).level == 3); // 1000 px of 9000: one in eight
    room.check(list);
    CHECK_FALSE(room.pictures->news());
}

TEST_CASE("a small picture is shown by the thumbnail, halved to its size") {
    Room room;
    for (const auto& [width, texture] :
         {std::pair{640.0, 640}, {500.0, 640}, {320.0, 320}, {200.0, 320}, {90.0, 160}}) {
        auto list = list_of(screen, {{{"big", 1}, {10, 10, width, width * 6700 / 9000}}});
        room.settle(list);
        CAPTURE(width);
        CHECK(picture(list).sharp);
        REQUIRE(picture(list).quads.size() == 1);
        CHECK(room.wall.bitmap(picture(list).quads[0].texture).width_px == texture);
        room.check(list);
    }
    for (const auto& path : room.gallery.reads()) {
        CHECK(path == "big/thumbnail.jpg");
    }
}

TEST_CASE("without a pyramid the thumbnail serves, and is not called sharp") {
    Room room;
    room.gallery.set_state({"big", 1}, PictureState::thumbnail);
    auto list = list_of(screen, {{{"big", 1}, {0, 0, 1400, 1042}}});
    room.settle(list);
    CHECK(picture(list).quads.size() == 1);
    CHECK_FALSE(picture(list).sharp);
    room.check(list);
    room.gallery.set_state({"big", 1}, PictureState::ready);
    room.resolve(list);
    room.check(list); // never a hole when the pyramid joins
    room.settle(list);
    CHECK(picture(list).sharp);
    CHECK(picture(list).quads.size() > 1);
}

TEST_CASE("failed and unknown pictures") {
    Room room;
    room.gallery.add({"broken", 1}, "broken", 100, 100, PictureState::failed);
    auto list = list_of(screen, {{{"broken", 1}, {0, 0, 100, 100}}, {{"nobody", 1}, {200, 0, 100, 100}}});
    room.settle(list);
    CHECK(picture(list, 0).failed);
    CHECK(picture(list, 0).quads.empty());
    CHECK_FALSE(picture(list, 1).failed);
    CHECK(picture(list, 1).quads.empty());
    CHECK(room.gallery.reads().empty());
}

TEST_CASE("a tiny master is as sharp as it can be at any size") {
    Room room;
    room.gallery.add({"tiny", 1}, "tiny", 1, 1);
    room.gallery.add({"line", 1}, "line", 1, 3000);
    auto list = list_of(screen, {{{"tiny", 1}, {0, 0, 900, 900}}, {{"line", 1}, {1000, -5000, 4, 12000}}});
    room.settle(list);
    CHECK(picture(list, 0).sharp);
    CHECK(picture(list, 1).sharp);
    room.check(list, 0);
    room.check(list, 1);
}

TEST_CASE("twenty seconds of random zoom and pan: covered in every frame, within memory") {
    Limits limits;
    limits.memory_bytes = 60u << 20;
    Room room(limits);
    room.gallery.add({"other", 1}, "other", 5000, 3000);
    std::mt19937 random(7);
    const auto chance = [&](double from, double to) {
        return std::uniform_real_distribution<double>(from, to)(random);
    };
    base::Rect rect = base::fit(9000.0 / 6700, {0, 0, 1920, 1080});
    auto list = list_of(screen, {{{"big", 1}, rect}, {{"other", 1}, {1500, 700, 400, 240}}});
    room.settle(list);
    base::Vec drift;
    double zoom = 1;
    int sharp_frames = 0;
    std::uint64_t most = 0;
    for (int frame = 0; frame < 1200; ++frame) {
        if (frame % 30 == 0) {
            drift = {chance(-40, 40), chance(-40, 40)};
            zoom = rect.w > 60000 ? 0.93 : rect.w < 1000 ? 1.06 : chance(0.92, 1.09);
            if (frame % 240 == 0) {
                rect = {chance(-9000, 0), chance(-6700, 0), 18000, 13400}; // a jump
            }
        }
        rect = zoomed(rect, {chance(0, 1920), chance(0, 1080)}, zoom);
        rect.x = std::clamp(rect.x + drift.x, 400 - rect.w, 1500.0);
        rect.y = std::clamp(rect.y + drift.y, 300 - rect.h, 800.0);
        list = list_of(screen, {{{"big", 1}, rect}, {{"other", 1}, {1500, 700, 400, 240}}});
        picture(list).clip = {60, 40, 1700, 1000};
        room.resolve(list);
        room.check(list, 0);
        room.check(list, 1);
        sharp_frames += picture(list).sharp ? 1 : 0;
        most = std::max(most, room.wall.bytes());
        CHECK(room.wall.bytes() == room.pictures->stats().bytes);
        if (frame % 40 == 0) {
            room.pictures->settle();
        } else if (frame % 3 == 0) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1)); // tiles come in at odd times
        }
    }
    CHECK(sharp_frames > 0);
    CHECK(most <= limits.memory_bytes * 11 / 10);
    CHECK(room.pictures->stats().evicted > 0);
    room.settle(list);
    CHECK(picture(list).sharp);
    room.pictures.reset();
    CHECK(room.wall.live() == 0);
}

TEST_CASE("in virtual time the same walk gives the same quads") {
    const auto walk = [] {
        Room room;
        std::string quads;
        base::Rect rect = base::fit(9000.0 / 6700, {0, 0, 1920, 1080});
        for (int frame = 0; frame < 60; ++frame) {
            room.pictures->settle();
            rect = zoomed(rect, {400.0 + 20 * frame, 300}, frame < 40 ? 1.08 : 0.9);
            auto list = list_of(screen, {{{"big", 1}, rect}});
            room.resolve(list);
            for (const auto& quad : picture(list).quads) {
                quads += fmt::format("{} {} {} {} {} {}\n", quad.rect.x, quad.rect.w, quad.uv.x, quad.uv.w, quad.uv.h,
                                     room.wall.bitmap(quad.texture).width_px);
            }
        }
        return quads;
    };
    const std::string first = walk();
    CHECK(first.size() > 1000);
    CHECK(walk() == first);
}

TEST_CASE("zooming out, what was sharp stays until the coarser level is there") {
    Room room;
    base::Rect rect{-3000, -2000, 9000, 6700};
    auto list = list_of(screen, {{{"big", 1}, rect}});
    room.settle(list);
    CHECK(picture(list).level == 0);
    room.gallery.close_gate();
    list = list_of(screen, {{{"big", 1}, zoomed(rect, {960, 540}, 0.49)}});
    room.resolve(list);
    room.check(list);
    int fine = 0;
    for (const auto& quad : picture(list).quads) {
        fine += quad.rect.w < 300 && quad.uv.w == 1 ? 1 : 0;
    }
    CHECK(fine > 4);
    room.gallery.open_gate();
}

TEST_CASE("what left the screen is no longer asked for") {
    Room room;
    room.gallery.add({"far", 1}, "far", 9000, 6700);
    auto list = list_of(screen, {{{"big", 1}, {-3000, -2000, 9000, 6700}}});
    room.gallery.close_gate();
    room.resolve(list);
    for (int i = 0; i < 1000 && room.gallery.reads().size() < 2; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1)); // both workers are at it
    }
    CHECK(room.gallery.wanted == std::vector<base::PictureKey>{{"big", 1}});
    list = list_of(screen, {{{"far", 1}, {0, 0, 300, 223}}, {{"big", 1}, {2000, 0, 9000, 6700}}});
    room.resolve(list);
    CHECK(room.gallery.wanted == std::vector<base::PictureKey>{{"far", 1}});
    room.gallery.open_gate();
    room.settle(list);
    int big = 0;
    for (const auto& path : room.gallery.reads()) {
        big += path.starts_with("big/") ? 1 : 0;
    }
    CHECK(big <= 2);
    CHECK(picture(list).sharp);
}

TEST_CASE("the base comes first, then what is seen from its middle, then a ring around") {
    Limits limits;
    limits.workers = 1;
    Room room(limits);
    auto list = list_of(screen, {{{"big", 1}, {-3000, -2000, 9000, 6700}}});
    room.resolve(list);
    room.pictures->settle();
    const auto reads = room.gallery.reads();
    REQUIRE(reads.size() > 3);
    CHECK(reads[0] == "big/thumbnail.jpg");
    double last = 0;
    bool left_screen = false;
    bool in_order = true;
    for (std::size_t i = 1; i < reads.size(); ++i) {
        int x = 0;
        int y = 0;
        REQUIRE(std::sscanf(reads[i].c_str(), "big/tiles/%d,%d", &x, &y) == 2);
        const base::Rect tile{x - 3000.0, y - 2000.0, 512, 512};
        const bool seen = !base::intersect(tile, {0, 0, 1920, 1080}).empty();
        const double distance = base::length(tile.centre() - base::Vec{960, 540});
        in_order = in_order && !(seen && left_screen) && (!seen || distance >= last - 1e-6);
        left_screen = left_screen || !seen;
        last = distance;
    }
    CHECK(in_order);
    CHECK(left_screen);
}

TEST_CASE("with priority before the others, larger before smaller") {
    Room room;
    room.gallery.add({"a", 1}, "a", 800, 600);
    room.gallery.add({"b", 1}, "b", 800, 600);
    room.gallery.add({"c", 1}, "c", 800, 600);
    auto list =
        list_of(screen, {{{"a", 1}, {0, 0, 100, 75}}, {{"b", 1}, {300, 0, 300, 225}}, {{"c", 1}, {0, 300, 80, 60}}});
    picture(list, 2).priority = true;
    room.resolve(list);
    CHECK(room.gallery.wanted == std::vector<base::PictureKey>{{"c", 1}, {"b", 1}, {"a", 1}});
}

TEST_CASE("a file that can't be read is tried again later, what is there stands in") {
    Room room;
    auto list = list_of(screen, {{{"big", 1}, base::fit(9000.0 / 6700, {0, 0, 600, 600})}});
    room.settle(list);
    room.gallery.spoil("big");
    list = list_of(screen, {{{"big", 1}, {-3000, -2000, 9000, 6700}}});
    room.settle(list);
    room.check(list);
    CHECK_FALSE(picture(list).sharp);
    CHECK_FALSE(picture(list).failed);
    REQUIRE_FALSE(room.gallery.reported_missing.empty());
    CHECK(room.gallery.reported_missing[0] == base::PictureKey{"big", 1});
    const auto tries = room.gallery.reads().size();
    room.settle(list);
    CHECK(room.gallery.reads().size() == tries);
    room.gallery.spoil("big", false);
    room.now_s += 10;
    room.settle(list);
    CHECK(picture(list).sharp);
}

TEST_CASE("a new version of a picture takes over when it is there") {
    Room room;
    auto list = list_of(screen, {{{"big", 1}, {0, 0, 600, 447}}});
    room.settle(list);
    const auto before = picture(list).quads.at(0).texture;
    room.gallery.add({"big", 1}, "newer", 9000, 6700);
    room.resolve(list);
    REQUIRE(picture(list).quads.size() == 1);
    CHECK(picture(list).quads[0].texture == before);
    CHECK_FALSE(picture(list).sharp);
    room.settle(list);
    CHECK(picture(list).quads.at(0).texture != before);
    CHECK(picture(list).sharp);
    room.check(list);
}

TEST_CASE("uploads keep to their budget") {
    Limits limits;
    limits.upload_bytes = 2u << 20;
    Room room(limits);
    auto list = list_of(screen, {{{"big", 1}, {-3000, -2000, 9000, 6700}}});
    room.resolve(list);
    for (int i = 0; i < 3000 && !picture(list).sharp; ++i) {
        const int before = room.wall.uploads();
        room.resolve(list);
        CHECK(room.wall.uploads() - before <= 3);
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    CHECK(picture(list).sharp);
}

TEST_CASE("what is coming is loaded at its final size before it is shown, and before what is likely") {
    Room room;
    room.gallery.add({"coming", 1}, "coming", 4000, 3000);
    room.gallery.add({"likely", 1}, "likely", 4000, 3000);
    room.pictures->prefetch({.coming = {{{"coming", 1}, {1200, 900}}}, .likely = {{{"likely", 1}, {1200, 900}}}});
    auto list = list_of(screen, {{{"big", 1}, {0, 0, 300, 223}}, {{"coming", 1}, {310, 0, 300, 225}}});
    room.settle(list);
    const auto first_read = [&](const std::string& folder) {
        const auto reads = room.gallery.reads();
        const auto found = std::find_if(reads.begin(), reads.end(), [&](const std::string& path) {
            return path.find(folder) != std::string::npos && path.find("/tiles/") != std::string::npos;
        });
        REQUIRE(found != reads.end());
        return found - reads.begin();
    };
    room.pictures->settle();
    CHECK(first_read("coming") < first_read("likely"));
    for (double width = 320; width <= 1200; width += 40) { // it grows into its place
        list = list_of(screen, {{{"coming", 1}, {0, 0, width, width * 0.75}}});
        room.resolve(list);
        CHECK(picture(list).sharp);
    }
}

TEST_CASE("what may come next is loaded ahead, and only within memory") {
    Room room;
    room.gallery.add({"next", 1}, "next", 4000, 3000);
    const pictures::Ahead next = {.likely = {{{"next", 1}, {1200, 900}}}};
    auto list = list_of(screen, {{{"big", 1}, {0, 0, 900, 670}}});
    room.pictures->prefetch(next);
    room.settle(list);
    room.pictures->settle();
    CHECK(room.gallery.wanted == std::vector<base::PictureKey>{{"big", 1}, {"next", 1}});
    list = list_of(screen, {{{"next", 1}, {0, 0, 1200, 900}}});
    room.resolve(list);
    CHECK(picture(list).sharp); // at once
    room.check(list);

    Limits tight;
    tight.memory_bytes = 6u << 20;
    Room small(tight);
    small.gallery.add({"next", 1}, "next", 4000, 3000);
    auto view = list_of(screen, {{{"big", 1}, {0, 0, 900, 670}}});
    small.pictures->prefetch(next);
    for (int i = 0; i < 10; ++i) {
        small.resolve(view);
        small.pictures->settle();
    }
    CHECK(picture(view).sharp);
    CHECK(small.wall.bytes() <= tight.memory_bytes);
}

TEST_CASE("when the textures are lost, they are loaded again") {
    Room room;
    auto list = list_of(screen, {{{"big", 1}, {0, 0, 900, 670}}});
    room.settle(list);
    room.pictures->textures_lost();
    room.resolve(list);
    CHECK(picture(list).quads.empty());
    room.settle(list);
    CHECK(picture(list).sharp);
}

TEST_CASE("the same picture twice in a list is loaded once") {
    Room room;
    auto list = list_of(screen, {{{"big", 1}, {0, 0, 300, 223}}, {{"big", 1}, {500, 0, 310, 231}}});
    room.settle(list);
    CHECK(picture(list, 0).sharp);
    CHECK(picture(list, 1).sharp);
    CHECK(room.gallery.reads().size() == 1);
}

TEST_CASE("what can't be seen costs nothing") {
    Room room;
    auto list = list_of(
        screen, {{{"big", 1}, {-700, 0, 600, 400}}, {{"big", 1}, {0, 0, 600, 400}}, {{"big", 1}, {0, 0, 0, 0}}});
    picture(list, 1).opacity = 0;
    room.resolve(list);
    CHECK_FALSE(room.pictures->busy());
    CHECK(room.gallery.wanted.empty());
}

TEST_CASE("the sources are asked again only when they may say something else") {
    Room room;
    room.gallery.add({"small", 1}, "small", 800, 600);
    auto list = list_of(screen, {{{"big", 1}, {0, 0, 600, 400}}, {{"small", 1}, {700, 0, 600, 400}}});
    room.settle(list);
    const int asked = room.gallery.asked;
    room.resolve(list);
    CHECK(room.gallery.asked == asked);
    room.gallery.set_state({"small", 1}, PictureState::failed);
    room.resolve(list);
    CHECK(picture(list, 1).failed);
    CHECK(room.gallery.asked == asked + 2);
}
