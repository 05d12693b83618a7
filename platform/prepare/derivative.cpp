#include "platform/prepare/derivative.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>

#include <sys/stat.h>

#include <fmt/format.h>

namespace prepare {

namespace {

namespace fs = std::filesystem;
using base::prepare::Made;

constexpr const char* sizes_file = "/sizes.tsv";

base::Result<void> write(const std::string& path, const std::string& content) {
    std::ofstream out(path, std::ios::binary);
    out << content;
    out.close();
    if (!out) {
        return base::fail(fmt::format("cannot write {}: {}", path, std::strerror(errno)));
    }
    return {};
}

base::Result<void> second_name(const fs::path& file, const fs::path& name) {
    std::error_code error;
    fs::create_directories(name.parent_path(), error);
    fs::create_hard_link(file, name, error);
    if (error) { // a file system without links
        fs::copy_file(file, name, error);
    }
    if (error) {
        return base::fail(fmt::format("cannot make {}: {}", name.string(), error.message()));
    }
    return {};
}

/// Of all that lies in `folder`.
std::uint64_t bytes_on_disk(const fs::path& folder) {
    constexpr std::uint64_t block_bytes = 512; // POSIX leaves it open; on Linux it is this
    std::uint64_t bytes = 0;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        struct stat status {};
        if (lstat(entry->path().c_str(), &status) == 0) {
            bytes += static_cast<std::uint64_t>(status.st_blocks) * block_bytes;
        }
    }
    return bytes;
}

} // namespace

std::optional<Made> read_derivative(const std::string& folder) {
    std::ifstream in(folder + sizes_file);
    Made made;
    int vector = 0;
    if (!(in >> made.width_px >> made.height_px >> made.levels >> made.thumbnail_w_px >> made.thumbnail_h_px >>
          vector) ||
        made.width_px < 1 || made.height_px < 1 || made.levels < 1) {
        return std::nullopt;
    }
    made.vector = vector == 1;
    made.pyramid = fs::exists(folder + "/tiles/info.json");
    return made;
}

base::Result<void> finish_thumbnail(const std::string& made_folder, const Made& made) {
    constexpr int most = base::prepare::thumbnail_px;
    if (made.thumbnail_w_px < 1 || made.thumbnail_h_px < 1 || made.thumbnail_w_px > most ||
        made.thumbnail_h_px > most) {
        return base::fail("the thumbnail's size makes no sense");
    }
    std::error_code error;
    if (const auto size = fs::file_size(made_folder + "/thumbnail.jpg", error); error || size == 0) {
        return base::fail("the thumbnail is missing");
    }
    return write(made_folder + sizes_file,
                 fmt::format("{}\t{}\t{}\t{}\t{}\t{:d}\n", made.width_px, made.height_px, made.levels,
                             made.thumbnail_w_px, made.thumbnail_h_px, made.vector));
}

base::Result<void> finish_pyramid(const std::string& tiles_folder, const Made& made, const std::string& address) {
    const int scale = 1 << (made.levels - 1);
    const int width_px = (made.width_px + scale - 1) / scale;
    const int height_px = (made.height_px + scale - 1) / scale;
    const fs::path tiles = tiles_folder;
    const fs::path smallest = tiles / fmt::format("0,0,{},{}", made.width_px, made.height_px) /
                              fmt::format("{},{}", width_px, height_px) / "0/default.jpg";
    if (!fs::exists(smallest)) {
        return base::fail("the smallest level is missing");
    }
    if (auto done = second_name(smallest, tiles / fmt::format("full/{},{}", width_px, height_px) / "0/default.jpg");
        !done) {
        return done;
    }
    if (made.levels == 1) {
        if (auto done = second_name(smallest, tiles / "full/max/0/default.jpg"); !done) {
            return done;
        }
    }
    if (auto done = write(tiles_folder + "/bytes", fmt::format("{}\n", bytes_on_disk(tiles))); !done) {
        return done;
    }
    std::string factors;
    for (int level = 0; level < made.levels; ++level) {
        factors += fmt::format("{}{}", level > 0 ? ", " : "", 1 << level);
    }
    return write(tiles_folder + "/info.json", fmt::format(R"({{
  "@context": "http://iiif.io/api/image/3/context.json",
  "id": "https://kiosk.invalid/pictures/{}/tiles",
  "type": "ImageService3",
  "protocol": "http://iiif.io/api/image",
  "profile": "level0",
  "width": {},
  "height": {},
  "sizes": [ {{ "width": {}, "height": {} }} ],
  "tiles": [ {{ "width": {}, "scaleFactors": [{}] }} ]
}}
)",
                                                          address, made.width_px, made.height_px, width_px, height_px,
                                                          base::prepare::tile_px, factors));
}

} // namespace prepare
