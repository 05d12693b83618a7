#include "pictures/loader.h"

#include <doctest/doctest.h>

#include <latch>

#include "tests/intake/memory_files.h"
#include "tests/pictures/gallery.h"

namespace {

using pictures::Loader;

/// Tiles whose files are missing: loaded as well as any.
std::vector<pictures::Request> requests(std::uint32_t count) {
    const auto pyramid =
        std::make_shared<const pictures::Pyramid>(pictures::Pyramid{"/none", 4096, 4096, 512, 4, 0, 0});
    std::vector<pictures::Request> all;
    for (std::uint32_t i = 0; i < count; ++i) {
        all.push_back({{.picture = 1, .level = 0, .x = i % 8, .y = i / 8}, pyramid});
    }
    return all;
}

/// The tiles that come in until there is nothing left to do.
std::vector<pictures::TileId> all_of(Loader& loader) {
    std::vector<pictures::TileId> tiles;
    while (loader.wait()) {
        for (const pictures::Loaded& loaded : loader.take()) {
            tiles.push_back(loaded.tile);
        }
    }
    return tiles;
}

} // namespace

TEST_CASE("each tile that was asked for comes once") {
    const MemoryFiles files;
    Loader loader(files, 2, {});
    loader.ask(requests(60));
    CHECK(all_of(loader).size() == 60);
}

TEST_CASE("memory that was taken back serves again where it is of the size") {
    Gallery gallery;
    gallery.add({"a", 1}, "a", 2048, 1024);
    const auto pyramid = std::make_shared<const pictures::Pyramid>(gallery.pyramid({"a", 1}));
    Loader loader(gallery, 1, {});
    const auto load = [&](const pictures::TileId& tile) {
        loader.ask({{tile, pyramid}});
        REQUIRE(loader.wait());
        return std::move(loader.take().front().bitmap);
    };
    const auto give_back = [&](base::Bitmap bitmap) {
        std::vector<base::Bitmap> spent;
        spent.push_back(std::move(bitmap));
        loader.take_back(std::move(spent));
    };
    base::Bitmap first = load({.picture = 1, .level = 0, .x = 0, .y = 0});
    const std::uint8_t* const memory = first.bgra.data();
    give_back(std::move(first));
    base::Bitmap small = load({.picture = 1, .level = 2, .thumbnail = true, .x = 0, .y = 0});
    CHECK(small.bgra.data() != memory);
    const base::Bitmap second = load({.picture = 1, .level = 0, .x = 1, .y = 0});
    CHECK(second.bgra.data() == memory);
    CHECK(second.bgra.size() == 512u * 512 * 4);
    give_back(std::move(small));
}

TEST_CASE("a stand-in loads what the workers never come to") {
    const MemoryFiles files;
    std::latch go(1);
    {
        Loader loader(files, 2, {.worker = [&] { go.wait(); }});
        loader.ask(requests(60));
        CHECK(all_of(loader).size() == 60);
        go.count_down();
    }
}

TEST_CASE("what a worker can't go on with comes from the stand-in, and once") {
    /// The first to read is kept waiting.
    struct Halting : MemoryFiles {
        base::Result<std::string> read(const std::string& path, std::uint64_t limit_bytes) const override {
            if (!halted.exchange(true)) {
                go.wait();
            }
            return MemoryFiles::read(path, limit_bytes);
        }
        mutable std::atomic<bool> halted = false;
        mutable std::latch go{1};
    };
    const Halting files;
    Loader loader(files, 1, {.worker = [] {}});
    loader.ask(requests(5));
    CHECK(all_of(loader).size() == 5);
    files.go.count_down();
    loader.ask(requests(1));
    CHECK(all_of(loader).size() == 1);
}
