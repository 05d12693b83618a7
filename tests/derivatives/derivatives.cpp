#include "derivatives/derivatives.h"

#include <atomic>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <thread>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "platform/child_processes.h"
#include "platform/disk_files.h"
#include "platform/system_clock.h"
#include "tests/platform/temporary_folder.h"

using derivatives::Derivatives;
using ports::PictureState;

namespace {

struct Notes : ports::Log {
    void info(std::string_view message) override { text += fmt::format("{}\n", message); }
    void warn(std::string_view message) override { text += fmt::format("{}\n", message); }
    void error(std::string_view message) override { text += fmt::format("{}\n", message); }
    std::string text;
};

const base::StringTables& strings() {
    static const base::StringTables tables = [] {
        std::map<std::string, std::string, std::less<>> texts;
        for (const char* const code : {"unreadable-picture", "picture-format", "picture-too-large", "picture-page",
                                       "picture-too-slow", "small-picture", "unreadable-file"}) {
            texts[std::string("problem.") + code] =
                std::string(code) +
                (std::string(code).starts_with("s") || std::string(code) == "unreadable-file" ? " {}" : "");
            texts[std::string("remedy.") + code] = "mend";
        }
        return base::StringTables{{"vi", base::Strings("vi", texts)}, {"en", base::Strings("en", texts)}};
    }();
    return tables;
}

/// A disk that refuses to write from some write on.
struct FaultyDisk : platform::DiskFiles {
    base::Result<void> write_whole(const std::string& path, std::string_view content) override {
        return writes_left-- > 0 ? DiskFiles::write_whole(path, content) : base::fail("no space left");
    }
    std::atomic<int> writes_left = 1000;
};

/// An exhibition of drawn pictures on disk, and what prepares it.
struct Gallery {
    TemporaryFolder folder;
    FaultyDisk files;
    platform::ChildProcesses processes;
    platform::SystemClock clock;
    Notes log;
    exhibit::Exhibit exhibit;

    std::string path(const std::string& item, const std::string& file) const {
        return folder / ("content/items/" + item + "/" + file);
    }

    /// Adds an item with one picture, drawn `width` x `height`.
    void add(const std::string& id, int width, int height) {
        draw(id, width, height);
        exhibit::Item item;
        item.id = id;
        item.pages.push_back({"01.svg", 0, {}, {}, {}, {}, 0.75});
        exhibit.items.push_back(item);
    }

    void draw(const std::string& id, int width, int height) {
        REQUIRE(files.make_folder(folder / ("content/items/" + id)));
        write(id, fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg" width="{}" height="{}"><title>{}</title>
            <circle cx="20" cy="20" r="10"/></svg>)",
                              width, height, id));
    }

    void write(const std::string& id, const std::string& content) {
        std::ofstream(path(id, "01.svg"), std::ios::binary) << content;
    }

    std::unique_ptr<Derivatives> open(double disk_gb = 20) {
        auto made = std::make_unique<Derivatives>(derivatives::Setup{.cache_folder = folder / "cache",
                                                                     .prepare_program = KIOSK_PREPARE,
                                                                     .raster_px = 1300,
                                                                     .disk_gb = disk_gb},
                                                  files, processes, clock, log, strings());
        made->set_exhibit(exhibit, folder / "content");
        return made;
    }
};

void finish(Derivatives& derivatives) {
    for (int i = 0; i < 1200 && !derivatives.idle(); ++i) {
        derivatives.wait_for_news(0.1);
        derivatives.poll();
    }
    REQUIRE(derivatives.idle());
}

} // namespace

TEST_CASE("every picture is prepared, its size known, and known at once by the next start") {
    Gallery gallery;
    gallery.add("wide", 300, 100);
    gallery.add("tall", 100, 200);
    auto derivatives = gallery.open();
    CHECK(derivatives->find({"wide", 1}).state == PictureState::waiting);
    CHECK(derivatives->find({"wide", 2}).state == PictureState::unknown);
    finish(*derivatives);
    const auto wide = derivatives->find({"wide", 1});
    CHECK(wide.state == PictureState::ready);
    CHECK(wide.width_px == 1300);
    CHECK(wide.height_px == 433);
    CHECK(wide.levels == 3);
    CHECK(wide.thumbnail_w_px == 640);
    CHECK(std::filesystem::exists(wide.folder + "/thumbnail.jpg"));
    CHECK(std::filesystem::exists(wide.folder + "/tiles/info.json"));
    CHECK(derivatives->problems().empty());
    CHECK(derivatives->sizes_generation() > 0);
    const auto before = std::make_shared<const exhibit::Exhibit>(gallery.exhibit);
    const auto sized = derivatives->with_sizes(before, gallery.folder / "content");
    CHECK(sized->items[0].pages[0].aspect == doctest::Approx(3).epsilon(0.01));
    CHECK(sized->items[1].pages[0].aspect == doctest::Approx(0.5).epsilon(0.01));
    CHECK(derivatives->with_sizes(sized, gallery.folder / "content") == sized);
    CHECK(gallery.log.text.find("sandbox") != std::string::npos);

    derivatives.reset();
    derivatives = gallery.open();
    CHECK(derivatives->find({"tall", 1}).state == PictureState::ready);
    CHECK(derivatives->with_sizes(before, gallery.folder / "content")->items[0].pages[0].aspect ==
          doctest::Approx(3).epsilon(0.01));
    finish(*derivatives);
    CHECK(derivatives->progress().pyramids == 2);
}

TEST_CASE("a damaged picture costs one problem and is left alone until it changes") {
    Gallery gallery;
    gallery.add("bad", 300, 100);
    gallery.add("good", 300, 100);
    gallery.write("bad", "\xFF\xD8\xFF\xE0 no JPEG after all");
    auto derivatives = gallery.open();
    finish(*derivatives);
    CHECK(derivatives->find({"bad", 1}).state == PictureState::failed);
    CHECK(derivatives->find({"good", 1}).state == PictureState::ready);
    const auto problems = derivatives->problems();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].file == "items/bad/01.svg");
    CHECK(problems[0].item == "bad");
    CHECK(problems[0].code == "unreadable-picture");
    CHECK(problems[0].severity == exhibit::Severity::error);
    CHECK(problems[0].message.has("vi"));
    CHECK(problems[0].remedy.in("en").text == "mend");

    const auto said = [&] {
        std::size_t count = 0;
        for (std::size_t at = 0; (at = gallery.log.text.find("can't be shown", at)) != std::string::npos; ++at) {
            ++count;
        }
        return count;
    };
    CHECK(said() == 1);
    derivatives->set_exhibit(gallery.exhibit, gallery.folder / "content"); // a reload
    finish(*derivatives);
    CHECK(said() == 1);
    derivatives.reset();
    derivatives = gallery.open(); // a restart
    CHECK(derivatives->find({"bad", 1}).state == PictureState::failed);
    finish(*derivatives);
    CHECK(said() == 1);
    CHECK(derivatives->problems().size() == 1);

    gallery.draw("bad", 200, 100);
    derivatives->set_exhibit(gallery.exhibit, gallery.folder / "content");
    finish(*derivatives);
    CHECK(derivatives->find({"bad", 1}).state == PictureState::ready);
    CHECK(derivatives->problems().empty());
}

TEST_CASE("a replaced picture shows its last good version until the new one is there") {
    Gallery gallery;
    gallery.add("a", 300, 100);
    auto derivatives = gallery.open();
    finish(*derivatives);
    const auto before = derivatives->find({"a", 1});

    gallery.draw("a", 300, 200);
    derivatives->set_exhibit(gallery.exhibit, gallery.folder / "content");
    CHECK(derivatives->find({"a", 1}).folder == before.folder);
    const auto generation = derivatives->sizes_generation();
    for (int i = 0; i < 1200 && !derivatives->idle(); ++i) {
        derivatives->wait_for_news(0.1);
        derivatives->poll();
        CHECK(derivatives->find({"a", 1}).state >= PictureState::thumbnail);
        CHECK(derivatives->find({"a", 1}).state != PictureState::failed);
    }
    CHECK(derivatives->find({"a", 1}).folder != before.folder);
    CHECK(derivatives->sizes_generation() > generation);

    gallery.write("a", "half a copy");
    derivatives->set_exhibit(gallery.exhibit, gallery.folder / "content");
    finish(*derivatives);
    CHECK(derivatives->find({"a", 1}).state == PictureState::ready); // the last good one
    CHECK(derivatives->problems().size() == 1);
}

TEST_CASE("a cache that was deleted is made anew") {
    Gallery gallery;
    gallery.add("a", 300, 100);
    auto derivatives = gallery.open();
    finish(*derivatives);
    derivatives.reset();
    std::filesystem::remove_all(derivatives ? "" : gallery.folder / "cache/pictures");
    derivatives = gallery.open();
    finish(*derivatives);
    CHECK(derivatives->find({"a", 1}).state == PictureState::ready);
    CHECK(std::filesystem::exists(derivatives->find({"a", 1}).folder + "/tiles/info.json"));
}

TEST_CASE("a derivative that vanishes while it is shown is made anew") {
    Gallery gallery;
    gallery.add("a", 300, 100);
    auto derivatives = gallery.open();
    finish(*derivatives);
    const auto folder = derivatives->find({"a", 1}).folder;
    std::filesystem::remove_all(folder);
    derivatives->missing({"a", 1});
    derivatives->missing({"nobody", 1});
    finish(*derivatives);
    CHECK(derivatives->find({"a", 1}).state == PictureState::ready);
    CHECK(std::filesystem::exists(folder + "/tiles/info.json"));
}

TEST_CASE("settle waits for what is wanted") {
    Gallery gallery;
    for (const char* const id : {"a", "b", "c", "d"}) {
        gallery.add(id, 300, 200);
    }
    auto derivatives = gallery.open();
    const std::vector<base::PictureKey> wanted = {{"c", 1}};
    derivatives->want(wanted);
    derivatives->settle();
    CHECK(derivatives->find({"c", 1}).state == PictureState::ready);
    for (const char* const id : {"a", "b", "d"}) {
        CHECK(derivatives->find({id, 1}).width_px == 1300);
    }
}

TEST_CASE("a file that is gone, or not to be opened, is shown as failed and told") {
    Gallery gallery;
    gallery.add("a", 300, 200);
    std::filesystem::remove(gallery.path("a", "01.svg"));
    auto derivatives = gallery.open();
    finish(*derivatives);
    CHECK(derivatives->find({"a", 1}).state == PictureState::failed);
    const auto problems = derivatives->problems();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].code == "unreadable-file");
    CHECK(problems[0].message.in("en").text == "unreadable-file items/a/01.svg");
}

TEST_CASE("whichever write fails, what was stored stays, the screen goes on, and it recovers") {
    for (int failing = 1; failing <= 3; ++failing) {
        CAPTURE(failing);
        Gallery gallery;
        gallery.add("a", 300, 100);
        finish(*gallery.open());
        const auto index = gallery.folder / "cache/pictures.tsv";
        const std::string before = gallery.files.read(index).value();

        gallery.files.writes_left = failing - 1;
        gallery.add("b", 300, 200);
        auto derivatives = gallery.open();
        finish(*derivatives);
        CHECK(derivatives->find({"a", 1}).state == PictureState::ready);
        CHECK(derivatives->find({"b", 1}).state == PictureState::ready);
        derivatives->tidy();
        derivatives.reset();
        if (failing == 1) {
            CHECK(gallery.files.read(index).value() == before);
        }
        CHECK(gallery.log.text.find("can't be saved") == gallery.log.text.rfind("can't be saved"));

        gallery.files.writes_left = 1000;
        derivatives = gallery.open();
        finish(*derivatives);
        derivatives.reset();
        CHECK(gallery.files.read(index).value().find("items/b/01.svg") != std::string::npos);
    }
}

TEST_CASE("what left the exhibition is deleted when the disk's share is used up") {
    Gallery gallery;
    gallery.add("a", 300, 100);
    gallery.add("b", 300, 200);
    auto derivatives = gallery.open(0.0001);
    finish(*derivatives);
    const auto gone = derivatives->find({"a", 1}).folder;
    const auto kept = derivatives->find({"b", 1}).folder;
    derivatives->tidy();
    CHECK(std::filesystem::exists(gone)); // both are shown: more than allowed, which is said once
    derivatives->tidy();
    CHECK(gallery.log.text.find("cache.disk_gb") != std::string::npos);
    CHECK(gallery.log.text.find("cache.disk_gb") == gallery.log.text.rfind("cache.disk_gb"));
    gallery.exhibit.items.erase(gallery.exhibit.items.begin());
    derivatives->set_exhibit(gallery.exhibit, gallery.folder / "content");
    finish(*derivatives);
    derivatives->tidy();
    CHECK_FALSE(std::filesystem::exists(gone));
    CHECK(std::filesystem::exists(kept + "/tiles/info.json"));
    CHECK(gallery.log.text.find("no longer shown") != std::string::npos);
}

TEST_CASE("it ends at once, whatever is under way") {
    Gallery gallery;
    for (int i = 0; i < 20; ++i) {
        gallery.add(fmt::format("item-{}", i), 300, 200 + i);
    }
    for (int i = 0; i < 5; ++i) {
        auto derivatives = gallery.open();
        std::this_thread::sleep_for(std::chrono::milliseconds(40 * i));
    }
    auto derivatives = gallery.open();
    finish(*derivatives);
    CHECK(derivatives->progress().pyramids == 20);
    CHECK(derivatives->progress().failed == 0);
}
