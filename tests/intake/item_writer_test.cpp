#include "intake/item_writer.h"

#include <doctest/doctest.h>

#include <fstream>

#include "platform/disk_files.h"
#include "tests/platform/temporary_folder.h"

namespace fs = std::filesystem;

namespace {

void put(const std::string& path, const std::string& content) {
    fs::create_directories(fs::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << content;
}

/// Every file below a folder with its content, links with their target.
std::map<std::string, std::string> below(const std::string& folder) {
    std::map<std::string, std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().lexically_relative(folder).string();
        if (entry.is_symlink()) {
            found[name] = "-> " + fs::read_symlink(entry.path()).string();
        } else if (entry.is_regular_file()) {
            found[name] = platform::DiskFiles().read(entry.path().string()).value();
        }
    }
    return found;
}

/// The real disk, which at its n-th change fails, or ends the process as far as the test can see.
class BrittleFiles : public platform::DiskFiles {
public:
    struct Killed {};
    int left = 1'000'000; ///< changes that still work
    bool kill = false;
    bool can_exchange = true;

    base::Result<void> write_whole(const std::string& path, std::string_view content) override {
        return step() ? DiskFiles::write_whole(path, content) : refusal();
    }
    base::Result<void> copy(const std::string& from, const std::string& to) override {
        return step() ? DiskFiles::copy(from, to) : refusal();
    }
    base::Result<void> link(const std::string& from, const std::string& to) override {
        return step() ? DiskFiles::link(from, to) : refusal();
    }
    base::Result<void> exchange(const std::string& a, const std::string& b) override {
        return !can_exchange ? refusal() : step() ? DiskFiles::exchange(a, b) : refusal();
    }
    base::Result<void> rename(const std::string& from, const std::string& to) override {
        return step() ? DiskFiles::rename(from, to) : refusal();
    }
    base::Result<void> make_folder(const std::string& path) override {
        return step() ? DiskFiles::make_folder(path) : refusal();
    }
    base::Result<void> make_folder_like(const std::string& path, const std::string& model) override {
        return step() ? DiskFiles::make_folder_like(path, model) : refusal();
    }
    base::Result<void> remove(const std::string& path) override {
        // Taking away what was begun works on a full disk too.
        return kill && !step() ? refusal() : DiskFiles::remove(path);
    }

private:
    bool step() {
        if (--left >= 0) {
            return true;
        }
        if (kill) {
            throw Killed();
        }
        return false;
    }
    static base::Result<void> refusal() { return base::fail("the disk is full"); }
};

/// Items mot and hai, a picture beside, and what is to become of them: mot changes in several files, hai in one, ba is
/// new.
class Place {
public:
    Place() {
        put(content + "/items/mot/item.json", "mot 1");
        put(content + "/items/mot/vi.md", "vi 1");
        put(content + "/items/mot/en.md", "en 1");
        put(content + "/items/mot/01.jpg", "picture 1");
        put(content + "/items/mot/notes/a.txt", "note");
        fs::create_symlink("01.jpg", content + "/items/mot/link.jpg");
        put(content + "/items/hai/item.json", "hai 1");
        put(content + "/items/hai/01.jpg", "picture");
        put(folder / "new.jpg", "picture 2");
        items = {{"mot", {{"item.json", "mot 2"}, {"vi.md", "vi 2"}}, {"en.md"}, {{"02.jpg", folder / "new.jpg"}}},
                 {"hai", {{"item.json", "hai 2"}}, {}, {}},
                 {"ba", {{"item.json", "ba 2"}}, {}, {{"in/01.jpg", folder / "new.jpg"}}}};
    }

    using State = std::map<std::string, std::string>;
    /// Whether each item is wholly as it was or wholly as it shall be.
    bool whole() const {
        const State now = below(content + "/items");
        const auto part = [&](const std::string& id) {
            State files;
            for (const auto& [name, text] : now) {
                if (name.starts_with(id + "/")) {
                    files[name] = text;
                }
            }
            return files;
        };
        const State mot = part("mot");
        const State hai = part("hai");
        const State ba = part("ba");
        return (mot == mot_before || mot == mot_after) && (hai == hai_before || hai == hai_after) &&
               (ba.empty() || ba == ba_after);
    }
    State after() const {
        State all = mot_after;
        all.insert(hai_after.begin(), hai_after.end());
        all.insert(ba_after.begin(), ba_after.end());
        return all;
    }

    TemporaryFolder folder;
    std::string content = folder / "content";
    std::vector<intake::ItemFiles> items;
    const State mot_before{{"mot/item.json", "mot 1"},  {"mot/vi.md", "vi 1"},       {"mot/en.md", "en 1"},
                           {"mot/01.jpg", "picture 1"}, {"mot/notes/a.txt", "note"}, {"mot/link.jpg", "-> 01.jpg"}};
    const State mot_after{{"mot/item.json", "mot 2"},  {"mot/vi.md", "vi 2"},       {"mot/02.jpg", "picture 2"},
                          {"mot/01.jpg", "picture 1"}, {"mot/notes/a.txt", "note"}, {"mot/link.jpg", "-> 01.jpg"}};
    const State hai_before{{"hai/item.json", "hai 1"}, {"hai/01.jpg", "picture"}};
    const State hai_after{{"hai/item.json", "hai 2"}, {"hai/01.jpg", "picture"}};
    const State ba_after{{"ba/item.json", "ba 2"}, {"ba/in/01.jpg", "picture 2"}};
};

} // namespace

TEST_CASE("items are written as a whole, and what stays keeps its time") {
    for (const bool can_exchange : {true, false}) {
        Place place;
        BrittleFiles files;
        files.can_exchange = can_exchange;
        const auto time = [&](const std::string& name) {
            return files.info(place.content + "/items/" + name).modified_ns;
        };
        const auto old_time = fs::file_time_type::clock::now() - std::chrono::hours(100);
        for (const char* name : {"/items/mot/01.jpg", "/items/hai/01.jpg"}) {
            fs::last_write_time(place.content + name, old_time);
        }
        fs::last_write_time(place.folder / "new.jpg", old_time);
        const std::int64_t before = time("mot/01.jpg");
        std::size_t last = 0;
        REQUIRE(intake::write_items(files, place.content, place.items, [&](std::size_t done) { last = done; }));
        CHECK(below(place.content + "/items") == place.after());
        CHECK(last == place.items.size());
        CHECK(time("mot/01.jpg") == before);
        CHECK(time("hai/01.jpg") == before);
        CHECK(time("mot/02.jpg") == before); // a copy has its original's
    }
}

TEST_CASE("a disk that is full while items are written beside leaves everything as it was") {
    for (int works = 0;; ++works) {
        REQUIRE(works < 100);
        Place place;
        BrittleFiles files;
        files.left = works;
        const auto before = below(place.content);
        if (intake::write_items(files, place.content, place.items)) {
            CHECK(works > 10);
            break;
        }
        CHECK(place.whole());
        const bool began_to_place = below(place.content) != before;
        CHECK((!began_to_place || works > 10)); // renames come last, and need no room
    }
}

TEST_CASE("ended at any moment, each item is whole, and the next import puts the rest in order") {
    for (const bool can_exchange : {true, false}) {
        int whole = 0;
        for (int works = 0;; ++works) {
            REQUIRE(works < 100);
            Place place;
            BrittleFiles files;
            files.can_exchange = can_exchange;
            files.kill = true;
            files.left = works;
            bool killed = false;
            try {
                (void)intake::write_items(files, place.content, place.items);
            } catch (const BrittleFiles::Killed&) {
                killed = true;
            }
            // Where folders can't be exchanged, there is one moment in which an item is away.
            whole += place.whole() ? 1 : 0;
            CHECK((place.whole() || !can_exchange));
            platform::DiskFiles disk;
            REQUIRE(intake::clear_unfinished(disk, place.content));
            CHECK(place.whole());
            for (const auto& [name, text] : below(place.content + "/items")) {
                CHECK_MESSAGE(!name.starts_with('.'), name);
            }
            REQUIRE(intake::write_items(disk, place.content, place.items));
            CHECK(below(place.content + "/items") == place.after());
            if (!killed) {
                CHECK(works - whole == (can_exchange ? -1 : 0));
                break;
            }
        }
    }
}

TEST_CASE("an item's folder that is a link stays one") {
    Place place;
    fs::create_directories(place.content + "/elsewhere");
    fs::rename(place.content + "/items/mot", place.content + "/elsewhere/mot");
    fs::create_directory_symlink("../elsewhere/mot", place.content + "/items/mot");
    platform::DiskFiles files;
    REQUIRE(intake::write_items(files, place.content, place.items));
    CHECK(fs::is_symlink(place.content + "/items/mot"));
    CHECK(files.read(place.content + "/elsewhere/mot/vi.md").value() == "vi 2");
}

TEST_CASE("a file that is a link is replaced, not what it leads to") {
    Place place;
    put(place.content + "/shared.json", "shared");
    for (const char* name : {"/items/mot/item.json", "/items/hai/item.json"}) {
        fs::remove(place.content + name);
        fs::create_symlink("../../shared.json", place.content + name);
    }
    platform::DiskFiles files;
    REQUIRE(intake::write_items(files, place.content, place.items));
    CHECK(below(place.content + "/items") == place.after());
    CHECK(files.read(place.content + "/shared.json").value() == "shared");
}

TEST_CASE("who could work on an item can do so afterwards") {
    Place place;
    const fs::perms shared = fs::perms::owner_all | fs::perms::group_all | fs::perms::set_gid;
    const fs::perms file =
        fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read | fs::perms::group_write;
    fs::permissions(place.content + "/items/mot", shared);
    fs::permissions(place.content + "/items/mot/notes", shared);
    fs::permissions(place.content + "/items/mot/vi.md", file);
    fs::permissions(place.content + "/items/hai/item.json", file);
    platform::DiskFiles files;
    REQUIRE(intake::write_items(files, place.content, place.items));
    CHECK(below(place.content + "/items") == place.after());
    CHECK(fs::status(place.content + "/items/mot").permissions() == shared);
    CHECK(fs::status(place.content + "/items/mot/notes").permissions() == shared);
    CHECK(fs::status(place.content + "/items/mot/vi.md").permissions() == file);
    CHECK(fs::status(place.content + "/items/hai/item.json").permissions() == file);
}
