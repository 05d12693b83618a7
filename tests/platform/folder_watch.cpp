#include "platform/folder_watch.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <thread>

#include "tests/platform/temporary_folder.h"

namespace fs = std::filesystem;

namespace {

/// A content folder with two items, watched from the beginning.
struct Watched {
    Watched() {
        fs::create_directories(content / "items/one");
        fs::create_directories(content / "items/two");
        REQUIRE(watch.wait(0).anything);
        REQUIRE(watch.wait(0).changed.empty());
    }

    void write(const fs::path& path, const std::string& text = "text") { std::ofstream(content / path) << text; }

    /// All news until there is none.
    ports::FolderNews news() {
        ports::FolderNews all = watch.wait(2);
        for (;;) {
            const ports::FolderNews more = watch.wait(0.05);
            all.changed.insert(all.changed.end(), more.changed.begin(), more.changed.end());
            all.anything |= more.anything;
            all.in_writing = more.in_writing;
            all.complete = more.complete;
            if (more.changed.empty() && !more.anything) {
                break;
            }
        }
        std::sort(all.changed.begin(), all.changed.end());
        all.changed.erase(std::unique(all.changed.begin(), all.changed.end()), all.changed.end());
        return all;
    }
    std::vector<std::string> changed() { return news().changed; }

    TemporaryFolder temporary;
    fs::path content = temporary / "content";
    platform::FolderWatch watch{temporary / "content", "items"};
};

using Folders = std::vector<std::string>;

} // namespace

TEST_CASE("what changes in the folder and its items is told by folder") {
    Watched place;
    SUBCASE("exhibit.json") {
        place.write("exhibit.json");
        CHECK(place.changed() == Folders{""});
    }
    SUBCASE("written") {
        place.write("items/one/item.json");
        CHECK(place.changed() == Folders{"items/one"});
    }
    SUBCASE("written beside and renamed, as rsync and Syncthing do") {
        place.write("items/two/.01.jpg.Xk3fQ1");
        fs::rename(place.content / "items/two/.01.jpg.Xk3fQ1", place.content / "items/two/01.jpg");
        CHECK(place.changed() == Folders{"items/two"});
    }
    SUBCASE("deleted") {
        fs::remove_all(place.content / "items/one");
        CHECK(place.changed() == Folders{"items", "items/one"});
    }
    SUBCASE("renamed") {
        fs::rename(place.content / "items/one", place.content / "items/three");
        CHECK(place.changed() == Folders{"items", "items/one", "items/three"});
        place.write("items/three/vi.md");
        CHECK(place.changed() == Folders{"items/three"});
    }
    SUBCASE("rights") {
        ::chmod((place.content / "items/one").c_str(), 0500);
        const Folders changed = place.changed();
        CHECK(std::count(changed.begin(), changed.end(), "items/one") == 1);
    }
    SUBCASE("hidden folders and drafts are nobody's business") {
        fs::create_directories(place.content / ".git");
        fs::create_directories(place.content / "items/_draft");
        place.changed();
        place.write(".git/index");
        place.write("items/_draft/item.json");
        CHECK(place.watch.wait(0.1).changed.empty());
    }
    CHECK(place.watch.wait(0).complete);
}

TEST_CASE("just-made folders are told of, and watched from then on") {
    Watched place;
    fs::create_directories(place.content / "items/new/scans");
    place.write("items/new/scans/01.jpg");
    const Folders changed = place.changed();
    CHECK(std::count(changed.begin(), changed.end(), "items/new") == 1);
    place.write("items/new/item.json");
    CHECK(place.changed() == Folders{"items/new"});
    place.write("items/new/scans/02.jpg");
    CHECK(place.changed() == Folders{"items/new/scans"});
}

TEST_CASE("a file counts as in writing until it is closed") {
    Watched place;
    const std::string file = place.content / "items/one/01.jpg";
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT, 0644);
    REQUIRE(fd >= 0);
    CHECK(place.news().in_writing == Folders{"items/one"});
    REQUIRE(::write(fd, "data", 4) == 4);
    CHECK(place.news().in_writing == Folders{"items/one"});
    SUBCASE("closed") {
        ::close(fd);
    }
    SUBCASE("deleted") {
        fs::remove(file);
    }
    SUBCASE("gone with its folder") {
        fs::remove_all(place.content / "items/one");
    }
    CHECK(place.news().in_writing.empty());
}

TEST_CASE("files that editors keep open for themselves are nobody's business") {
    Watched place;
    for (const std::string name : {".item.json.swp", ".vi.md.swo", ".item.json.kate-swp"}) {
        const int fd = ::open((place.content / "items/one" / name).c_str(), O_WRONLY | O_CREAT, 0644);
        REQUIRE(fd >= 0);
        CHECK(::write(fd, "data", 4) == 4);
        const ports::FolderNews news = place.watch.wait(0.1);
        CHECK(news.changed.empty());
        CHECK(news.in_writing.empty());
        ::close(fd);
    }
}

TEST_CASE("links and other names of finished files are not in writing") {
    Watched place;
    place.write("items/one/01.jpg", "");
    place.changed();
    fs::create_hard_link(place.content / "items/one/01.jpg", place.content / "items/two/01.jpg");
    fs::create_symlink("01.jpg", place.content / "items/two/02.jpg");
    CHECK(place.news().in_writing.empty());
}

TEST_CASE("what a link leads to isn't heard of, and that is told") {
    Watched place;
    fs::create_directories(place.content / "items/one/scans");
    place.write("items/one/01.jpg");
    fs::create_symlink("someone@here.1234", place.content / "items/one/.#item.json"); // an editor's lock
    CHECK(place.news().complete);
    const fs::path link = place.content / "items/two/01.jpg";
    SUBCASE("made") {
        fs::create_symlink("../one/01.jpg", link);
    }
    SUBCASE("moved there") {
        fs::create_symlink("../one/01.jpg", place.temporary / "beside");
        fs::rename(place.temporary / "beside", link);
    }
    SUBCASE("in a folder that comes") {
        fs::create_directories(place.temporary / "three");
        fs::create_directory_symlink("../one/scans", place.temporary / "three/scans");
        fs::rename(place.temporary / "three", place.content / "items/three");
    }
    CHECK_FALSE(place.news().complete);
}

TEST_CASE("the folder may go, come back, or be replaced") {
    Watched place;
    const fs::path away = place.temporary / "away";
    SUBCASE("gone and back") {
        fs::rename(place.content, away);
        CHECK(place.news().anything);
        CHECK_FALSE(place.watch.wait(0).complete);
        fs::rename(away, place.content);
        CHECK(place.news().anything);
    }
    SUBCASE("replaced") {
        fs::create_directories(place.temporary / "next/items/one");
        fs::rename(place.content, away);
        fs::rename(place.temporary / "next", place.content);
        CHECK(place.news().anything);
    }
    SUBCASE("a link that leads elsewhere from now on") {
        fs::rename(place.content, away);
        fs::create_directory_symlink("away", place.content);
        place.news();
        fs::create_directories(place.temporary / "next/items/one");
        fs::create_directory_symlink("next", place.temporary / "link");
        fs::rename(place.temporary / "link", place.content);
        CHECK(place.news().anything);
    }
    place.write("items/one/item.json");
    const ports::FolderNews news = place.news();
    CHECK(news.changed == Folders{"items/one"});
    CHECK(news.complete);
}

TEST_CASE("more events than the kernel keeps: anything may have changed, and all is watched again") {
    Watched place;
    const std::string file = place.content / "items/one/item.json";
    std::ifstream limit("/proc/sys/fs/inotify/max_queued_events");
    int most = 0;
    limit >> most;
    REQUIRE(most > 0);
    for (int i = 0; i <= most / 2; ++i) { // made and deleted: neighbours that differ are not merged
        ::close(::open(file.c_str(), O_WRONLY | O_CREAT, 0644));
        ::unlink(file.c_str());
    }
    CHECK(place.news().anything);
    place.write("items/two/item.json");
    CHECK(place.changed() == Folders{"items/two"});
}

TEST_CASE("a wake ends a wait at once") {
    Watched place;
    std::thread other([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        place.watch.wake();
    });
    const auto began = std::chrono::steady_clock::now();
    place.watch.wait(10);
    CHECK(std::chrono::steady_clock::now() - began < std::chrono::seconds(5));
    other.join();
}
