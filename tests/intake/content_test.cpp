#include <doctest/doctest.h>

#include "platform/disk_files.h"
#include "tests/intake/samples.h"

using intake::read_content;
using Lines = std::vector<std::string>;

namespace {

intake::Content read(const MemoryFiles& files, const exhibit::Exhibit* last_good = nullptr) {
    return read_content(files, "/c", real_strings(), last_good);
}

// The good folder with item "hai" having this item.json.
intake::Content with_item(const std::string& json) {
    MemoryFiles files = good_folder();
    files.put("/c/items/hai/item.json", json);
    return read(files);
}

} // namespace

TEST_CASE("a good folder becomes an exhibit without problems") {
    const auto content = read(good_folder());
    CHECK(outline(content) == Lines{});
    REQUIRE(content.exhibit);
    CHECK(content.items_found == 3);
    REQUIRE(content.exhibit->items.size() == 3);
    CHECK(content.exhibit->items[0].id == "mot");
    const exhibit::Item* item = content.exhibit->item("hai");
    REQUIRE(item);
    CHECK(item->title.in("en").text == "hai (en)");
    CHECK(exhibit::to_edtf(item->date) == "1946-01-02");
    REQUIRE(item->pages.size() == 1);
    CHECK(item->pages[0].file == "01.jpg");
    REQUIRE(item->label("en"));
    CHECK(exhibit::first_sentence(*item->label("en")) == "One sentence.");
    CHECK(content.exhibit->loop.size() == 3); // nothing is featured, so everything is shown
}

TEST_CASE("the repository's own exhibition has no error and no warning") {
    const auto content = read_content(platform::DiskFiles(), KIOSK_SOURCE_DIR "/content", real_strings());
    CHECK(outline(content) == Lines{});
    REQUIRE(content.exhibit);
    CHECK(content.exhibit->items.size() >= 24);
}

TEST_CASE("four broken items are named with their places and the others stay") {
    const auto content = read_content(platform::DiskFiles(), KIOSK_SOURCE_DIR "/tests/content/broken", real_strings());
    CHECK(outline(content) ==
          Lines{"missing-title khong-ten/item.json:1:1", "json-trailing-comma phay-thua/item.json:5:23",
                "unknown-theme sai-chu-de/item.json:3:12", "missing-picture thieu-hinh/item.json:7:15"});
    CHECK(content.items_found == 6);
    REQUIRE(content.exhibit);
    CHECK(content.exhibit->item("tot-mot"));
    CHECK(content.exhibit->item("tot-hai"));
    CHECK_FALSE(content.exhibit->item("sai-chu-de"));
    const exhibit::Problem& theme = problem(content.problems, "unknown-theme");
    CHECK(theme.remedy.in("vi").text == "Có phải ý bạn là “ngay”?");
    CHECK(theme.remedy.in("en").text == "Did you mean “ngay”?");
    CHECK(theme.severity == exhibit::Severity::error);
}

TEST_CASE("an item with an error keeps its last good version") {
    MemoryFiles files = good_folder();
    const auto before = read(files);
    files.put("/c/items/hai/item.json", "{ \"title\": ");
    const auto after = read(files, before.exhibit.get());
    REQUIRE(after.exhibit);
    REQUIRE(after.exhibit->item("hai"));
    CHECK(*after.exhibit->item("hai") == *before.exhibit->item("hai"));
    CHECK(outline(after) == Lines{"json-ends-early hai/item.json:1:12"});
    CHECK_FALSE(read(files).exhibit->item("hai"));
    for (const std::string name : {"item.json", "01.jpg", "vi.md", "en.md"}) {
        files.erase("/c/items/hai/" + name);
    }
    CHECK_FALSE(read(files, before.exhibit.get()).exhibit->item("hai")); // deleted is gone
}

TEST_CASE("a folder that can't be used gives no exhibit") {
    MemoryFiles files = good_folder();
    files.erase("/c/exhibit.json");
    files.put("/c/items/hai/item.json", "{");
    CHECK_FALSE(read(files).exhibit);
    CHECK(outline(read(files)) == Lines{"missing-exhibit-json exhibit.json:0:0", "json-ends-early hai/item.json:1:2"});
    CHECK_FALSE(read_content(files, "/not/there", real_strings()).exhibit);
    CHECK(outline(read_content(files, "/not/there", real_strings())) == Lines{"missing-content .:0:0"});
    MemoryFiles empty;
    empty.put("/c/exhibit.json", good_folder().files().at("/c/exhibit.json"));
    CHECK(outline(read(empty)) == Lines{"no-items items:0:0"});
    CHECK_FALSE(read(empty).exhibit);
}

TEST_CASE("fields: kinds, names and translations") {
    CHECK(outline(with_item(good_item("x", "\"holdr\": \"y\""))) == Lines{"unknown-field hai/item.json:5:3"});
    CHECK(problem(with_item(good_item("x", "\"holdr\": \"y\"")).problems, "unknown-field").remedy.in("en").text ==
          "Did you mean “holder”?");
    CHECK(outline(with_item(good_item("x", "\"holder\": \"Kho\""))) == Lines{"missing-translation hai/item.json:5:13"});
    CHECK(with_item(good_item("x", "\"holder\": \"Kho\"")).exhibit->item("hai")->holder.in("en").language == "vi");
    CHECK(outline(with_item(good_item("x", "\"featured\": 1"))) == Lines{"wrong-type hai/item.json:5:15"});
    CHECK(outline(with_item(good_item("x", "\"related\": [\"mot\", \"bb\", \"hai\"]"))) ==
          Lines{"unknown-related hai/item.json:5:22", "related-to-itself hai/item.json:5:28"});
    CHECK(outline(with_item(
              "{\"title\":\"x\",\"title\":{\"vi\":\"y\",\"en\":\"z\"},\"theme\":\"nghe\",\"kind\":\"image\"}")) ==
          Lines{"json-duplicate hai/item.json:1:14"});
    CHECK(outline(with_item("{\"title\":{\"en\":\"z\"},\"theme\":3,\"kind\":\"imag\"}")) ==
          Lines{"missing-title hai/item.json:1:10", "missing-theme hai/item.json:1:29",
                "unknown-kind hai/item.json:1:38"});
    CHECK(outline(with_item("[]")) == Lines{"not-an-object hai/item.json:1:1"});
}

TEST_CASE("texts are NFC, on one line, without controls") {
    const auto content = with_item(good_item("Ha\\u0300\\n No\\u0302\\u0323i\\u202E\\u0007"));
    CHECK(content.exhibit->item("hai")->title.in("vi").text == "Hà Nội");
}

TEST_CASE("dates that can't be read leave the item undated, with the text shown") {
    const auto content = with_item(good_item("x", "\"date\": \"hồi xưa\""));
    CHECK(outline(content) == Lines{"date-unreadable hai/item.json:5:11"});
    CHECK(content.exhibit->item("hai")->date.undated());
    CHECK(content.exhibit->item("hai")->date_text.in("vi").text == "hồi xưa");
    CHECK(content.exhibit->items.back().id == "hai");
    CHECK(outline(with_item(good_item("x", "\"date\": \"30/2/1946\""))) ==
          Lines{"date-no-such-day hai/item.json:5:11"});
    CHECK(outline(with_item(good_item("x", "\"date\": \"1946-01-03T10:00\""))) ==
          Lines{"date-time-dropped hai/item.json:5:11"});
    CHECK(outline(with_item(good_item("x", "\"date\": 1946"))) == Lines{});
    CHECK(exhibit::to_edtf(with_item(good_item("x", "\"date\": 1946")).exhibit->item("hai")->date) == "1946");
}

TEST_CASE("pictures: natural order, listed ones, NFD names") {
    MemoryFiles files = good_folder();
    files.erase("/c/items/hai/01.jpg");
    for (const std::string name : {"10.jpg", "2.JPG", "1.tif", "_draft.jpg", ".hidden.png", "notes.txt"}) {
        files.put("/c/items/hai/" + name, "x");
    }
    const auto content = read(files);
    std::vector<std::string> names;
    for (const exhibit::Page& page : content.exhibit->item("hai")->pages) {
        names.push_back(page.file);
    }
    CHECK(names == Lines{"1.tif", "2.JPG", "10.jpg"});
    files.put("/c/items/hai/a\xCC\x89nh.jpg", "x"); // NFD on the disk
    files.put("/c/items/hai/item.json",
              good_item("x", "\"pages\": [{\"file\": \"ảnh.jpg\"}, \"2.JPG\", \"3.jpg\", {}, \"notes.txt\"]"));
    const auto listed = read(files);
    REQUIRE(listed.exhibit->item("hai")->pages.size() == 2);
    CHECK(listed.exhibit->item("hai")->pages[0].file == "a\xCC\x89nh.jpg");
    CHECK(without("missing-alt", outline(listed)) == Lines{"missing-picture hai/item.json:5:43",
                                                           "page-without-file hai/item.json:5:52",
                                                           "not-a-picture hai/item.json:5:56"});
}

TEST_CASE("nothing outside the folder, nothing that could block, is opened") {
    MemoryFiles files = good_folder();
    files.put("/secret/passwd.jpg", "x");
    files.put_link("/c/items/hai/out.jpg", "/secret/passwd.jpg");
    files.put_link("/c/items/hai/loop.jpg", "/c/items/hai/loop.jpg");
    files.put_special("/c/items/hai/pipe.jpg");
    files.put("/c/items/hai/item.json",
              good_item("x", "\"pages\": "
                             "[\"../mot/01.jpg\",\n\"/etc/"
                             "passwd\",\n\"a\\\\b.jpg\",\n\"out.jpg\",\n\"loop.jpg\",\n\"pipe.jpg\",\n\"01.jpg\"]"));
    auto content = read(files);
    CHECK(without("missing-alt", outline(content)) ==
          Lines{"path-forbidden hai/item.json:5:13", "path-forbidden hai/item.json:6:1",
                "path-forbidden hai/item.json:7:1", "path-outside hai/item.json:8:1", "path-outside hai/item.json:9:1",
                "not-a-file hai/item.json:10:1"});
    CHECK(content.exhibit->item("hai")->pages.size() == 1);
    files.put_special("/c/items/bon/item.json");
    files.put("/c/items/bon/01.jpg", "x");
    files.put("/outside/item.json", good_item("x"));
    files.put_link("/c/items/nam", "/outside");
    files.lock("/c/items/mot/item.json");
    content = read(files);
    CHECK(problem(content.problems, "unreadable-file").file == "items/mot/item.json");
    CHECK(problem(content.problems, "path-outside").file == "items/hai/item.json");
    CHECK_FALSE(content.exhibit->item("bon"));
    CHECK_FALSE(content.exhibit->item("nam"));
    CHECK_FALSE(files.opened_special);
}

TEST_CASE("labels: long, missing, in a wrong encoding") {
    MemoryFiles files = good_folder();
    std::string text;
    for (int i = 0; i < 131; ++i) {
        text += "chữ ";
    }
    files.put("/c/items/hai/vi.md", text);
    files.erase("/c/items/hai/en.md");
    files.put("/c/items/ba/vi.md", "Ti\xEAng Vi\xEAt");
    CHECK(outline(read(files)) ==
          Lines{"encoding-not-utf8 ba/vi.md:1:3", "missing-label hai/en.md:0:0", "label-long hai/vi.md:0:0"});
}

TEST_CASE("folders: drafts are left out, bad names are explained") {
    MemoryFiles files = good_folder();
    files.put("/c/items/_draft/item.json", "rubbish");
    files.put("/c/items/.sync/item.json", "rubbish");
    files.put("/c/items/Ảnh Bác Hồ/item.json", good_item("x"));
    files.put("/c/items/rong/01.jpg", "x");
    const auto content = read(files);
    CHECK(content.items_found == 5);
    CHECK(outline(content) == Lines{"missing-item-json rong/item.json:0:0", "bad-id Ảnh Bác Hồ:0:0"});
    CHECK(problem(content.problems, "bad-id").remedy.in("en").text == "Rename it, for example to “anh-bac-ho”.");
}
