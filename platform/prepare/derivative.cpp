#include "platform/prepare/derivative.h"

#include <array>
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

struct Contents {
    std::uint64_t bytes_on_disk = 0;
    std::int64_t whole_jpegs = 0; ///< that end as a JPEG must
};

bool ends_as_jpeg(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::array<char, 2> end{};
    in.seekg(-static_cast<std::streamoff>(end.size()), std::ios::end);
    in.read(end.data(), end.size());
    return in && end == std::array{'\xff', '\xd9'}; // EOI, ITU-T T.81 B.1.1.3
}

/// All that lies in `folder`.
Contents contents(const fs::path& folder) {
    constexpr std::uint64_t block_bytes = 512; // POSIX leaves it open; on Linux it is this
    Contents found;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        struct stat status {};
        if (lstat(entry->path().c_str(), &status) == 0) {
            found.bytes_on_disk += static_cast<std::uint64_t>(status.st_blocks) * block_bytes;
        }
        found.whole_jpegs += S_ISREG(status.st_mode) && ends_as_jpeg(entry->path()) ? 1 : 0;
    }
    return found;
}

std::int64_t tiles_of(const Made& made) {
    std::int64_t count = 0;
    for (int level = 0; level < made.levels; ++level) {
        const std::int64_t side_px = std::int64_t{base::prepare::tile_px} << level;
        count += ((made.width_px + side_px - 1) / side_px) * ((made.height_px + side_px - 1) / side_px);
    }
    return count;
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
    if (!ends_as_jpeg(made_folder + "/thumbnail.jpg")) {
        return base::fail("the thumbnail is missing or not whole");
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
    // On a full disk libvips 8.14 leaves tiles out and says nothing.
    const Contents found = contents(tiles);
    if (const auto wanted = tiles_of(made); found.whole_jpegs != wanted) {
        return base::fail(fmt::format("{} of {} tiles are whole", found.whole_jpegs, wanted));
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
    if (auto done = write(tiles_folder + "/bytes", fmt::format("{}\n", found.bytes_on_disk)); !done) {
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
