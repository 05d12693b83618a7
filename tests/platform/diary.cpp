#include "platform/diary.h"

#include <doctest/doctest.h>

#include "platform/disk_files.h"
#include "platform/paths.h"
#include "tests/platform/temporary_folder.h"

TEST_CASE("the log holds a line a call, from its level up") {
    const TemporaryFolder folder;
    {
        platform::Diary diary(folder / "kiosk.log", "warn");
        diary.info("left out");
        diary.warn("first {} %n");
        diary.error("second\nforged");
    }
    const std::string text = platform::DiskFiles().read(folder / "kiosk.log").value();
    CHECK(text.find("left out") == std::string::npos);
    CHECK(text.find("W first {} %n\n") != std::string::npos);
    CHECK(text.find("E second forged\n") != std::string::npos);
    CHECK(std::count(text.begin(), text.end(), '\n') == 2);
}

TEST_CASE("a log that can't be written goes to standard error") {
    platform::Diary diary("/proc/nowhere/kiosk.log", "error");
    diary.error("still logged");
    platform::Diary full("/dev/full", "error");
    for (int i = 0; i < 10; ++i) {
        full.error("nothing breaks");
    }
}

TEST_CASE("the log is turned over before it fills the disk") {
    const TemporaryFolder folder;
    {
        platform::Diary diary(folder / "kiosk.log");
        const std::string line(10'000, 'x');
        for (int i = 0; i < 4000; ++i) {
            diary.info(line);
        }
    }
    const platform::DiskFiles files;
    const auto names = files.list(folder.path()).value();
    CHECK(names.size() == 4);
    std::uint64_t sum = 0;
    for (const std::string& name : names) {
        sum += files.info(folder / name).size_bytes;
    }
    CHECK(sum <= 21u << 20);
}

TEST_CASE("paths tell where the program and its files lie") {
    CHECK(platform::executable().ends_with("test-platform"));
    CHECK(platform::prepare_program() == platform::executable_folder() + "/kiosk-prepare");
    CHECK(platform::home_folder().front() == '/');
}

TEST_CASE(
    "two processes write one log: when one turns it over or somebody deletes it, the other goes on in the new one") {
    const TemporaryFolder folder;
    const platform::DiskFiles files;
    platform::Diary supervisor(folder / "kiosk.log");
    supervisor.info("it starts");
    {
        platform::Diary screen(folder / "kiosk.log");
        const std::string line(10'000, 'x');
        for (int i = 0; i < 600; ++i) {
            screen.info(line);
        }
    }
    supervisor.error("after turning over");
    CHECK(files.read(folder / "kiosk.log").value().find("after turning over") != std::string::npos);
    CHECK(files.read(folder / "kiosk.1.log").value().find("after turning over") == std::string::npos);

    REQUIRE(files.info(folder / "kiosk.log").kind == ports::FileKind::file);
    CHECK(platform::DiskFiles().remove(folder / "kiosk.log"));
    supervisor.info("after deleting");
    CHECK(files.read(folder / "kiosk.log").value_or("").find("after deleting") != std::string::npos);
}

TEST_CASE("a level below info lets everything in, off nothing") {
    const TemporaryFolder folder;
    platform::Diary all(folder / "all.log", "trace");
    all.info("seen");
    platform::Diary none(folder / "none.log", "off");
    none.error("unseen");
    CHECK(platform::DiskFiles().read(folder / "all.log").value().find("seen") != std::string::npos);
    CHECK(platform::DiskFiles().read(folder / "none.log").value().empty());
}
