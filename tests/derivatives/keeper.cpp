#include "derivatives/keeper.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "tests/intake/memory_files.h"

using derivatives::Keeper;
using derivatives::Use;

namespace {

constexpr double now_s = 2'000'000'000;
constexpr double day_s = 86400;
constexpr std::uint64_t megabyte = 1'000'000;

/// A disk whose folders can be renamed and removed whole.
struct Shelf : MemoryFiles {
    base::Result<void> rename(const std::string& from, const std::string& to) override {
        if (stuck) {
            return base::fail("read-only");
        }
        for (const auto& [file, content] : std::map(files())) {
            if (file.starts_with(from + "/")) {
                put(to + file.substr(from.size()), content);
                erase(file);
            }
        }
        return {};
    }
    base::Result<void> remove(const std::string& folder) override {
        for (const auto& [file, content] : std::map(files())) {
            if (file.starts_with(folder + "/")) {
                erase(file);
            }
        }
        return {};
    }
    bool stuck = false;
};

std::string address(char name) {
    return fmt::format("{0}{0}{0}{0}", std::string(10, name));
}

std::string path(char name, std::string_view file) {
    return fmt::format("/pictures/{}/{}", address(name), file);
}

struct Cache {
    Shelf files;
    std::vector<Use> uses;

    /// A pyramid of `megabytes`, part of /content or of another kiosk's folder, last used `days_ago`.
    void add(char name, int megabytes, double days_ago, const std::string& content = "/content") {
        files.put(path(name, "thumbnail.jpg"), "x");
        files.put(path(name, "tiles/info.json"), "x");
        files.put(path(name, "tiles/bytes"), fmt::format("{}\n", megabytes * megabyte));
        uses.push_back({fmt::format("{}/items/{}/01.jpg", content, name), address(name), now_s - days_ago * day_s});
    }
    bool holds(char name) const { return files.files().contains(path(name, "thumbnail.jpg")); }

    Keeper::Kept tidy(int budget_megabytes, const std::string& shown) {
        Keeper keeper(files, "/pictures", budget_megabytes * megabyte);
        std::vector<std::string> addresses;
        for (const char name : shown) {
            addresses.push_back(address(name));
        }
        return keeper.tidy(addresses, "/content", uses, now_s);
    }
};

} // namespace

TEST_CASE("within the budget nothing is deleted") {
    Cache cache;
    cache.add('a', 40, 100);
    cache.add('b', 40, 0);
    const auto kept = cache.tidy(100, "b");
    CHECK(kept.deleted == 0);
    CHECK(kept.within);
    CHECK(kept.bytes >= 80 * megabyte);
    CHECK(kept.bytes < 81 * megabyte);
}

TEST_CASE("over it, what was not used for longest goes first, and no more than must") {
    Cache cache;
    cache.add('a', 40, 3);
    cache.add('b', 40, 30);
    cache.add('c', 40, 10);
    cache.add('d', 40, 0);
    const auto kept = cache.tidy(100, "d");
    CHECK(kept.deleted == 2);
    CHECK(cache.holds('a'));
    CHECK_FALSE(cache.holds('b'));
    CHECK_FALSE(cache.holds('c'));
    CHECK(cache.holds('d'));
    for (const auto& [file, content] : cache.files.files()) {
        CHECK(file.find("/.making") == std::string::npos);
    }
}

TEST_CASE("the exhibition stays whatever it takes, and so does what another kiosk has used lately") {
    Cache cache;
    cache.add('a', 80, 400); // of the exhibition, although the index was not told for long
    cache.add('b', 80, 1, "/other");
    cache.add('c', 80, 5, "/other");
    cache.add('d', 80, 0); // left the exhibition a moment ago
    const auto kept = cache.tidy(100, "a");
    CHECK_FALSE(kept.within);
    CHECK(cache.holds('a'));
    CHECK(cache.holds('b'));
    CHECK_FALSE(cache.holds('c'));
    CHECK_FALSE(cache.holds('d'));
}

TEST_CASE("what no index knows goes by its age; what isn't ours is left alone") {
    Cache cache;
    cache.add('a', 80, 0);
    cache.add('b', 80, 0);
    cache.uses.clear(); // an earlier version of some master, made in 1970
    cache.files.put("/pictures/a curator's notes/tiles.txt", "x");
    cache.files.put("/pictures/.making-abc/made/thumbnail.jpg", "x");
    cache.tidy(100, "b");
    CHECK_FALSE(cache.holds('a'));
    CHECK(cache.holds('b'));
    CHECK(cache.files.files().contains("/pictures/a curator's notes/tiles.txt"));
    CHECK(cache.files.files().contains("/pictures/.making-abc/made/thumbnail.jpg"));
}

TEST_CASE("tiles whose size nobody wrote down are counted") {
    Cache cache;
    cache.add('a', 1, 9);
    cache.files.erase(path('a', "tiles/bytes"));
    cache.files.put(path('a', "tiles/full/max/0/default.jpg"), std::string(3'000'000, 'x'));
    CHECK(cache.tidy(100, "").bytes > 3'000'000);
    CHECK(cache.holds('a'));
    cache.tidy(2, "");
    CHECK_FALSE(cache.holds('a'));
}

TEST_CASE("a disk that refuses to delete costs nothing but the room") {
    Cache cache;
    cache.add('a', 80, 9);
    cache.files.stuck = true;
    const auto kept = cache.tidy(50, "");
    CHECK(kept.deleted == 0);
    CHECK_FALSE(kept.within);
    CHECK(cache.holds('a'));
}
