#include "commands/staged_folder.h"

#include <doctest/doctest.h>

#include "platform/disk_files.h"
#include "tests/platform/temporary_folder.h"

namespace {

/// A disk that can't exchange two folders, and whose renames fail from one on.
struct PoorDisk : platform::DiskFiles {
    base::Result<void> exchange(const std::string&, const std::string&) override { return base::fail("can't"); }
    base::Result<void> rename(const std::string& from, const std::string& to) override {
        return renames-- == 0 ? base::fail("can't rename") : DiskFiles::rename(from, to);
    }
    int renames = 1000;
};

void write(ports::Files& files, const std::string& folder, const std::string& text) {
    REQUIRE(files.make_folder(folder));
    REQUIRE(files.write_whole(folder + "/text", text));
}

/// Exports `text` into `place`.
base::Result<void> export_text(ports::Files& files, const std::string& place, const std::string& text) {
    auto stage = commands::StagedFolder::make(files, place, "busy");
    REQUIRE(stage);
    write(files, stage->path(), text);
    return stage->finish();
}

} // namespace

TEST_CASE("a new folder takes the old one's place on every disk, and nothing is left beside it") {
    for (const bool poor : {false, true}) {
        CAPTURE(poor);
        const TemporaryFolder folder;
        platform::DiskFiles good;
        PoorDisk bad;
        ports::Files& files = poor ? bad : static_cast<ports::Files&>(good);
        for (const char* const text : {"một", "hai", "ba"}) {
            REQUIRE(export_text(files, folder / "out", text));
            CHECK(files.read(folder / "out/text").value() == text);
            CHECK(files.list(folder.path()).value() == std::vector<std::string>{"out"});
        }
    }
}

TEST_CASE("what isn't finished leaves the old one") {
    const TemporaryFolder folder;
    platform::DiskFiles files;
    REQUIRE(export_text(files, folder / "out", "một"));
    {
        auto stage = commands::StagedFolder::make(files, folder / "out", "busy");
        REQUIRE(stage);
        write(files, stage->path(), "hai");
        CHECK(files.info(stage->path()).kind == ports::FileKind::folder);
    }
    CHECK(files.read(folder / "out/text").value() == "một");
    CHECK(files.list(folder.path()).value() == std::vector<std::string>{"out"});
}

TEST_CASE("two at a time don't get into each other's way") {
    const TemporaryFolder folder;
    platform::DiskFiles files;
    {
        auto first = commands::StagedFolder::make(files, folder / "out", "busy");
        REQUIRE(first);
        write(files, first->path(), "một");
        const auto second = commands::StagedFolder::make(files, folder / "out", "busy");
        REQUIRE_FALSE(second);
        CHECK(second.error().message == "busy");
        CHECK(files.read(first->path() + "/text").value() == "một");
        REQUIRE(first->finish());
    }
    CHECK(files.read(folder / "out/text").value() == "một");
    REQUIRE(export_text(files, folder / "out", "hai"));
    CHECK(files.read(folder / "out/text").value() == "hai");
}

TEST_CASE("a rename that fails leaves the old one, whichever it is") {
    for (const int renames : {0, 1}) {
        CAPTURE(renames);
        const TemporaryFolder folder;
        PoorDisk files;
        REQUIRE(export_text(files, folder / "out", "một"));
        files.renames = renames;
        CHECK_FALSE(export_text(files, folder / "out", "hai"));
        CHECK(files.read(folder / "out/text").value() == "một");
        CHECK(files.list(folder.path()).value() == std::vector<std::string>{"out"});
    }
}

TEST_CASE("after a power cut between two renames the next run brings the old one back") {
    const TemporaryFolder folder;
    PoorDisk files;
    REQUIRE(export_text(files, folder / "out", "một"));
    REQUIRE(files.rename(folder / "out", folder / ".out.before"));
    write(files, folder / ".out.part", "half");
    {
        const auto stage = commands::StagedFolder::make(files, folder / "out", "busy");
        REQUIRE(stage);
        CHECK(files.read(folder / "out/text").value() == "một");
        CHECK(files.list(stage->path()).value().empty());
    }
    CHECK(files.list(folder.path()).value() == std::vector<std::string>{"out"});
}
