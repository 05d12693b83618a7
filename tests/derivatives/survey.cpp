#include "derivatives/survey.h"

#include <filesystem>
#include <fstream>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include "derivatives/index.h"
#include "intake/strings.h"
#include "platform/child_processes.h"
#include "platform/disk_files.h"
#include "platform/system_clock.h"
#include "tests/derivatives/actor.h"
#include "tests/platform/temporary_folder.h"

using namespace derivatives;

namespace {

/// Drawn pictures on disk and what looks at them.
struct Folder {
    TemporaryFolder folder;
    platform::DiskFiles files;
    platform::ChildProcesses real_processes;
    platform::SystemClock clock;
    std::vector<PictureFile> pictures;
    std::string program = KIOSK_PREPARE;

    std::string path(const std::string& file) const { return folder / ("content/" + file); }

    /// A picture of this content; its item's id is its name without the ending.
    void add(const std::string& file, const std::string& content) {
        std::filesystem::create_directories(folder / "content");
        std::ofstream(path(file), std::ios::binary) << content;
        pictures.push_back({file, file.substr(0, file.find('.'))});
    }

    static std::string drawn(const std::string& title) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><title>" + title + "</title></svg>";
    }

    /// "code file" of every problem found.
    std::vector<std::string> look(ports::Processes& processes, const ports::Clock& time) {
        std::vector<std::string> lines;
        problems = survey_pictures({.content_folder = folder / "content",
                                    .pictures = pictures,
                                    .prepare_program = program,
                                    .cache_folder = folder / "cache",
                                    .workers = 2},
                                   {files, processes, time, words(), {}});
        for (const exhibit::Problem& problem : problems) {
            // That this computer has no sandbox is no news about the pictures.
            if (problem.code != "no-sandbox" || &processes != &real_processes) {
                lines.push_back(problem.code + " " + problem.file);
            }
        }
        return lines;
    }
    std::vector<std::string> look() { return look(real_processes, clock); }

    static const base::StringTables& words() {
        static const auto tables = intake::read_strings(platform::DiskFiles(), KIOSK_SOURCE_DIR "/assets");
        REQUIRE(tables);
        return *tables;
    }

    std::vector<exhibit::Problem> problems;
};

using Lines = std::vector<std::string>;

/// Starts children that act.
struct Troupe : ports::Processes {
    base::Result<std::unique_ptr<ports::Child>> start(const std::vector<std::string>&) override {
        return std::make_unique<ActorChild>(script, clock);
    }
    WaitingClock clock;
    Script script;
};

} // namespace

TEST_CASE("what is wrong with pictures is found by a look, and nothing is made") {
    Folder folder;
    folder.add("a.svg", Folder::drawn("a"));
    folder.add("b.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\"");
    folder.add("c.jpg", "a letter, no picture");
    folder.add("d.png", Folder::drawn("d"));
    CHECK(folder.look() == Lines{"unreadable-picture b.svg", "picture-format c.jpg", "wrong-extension d.png"});
    CHECK(folder.problems.back().severity == exhibit::Severity::warning);
    CHECK(folder.problems.back().item == "d");
    CHECK(folder.problems.back().message.in("en").text ==
          "The file is a picture of the kind SVG, although its name ends in “.png”.");
    CHECK_FALSE(std::filesystem::exists(folder.folder / "cache"));
}

TEST_CASE("one picture in two files is told at the second") {
    Folder folder;
    folder.add("a.svg", Folder::drawn("x"));
    folder.add("b.svg", Folder::drawn("y")); // as long, but another
    folder.add("c.svg", Folder::drawn("x"));
    folder.add("d.svg", Folder::drawn("xx"));
    CHECK(folder.look() == Lines{"duplicate-picture c.svg"});
    CHECK(folder.problems.back().message.in("en").text == "This picture is the same, byte for byte, as a.svg.");
}

TEST_CASE("a look opens no pipe and nothing outside, and goes on") {
    Folder folder;
    folder.add("b.svg", Folder::drawn("b"));
    REQUIRE(::mkfifo(folder.path("a.svg").c_str(), 0600) == 0);
    std::ofstream(folder.folder / "secret.svg") << Folder::drawn("s");
    std::filesystem::create_symlink(folder.folder / "secret.svg", folder.path("c.svg"));
    folder.pictures = {{"a.svg", "a"}, {"b.svg", "b"}, {"c.svg", "c"}, {"../secret.svg", "d"}};
    CHECK(folder.look() == Lines{"unreadable-file a.svg", "unreadable-file c.svg", "unreadable-file ../secret.svg"});
}

TEST_CASE("what an earlier run has found to be broken is told without opening it, until the file changes") {
    Folder folder;
    folder.add("a.svg", Folder::drawn("a"));
    const auto info = folder.files.info(folder.path("a.svg"));
    REQUIRE(folder.files.make_folder(folder.folder / "cache"));
    Index index(folder.files, folder.folder / "cache/pictures.tsv");
    index.set(folder.path("a.svg"), 0,
              {{}, base::prepare::Fault::too_slow, {info.size_bytes, info.modified_ns}, "it takes too long"});
    REQUIRE(index.save());
    folder.program = "/not/there"; // it is not needed
    CHECK(folder.look() == Lines{"picture-too-slow a.svg"});
    CHECK(folder.problems.front().severity == exhibit::Severity::error);
    folder.program = KIOSK_PREPARE;
    std::ofstream(folder.path("a.svg"), std::ios::app) << "<!-- mended -->";
    CHECK(folder.look() == Lines{});
}

TEST_CASE("without kiosk-prepare it is said once that the pictures were not looked at") {
    Folder folder;
    folder.program = "/not/there";
    for (const char* const name : {"a.svg", "b.svg", "c.svg"}) {
        folder.add(name, Folder::drawn(name));
    }
    CHECK(folder.look() == Lines{"pictures-not-checked ."});
}

TEST_CASE("small pictures and a missing sandbox are told, and a decoder that hangs costs one picture") {
    Folder folder;
    for (const char* const name : {"a.jpg", "b.jpg", "c.jpg", "d.jpg"}) {
        folder.add(name, name);
    }
    Troupe troupe;
    const std::string poor_hello = "hello\t1\t0\t0\t1";
    const auto examined = [](int width, int height) {
        return fmt::format("examined\t%ID\tjpeg\t{}\t{}\t0\t\t5\t1", width, height);
    };
    troupe.script = {{poor_hello}, {examined(1199, 800)}, {examined(800, 1200)}, {}, {poor_hello}, {examined(30, 40)}};
    const std::vector<PictureFile> all = folder.pictures;
    const std::vector<exhibit::Problem> problems =
        survey_pictures({.content_folder = folder.folder / "content",
                         .pictures = all,
                         .prepare_program = "kiosk-prepare",
                         .cache_folder = folder.folder / "cache",
                         .workers = 1},
                        {folder.files, troupe, troupe.clock, Folder::words(), {}});
    Lines lines;
    for (const exhibit::Problem& problem : problems) {
        lines.push_back(problem.code + " " + problem.file);
    }
    CHECK(lines == Lines{"no-sandbox .", "small-picture a.jpg", "picture-too-slow c.jpg", "small-picture d.jpg"});
    CHECK(problems[0].message.in("en").text ==
          "On this computer pictures are opened with less protection; it lacks: Landlock, seccomp.");
    CHECK(problems[1].message.in("en").text == "The picture is small: 1199 pixels on its long side.");
}
