#include <doctest/doctest.h>

#include "platform/offscreen_screen.h"
#include "tests/platform/sample.h"

using base::Colour;
using frame::FrameList;

namespace {

constexpr Colour background{10, 20, 30, 255};
constexpr Colour red{200, 0, 0, 255};
constexpr Colour blue{0, 0, 200, 255};

struct Stage {
    explicit Stage(base::Size size = {400, 300})
        : screen(platform::OffscreenScreen::open(size, {{sample::sans, 0}}).value()) {}

    base::Bitmap show(const FrameList& list) {
        screen->draw(list);
        return screen->capture();
    }

    std::unique_ptr<platform::OffscreenScreen> screen;
};

int distance(Colour a, Colour b) {
    return std::max({std::abs(a.r - b.r), std::abs(a.g - b.g), std::abs(a.b - b.b)});
}

} // namespace

TEST_CASE("fills lie where the list says, over the background, cut by their clip") {
    Stage stage;
    FrameList list = sample::list({400, 300});
    list.nodes.push_back(sample::fill({10, 20, 100, 50}, red));
    auto clipped = sample::fill({200, 100, 100, 100}, blue);
    clipped.clip = {250, 0, 400, 150};
    list.nodes.push_back(clipped);
    const base::Bitmap shot = stage.show(list);
    REQUIRE(shot.width_px == 400);
    REQUIRE(shot.height_px == 300);
    CHECK(shot.at(0, 0) == background);
    CHECK(shot.at(399, 299) == background);
    CHECK(shot.at(10, 20) == red);
    CHECK(shot.at(9, 20) == background);
    CHECK(shot.at(10, 19) == background);
    CHECK(shot.at(109, 69) == red);
    CHECK(shot.at(110, 69) == background);
    CHECK(shot.at(249, 120) == background);
    CHECK(shot.at(250, 149) == blue);
    CHECK(shot.at(250, 150) == background);
}

TEST_CASE("a large rectangle ends at the same pixels as small ones") {
    Stage stage;
    FrameList list = sample::list({400, 300});
    auto large = sample::fill({-50, 20, 300, 200}, red);
    large.clip = {10.5, 20.4, 200.2, 150.2};
    list.nodes.push_back(large);
    const base::Bitmap whole = stage.show(list);
    list.nodes.clear();
    for (int y = 20; y < 220; y += 50) {
        auto small = sample::fill({0, static_cast<double>(y), 100, 50}, red);
        small.clip = large.clip;
        list.nodes.push_back(small);
        small.rect = {100, static_cast<double>(y), 150, 50};
        list.nodes.push_back(small);
    }
    const base::Bitmap parts = stage.show(list);
    CHECK(whole.at(150, 100) == red);
    CHECK(whole.bgra == parts.bgra);
}

TEST_CASE("a large round fill is one with its corners") {
    Stage stage;
    FrameList list = sample::list({400, 300}, {0, 0, 0, 255});
    list.nodes.push_back(sample::fill({10, 10, 380, 280}, {255, 255, 255, 255}, 60));
    const base::Bitmap shot = stage.show(list);
    double ink = 0;
    for (int y = 0; y < 300; ++y) {
        for (int x = 0; x < 400; ++x) {
            ink += shot.at(x, y).r / 255.0;
        }
    }
    CHECK(ink == doctest::Approx(380 * 280 - (4 - 3.14159265) * 60 * 60).epsilon(0.0005));
}

TEST_CASE("opacity mixes with what lies beneath, big or small") {
    Stage stage;
    FrameList list = sample::list({400, 300}, {0, 0, 0, 255});
    for (const base::Rect& rect : {base::Rect{0, 0, 300, 200}, base::Rect{350, 250, 20, 20}}) {
        auto shape = sample::fill(rect, {200, 200, 200, 255});
        shape.opacity = 0.5;
        list.nodes.push_back(shape);
    }
    const base::Bitmap shot = stage.show(list);
    CHECK(distance(shot.at(100, 100), {100, 100, 100, 255}) <= 1);
    CHECK(distance(shot.at(360, 260), {100, 100, 100, 255}) <= 1);
    CHECK(shot.at(100, 100).a == 255);
}

TEST_CASE("gradients go from the first colour to the last") {
    Stage stage;
    FrameList list = sample::list({400, 300});
    auto down = sample::fill({0, 0, 200, 300}, {0, 0, 0, 255});
    down.kind = frame::ShapeKind::gradient;
    down.end = {200, 100, 50, 255};
    auto right = down;
    right.rect = {200, 0, 200, 300};
    right.direction = frame::Direction::right;
    list.nodes.push_back(down);
    list.nodes.push_back(right);
    const base::Bitmap shot = stage.show(list);
    CHECK(distance(shot.at(100, 0), {0, 0, 0, 255}) <= 1);
    CHECK(distance(shot.at(100, 150), {100, 50, 25, 255}) <= 1);
    CHECK(distance(shot.at(100, 299), {200, 100, 50, 255}) <= 1);
    CHECK(distance(shot.at(300, 10), {100, 50, 25, 255}) <= 1);
    CHECK(shot.at(300, 10) == shot.at(300, 290));
}

TEST_CASE("round corners are cut and smooth, on fills, outlines and pictures") {
    Stage stage;
    FrameList list = sample::list({400, 300}, {0, 0, 0, 255});
    list.nodes.push_back(sample::fill({10, 10, 100, 100}, {255, 255, 255, 255}, 20));
    auto outline = sample::fill({150, 10, 100, 100}, {255, 255, 255, 255}, 20);
    outline.kind = frame::ShapeKind::outline;
    outline.stroke_px = 4;
    list.nodes.push_back(outline);
    const auto texture = stage.screen->textures().upload(sample::bitmap(8, 8, {255, 255, 255, 255}));
    // Two tiles that meet inside the corner.
    auto picture = sample::picture(
        {10, 150, 100, 100}, {{{10, 150, 7, 100}, {0, 0, 1, 1}, texture}, {{17, 150, 93, 100}, {0, 0, 1, 1}, texture}});
    picture.radius_px = 20;
    list.nodes.push_back(picture);
    const base::Bitmap shot = stage.show(list);
    for (const base::Vec origin : {base::Vec{10, 10}, {150, 10}, {10, 150}}) {
        const int x = static_cast<int>(origin.x);
        const int y = static_cast<int>(origin.y);
        CAPTURE(x);
        CAPTURE(y);
        CHECK(shot.at(x, y).r == 0);
        CHECK(shot.at(x + 99, y + 99).r == 0);
        CHECK(shot.at(x + 50, y).r == 255);
        CHECK(shot.at(x, y + 50).r == 255);
        CHECK(shot.at(x + 50, y - 1).r == 0);
        int between = 0;
        for (int i = 0; i < 20; ++i) {
            const int value = shot.at(x + i, y + 3).r;
            between += value > 20 && value < 235;
        }
        CHECK(between >= 1);
    }
    CHECK(shot.at(200, 60).r == 0);
    // The whole disc's area: no seam between the tiles, nothing drawn twice.
    for (const int y0 : {10, 150}) {
        double ink = 0;
        for (int y = y0; y < y0 + 100; ++y) {
            for (int x = 10; x < 110; ++x) {
                ink += shot.at(x, y).r / 255.0;
            }
        }
        CHECK(ink == doctest::Approx(100 * 100 - (4 - 3.14159265) * 20 * 20).epsilon(0.001));
    }
    stage.screen->textures().release(texture);
}

TEST_CASE("a picture shows its texture through uv, finer quads over coarser, its plate only without them") {
    Stage stage;
    base::Bitmap two = sample::bitmap(2, 1, red);
    std::copy_n(sample::bitmap(1, 1, blue).bgra.begin(), 4, two.bgra.begin() + 4);
    const auto coarse = stage.screen->textures().upload(two);
    const auto fine = stage.screen->textures().upload(sample::bitmap(4, 4, {0, 200, 0, 255}));
    FrameList list = sample::list({400, 300});
    auto picture = sample::picture(
        {0, 0, 400, 200}, {{{0, 0, 400, 200}, {0, 0, 1, 1}, coarse}, {{100, 0, 100, 100}, {0, 0, 1, 1}, fine}});
    picture.plate_nodes = 1;
    list.nodes.push_back(picture);
    list.nodes.push_back(sample::fill({0, 0, 400, 200}, {255, 255, 255, 255}));
    base::Bitmap shot = stage.show(list);
    CHECK(shot.at(20, 50) == red);
    CHECK(shot.at(380, 50) == blue);
    CHECK(shot.at(150, 50) == Colour{0, 200, 0, 255});
    CHECK(shot.at(20, 250) == background);

    std::get<frame::Picture>(list.nodes[0]).quads.clear();
    shot = stage.show(list);
    CHECK(shot.at(20, 50) == Colour{255, 255, 255, 255});
    stage.screen->textures().release(coarse);
    stage.screen->textures().release(fine);
}

TEST_CASE("a picture's hole is left open, its corners stay round, and what lies below it shows there") {
    Stage stage;
    const auto coarse = stage.screen->textures().upload(sample::bitmap(4, 4, red));
    const auto fine = stage.screen->textures().upload(sample::bitmap(4, 4, blue));
    FrameList list = sample::list({400, 300});
    list.nodes.push_back(sample::fill({120, 120, 100, 100}, {0, 200, 0, 255}));
    auto picture = sample::picture(
        {0, 0, 400, 300}, {{{0, 0, 400, 300}, {0, 0, 1, 1}, coarse}, {{200, 0, 200, 300}, {0, 0, 1, 1}, fine}});
    picture.radius_px = 20;
    picture.hole = {0, 100, 300, 200};
    list.nodes.push_back(picture);
    const base::Bitmap shot = stage.show(list);
    CHECK(shot.at(50, 99) == red);
    CHECK(shot.at(250, 99) == blue);
    CHECK(shot.at(300, 200) == blue);
    CHECK(shot.at(299, 280) == background);
    CHECK(shot.at(150, 150) == Colour{0, 200, 0, 255});
    CHECK(shot.at(20, 250) == background);
    CHECK(shot.at(1, 1) == background);
    CHECK(shot.at(398, 298) == background);
    stage.screen->textures().release(coarse);
    stage.screen->textures().release(fine);
}

TEST_CASE("a fading picture of coarse and fine quads fades evenly") {
    Stage stage;
    const auto texture = stage.screen->textures().upload(sample::bitmap(4, 4, {200, 200, 200, 255}));
    FrameList list = sample::list({400, 300}, {0, 0, 0, 255});
    auto picture = sample::picture({0, 0, 400, 300}, {{{0, 0, 400, 300}, {0, 0, 1, 1}, texture},
                                                      {{33.3, 40.7, 100.1, 77.7}, {0, 0, 1, 1}, texture}});
    picture.opacity = 0.5;
    list.nodes.push_back(picture);
    const base::Bitmap shot = stage.show(list);
    int worst = 0;
    for (int y = 0; y < 300; ++y) {
        for (int x = 0; x < 400; ++x) {
            worst = std::max(worst, distance(shot.at(x, y), {100, 100, 100, 255}));
        }
    }
    CHECK(worst <= 1);
    stage.screen->textures().release(texture);
}

TEST_CASE("a shadow darkens around its picture, softly, and not beneath it") {
    Stage stage;
    const auto texture = stage.screen->textures().upload(sample::bitmap(4, 4, red));
    FrameList list = sample::list({400, 300}, {200, 200, 200, 255});
    auto picture = sample::picture({100, 100, 200, 100}, {{{100, 100, 200, 100}, {0, 0, 1, 1}, texture}});
    picture.shadow_px = 40;
    list.nodes.push_back(picture);
    const base::Bitmap shot = stage.show(list);
    CHECK(shot.at(200, 150) == red);
    CHECK(shot.at(200, 202).r < 150);
    CHECK(shot.at(200, 202).r < shot.at(200, 220).r);
    CHECK(shot.at(200, 220).r < shot.at(200, 240).r);
    CHECK(shot.at(200, 202).r < shot.at(200, 97).r);
    CHECK(shot.at(200, 270).r == 200);
    CHECK(shot.at(150, 210) == shot.at(250, 210));
    stage.screen->textures().release(texture);
}

TEST_CASE("an arc goes clockwise from twelve o'clock") {
    Stage stage;
    FrameList list = sample::list({400, 300}, {0, 0, 0, 255});
    auto arc = sample::fill({100, 50, 200, 200}, {255, 255, 255, 255});
    arc.kind = frame::ShapeKind::arc;
    arc.stroke_px = 10;
    arc.from = 0.05;
    arc.to = 0.45;
    list.nodes.push_back(arc);
    const base::Bitmap shot = stage.show(list);
    CHECK(shot.at(295, 150).r == 255);
    CHECK(shot.at(105, 150).r == 0);
    CHECK(shot.at(200, 150).r == 0);
    CHECK(shot.at(285, 150).r == 0);
}

TEST_CASE("an icon's strokes scale into its rectangle and don't darken where they meet") {
    Stage stage;
    FrameList list = sample::list({400, 300}, {0, 0, 0, 255});
    auto icon = sample::fill({100, 100, 48, 48}, {255, 255, 255, 128});
    icon.kind = frame::ShapeKind::icon;
    icon.icon = std::make_shared<frame::Icon>(frame::Icon{{{{4, 12}, {20, 12}}, {{12, 4}, {12, 20}}}});
    list.nodes.push_back(icon);
    const base::Bitmap shot = stage.show(list);
    CHECK(distance(shot.at(110, 124), {128, 128, 128, 255}) <= 1);
    CHECK(distance(shot.at(124, 124), {128, 128, 128, 255}) <= 1);
    CHECK(shot.at(104, 124).r == 0);
    CHECK(shot.at(110, 110).r == 0);
}

TEST_CASE("text has ink on its baseline in its colour, cut by its clip") {
    Stage stage;
    FrameList list = sample::list({400, 300}, {0, 0, 0, 255});
    // Glyph 43 of Noto Sans is H: stems from the baseline upwards.
    auto layout = std::make_shared<frame::TextLayout>();
    layout->px = 60;
    layout->size = {100, 80};
    layout->glyphs = {{0, 43, 0, 60}, {0, 43, 60.25f, 60}};
    frame::Text text;
    text.rect = {50, 100, 100, 80};
    text.layout = layout;
    text.colour = {0, 255, 0, 255};
    list.nodes.push_back(text);
    base::Bitmap shot = stage.show(list);
    const auto ink = [&](int x0, int y0, int x1, int y1) {
        double sum = 0;
        for (int y = y0; y < y1; ++y) {
            for (int x = x0; x < x1; ++x) {
                sum += shot.at(x, y).g / 255.0;
                CHECK(shot.at(x, y).r == 0);
            }
        }
        return sum;
    };
    CHECK(ink(50, 117, 105, 160) > 500);
    CHECK(ink(50, 160, 160, 200) == 0);
    // A quarter of a pixel to the right: as much ink, not the same pixels.
    CHECK(ink(110, 117, 165, 160) == doctest::Approx(ink(50, 117, 105, 160)).epsilon(0.01));
    std::get<frame::Text>(list.nodes[0]).clip = {0, 0, 80, 140};
    shot = stage.show(list);
    CHECK(ink(80, 0, 400, 300) == 0);
    CHECK(ink(0, 140, 400, 300) == 0);
    CHECK(ink(50, 117, 80, 140) > 100);
}

TEST_CASE("what lies under something opaque costs nothing") {
    Stage stage;
    FrameList list = sample::list({400, 300});
    for (int i = 0; i < 100; ++i) {
        list.nodes.push_back(sample::fill({0, 0, 400, 300}, red));
    }
    list.nodes.push_back(sample::fill({0, 0, 400, 300}, blue));
    CHECK(stage.show(list).at(200, 100) == blue);
    CHECK(stage.screen->figures().vertices == 0);
    CHECK(stage.screen->figures().draw_calls == 1);
}

TEST_CASE("more polygons than 16 bits can count") {
    Stage stage;
    FrameList list = sample::list({400, 300});
    for (int i = 0; i < 30'000; ++i) {
        list.nodes.push_back(sample::fill({i % 200 * 2.0, i / 200 * 2.0, 1, 1}, red));
    }
    const base::Bitmap shot = stage.show(list);
    CHECK(shot.at(0, 0) == red);
    CHECK(shot.at(398, 298) == red);
    CHECK(shot.at(399, 298) == background);
}

TEST_CASE("a screen of 4320 pixels, and another size afterwards") {
    Stage stage({4320, 100});
    FrameList list = sample::list({4320, 100});
    list.nodes.push_back(sample::fill({4319, 99, 1, 1}, red));
    CHECK(stage.show(list).at(4319, 99) == red);
    stage.screen->resize({100, 50});
    list = sample::list({100, 50});
    const base::Bitmap shot = stage.show(list);
    CHECK(shot.width_px == 100);
    CHECK(shot.at(99, 49) == background);
}

TEST_CASE("a thousand uploads leave nothing behind") {
    Stage stage;
    ports::Textures& textures = stage.screen->textures();
    const auto kept = textures.upload(sample::bitmap(64, 64, red));
    for (int i = 0; i < 1000; ++i) {
        textures.release(textures.upload(sample::bitmap(256, 256, blue)));
    }
    CHECK(stage.screen->figures().pictures == 1);
    CHECK(stage.screen->figures().pictures_mb == doctest::Approx(64 * 64 * 4 / 1e6));
    textures.release(kept);
    CHECK(stage.screen->figures().pictures_mb == 0);
}
