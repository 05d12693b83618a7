#include <doctest/doctest.h>

#include <filesystem>

#include <fmt/format.h>

#include "tests/prepare/workshop.h"

using base::prepare::Fault;
using base::prepare::Made;
using base::prepare::thumbnail_px;
using base::prepare::What;
using vips::VImage;

namespace {

const std::vector<double> red = {200, 40, 40};
const std::vector<double> green = {50, 160, 60};
const std::vector<double> blue = {40, 60, 180};
const std::vector<double> grey = {150, 150, 150};
const std::vector<double> paper = {0xF7, 0xF3, 0xEA};

/// Checks the thumbnail and the pyramid of an upright picture of quarters.
void check_quarters(Workshop& workshop, const std::string& file, int width_px, int height_px, double tolerance = 14,
                    int page = 0) {
    CAPTURE(file);
    const Made thumbnail = workshop.made(file, What::thumbnail, page);
    CHECK(thumbnail.width_px == width_px);
    CHECK(thumbnail.height_px == height_px);
    CHECK_FALSE(thumbnail.pyramid);
    const Made made = workshop.made(file, What::pyramid, page);
    CHECK(made.pyramid);
    CHECK(made.address == thumbnail.address);
    for (const VImage& image : {workshop.thumbnail(made), workshop.level_0(made)}) {
        CHECK(image.bands() == 3);
        CHECK(alike(pixel(image, 0.25, 0.25), red, tolerance));
        CHECK(alike(pixel(image, 0.75, 0.25), green, tolerance));
        CHECK(alike(pixel(image, 0.25, 0.75), blue, tolerance));
        CHECK(alike(pixel(image, 0.75, 0.75), grey, tolerance));
    }
}

} // namespace

TEST_CASE("every format of the content folder is shown") {
    Workshop workshop;
    const VImage image = quarters(900, 700);
    for (const char* const name : {"a.jpg", "a.png", "a.webp", "a.tif", "a.jp2", "a.heic", "a.avif"}) {
        if (save(image, workshop.path(name))) {
            check_quarters(workshop, name, 900, 700, 20);
        }
    }
    // The way they are often written otherwise.
    image.write_to_file((workshop.path("progressive.jpg") + "[interlace,Q=90]").c_str());
    check_quarters(workshop, "progressive.jpg", 900, 700);
    image.write_to_file((workshop.path("interlaced.png") + "[interlace]").c_str());
    check_quarters(workshop, "interlaced.png", 900, 700);
    image.write_to_file((workshop.path("pyramid.tif") + "[tile,pyramid,compression=deflate]").c_str());
    check_quarters(workshop, "pyramid.tif", 900, 700);
}

TEST_CASE("all eight orientations come out upright") {
    Workshop workshop;
    const VImage upright = quarters(1200, 700);
    // How the upright picture has to be stored for each orientation to turn it back.
    const std::vector<VImage> stored = {
        upright,
        upright.flip(VIPS_DIRECTION_HORIZONTAL),
        upright.rot(VIPS_ANGLE_D180),
        upright.flip(VIPS_DIRECTION_VERTICAL),
        upright.rot(VIPS_ANGLE_D90).flip(VIPS_DIRECTION_HORIZONTAL),
        upright.rot(VIPS_ANGLE_D270),
        upright.rot(VIPS_ANGLE_D270).flip(VIPS_DIRECTION_HORIZONTAL),
        upright.rot(VIPS_ANGLE_D90),
    };
    for (int orientation = 1; orientation <= 8; ++orientation) {
        VImage image = stored[static_cast<std::size_t>(orientation - 1)].copy();
        image.set(VIPS_META_ORIENTATION, orientation);
        const auto name = fmt::format("{}.jpg", orientation);
        image.write_to_file(workshop.path(name).c_str());
        check_quarters(workshop, name, 1200, 700);
    }
}

TEST_CASE("turned upright, every pixel is where it was in the upright one") {
    Workshop workshop;
    // No two pixels alike, so that a shift of one would show; without loss until our own JPEG, which is the same for
    // all.
    const VImage upright = VImage::gaussnoise(160, 97, VImage::option()->set("mean", 128)->set("sigma", 40))
                               .bandjoin(VImage::xyz(160, 97).linear({1, 1}, {40, 90}))
                               .cast(VIPS_FORMAT_UCHAR)
                               .copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB));
    upright.write_to_file(workshop.path("upright.tif").c_str());
    const VImage expected = workshop.level_0(workshop.made("upright.tif", What::pyramid));
    const VImage small = workshop.thumbnail(workshop.made("upright.tif", What::thumbnail));
    const auto mirrored = [](const VImage& image) { return image.flip(VIPS_DIRECTION_HORIZONTAL); };
    const std::vector<VImage> stored = {upright,
                                        mirrored(upright),
                                        upright.rot(VIPS_ANGLE_D180),
                                        upright.flip(VIPS_DIRECTION_VERTICAL),
                                        mirrored(upright.rot(VIPS_ANGLE_D90)),
                                        upright.rot(VIPS_ANGLE_D270),
                                        mirrored(upright.rot(VIPS_ANGLE_D270)),
                                        upright.rot(VIPS_ANGLE_D90)};
    for (int orientation = 1; orientation <= 8; ++orientation) {
        CAPTURE(orientation);
        VImage image = stored[static_cast<std::size_t>(orientation - 1)].copy();
        image.set(VIPS_META_ORIENTATION, orientation);
        const auto name = fmt::format("{}.tif", orientation);
        image.write_to_file(workshop.path(name).c_str());
        const Made made = workshop.made(name, What::pyramid);
        REQUIRE(made.width_px == 160);
        CHECK((workshop.level_0(made) - expected).abs().max() == 0);
        CHECK((workshop.thumbnail(made) - small).abs().max() == 0);
    }
}

TEST_CASE("a colour chart in any profile differs less than the eye sees: delta E under 3") {
    Workshop workshop;
    // The 24 patches of the usual chart, their published sRGB values; all but cyan lie in every profile here.
    const std::vector<std::vector<double>> patches = {
        {115, 82, 68},   {194, 150, 130}, {98, 122, 157},  {87, 108, 67},   {133, 128, 177}, {103, 189, 170},
        {214, 126, 44},  {80, 91, 166},   {193, 90, 99},   {94, 60, 108},   {157, 188, 64},  {224, 163, 46},
        {56, 61, 150},   {70, 148, 73},   {175, 54, 60},   {231, 199, 31},  {187, 86, 149},  {20, 136, 162},
        {243, 243, 242}, {200, 200, 200}, {160, 160, 160}, {122, 122, 121}, {85, 85, 85},    {52, 52, 52}};
    std::vector<VImage> squares;
    for (const auto& patch : patches) {
        squares.push_back(VImage::black(64, 64).new_from_image(patch).cast(VIPS_FORMAT_UCHAR));
    }
    const VImage chart = VImage::arrayjoin(squares, VImage::option()->set("across", 6))
                             .copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB));
    const auto profiled = [&](const char* profile, int depth) {
        return chart.icc_transform(
            profile,
            VImage::option()->set("input_profile", "srgb")->set("depth", depth)->set("intent", VIPS_INTENT_RELATIVE));
    };
    profiled("srgb", 8).write_to_file(workshop.path("srgb.tif").c_str());
    profiled("p3", 8).write_to_file((workshop.path("p3.jpg") + "[Q=95]").c_str());
    profiled("p3", 16).write_to_file(workshop.path("p3-16.png").c_str());
    profiled("p3", 16).write_to_file((workshop.path("p3-16.tif") + "[tile]").c_str());
    chart.write_to_file(workshop.path("plain.png").c_str());
    for (const char* const name : {"plain.png", "srgb.tif", "p3.jpg", "p3-16.png", "p3-16.tif"}) {
        CAPTURE(name);
        const Made made = workshop.made(name, What::pyramid);
        for (const VImage& shown : {workshop.level_0(made), workshop.thumbnail(made)}) {
            const VImage difference = shown.dE00(chart);
            for (std::size_t i = 0; i < patches.size(); ++i) {
                CAPTURE(i);
                const int x = static_cast<int>(i % 6) * 64;
                const int y = static_cast<int>(i / 6) * 64;
                CHECK(difference.extract_area(x + 8, y + 8, 48, 48).avg() < 3);
            }
        }
    }
}

TEST_CASE("colours come out right whatever they are stored in") {
    Workshop workshop;
    const VImage image = quarters(800, 600);

    SUBCASE("CMYK with its profile") {
        image.icc_transform("cmyk", VImage::option()->set("input_profile", "srgb"))
            .write_to_file(workshop.path("a.tif").c_str());
        check_quarters(workshop, "a.tif", 800, 600, 40); // out of the press's gamut
    }
    SUBCASE("CMYK without one") {
        image.icc_transform("cmyk", VImage::option()->set("input_profile", "srgb"))
            .write_to_file((workshop.path("a.jpg") + "[strip,Q=95]").c_str());
        check_quarters(workshop, "a.jpg", 800, 600, 40);
    }
    SUBCASE("another RGB, with its profile") {
        const VImage wide = image.icc_transform("p3", VImage::option()->set("input_profile", "srgb"));
        REQUIRE(pixel(wide, 0.25, 0.25)[0] < red[0] - 10);
        wide.write_to_file((workshop.path("a.jpg") + "[Q=95]").c_str());
        check_quarters(workshop, "a.jpg", 800, 600, 8);
    }
    SUBCASE("16 bits") {
        image.colourspace(VIPS_INTERPRETATION_RGB16).write_to_file(workshop.path("a.png").c_str());
        check_quarters(workshop, "a.png", 800, 600, 8);
    }
    SUBCASE("16 bits of grey") {
        const VImage half = (VImage::black(800, 600) + 32896)
                                .cast(VIPS_FORMAT_USHORT)
                                .copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_GREY16));
        half.write_to_file(workshop.path("a.tif").c_str());
        const Made made = workshop.made("a.tif", What::pyramid);
        CHECK(alike(pixel(workshop.level_0(made), 0.5, 0.5), {128, 128, 128}, 3));
        CHECK(alike(pixel(workshop.thumbnail(made), 0.5, 0.5), {128, 128, 128}, 3));
    }
    SUBCASE("a profile that is none") {
        VImage broken = image.copy();
        const char* const rubbish = "this is not a profile";
        broken.set(VIPS_META_ICC_NAME, nullptr, const_cast<char*>(rubbish), 21);
        broken.write_to_file((workshop.path("a.tif")).c_str());
        check_quarters(workshop, "a.tif", 800, 600, 8);
    }
}

TEST_CASE("what is transparent lies on paper") {
    Workshop workshop;
    for (const bool deep : {false, true}) {
        VImage image = quarters(800, 600);
        double opaque = 255;
        if (deep) {
            image = image.colourspace(VIPS_INTERPRETATION_RGB16);
            opaque = 65535;
        }
        // The right half is clear.
        const VImage alpha = (VImage::black(400, 600) + opaque)
                                 .join(VImage::black(400, 600), VIPS_DIRECTION_HORIZONTAL)
                                 .cast(image.format());
        image.bandjoin(alpha).write_to_file(workshop.path("a.png").c_str());
        const Made made = workshop.made("a.png", What::pyramid);
        for (const VImage& shown : {workshop.thumbnail(made), workshop.level_0(made)}) {
            CHECK(alike(pixel(shown, 0.25, 0.25), red));
            CHECK(alike(pixel(shown, 0.25, 0.75), blue));
            CHECK(alike(pixel(shown, 0.75, 0.25), paper, 4));
            CHECK(alike(pixel(shown, 0.75, 0.75), paper, 4));
        }
    }
}

TEST_CASE("drawn pages are rasterised at the size asked for") {
    Workshop workshop;
    write_file(workshop.path("a.svg"), R"x(<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80">
        <rect width="60" height="40" fill="rgb(200,40,40)"/><rect x="60" width="60" height="40" fill="rgb(50,160,60)"/>
        <rect y="40" width="60" height="40" fill="rgb(40,60,180)"/></svg>)x");
    const Made made = workshop.made("a.svg", What::pyramid);
    CHECK(made.vector);
    CHECK(made.width_px == 2400);
    CHECK(made.height_px == 1600);
    CHECK(made.thumbnail_w_px == 640);
    for (const VImage& image : {workshop.thumbnail(made), workshop.level_0(made)}) {
        CHECK(alike(pixel(image, 0.25, 0.25), red, 4));
        CHECK(alike(pixel(image, 0.75, 0.25), green, 4));
        CHECK(alike(pixel(image, 0.25, 0.75), blue, 4));
        CHECK(alike(pixel(image, 0.75, 0.75), paper, 4));
    }
}

TEST_CASE("an SVG shows nothing of other files") {
    Workshop workshop;
    quarters(300, 300).write_to_file(workshop.path("secret.png").c_str());
    write_file(workshop.path("a.svg"),
               fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
            width="300" height="300"><image width="300" height="300" xlink:href="file://{}"/>
            <image width="300" height="300" xlink:href="secret.png"/></svg>)",
                           workshop.path("secret.png")));
    const Made made = workshop.made("a.svg", What::thumbnail);
    CHECK(alike(pixel(workshop.thumbnail(made), 0.25, 0.25), paper, 4));
}

TEST_CASE("each page of a file is a picture") {
    Workshop workshop;
    const VImage two = quarters(600, 500).join(quarters(600, 500).rot(VIPS_ANGLE_D180), VIPS_DIRECTION_VERTICAL);
    VImage pages = two.copy();
    pages.set(VIPS_META_PAGE_HEIGHT, 500);
    pages.write_to_file(workshop.path("a.tif").c_str());
    check_quarters(workshop, "a.tif", 600, 500, 14, 0);
    const Made second = workshop.made("a.tif", What::pyramid, 1);
    CHECK(alike(pixel(workshop.level_0(second), 0.25, 0.25), grey));
    CHECK(alike(pixel(workshop.thumbnail(second), 0.75, 0.75), red));
    CHECK(workshop.fault("a.tif", What::thumbnail, 2) == Fault::no_such_page);

    quarters(200, 200).write_to_file(workshop.path("b.jpg").c_str());
    CHECK(workshop.fault("b.jpg", What::thumbnail, 1) == Fault::no_such_page);
}

TEST_CASE("a JPEG 2000 holds one picture, whatever its resolutions") {
    Workshop workshop;
    const VImage image = quarters(3000, 2000);
    if (save(image, workshop.path("a.jp2"))) {
        check_quarters(workshop, "a.jp2", 3000, 2000, 20);
        CHECK(workshop.made("a.jp2", What::thumbnail).thumbnail_w_px == thumbnail_px);
        CHECK(workshop.fault("a.jp2", What::thumbnail, 1) == Fault::no_such_page);
    }
}

TEST_CASE("a PDF's pages are pictures") {
    Workshop workshop;
    // Two pages: a red one, upright; a blue one, lying.
    std::string pdf = "%PDF-1.4\n";
    std::vector<std::size_t> places;
    for (const char* const object :
         {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 5 0 R >>",
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Contents 6 0 R >>",
          "<< /Length 41 >>\nstream\n0.784 0.157 0.157 rg 0 0 300 400 re f    \nendstream",
          "<< /Length 41 >>\nstream\n0.157 0.235 0.706 rg 0 0 400 150 re f    \nendstream"}) {
        places.push_back(pdf.size());
        pdf += fmt::format("{} 0 obj\n{}\nendobj\n", places.size(), object);
    }
    const std::size_t table = pdf.size();
    pdf += "xref\n0 7\n0000000000 65535 f \n";
    for (const std::size_t place : places) {
        pdf += fmt::format("{:010} 00000 n \n", place);
    }
    pdf += fmt::format("trailer << /Size 7 /Root 1 0 R >>\nstartxref\n{}\n%%EOF\n", table);
    write_file(workshop.path("a.pdf"), pdf);

    const Made first = workshop.made("a.pdf", What::pyramid, 0);
    CHECK(first.width_px == 1800);
    CHECK(first.height_px == 2400);
    CHECK(alike(pixel(workshop.level_0(first), 0.5, 0.5), red, 4));
    const Made second = workshop.made("a.pdf", What::pyramid, 1);
    CHECK(second.width_px == 2400);
    CHECK(second.height_px == 1800);
    CHECK(alike(pixel(workshop.level_0(second), 0.5, 0.25), {255, 255, 255}, 4));
    CHECK(alike(pixel(workshop.level_0(second), 0.5, 0.75), blue, 4));
    CHECK(workshop.fault("a.pdf", What::thumbnail, 2) == Fault::no_such_page);
}

TEST_CASE("the name's ending does not matter, the content does") {
    Workshop workshop;
    quarters(700, 500).write_to_file(workshop.path("a.png").c_str());
    std::filesystem::rename(workshop.path("a.png"), workshop.path("a.jpg"));
    check_quarters(workshop, "a.jpg", 700, 500);
}

TEST_CASE("the smallest and the narrowest") {
    Workshop workshop;
    for (const auto& [w, h, levels] :
         {std::tuple{1, 1, 1}, std::tuple{1, 30000, 7}, std::tuple{30000, 1, 7}, std::tuple{512, 512, 1}}) {
        const auto name = fmt::format("{}x{}.png", w, h);
        (VImage::black(w, h).new_from_image({200, 40, 40}))
            .cast(VIPS_FORMAT_UCHAR)
            .copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB))
            .write_to_file(workshop.path(name).c_str());
        const Made made = workshop.made(name, What::pyramid);
        CHECK(made.width_px == w);
        CHECK(made.height_px == h);
        CHECK(made.levels == levels);
        CHECK(made.thumbnail_w_px >= 1);
        CHECK(alike(pixel(workshop.level_0(made), 0, 0.5), red));
        CHECK(alike(pixel(workshop.thumbnail(made), 0, 0.5), red));
    }
}

TEST_CASE("damaged files fail, and the next one still works") {
    Workshop workshop;
    quarters(1500, 1000).write_to_file(workshop.path("whole.jpg").c_str());
    const std::string whole = read_file(workshop.path("whole.jpg"));
    for (int i = 0; i < 10; ++i) {
        const auto name = fmt::format("cut{}.jpg", i);
        write_file(workshop.path(name), whole.substr(0, whole.size() * static_cast<std::size_t>(i) / 10));
        CAPTURE(name);
        const Fault fault = workshop.fault(name);
        CHECK((fault == Fault::damaged || fault == Fault::unknown_format));
    }
    write_file(workshop.path("empty.jpg"), "");
    CHECK(workshop.fault("empty.jpg") == Fault::damaged);
    write_file(workshop.path("text.jpg"), "This is no picture at all, but a letter to the curator.\n");
    CHECK(workshop.fault("text.jpg") == Fault::unknown_format);
    CHECK(workshop.fault("absent.jpg") == Fault::missing);
    std::filesystem::create_directory(workshop.path("folder.jpg"));
    CHECK(workshop.fault("folder.jpg") == Fault::missing);
    check_quarters(workshop, "whole.jpg", 1500, 1000);
    for (const auto& name : workshop.pictures_list()) {
        CHECK_FALSE(name.starts_with("."));
    }
}

TEST_CASE("over a gigapixel is refused from the header") {
    Workshop workshop;
    // A BigTIFF-sized claim in a few bytes: little-endian TIFF, 65,000 x 65,000, one strip that isn't there.
    const auto number = [](std::uint32_t value, int bytes) {
        std::string out;
        for (int i = 0; i < bytes; ++i) {
            out += static_cast<char>(value >> (8 * i) & 0xFF);
        }
        return out;
    };
    std::string tiff = "II*" + std::string(1, 0) + number(8, 4);
    const std::vector<std::pair<std::uint32_t, std::uint32_t>> tags = {
        {256, 65000}, {257, 65000}, {258, 8}, {259, 1}, {262, 1}, {273, 200}, {277, 1}, {278, 65000}, {279, 100}};
    tiff += number(static_cast<std::uint32_t>(tags.size()), 2);
    for (const auto& [tag, value] : tags) {
        tiff += number(tag, 2) + number(4, 2) + number(1, 4) + number(value, 4);
    }
    tiff += number(0, 4) + std::string(200, 0);
    write_file(workshop.path("b.tif"), tiff);
    CHECK(workshop.fault("b.tif") == Fault::too_large);
}
