#include <doctest/doctest.h>

#include "platform/bars_raster.h"
#include "platform/offscreen_screen.h"
#include "tests/platform/sample.h"

namespace {

constexpr base::Colour gold{200, 160, 60, 255};
constexpr base::Colour green{60, 160, 120, 255};

frame::BarsPtr two_bars() {
    return std::make_shared<const frame::Bars>(
        frame::Bars{{60, 40}, {{{0, 10, 8, 20}, gold, 0}, {{0, 0, 8, 10}, green, 2}, {{20, 5, 30, 35}, gold, 6}}});
}

frame::Shape shape_of(frame::BarsPtr bars, base::Vec at) {
    frame::Shape shape;
    shape.kind = frame::ShapeKind::bars;
    shape.rect = {at.x, at.y, bars->size.w, bars->size.h};
    shape.bars = std::move(bars);
    return shape;
}

} // namespace

TEST_CASE("bars look like fills in their places, faded ones too") {
    const auto screen = platform::OffscreenScreen::open({200, 100}, {{sample::sans, 0}}).value();
    const frame::BarsPtr drawn = two_bars();
    for (const double opacity : {1.0, 0.5}) {
        frame::FrameList as_bars = sample::list({200, 100});
        as_bars.nodes.emplace_back(shape_of(drawn, {30, 20}));
        frame::placed(as_bars.nodes.back()).opacity = opacity;
        frame::FrameList as_fills = sample::list({200, 100});
        for (const frame::Bars::Bar& bar : drawn->bars) {
            as_fills.nodes.emplace_back(
                sample::fill({bar.rect.x + 30, bar.rect.y + 20, bar.rect.w, bar.rect.h}, bar.colour, bar.radius_px));
            frame::placed(as_fills.nodes.back()).opacity = opacity;
        }
        screen->draw(as_bars);
        const base::Bitmap bars = screen->capture();
        screen->draw(as_fills);
        const base::Bitmap fills = screen->capture();
        CHECK(bars.at(40, 40) == sample::list({1, 1}).background);
        int farthest = 0;
        for (std::size_t i = 0; i < bars.bgra.size(); ++i) {
            farthest = std::max(farthest, std::abs(bars.bgra[i] - fills.bgra[i]));
        }
        CHECK(farthest <= 2);
    }
}

TEST_CASE("the same bars are one texture from frame to frame, which goes when they are gone for a while") {
    const auto screen = platform::OffscreenScreen::open({200, 100}, {{sample::sans, 0}}).value();
    const auto live = [&] { return screen->figures().pictures; };
    frame::FrameList list = sample::list({200, 100});
    const frame::BarsPtr bars = two_bars();
    list.nodes.emplace_back(shape_of(bars, {30, 20}));
    for (int i = 0; i < 10; ++i) {
        screen->draw(list);
        std::get<frame::Shape>(list.nodes[0]).rect.x += 1;
    }
    CHECK(live() == 1);
    list.nodes.emplace_back(shape_of(two_bars(), {100, 20}));
    screen->draw(list);
    CHECK(live() == 2);
    list.nodes.clear();
    for (int i = 0; i < 200; ++i) {
        screen->draw(list);
    }
    CHECK(live() == 0);
}

TEST_CASE("bars that reach beyond their shape are cut") {
    const base::Bitmap bitmap =
        platform::rasterise_bars({{4, 4}, {{{-2, -2, 4, 4}, gold, 0}, {{3, 3, 9, 9}, green, 0}}});
    REQUIRE(bitmap.width_px == 4);
    CHECK(bitmap.at(0, 0) == gold);
    CHECK(bitmap.at(1, 1) == gold);
    CHECK(bitmap.at(2, 2).a == 0);
    CHECK(bitmap.at(3, 3) == green);
}
