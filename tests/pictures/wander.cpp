#include <cstdlib>
#include <filesystem>
#include <random>

#include <doctest/doctest.h>

#include "pictures/pictures.h"
#include "tests/pictures/gallery.h"

namespace {

const base::Size screen{1280, 720};
const std::vector<base::Size> masters{{6000, 4000}, {4000, 6000}, {9504, 6336}, {900, 700}};

base::PictureKey page(std::size_t number) {
    return {"item", static_cast<int>(number) + 1};
}

auto handles() {
    return std::distance(std::filesystem::directory_iterator("/proc/self/fd"), {});
}

} // namespace

// All of them with KIOSK_LONG set, a twentieth else.
TEST_CASE("a hundred thousand zooms, shifts and pages in virtual time: memory in its budget, nothing left behind") {
    const int operations = std::getenv("KIOSK_LONG") ? 100'000 : 5'000;
    Gallery gallery;
    for (std::size_t i = 0; i < masters.size(); ++i) {
        gallery.add(page(i), "folder" + std::to_string(i), static_cast<int>(masters[i].w),
                    static_cast<int>(masters[i].h));
    }
    Wall wall;
    constexpr std::uint64_t budget = 12ull * 1280 * 720 * 4; // as the kiosk has it
    pictures::Pictures pictures(gallery, wall, gallery, {.memory_bytes = budget});
    std::mt19937 random(5);
    const auto pick = [&](double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(random);
    };

    std::size_t shown = 0;
    base::Vec centre{0.5, 0.5};
    double zoom = 1;
    std::uint64_t most_bytes = 0;
    std::size_t most_textures = 0;
    const auto most_before = handles();
    for (int i = 0; i < operations; ++i) {
        const double what = pick(0, 1);
        if (what < 0.05) {
            shown = static_cast<std::size_t>(pick(0, 0.999) * static_cast<double>(masters.size()));
            zoom = 1;
        } else if (what < 0.3) {
            zoom = std::clamp(zoom * std::exp(pick(-0.5, 0.5)), 1.0, 20.0);
        } else {
            centre = centre + base::Vec{pick(-0.12, 0.12), pick(-0.12, 0.12)} * (1 / zoom);
        }
        const double half = 0.5 / zoom;
        centre = {std::clamp(centre.x, half, 1 - half), std::clamp(centre.y, half, 1 - half)};
        const base::Rect whole = base::fit(masters[shown].w / masters[shown].h, {0, 0, screen.w, screen.h});
        const base::Rect rect{screen.w / 2 - centre.x * whole.w * zoom, screen.h / 2 - centre.y * whole.h * zoom,
                              whole.w * zoom, whole.h * zoom};
        auto list = list_of(screen, {{page(shown), rect}});
        // Until all of it has arrived; a budget's worth of uploads may take several frames.
        for (int frames = 0; frames == 0 || pictures.busy(); ++frames) {
            REQUIRE(frames < 20);
            pictures.resolve(list, i / 60.0);
            pictures.settle();
        }
        pictures.resolve(list, i / 60.0);
        REQUIRE(picture(list).sharp);
        most_bytes = std::max(most_bytes, wall.bytes());
        most_textures = std::max(most_textures, wall.live());
    }
    CHECK(most_bytes <= budget * 11 / 10);
    CHECK(pictures.stats().tiles == wall.live());
    CHECK(pictures.stats().evicted + wall.live() == static_cast<std::uint64_t>(wall.uploads()));
    // A tile of a full-size level takes a megabyte, a few smaller ones less.
    CHECK(most_textures <= 4 * budget / (1u << 20));
    CHECK(handles() <= most_before);
}
