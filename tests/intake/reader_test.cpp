#include <doctest/doctest.h>

#include "intake/content_reader.h"
#include "tests/intake/samples.h"

using intake::Content;
using intake::ContentReader;
using intake::Parts;

namespace {

/// A disk that counts what is read from it, and can change while it is.
class BusyFiles : public MemoryFiles {
public:
    explicit BusyFiles(const MemoryFiles& files) : MemoryFiles(files) {}

    base::Result<std::string> read(const std::string& path, std::uint64_t limit_bytes) const override {
        ++reads;
        auto content = MemoryFiles::read(path, limit_bytes);
        if (meanwhile) {
            std::exchange(meanwhile, nullptr)();
        }
        return content;
    }
    /// Reads since the last call.
    int taken() { return std::exchange(reads, 0); }

    mutable int reads = 0;
    mutable std::function<void()> meanwhile;
};

/// A reader of the good exhibition (items mot, hai, ba), which it has read once.
struct Desk {
    Desk() {
        first = reader.read({});
        REQUIRE(first.exhibit);
        files.taken();
    }
    Content read(Parts parts, Parts unfinished = {}) { return reader.read({false, std::move(parts), unfinished}); }
    std::string title(const Content& content, const std::string& id) {
        const exhibit::Item* item = content.exhibit ? content.exhibit->item(id) : nullptr;
        return item ? std::string(item->title.in("vi").text) : "-";
    }
    /// What is read now from nothing: `content` has to be the same.
    void check_against_disk(const Content& content) {
        const Content fresh = intake::read_content(files, "/c", real_strings());
        REQUIRE(content.exhibit);
        REQUIRE(fresh.exhibit);
        CHECK(content.exhibit->items == fresh.exhibit->items);
        CHECK(content.exhibit->loop == fresh.exhibit->loop);
        CHECK(content.exhibit->themes == fresh.exhibit->themes);
        CHECK(content.problems == fresh.problems);
        CHECK(content.pictures == fresh.pictures);
        CHECK(content.items_found == fresh.items_found);
        CHECK(reader.changed().empty());
    }

    BusyFiles files{good_folder()};
    ContentReader reader{files, "/c", real_strings(), nullptr};
    Content first;
};

} // namespace

TEST_CASE("what has changed is found by footprints, and nothing else is read again") {
    Desk desk;
    CHECK_FALSE(desk.first.changed);
    CHECK(desk.reader.changed().empty());
    desk.files.put("/c/items/hai/item.json", good_item("mới"));
    CHECK(desk.reader.changed() == Parts{"hai"});
    CHECK(desk.files.taken() == 0);
    const Content second = desk.read({"hai"});
    CHECK(desk.files.taken() == 3); // item.json and two labels
    CHECK(desk.title(second, "hai") == "mới");
    CHECK(second.changed == exhibit::ChangedItems(Parts{"hai"}));
    desk.check_against_disk(second);
}

TEST_CASE("the exhibition stays the same object where nothing of it is different") {
    Desk desk;
    CHECK(desk.read({}).exhibit == desk.first.exhibit);
    const std::string json = desk.files.files().at("/c/items/hai/item.json");
    desk.files.put("/c/items/hai/item.json", json + "\n");
    CHECK(desk.read({"hai", ""}).exhibit == desk.first.exhibit);
    CHECK(desk.reader.read({}).exhibit == desk.first.exhibit);
    desk.files.put("/c/items/hai/01.jpg", "another picture");
    CHECK(desk.reader.changed() == Parts{"hai"});
    const Content content = desk.read({"hai"});
    CHECK(content.exhibit == desk.first.exhibit);
    CHECK(content.changed->contains("hai"));
    desk.check_against_disk(content);
}

TEST_CASE("items come, go and are renamed; who names them is read again") {
    Desk desk;
    desk.files.put("/c/items/mot/item.json", good_item("một", "\"related\": [\"hai\", \"bon\"]"));
    Content content = desk.read({"mot"});
    CHECK(content.problems.size() == 1);
    CHECK(content.exhibit->item("mot")->related == std::vector<std::string>{"hai"});

    desk.files.put("/c/items/bon/item.json", good_item("bốn"));
    desk.files.put("/c/items/bon/vi.md", "Một câu.");
    desk.files.put("/c/items/bon/en.md", "A sentence.");
    CHECK(desk.reader.changed() == Parts{"", "bon"});
    content = desk.read(desk.reader.changed());
    CHECK(content.exhibit->item("mot")->related == std::vector<std::string>{"hai", "bon"});
    desk.check_against_disk(content);

    for (const std::string name : {"item.json", "vi.md", "en.md"}) {
        desk.files.put("/c/items/nam/" + name, desk.files.files().at("/c/items/bon/" + name));
        desk.files.erase("/c/items/bon/" + name);
    }
    content = desk.read(desk.reader.changed());
    CHECK(desk.title(content, "nam") == "bốn");
    CHECK(desk.title(content, "bon") == "-");
    desk.check_against_disk(content);
}

TEST_CASE("a broken item keeps its good version until it is mended, whatever is read meanwhile") {
    Desk desk;
    const std::string good = desk.title(desk.first, "hai");
    desk.files.put("/c/items/hai/item.json", "{ \"title\": ");
    Content content = desk.read({"hai"});
    CHECK(desk.title(content, "hai") == good);
    CHECK(content.exhibit == desk.first.exhibit);
    CHECK(content.problems.size() == 1);
    desk.files.put("/c/items/ba/item.json", good_item("khác"));
    content = desk.read({"ba"});
    CHECK(desk.title(content, "hai") == good);
    CHECK(content.problems.size() == 1);
    desk.files.put("/c/items/hai/item.json", "{ \"title\": 3");
    CHECK(desk.title(desk.read({"hai"}), "hai") == good);
    desk.files.put("/c/items/hai/item.json", good_item("lành"));
    content = desk.read({"hai"});
    CHECK(desk.title(content, "hai") == "lành");
    desk.check_against_disk(content);
}

TEST_CASE("an item that never was good shows what there is of it") {
    Desk desk;
    const auto with_pages = [](const std::string& title) {
        return good_item(title, "\"pages\": [\"01.jpg\", \"no-such.jpg\"]");
    };
    desk.files.put("/c/items/bon/item.json", with_pages("bốn"));
    desk.files.put("/c/items/bon/01.jpg", "picture");
    Content content = desk.read({"", "bon"});
    CHECK(desk.title(content, "bon") == "bốn");
    desk.files.put("/c/items/bon/item.json", with_pages("bốn, sửa lại"));
    content = desk.read({"bon"});
    CHECK(desk.title(content, "bon") == "bốn, sửa lại");
    desk.files.put("/c/items/bon/item.json", "{");
    CHECK(desk.title(desk.read({"bon"}), "bon") == "bốn, sửa lại");
    desk.files.put("/c/items/bon/item.json", good_item("bốn, tốt"));
    CHECK(desk.title(desk.read({"bon"}), "bon") == "bốn, tốt");
    desk.files.put("/c/items/bon/item.json", with_pages("bốn, lại hỏng"));
    CHECK(desk.title(desk.read({"bon"}), "bon") == "bốn, tốt");
}

TEST_CASE("items that are not finished stay as they were, new ones are not there yet") {
    Desk desk;
    const std::string good = desk.title(desk.first, "hai");
    desk.files.put("/c/items/hai/item.json", good_item("nửa chừng"));
    desk.files.put("/c/items/bon/item.json", good_item("bốn"));
    desk.files.put("/c/items/ba/item.json", good_item("xong"));
    Content content = desk.read({"", "ba"}, {"hai", "bon"});
    CHECK(desk.title(content, "hai") == good);
    CHECK(desk.title(content, "bon") == "-");
    CHECK(desk.title(content, "ba") == "xong");
    CHECK(content.problems.empty());
    desk.files.put("/c/items/bon/vi.md", "Một câu.");
    desk.files.put("/c/items/bon/en.md", "A sentence.");
    content = desk.read({"hai", "bon"});
    CHECK(desk.title(content, "hai") == "nửa chừng");
    CHECK(desk.title(content, "bon") == "bốn");
    desk.check_against_disk(content);
}

TEST_CASE("what changes while it is read doesn't count") {
    Desk desk;
    const std::string good = desk.title(desk.first, "hai");
    desk.files.put("/c/items/hai/item.json", good_item("trước"));
    desk.files.meanwhile = [&] { desk.files.put("/c/items/hai/item.json", good_item("sau")); };
    Content content = desk.read({"hai"});
    CHECK(content.torn == Parts{"hai"});
    CHECK(desk.title(content, "hai") == good);
    content = desk.read(content.torn);
    CHECK(content.torn.empty());
    CHECK(desk.title(content, "hai") == "sau");

    desk.files.meanwhile = [&] { desk.files.put("/c/exhibit.json", desk.files.files().at("/c/exhibit.json") + " "); };
    CHECK(desk.read({""}).torn == Parts{""});
}

TEST_CASE("what was read ahead is put in without being read again") {
    Desk desk;
    desk.files.put("/c/items/hai/item.json", good_item("mới"));
    CHECK(desk.reader.read_ahead("hai"));
    CHECK_FALSE(desk.reader.read_ahead("none"));
    CHECK(desk.files.taken() == 3);
    Content content = desk.read({});
    CHECK(desk.files.taken() == 0);
    CHECK(desk.title(content, "hai") == "mới");
    CHECK(content.changed == exhibit::ChangedItems(Parts{"hai"}));
    desk.check_against_disk(content);
    CHECK(desk.read({}).changed == exhibit::ChangedItems(Parts{}));

    for (const std::string id : {"bon", "nam"}) {
        desk.files.put("/c/items/" + id + "/item.json", good_item(id, "\"related\": [\"bon\", \"nam\"]"));
        desk.files.put("/c/items/" + id + "/vi.md", "Một câu.");
        desk.files.put("/c/items/" + id + "/en.md", "A sentence.");
        CHECK(desk.reader.read_ahead(id));
    }
    CHECK(desk.read({}).exhibit == content.exhibit); // not in the list yet
    content = desk.read({""});
    CHECK(desk.title(content, "bon") == "bon");
    desk.check_against_disk(content);
}

TEST_CASE("exhibit.json: what items depend on has all of them read again, anything else none") {
    Desk desk;
    const std::string good = desk.files.files().at("/c/exhibit.json");
    const auto replaced = [&](const std::string& from, const std::string& to) {
        std::string json = good;
        REQUIRE(json.find(from) != std::string::npos);
        desk.files.put("/c/exhibit.json", json.replace(json.find(from), from.size(), to));
        const Content content = desk.read({""});
        return content;
    };
    SUBCASE("a kind's id") {
        const Content content = replaced("\"document\"", "\"paper\"");
        CHECK(desk.files.taken() > 3);
        CHECK_FALSE(content.problems.empty());
    }
    SUBCASE("unusable, and back") {
        desk.files.put("/c/exhibit.json", "{");
        Content content = desk.read({""});
        CHECK_FALSE(content.exhibit);
        CHECK(content.problems.size() == 1);
        CHECK(desk.files.taken() == 1);
        desk.files.put("/c/items/hai/item.json", good_item("mới"));
        content = desk.read({"hai"});
        CHECK_FALSE(content.exhibit);
        desk.files.taken();
        desk.files.put("/c/exhibit.json", good);
        content = desk.read({""});
        CHECK(desk.files.taken() == 1);
        CHECK(desk.title(content, "hai") == "mới");
        desk.check_against_disk(content);
    }
    SUBCASE("unusable while an item goes that another one names") {
        desk.files.put("/c/items/mot/item.json", good_item("một", "\"related\": [\"hai\"]"));
        REQUIRE(desk.read({"mot"}).problems.empty());
        desk.files.put("/c/exhibit.json", "{");
        for (const std::string name : {"item.json", "01.jpg", "vi.md", "en.md"}) {
            desk.files.erase("/c/items/hai/" + name);
        }
        CHECK_FALSE(desk.read({"", "hai"}).exhibit);
        desk.files.put("/c/exhibit.json", good);
        const Content content = desk.read({""});
        CHECK(content.problems.size() == 1);
        desk.check_against_disk(content);
    }
    SUBCASE("gone, and back") {
        MemoryFiles all = desk.files;
        for (const auto& [path, text] : all.files()) {
            desk.files.erase(path);
        }
        CHECK(desk.reader.changed() == Parts{""});
        CHECK_FALSE(desk.read({""}).exhibit);
        CHECK(desk.reader.changed().empty());
        for (const auto& [path, text] : all.files()) {
            desk.files.put(path, text);
        }
        desk.files.taken();
        const Content content = desk.read(desk.reader.changed());
        CHECK(content.exhibit == desk.first.exhibit);
        desk.check_against_disk(content);
    }
}

TEST_CASE("the last good exhibition of another run serves where items are broken from the start") {
    Desk desk;
    desk.files.put("/c/items/hai/item.json", "{");
    ContentReader other(desk.files, "/c", real_strings(), desk.first.exhibit);
    const Content content = other.read({});
    CHECK(content.exhibit == desk.first.exhibit);
    CHECK(content.problems.size() == 1);
}

TEST_CASE("footprints tell any file's change, also below an item's folder, and nothing outside is looked at") {
    MemoryFiles files = good_folder();
    const intake::Footprints prints(files, "/c");
    const auto hai = prints.of_item("hai");
    CHECK(hai != 0);
    CHECK(prints.of_item("none") == 0);
    files.put("/c/items/hai/scans/01.jpg", "a");
    const auto with_scan = prints.of_item("hai");
    CHECK(with_scan != hai);
    files.put("/c/items/hai/scans/01.jpg", "b");
    CHECK(prints.of_item("hai") != with_scan);

    files.put("/elsewhere/a.jpg", "a");
    files.put_link("/c/items/hai/out", "/elsewhere");
    const auto with_link = prints.of_item("hai");
    files.put("/elsewhere/b.jpg", "b");
    CHECK(prints.of_item("hai") == with_link);

    const auto frame = prints.of_frame();
    files.put("/c/items/hai/item.json", "{}");
    CHECK(prints.of_frame() == frame);
    files.put("/c/items/new/item.json", "{}");
    CHECK(prints.of_frame() != frame);
}
