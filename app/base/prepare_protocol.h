#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

/// What the kiosk and kiosk-prepare say to each other: lines of tab-separated fields, over the latter's standard input
/// and output. A text field is percent-encoded where it holds a tab, a newline or a percent sign.
///
/// kiosk-prepare CONTENT [PICTURES [THREADS]] greets, then answers each request in turn: any number of `Working`, at
/// most one `Measured`, then `Made`, `Examined` or `Failed`. Without PICTURES it examines only, and writes nothing.
namespace base::prepare {

/// Grows whenever the same master would give other derivatives; those of an older recipe are left aside.
constexpr int recipe = 1;
constexpr int tile_px = 512;
constexpr int thumbnail_px = 640; ///< long side
constexpr std::int64_t most_pixels = 1'000'000'000;

enum class What {
    thumbnail,
    pyramid,
    examine, ///< make nothing; say what the master is
    identify ///< that, and tell its content from any other's
};

/// Whether a request leaves everything as it is.
inline bool only_looks(What what) {
    return what == What::examine || what == What::identify;
}

/// Tells one version of a file from another.
struct Stamp {
    std::uint64_t size_bytes = 0;
    std::int64_t modified_ns = 0;
    friend bool operator==(const Stamp&, const Stamp&) = default;
};

struct Request {
    int id = 0;
    What what = What::thumbnail;
    std::string file; ///< relative to the content folder
    int page = 0;     ///< inside the file, from 0
    int raster_px = 2400;
    std::string address; ///< where its derivatives lie, if known: of the version that `stamp` tells
    Stamp stamp;
    friend bool operator==(const Request&, const Request&) = default;
};

/// The first line: how well hostile files are locked in.
struct Hello {
    int landlock = 0;     ///< version that the kernel enforces; 0: none
    bool seccomp = false; ///< system calls are filtered
    bool limits = false;  ///< memory and time are limited
    friend bool operator==(const Hello&, const Hello&) = default;
};

/// Still at it; the file is large or the disk slow.
struct Working {
    int id = 0;
    friend bool operator==(const Working&, const Working&) = default;
};

/// The header is read; the time limit counts from here.
struct Measured {
    int id = 0;
    int width_px = 0; ///< upright
    int height_px = 0;
    friend bool operator==(const Measured&, const Measured&) = default;
};

struct Made {
    int id = 0;
    std::string address; ///< folder inside PICTURES
    int width_px = 0;    ///< of the upright master
    int height_px = 0;
    int levels = 0;
    int thumbnail_w_px = 0; ///< 0 only from a child that was not asked for it
    int thumbnail_h_px = 0;
    bool pyramid = false; ///< its tiles are there too
    bool vector = false;  ///< drawn at raster_px from SVG or PDF
    Stamp stamp;          ///< of the master that it was made from
    friend bool operator==(const Made&, const Made&) = default;
};

/// What a master is. Only its header has been read, unless its end didn't look like the end of such a file.
struct Examined {
    int id = 0;
    std::string format; ///< "jpeg", "png", "webp", "tiff", "jp2", "heif", "svg" or "pdf"
    int width_px = 0;   ///< upright
    int height_px = 0;
    bool vector = false; ///< drawn at raster_px
    std::string address; ///< for What::identify: the same for the same content, else empty
    Stamp stamp;
    friend bool operator==(const Examined&, const Examined&) = default;
};

enum class Fault {
    damaged,        ///< truncated, empty, or not what its format says
    unknown_format, ///< none of those that are shown
    too_large,      ///< more than `most_pixels`
    no_such_page,
    crashed,  ///< the decoder died or ran into its limits
    too_slow, ///< said by the kiosk, never by kiosk-prepare
    missing,  ///< no such regular file in the content folder
    trouble   ///< not the picture's fault: disk full, cache not writable
};

struct Failed {
    int id = 0;
    Fault fault = Fault::trouble;
    std::string reason; ///< for the log
    Stamp stamp;        ///< of the master; zero where it could not be opened
    friend bool operator==(const Failed&, const Failed&) = default;
};

using Reply = std::variant<Hello, Working, Measured, Made, Examined, Failed>;

/// One line, without the newline.
std::string to_line(const Request& request);
std::string to_line(const Reply& reply);

/// Nothing where the line is not one of the protocol.
std::optional<Request> read_request(std::string_view line);
std::optional<Reply> read_reply(std::string_view line);

std::string_view name(Fault fault);
std::optional<Fault> fault_named(std::string_view name);

/// A text that may stand as a field of a line, and back.
std::string escape_field(std::string_view text);
std::string unescape_field(std::string_view field);

/// Levels of the pyramid of a `width_px` x `height_px` picture: until one tile holds it.
int pyramid_levels(int width_px, int height_px);

} // namespace base::prepare
