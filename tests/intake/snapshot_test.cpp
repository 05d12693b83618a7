#include <doctest/doctest.h>

#include "intake/snapshot.h"
#include "tests/intake/samples.h"

namespace {

exhibit::ExhibitPtr rich_exhibit() {
    MemoryFiles files = good_folder();
    files.put(
        "/c/items/hai/item.json",
        good_item(
            "Hai",
            "\"date\": \"1950~/..\", \"tags\": [\"a\", \"b\"], \"related\": [\"mot\"], \"featured\": true, \"order\": "
            "2.5, "
            "\"reference\": \"1C/VP\", \"pages\": [{ \"file\": \"01.jpg\", \"alt\": {\"vi\": \"x\", \"en\": \"y\"}, "
            "\"points\": [{\"x\": 0.25, \"y\": 1, \"text\": {\"vi\": \"p\", \"en\": \"q\"}}] }]"));
    files.put("/c/items/hai/vi.md", "Một *hai*.\n\n- ba");
    const auto content = intake::read_content(files, "/c", real_strings());
    REQUIRE(content.problems.empty());
    return content.exhibit;
}

} // namespace

TEST_CASE("a snapshot brings everything back") {
    MemoryFiles files;
    const auto before = rich_exhibit();
    REQUIRE(intake::save_snapshot(files, "/cache/x.snapshot", *before));
    const auto after = intake::load_snapshot(files, "/cache/x.snapshot");
    REQUIRE(after);
    CHECK((*after)->items == before->items);
    CHECK((*after)->themes == before->themes);
    CHECK((*after)->kinds == before->kinds);
    CHECK((*after)->loop == before->loop);
    CHECK((*after)->title == before->title);
    CHECK((*after)->languages == before->languages);
    REQUIRE((*after)->item("hai"));
    CHECK((*after)->item("hai")->date.approximate);
}

TEST_CASE("a snapshot brings back every kind of date") {
    for (const std::string_view text :
         {"3/1/1946", "mùa thu 1946", "18XX", "đầu thế kỷ XIX", "nửa cuối thế kỷ XIX", "giữa thập niên 1960",
          "cuối năm 1946", "nửa đầu năm 1968", "quý II năm 1968", "cuối tháng 3 năm 1975", "1962/1975", "đến 1954",
          "sau 1975", "có lẽ 1945-1946"}) {
        CAPTURE(text);
        MemoryFiles files;
        exhibit::Exhibit before = *rich_exhibit();
        before.items.front().date = exhibit::read_date(text).value().date;
        REQUIRE(intake::save_snapshot(files, "/s", before));
        const auto after = intake::load_snapshot(files, "/s");
        REQUIRE(after);
        CHECK((*after)->item(before.items.front().id)->date == before.items.front().date);
    }
}

TEST_CASE("a damaged snapshot is an error, wherever the damage is") {
    MemoryFiles files;
    REQUIRE(intake::save_snapshot(files, "/s", *rich_exhibit()));
    const std::string good = files.files().at("/s");
    CHECK_FALSE(intake::load_snapshot(files, "/none"));
    for (std::size_t length = 0; length < good.size(); ++length) {
        files.put("/s", good.substr(0, length));
        CHECK_FALSE(intake::load_snapshot(files, "/s"));
    }
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string damaged = good;
        damaged[at] = static_cast<char>(damaged[at] ^ (1 << at % 8));
        files.put("/s", damaged);
        const auto read = intake::load_snapshot(files, "/s");
        const bool in_padding = at >= 12 && at < 16;
        CHECK((!read || in_padding));
    }
    files.put("/s", good + "x");
    CHECK_FALSE(intake::load_snapshot(files, "/s"));
}

TEST_CASE("every content folder has its own snapshot") {
    base::Settings settings;
    settings.cache.dir = "/cache";
    const std::string one = intake::snapshot_path(settings, "/srv/a");
    CHECK(one.starts_with("/cache/"));
    CHECK(one.ends_with(".snapshot"));
    CHECK(one == intake::snapshot_path(settings, "/srv/a"));
    CHECK(one != intake::snapshot_path(settings, "/srv/b"));
}
