#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <thread>

#include <fmt/format.h>

#include "platform/child_processes.h"
#include "platform/disk_files.h"
#include "tests/prepare/workshop.h"

using namespace base::prepare;
using vips::VImage;

namespace {

int reduced(int length, int factor) {
    return (length + factor - 1) / factor;
}

void kill_child(Workshop& workshop) {
    workshop.child().kill();
    while (!workshop.child().exit_code()) {
        workshop.child().wait(0.01);
    }
}

} // namespace

TEST_CASE("a pyramid is a IIIF level 0 service, tile by tile") {
    Workshop workshop;
    for (const auto& [width, height] : {std::pair{3000, 2000}, std::pair{1537, 1025}, std::pair{513, 4000}}) {
        const auto name = fmt::format("{}.png", width);
        quarters(width, height).write_to_file(workshop.path(name).c_str());
        const Made made = workshop.made(name, What::pyramid);
        const auto tiles = workshop.pictures() + "/" + made.address + "/tiles";
        std::set<std::string> expected = {"info.json", "bytes"};
        for (int level = 0; level < made.levels; ++level) {
            const int factor = 1 << level;
            for (int y = 0; y < height; y += tile_px * factor) {
                for (int x = 0; x < width; x += tile_px * factor) {
                    const int w = std::min(tile_px * factor, width - x);
                    const int h = std::min(tile_px * factor, height - y);
                    const auto file = fmt::format("{},{},{},{}/{},{}/0/default.jpg", x, y, w, h, reduced(w, factor),
                                                  reduced(h, factor));
                    expected.insert(file);
                    const auto path = tiles + "/" + file;
                    REQUIRE_MESSAGE(std::filesystem::exists(path), path);
                    const VImage tile = VImage::new_from_file(path.c_str());
                    CHECK(tile.width() == reduced(w, factor));
                    CHECK(tile.height() == reduced(h, factor));
                    CHECK(tile.bands() == 3);
                }
            }
        }
        const int last = 1 << (made.levels - 1);
        CHECK(reduced(width, last) <= tile_px);
        CHECK(reduced(height, last) <= tile_px);
        expected.insert(fmt::format("full/{},{}/0/default.jpg", reduced(width, last), reduced(height, last)));

        std::set<std::string> found;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(tiles)) {
            if (entry.is_regular_file()) {
                found.insert(std::filesystem::relative(entry.path(), tiles));
            }
        }
        CHECK(found == expected);

        std::ostringstream info;
        info << std::ifstream(tiles + "/info.json").rdbuf();
        CHECK(info.str().find(fmt::format("\"width\": {},", width)) != std::string::npos);
        CHECK(info.str().find(fmt::format("\"height\": {},", height)) != std::string::npos);
        CHECK(info.str().find(fmt::format("{}]", last)) != std::string::npos);
    }
}

TEST_CASE("the same content has one address, another page and another size their own") {
    Workshop workshop;
    quarters(600, 400).write_to_file(workshop.path("a.png").c_str());
    std::filesystem::copy_file(workshop.path("a.png"), workshop.path("b.png"));
    quarters(600, 401).write_to_file(workshop.path("c.png").c_str());
    const auto address = workshop.made("a.png", What::thumbnail).address;
    CHECK(workshop.made("b.png", What::thumbnail).address == address);
    CHECK(workshop.made("c.png", What::thumbnail).address != address);

    std::ofstream(workshop.path("a.svg")) << R"(<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>)";
    Request request;
    request.file = "a.svg";
    const auto first = std::get<Made>(workshop.ask(request));
    request.raster_px = 1000;
    const auto second = std::get<Made>(workshop.ask(request));
    CHECK(first.address != second.address);
    CHECK(second.width_px == 1000);
}

TEST_CASE("what is there is not made again, what has changed is") {
    Workshop workshop;
    quarters(600, 400).write_to_file(workshop.path("a.png").c_str());
    const Made first = workshop.made("a.png", What::pyramid);
    const auto thumbnail = workshop.pictures() + "/" + first.address + "/thumbnail.jpg";
    const auto before = platform::DiskFiles().info(thumbnail).modified_ns;
    CHECK(workshop.made("a.png", What::pyramid) == [&] {
        Made again = first;
        again.id = first.id + 1;
        return again;
    }());
    CHECK(platform::DiskFiles().info(thumbnail).modified_ns == before);

    // An address that was true of an earlier version is not believed.
    quarters(700, 400).write_to_file(workshop.path("a.png").c_str());
    Request request;
    request.file = "a.png";
    request.what = What::pyramid;
    request.address = first.address;
    request.stamp = first.stamp;
    const auto second = std::get<Made>(workshop.ask(request));
    CHECK(second.address != first.address);
    CHECK(second.width_px == 700);
}

TEST_CASE("killed while it works, it leaves nothing half-made") {
    Workshop workshop;
    VImage::gaussnoise(4000, 3000)
        .cast(VIPS_FORMAT_UCHAR)
        .write_to_file((workshop.path("a.png") + "[compression=1]").c_str());
    Request request;
    request.id = 1;
    request.file = "a.png";
    request.what = What::pyramid;
    int died_with_work_in_hand = 0;
    for (int i = 0; i < 12; ++i) {
        workshop.child().write_line(to_line(request));
        std::this_thread::sleep_for(std::chrono::milliseconds(15 * i));
        kill_child(workshop);
        for (const auto& name : workshop.pictures_list()) {
            if (name.starts_with(".")) {
                ++died_with_work_in_hand;
                continue;
            }
            const auto folder = workshop.pictures() + "/" + name;
            CHECK(std::filesystem::exists(folder + "/thumbnail.jpg"));
            CHECK(std::filesystem::exists(folder + "/sizes.tsv"));
            if (std::filesystem::exists(folder + "/tiles")) {
                CHECK(std::filesystem::exists(folder + "/tiles/info.json"));
                CHECK(std::filesystem::exists(folder + "/tiles/0,0,4000,3000/500,375/0/default.jpg"));
            }
        }
        workshop.start();
    }
    CHECK(died_with_work_in_hand > 0);
    CHECK(workshop.made("a.png", What::pyramid).pyramid);
    // What still works keeps its folder; when it has ended, the next one that starts has swept up.
    kill_child(workshop);
    workshop.start();
    for (const auto& name : workshop.pictures_list()) {
        CHECK_FALSE(name.starts_with("."));
    }
}

TEST_CASE("a folder that another one works in is not swept up") {
    Workshop workshop;
    VImage::gaussnoise(5000, 4000)
        .cast(VIPS_FORMAT_UCHAR)
        .write_to_file((workshop.path("a.png") + "[compression=1]").c_str());
    Request request;
    request.id = 1;
    request.file = "a.png";
    request.what = What::pyramid;
    workshop.child().write_line(to_line(request));
    const auto working = [&] {
        for (const auto& name : workshop.pictures_list()) {
            if (name.starts_with(".")) {
                return true;
            }
        }
        return false;
    };
    for (int i = 0; i < 500 && !working(); ++i) {
        workshop.child().wait(0.005);
    }
    REQUIRE(working());
    platform::ChildProcesses processes;
    const auto second = processes.start({KIOSK_PREPARE, workshop.content(), workshop.pictures()});
    REQUIRE(second);
    (*second)->wait(10); // for its greeting: by then it has swept
    CHECK(working());
    const Made made = workshop.made("a.png", What::pyramid);
    CHECK(made.pyramid);
}
