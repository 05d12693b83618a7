#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "platform/disk_files.h"
#include "tests/platform/temporary_folder.h"

using platform::DiskFiles;

TEST_CASE("what is written for later is there, and never over something else") {
    const TemporaryFolder folder;
    DiskFiles files;
    REQUIRE(files.write_later(folder / "a", "một"));
    CHECK(files.read(folder / "a").value() == "một");
    CHECK_FALSE(files.write_later(folder / "a", "hai"));
    CHECK(files.read(folder / "a").value() == "một");
    CHECK_FALSE(files.write_later(folder / "missing/a", "x"));
    CHECK_FALSE(files.write_later(std::string("/tmp/a\0b", 8), "x"));
    CHECK(files.sync(folder.path()));
    CHECK_FALSE(files.sync(folder / "missing"));
}

TEST_CASE("a second name is the same file, or a copy on another disk") {
    const TemporaryFolder folder;
    DiskFiles files;
    REQUIRE(files.write_later(folder / "a", "một"));
    REQUIRE(files.link_later(folder / "a", folder / "b"));
    struct stat s {};
    REQUIRE(::stat((folder / "b").c_str(), &s) == 0);
    CHECK(s.st_nlink == 2);
    CHECK_FALSE(files.link_later(folder / "a", folder / "b"));
    CHECK_FALSE(files.link_later(folder / "missing", folder / "c"));
    REQUIRE(files.make_folder(folder / "place"));
    CHECK_FALSE(files.link_later(folder / "place", folder / "c"));
    REQUIRE(::mkfifo((folder / "fifo").c_str(), 0600) == 0);

    const std::string memory = "/dev/shm/kiosk-link-" + std::to_string(::getpid());
    if (files.info("/dev/shm").kind == ports::FileKind::folder) {
        REQUIRE(files.make_folder(memory));
        REQUIRE(files.link_later(folder / "a", memory + "/a"));
        CHECK(files.read(memory + "/a").value() == "một");
        CHECK_FALSE(files.link_later(folder / "fifo", memory + "/b"));
        CHECK_FALSE(files.link_later(folder / "a", memory + "/a"));
        REQUIRE(files.remove(memory));
    }
}

TEST_CASE("one process holds a folder at a time") {
    const TemporaryFolder folder;
    DiskFiles files;
    {
        const auto held = files.hold(folder.path());
        REQUIRE(held);
        CHECK_FALSE(files.hold(folder.path()));
    }
    CHECK(files.hold(folder.path()));
    CHECK_FALSE(files.hold(folder / "missing"));
}
