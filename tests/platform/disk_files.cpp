#include "platform/disk_files.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <set>

#include "tests/platform/temporary_folder.h"

using platform::DiskFiles;
using ports::FileKind;

TEST_CASE("a file is written whole and read back, nothing is left beside it") {
    const TemporaryFolder folder;
    DiskFiles files;
    const std::string path = folder / "a.json";
    std::string content = "Đồng Khánh";
    content += '\0';
    content += std::string(300'000, 'x');
    REQUIRE(files.write_whole(path, "old"));
    REQUIRE(files.write_whole(path, content));
    CHECK(files.read(path).value() == content);
    CHECK(files.list(folder.path()).value() == std::vector<std::string>{"a.json"});
    CHECK(files.info(path).size_bytes == content.size());
    CHECK(files.info(path).modified_ns > 1'700'000'000'000'000'000);
}

TEST_CASE("a write that can't be done leaves the old file") {
    const TemporaryFolder folder;
    DiskFiles files;
    CHECK_FALSE(files.write_whole(folder / "missing/a", "x"));
    REQUIRE(files.make_folder(folder / "place"));
    CHECK_FALSE(files.write_whole(folder / "place", "x"));
    CHECK(files.info(folder / "place").kind == FileKind::folder);
    CHECK(files.list(folder.path()).value().size() == 1);
    // /dev/full: the disk is full.
    CHECK_FALSE(files.write_whole("/dev/full", "x"));
}

TEST_CASE("an overwritten file keeps its mode, a symbolic link stays one") {
    const TemporaryFolder folder;
    DiskFiles files;
    REQUIRE(files.write_whole(folder / "pin", "1"));
    REQUIRE(::chmod((folder / "pin").c_str(), 0600) == 0);
    REQUIRE(::symlink("pin", (folder / "link").c_str()) == 0);
    REQUIRE(files.write_whole(folder / "link", "2"));
    struct stat s {};
    REQUIRE(::stat((folder / "pin").c_str(), &s) == 0);
    CHECK((s.st_mode & 0777) == 0600);
    CHECK(files.read(folder / "pin").value() == "2");
    CHECK(files.info(folder / "link").symbolic_link);
}

TEST_CASE("a FIFO, a device and a folder are refused at once") {
    const TemporaryFolder folder;
    const DiskFiles files;
    REQUIRE(::mkfifo((folder / "fifo").c_str(), 0600) == 0);
    CHECK_FALSE(files.read(folder / "fifo"));
    CHECK_FALSE(files.read("/dev/zero"));
    CHECK_FALSE(files.read(folder.path()));
    CHECK(files.info(folder / "fifo").kind == FileKind::other);
}

TEST_CASE("a file over the limit is refused") {
    const TemporaryFolder folder;
    DiskFiles files;
    REQUIRE(files.write_whole(folder / "a", "12345"));
    CHECK(files.read(folder / "a", 5));
    CHECK_FALSE(files.read(folder / "a", 4));
}

TEST_CASE("what is not there") {
    const TemporaryFolder folder;
    DiskFiles files;
    const std::string nowhere = folder / "nowhere";
    CHECK(files.info(nowhere).kind == FileKind::missing);
    CHECK_FALSE(files.read(nowhere));
    CHECK_FALSE(files.list(nowhere));
    CHECK_FALSE(files.real_path(nowhere));
    CHECK_FALSE(files.rename(nowhere, folder / "b"));
    CHECK(files.remove(nowhere));
    REQUIRE(::symlink("loop", (folder / "loop").c_str()) == 0);
    CHECK(files.info(folder / "loop").kind == FileKind::missing);
    CHECK_FALSE(files.read(folder / "loop"));
}

TEST_CASE("a NUL in a path names no other file") {
    const TemporaryFolder folder;
    DiskFiles files;
    REQUIRE(files.write_whole(folder / "a", "x"));
    const std::string path = (folder / "a") + std::string("\0.jpg", 5);
    CHECK_FALSE(files.read(path));
    CHECK_FALSE(files.write_whole(path, "y"));
    CHECK(files.info(path).kind == FileKind::missing);
    CHECK_FALSE(files.remove(path));
    CHECK(files.read(folder / "a").value() == "x");
}

TEST_CASE("folders, renaming, deleting, real paths") {
    const TemporaryFolder folder;
    DiskFiles files;
    REQUIRE(files.make_folder(folder / "a/b/c"));
    CHECK(files.make_folder(folder / "a/b/c"));
    REQUIRE(files.write_whole(folder / "a/b/c/file", "x"));
    CHECK_FALSE(files.make_folder(folder / "a/b/c/file"));
    REQUIRE(files.rename(folder / "a/b", folder / "d"));
    CHECK(files.read(folder / "d/c/file").value() == "x");
    REQUIRE(::symlink("d/c", (folder / "link").c_str()) == 0);
    CHECK(files.real_path(folder / "link/../c/./file").value() ==
          std::filesystem::canonical(folder.path()).string() + "/d/c/file");
    REQUIRE(files.remove(folder / "link"));
    CHECK(files.info(folder / "d/c/file").kind == FileKind::file);
    REQUIRE(files.remove(folder / "d"));
    CHECK(files.list(folder.path()).value() == std::vector<std::string>{"a"});
}

TEST_CASE("a copy has its original's content and time, and replaces nothing") {
    const TemporaryFolder folder;
    DiskFiles files;
    const std::string content = std::string(3'000'000, 'x') + "end";
    REQUIRE(files.write_whole(folder / "a", content));
    const timespec times[2] = {{100, 5}, {1'000'000'000, 123'456'789}};
    REQUIRE(::utimensat(AT_FDCWD, (folder / "a").c_str(), times, 0) == 0);
    REQUIRE(files.copy(folder / "a", folder / "b"));
    CHECK(files.read(folder / "b").value() == content);
    CHECK(files.info(folder / "b").modified_ns == 1'000'000'000'123'456'789);
    CHECK_FALSE(files.copy(folder / "a", folder / "b"));
    CHECK_FALSE(files.copy(folder / "missing", folder / "c"));
    CHECK_FALSE(files.copy(folder.path(), folder / "c"));
    REQUIRE(::mkfifo((folder / "fifo").c_str(), 0600) == 0);
    CHECK_FALSE(files.copy(folder / "fifo", folder / "c"));
    CHECK(files.info(folder / "c").kind == FileKind::missing);
    CHECK_FALSE(files.copy("/dev/full", folder / "c"));
}

TEST_CASE("a link is a second name; a symbolic link gets one too") {
    const TemporaryFolder folder;
    DiskFiles files;
    REQUIRE(files.write_whole(folder / "a", "x"));
    REQUIRE(files.link(folder / "a", folder / "b"));
    struct stat s {};
    REQUIRE(::stat((folder / "b").c_str(), &s) == 0);
    CHECK(s.st_nlink == 2);
    REQUIRE(::symlink("nowhere", (folder / "s").c_str()) == 0);
    REQUIRE(files.link(folder / "s", folder / "t"));
    CHECK(std::filesystem::read_symlink(folder / "t") == "nowhere");
    // Between two disks there is no second name.
    if (std::filesystem::exists("/dev/shm")) {
        const std::string other = "/dev/shm/kiosk-link-" + std::to_string(::getpid());
        CHECK(files.link(folder / "a", other));
        CHECK(files.read(other).value() == "x");
        CHECK(files.remove(other));
    }
}

TEST_CASE("two folders change places") {
    const TemporaryFolder folder;
    DiskFiles files;
    REQUIRE(files.make_folder(folder / "a"));
    REQUIRE(files.make_folder(folder / "b"));
    REQUIRE(files.write_whole(folder / "a/x", "1"));
    REQUIRE(files.exchange(folder / "a", folder / "b"));
    CHECK(files.read(folder / "b/x").value() == "1");
    CHECK(files.list(folder / "a").value().empty());
    CHECK_FALSE(files.exchange(folder / "a", folder / "missing"));
}

TEST_CASE("files are compared by what they hold") {
    const TemporaryFolder folder;
    DiskFiles files;
    const std::string content(2'500'000, 'x');
    REQUIRE(files.write_whole(folder / "a", content));
    REQUIRE(files.write_whole(folder / "b", content));
    REQUIRE(files.write_whole(folder / "c", content.substr(1) + "y"));
    REQUIRE(files.write_whole(folder / "d", content + "x"));
    CHECK(files.same_content(folder / "a", folder / "a").value());
    CHECK(files.same_content(folder / "a", folder / "b").value());
    CHECK_FALSE(files.same_content(folder / "a", folder / "c").value());
    CHECK_FALSE(files.same_content(folder / "a", folder / "d").value());
    CHECK_FALSE(files.same_content(folder / "a", folder / "missing"));
    CHECK_FALSE(files.same_content(folder / "a", folder.path()));
}
