#include <doctest/doctest.h>

#include <filesystem>

#include <fmt/format.h>

#include "tests/prepare/workshop.h"

// A look at a picture: what it is and whether it is whole, without anything being made.

using namespace base::prepare;
using vips::VImage;

namespace {

Reply look(Workshop& workshop, const std::string& file, What what = What::examine) {
    Request request;
    request.file = file;
    request.what = what;
    return workshop.ask(request);
}

Examined examined(Workshop& workshop, const std::string& file, What what = What::examine) {
    const Reply reply = look(workshop, file, what);
    if (const auto* const failed = std::get_if<Failed>(&reply)) {
        FAIL(fmt::format("{}: {}: {}", file, name(failed->fault), failed->reason));
    }
    return std::get<Examined>(reply);
}

} // namespace

TEST_CASE("a look tells format and size, by the content and not by the name, and makes nothing") {
    Workshop workshop;
    workshop.start(true);
    const VImage image = quarters(900, 700);
    for (const auto& [file, format] :
         {std::pair{"a.jpg", "jpeg"}, std::pair{"a.png", "png"}, std::pair{"a.webp", "webp"},
          std::pair{"a.tif", "tiff"}, std::pair{"a.jp2", "jp2"}, std::pair{"a.heic", "heif"},
          std::pair{"a.avif", "heif"}}) {
        CAPTURE(file);
        if (!save(image, workshop.path(file))) {
            continue;
        }
        std::filesystem::rename(workshop.path(file), workshop.path("b.jpg"));
        const Examined found = examined(workshop, "b.jpg");
        CHECK(found.format == format);
        CHECK(found.width_px == 900);
        CHECK(found.height_px == 700);
        CHECK_FALSE(found.vector);
        CHECK(found.address.empty());
        CHECK(found.stamp.size_bytes == std::filesystem::file_size(workshop.path("b.jpg")));
    }
    write_file(workshop.path("a.svg"), R"(<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"/>)");
    const Examined drawn = examined(workshop, "a.svg");
    CHECK(drawn.format == "svg");
    CHECK(drawn.vector);
    CHECK(drawn.width_px == 2400);
    VImage turned = image.copy();
    turned.set(VIPS_META_ORIENTATION, 6);
    turned.write_to_file(workshop.path("turned.jpg").c_str());
    CHECK(examined(workshop, "turned.jpg").width_px == 700);

    CHECK(workshop.fault("a.svg") == Fault::trouble); // nowhere to make it
    CHECK_FALSE(std::filesystem::exists(workshop.pictures() + "/made"));
    workshop.start();
    examined(workshop, "a.svg");
    CHECK(workshop.pictures_list().empty());
}

TEST_CASE("pictures that were cut short are found, wherever the cut is") {
    Workshop workshop;
    workshop.start(true);
    // Noise, so that every row counts; large enough for libraries to read it in pieces.
    const VImage image = VImage::gaussnoise(1500, 1000, VImage::option()->set("mean", 128)).cast(VIPS_FORMAT_UCHAR);
    for (const char* const file : {"a.jpg", "a.png", "a.webp", "a.tif", "a.jp2", "a.heic"}) {
        if (!save(image, workshop.path(file))) {
            continue;
        }
        const std::string whole = read_file(workshop.path(file));
        examined(workshop, file);
        for (const double part : {0.0, 0.02, 0.3, 0.6, 0.9, 0.99}) {
            CAPTURE(file);
            CAPTURE(part);
            write_file(workshop.path(file),
                       whole.substr(0, static_cast<std::size_t>(part * static_cast<double>(whole.size()))));
            const Reply reply = look(workshop, file);
            REQUIRE(std::holds_alternative<Failed>(reply));
            const Fault fault = std::get<Failed>(reply).fault;
            CHECK((fault == Fault::damaged || fault == Fault::unknown_format));
        }
    }
    // A directory at the beginning, as other programs write it, so that the header alone tells nothing.
    const auto number = [](std::uint32_t value, int bytes) {
        std::string out;
        for (int i = 0; i < bytes; ++i) {
            out += static_cast<char>(value >> (8 * i) & 0xFF);
        }
        return out;
    };
    std::string tiff = "II*" + std::string(1, 0) + number(8, 4) + number(9, 2);
    for (const auto& [tag, value] : {std::pair{256u, 1300u},
                                     {257u, 1000u},
                                     {258u, 8u},
                                     {259u, 1u},
                                     {262u, 1u},
                                     {273u, 200u},
                                     {277u, 1u},
                                     {278u, 1000u},
                                     {279u, 1'300'000u}}) {
        tiff += number(tag, 2) + number(4, 2) + number(1, 4) + number(value, 4);
    }
    tiff += std::string(200 - tiff.size(), 0);
    write_file(workshop.path("b.tif"), tiff + std::string(1'300'000, 'x'));
    CHECK(examined(workshop, "b.tif").width_px == 1300);
    write_file(workshop.path("b.tif"), tiff + std::string(900'000, 'x'));
    CHECK(std::holds_alternative<Failed>(look(workshop, "b.tif")));
}

TEST_CASE("what is appended to a whole picture does no harm") {
    Workshop workshop;
    workshop.start(true);
    for (const char* const file : {"a.jpg", "a.png", "a.webp", "a.tif"}) {
        quarters(1300, 900).write_to_file(workshop.path(file).c_str());
        for (const std::string& more : {std::string("\0\0\0", 3), std::string(100'000, 'x')}) {
            CAPTURE(file);
            write_file(workshop.path(file), read_file(workshop.path(file)) + more);
            CHECK(examined(workshop, file).width_px == 1300);
        }
    }
}

TEST_CASE("a look tells contents apart when it is asked to") {
    Workshop workshop;
    workshop.start(true);
    quarters(600, 400).write_to_file(workshop.path("a.png").c_str());
    std::filesystem::copy_file(workshop.path("a.png"), workshop.path("b.png"));
    quarters(600, 401).write_to_file(workshop.path("c.png").c_str());
    const std::string address = examined(workshop, "a.png", What::identify).address;
    CHECK_FALSE(address.empty());
    CHECK(examined(workshop, "b.png", What::identify).address == address);
    CHECK(examined(workshop, "c.png", What::identify).address != address);
}

TEST_CASE("a look at what is no picture, or no file") {
    Workshop workshop;
    workshop.start(true);
    const auto fault = [&](const std::string& file) { return workshop.fault(file, What::examine); };
    write_file(workshop.path("text.jpg"), "This is no picture at all, but a letter to the curator.\n");
    CHECK(fault("text.jpg") == Fault::unknown_format);
    CHECK(fault("absent.jpg") == Fault::missing);
    CHECK(fault("../outside.jpg") == Fault::missing);
    std::filesystem::create_directory(workshop.path("folder.jpg"));
    CHECK(fault("folder.jpg") == Fault::missing);
    quarters(200, 200).write_to_file(workshop.path("a.jpg").c_str());
    CHECK(workshop.fault("a.jpg", What::examine, 1) == Fault::no_such_page);
    examined(workshop, "a.jpg");
}
