#include "tests/prepare/workshop.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "platform/child_processes.h"

using namespace base::prepare;
using vips::VImage;

Workshop::Workshop() {
    static const bool started = VIPS_INIT("test-prepare") == 0;
    REQUIRE(started);
    std::filesystem::create_directories(content());
    start();
}

void Workshop::start(bool looks_only) {
    platform::ChildProcesses processes;
    std::vector<std::string> arguments{KIOSK_PREPARE, content()};
    if (!looks_only) {
        arguments.insert(arguments.end(), {pictures(), "1"});
    }
    auto child = processes.start(arguments);
    REQUIRE(child);
    m_child = std::move(*child);
    m_hello = {};
    for (int i = 0; i < 500 && m_hello == Hello{}; ++i) {
        m_child->wait(0.02);
        for (const auto& line : m_child->read_lines()) {
            const auto reply = read_reply(line);
            REQUIRE(reply);
            m_hello = std::get<Hello>(*reply);
        }
    }
}

Reply Workshop::ask(Request request) {
    request.id = ++m_id;
    if (!m_child->write_line(to_line(request))) {
        return Failed{m_id, Fault::crashed, "died", {}};
    }
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(120);
    while (std::chrono::steady_clock::now() < until) {
        m_child->wait(0.05);
        for (const auto& line : m_child->read_lines()) {
            const auto reply = read_reply(line);
            REQUIRE_MESSAGE(reply, line);
            if (std::holds_alternative<Made>(*reply) || std::holds_alternative<Examined>(*reply) ||
                std::holds_alternative<Failed>(*reply)) {
                return *reply;
            }
        }
        if (m_child->exit_code()) {
            return Failed{m_id, Fault::crashed, "died", {}};
        }
    }
    FAIL("no answer");
    return {};
}

Made Workshop::made(const std::string& file, What what, int page) {
    Request request;
    request.file = file;
    request.what = what;
    request.page = page;
    const Reply reply = ask(request);
    if (const auto* const failed = std::get_if<Failed>(&reply)) {
        FAIL(fmt::format("{}: {}: {}", file, name(failed->fault), failed->reason));
    }
    return std::get<Made>(reply);
}

Fault Workshop::fault(const std::string& file, What what, int page) {
    Request request;
    request.file = file;
    request.what = what;
    request.page = page;
    const Reply reply = ask(request);
    REQUIRE_MESSAGE(std::holds_alternative<Failed>(reply), file);
    return std::get<Failed>(reply).fault;
}

VImage Workshop::level_0(const Made& made) const {
    std::vector<VImage> tiles;
    const int across = (made.width_px + tile_px - 1) / tile_px;
    for (int y = 0; y < made.height_px; y += tile_px) {
        for (int x = 0; x < made.width_px; x += tile_px) {
            const int w = std::min(tile_px, made.width_px - x);
            const int h = std::min(tile_px, made.height_px - y);
            const auto path =
                fmt::format("{}/{}/tiles/{},{},{},{}/{},{}/0/default.jpg", pictures(), made.address, x, y, w, h, w, h);
            REQUIRE_MESSAGE(std::filesystem::exists(path), path);
            const VImage tile = VImage::new_from_file(path.c_str());
            REQUIRE(tile.width() == w);
            REQUIRE(tile.height() == h);
            tiles.push_back(tile);
        }
    }
    return VImage::arrayjoin(tiles, VImage::option()->set("across", across))
        .extract_area(0, 0, made.width_px, made.height_px);
}

VImage Workshop::thumbnail(const Made& made) const {
    return VImage::new_from_file((pictures() + "/" + made.address + "/thumbnail.jpg").c_str());
}

std::vector<std::string> Workshop::pictures_list() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(pictures())) {
        names.push_back(entry.path().filename());
    }
    std::sort(names.begin(), names.end());
    return names;
}

void write_file(const std::string& path, const std::string& content) {
    std::ofstream(path, std::ios::binary) << content;
}

std::string read_file(const std::string& path) {
    std::ostringstream out;
    out << std::ifstream(path, std::ios::binary).rdbuf();
    return out.str();
}

bool save(const VImage& image, const std::string& path) {
    try {
        image.write_to_file(path.c_str());
        return true;
    } catch (const vips::VError& error) {
        MESSAGE("left out: " << error.what());
        vips_error_clear();
        return false;
    }
}

VImage quarters(int width_px, int height_px) {
    const auto plain = [&](std::vector<double> colour) {
        return VImage::black((width_px + 1) / 2, (height_px + 1) / 2)
            .new_from_image(colour)
            .copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB))
            .cast(VIPS_FORMAT_UCHAR);
    };
    const VImage image = plain({200, 40, 40})
                             .join(plain({50, 160, 60}), VIPS_DIRECTION_HORIZONTAL)
                             .join(plain({40, 60, 180}).join(plain({150, 150, 150}), VIPS_DIRECTION_HORIZONTAL),
                                   VIPS_DIRECTION_VERTICAL);
    return image.extract_area(0, 0, width_px, height_px);
}

std::vector<double> pixel(const VImage& image, double x, double y) {
    auto values = VImage(image).getpoint(static_cast<int>(x * image.width()), static_cast<int>(y * image.height()));
    values.resize(3);
    return values;
}

bool alike(const std::vector<double>& a, const std::vector<double>& b, double tolerance) {
    for (std::size_t i = 0; i < 3; ++i) {
        if (std::abs(a[i] - b[i]) > tolerance) {
            MESSAGE(fmt::format("({}, {}, {}) and ({}, {}, {})", a[0], a[1], a[2], b[0], b[1], b[2]));
            return false;
        }
    }
    return true;
}
