#include "platform/prepare/decoder.h"

#include <array>
#include <cstdlib>
#include <filesystem>

#include <unistd.h>
#include <vips/vips8>

#include <fmt/format.h>

#include "platform/prepare/ending.h"
#include "platform/prepare/plausible.h"
#include "platform/prepare/spill.h"

namespace prepare {

namespace {

using base::prepare::Examined;
using base::prepare::Failed;
using base::prepare::Fault;
using base::prepare::Made;
using base::prepare::Measured;
using base::prepare::Request;
using base::prepare::What;
using vips::VImage;
using vips::VOption;
using vips::VSource;

/// Under a transparent picture lies paper, as it would in a showcase.
const std::vector<double> paper = {0xF7, 0xF3, 0xEA};

struct Format {
    std::string_view name;   ///< in the protocol
    std::string_view loader; ///< beginning of the loader's type name in libvips
    bool has_pages;
    bool vector;
};

constexpr std::array<Format, 8> formats{{
    {"jpeg", "VipsForeignLoadJpeg", false, false},
    {"png", "VipsForeignLoadPng", false, false},
    {"webp", "VipsForeignLoadWebp", true, false},
    {"tiff", "VipsForeignLoadTiff", true, false},
    {"jp2", "VipsForeignLoadJp2k", false, false}, // its "pages" are the same picture at lower resolutions
    {"heif", "VipsForeignLoadHeif", true, false},
    {"svg", "VipsForeignLoadSvg", false, true},
    {"pdf", "VipsForeignLoadPdf", true, true},
}};

/// What a picture can't be made for, thrown inside this file only.
struct Trouble {
    Fault fault;
    std::string reason;
};

/// The file under the descriptor from its start, as libvips reads it.
VSource source_of(int master) {
    if (lseek(master, 0, SEEK_SET) < 0) {
        throw Trouble{Fault::damaged, "cannot seek"};
    }
    return VSource::new_from_descriptor(master);
}

const Format& format_of(int master) {
    if (const auto why = why_hostile(master)) {
        throw Trouble{Fault::damaged, *why};
    }
    const VSource source = source_of(master);
    const char* const loader = vips_foreign_find_load_source(source.get_source());
    if (loader == nullptr) {
        throw Trouble{lseek(master, 0, SEEK_END) == 0 ? Fault::damaged : Fault::unknown_format,
                      "no format that is shown"};
    }
    for (const Format& format : formats) {
        if (std::string_view(loader).starts_with(format.loader)) {
            return format;
        }
    }
    throw Trouble{Fault::unknown_format, fmt::format("{} is not a format that is shown", loader)};
}

/// One page of a master, opened as often as a way of reading it needs.
class Page {
public:
    Page(int master, const Request& request) : m_master(master), m_request(request), m_format(format_of(master)) {
        const VImage header = open(VIPS_ACCESS_SEQUENTIAL, 1);
        int width = header.width();
        int height = header.height();
        if (m_format.vector) {
            m_scale = static_cast<double>(request.raster_px) / std::max(width, height);
            const VImage scaled = open(VIPS_ACCESS_SEQUENTIAL, m_scale);
            width = scaled.width();
            height = scaled.height();
        } else if (header.get_typeof(VIPS_META_ORIENTATION) != 0) {
            m_orientation = header.get_int(VIPS_META_ORIENTATION);
        }
        if (std::int64_t{width} * height > base::prepare::most_pixels) {
            throw Trouble{Fault::too_large, fmt::format("{} x {} pixels", width, height)};
        }
        if (const auto why = m_format.vector ? std::nullopt : why_hollow(master, std::int64_t{width} * height)) {
            throw Trouble{Fault::damaged, *why};
        }
        const bool on_its_side = m_orientation >= 5 && m_orientation <= 8;
        m_measured = {request.id, on_its_side ? height : width, on_its_side ? width : height};
    }

    const Measured& measured() const { return m_measured; }
    bool vector() const { return m_format.vector; }
    std::string_view format() const { return m_format.name; }

    /// Upright, at full size.
    VImage whole() const {
        const bool turned = m_orientation > 1;
        const VImage image = open(turned ? VIPS_ACCESS_RANDOM : VIPS_ACCESS_SEQUENTIAL, m_scale);
        return turned ? image.autorot() : image;
    }

    /// Upright, inside thumbnail_px; read at a reduced size where the format can.
    VImage small() const {
        constexpr int side = base::prepare::thumbnail_px;
        VOption* const options =
            VImage::option()->set("height", side)->set("size", m_format.vector ? VIPS_SIZE_BOTH : VIPS_SIZE_DOWN);
        if (m_format.name == "jp2") {
            return reduced().thumbnail_image(side, options); // libvips#4692: its own reduction comes out too small
        }
        // The option `fail_on` of thumbnail_source does not reach the loader in libvips 8.14.
        std::string load = "fail_on=truncated";
        if (m_format.has_pages) {
            load += fmt::format(",page={}", m_request.page);
        }
        return VImage::thumbnail_source(source_of(m_master), side,
                                        options->set("option_string", ("[" + load + "]").c_str()));
    }

private:
    /// A JPEG 2000 at the smallest of its resolutions that still has more than a thumbnail needs.
    VImage reduced() const {
        const VImage header = open(VIPS_ACCESS_SEQUENTIAL, 1);
        const int resolutions = header.get_typeof(VIPS_META_N_PAGES) != 0 ? header.get_int(VIPS_META_N_PAGES) : 1;
        const int long_side_px = std::max(header.width(), header.height());
        int at = 0;
        while (at + 1 < resolutions && long_side_px >> (at + 1) >= 2 * base::prepare::thumbnail_px) {
            ++at;
        }
        return VImage::new_from_source(source_of(m_master), "",
                                       VImage::option()->set("fail_on", VIPS_FAIL_ON_TRUNCATED)->set("page", at));
    }

    VImage open(VipsAccess access, double scale) const {
        VOption* const options = VImage::option()->set("access", access)->set("fail_on", VIPS_FAIL_ON_TRUNCATED);
        if (m_format.has_pages) {
            options->set("page", m_request.page);
        } else if (m_request.page > 0) {
            throw Trouble{Fault::no_such_page, "the format holds one picture only"};
        }
        if (m_format.vector) {
            options->set("scale", scale);
        }
        return VImage::new_from_source(source_of(m_master), "", options);
    }

    int m_master;
    const Request& m_request;
    const Format& m_format;
    double m_scale = 1;
    int m_orientation = 1;
    Measured m_measured;
};

/// Three bands of 8-bit sRGB, whatever it was.
VImage to_srgb(VImage image) {
    const bool profiled = image.get_typeof(VIPS_META_ICC_NAME) != 0;
    const bool cmyk = image.interpretation() == VIPS_INTERPRETATION_CMYK;
    if (profiled || cmyk) {
        VOption* const options = VImage::option()->set("embedded", profiled)->set("depth", 8);
        if (cmyk) {
            options->set("input_profile", "cmyk");
        }
        try {
            image = image.icc_transform("srgb", options);
        } catch (const vips::VError&) {
            vips_error_clear(); // a profile that can't be used counts as none
        }
    }
    if (image.interpretation() != VIPS_INTERPRETATION_sRGB) {
        image = image.colourspace(VIPS_INTERPRETATION_sRGB);
    }
    if (image.has_alpha()) {
        image = image.flatten(VImage::option()->set("background", paper));
    }
    if (image.bands() > 3) {
        image = image.extract_band(0, VImage::option()->set("n", 3));
    }
    return image.format() == VIPS_FORMAT_UCHAR ? image : image.cast(VIPS_FORMAT_UCHAR);
}

/// Drawn pages have hard coloured edges, which chroma subsampling would smear; scans have none that it could.
std::string jpeg_options(bool vector) {
    return fmt::format("[Q=88,strip,subsample_mode={}]", vector ? "off" : "on");
}

void make_thumbnail(const Page& page, const std::string& work, Made& made) {
    const std::string folder = work + "/made";
    std::filesystem::create_directory(folder);
    const VImage image = to_srgb(page.small());
    made.thumbnail_w_px = image.width();
    made.thumbnail_h_px = image.height();
    image.write_to_file((folder + "/thumbnail.jpg" + jpeg_options(page.vector())).c_str());
}

void make_pyramid(const Page& page, const std::string& work) {
    const std::string folder = work + "/tiles";
    to_srgb(page.whole())
        .dzsave(folder.c_str(), VImage::option()
                                    ->set("layout", VIPS_FOREIGN_DZ_LAYOUT_IIIF3)
                                    ->set("tile_size", base::prepare::tile_px)
                                    ->set("overlap", 0)
                                    ->set("suffix", (".jpg" + jpeg_options(page.vector())).c_str()));
    // Both are written for other viewers, and the former names one scale factor too few.
    std::filesystem::remove(folder + "/info.json");
    std::filesystem::remove(folder + "/vips-properties.xml");
}

/// Whether the file holds pages, but not the one asked for.
bool lacks_page(int master, const Request& request) {
    if (request.page == 0) {
        return false;
    }
    Request first = request;
    first.page = 0;
    try {
        const Page page(master, first);
        return true;
    } catch (const vips::VError&) {
        return false;
    } catch (const Trouble&) {
        return false;
    }
}

/// What `work` makes of the master, or why it can't; exceptions end here. `work` is handed whether the header could be
/// read, to say so.
template <class Result, class Work>
std::variant<Result, Failed> guarded(const Request& request, int master, Work work) {
    Failed failed{request.id, Fault::damaged, {}, {}};
    bool header_read = false;
    try {
        return work(header_read);
    } catch (const vips::VError& error) {
        failed.reason = error.what();
        if (failed.reason.find("out of memory") != std::string::npos) {
            failed.fault = Fault::crashed;
        } else if (!header_read && lacks_page(master, request)) {
            failed.fault = Fault::no_such_page;
        }
    } catch (const Trouble& trouble) {
        failed.fault = trouble.fault;
        failed.reason = trouble.reason;
    } catch (const std::bad_alloc&) {
        failed.fault = Fault::crashed;
        failed.reason = "out of memory";
    } catch (const std::filesystem::filesystem_error& error) {
        failed.fault = Fault::trouble;
        failed.reason = error.what();
    }
    return failed;
}

} // namespace

void start_decoders(const char* program, int threads) {
    if (VIPS_INIT(program) != 0) {
        vips_error_exit(nullptr);
    }
    vips_concurrency_set(threads);
    vips_cache_set_max(0); // nothing is made twice
}

std::variant<Made, Failed> decode(const Request& request, int master, const std::string& work,
                                  const std::function<void(const Measured&)>& measured) {
    setenv("TMPDIR", work.c_str(), 1); // for what libvips spills
    spill_large_memory(work);          // for what the decoders would
    return guarded<Made>(request, master, [&](bool& header_read) {
        const Page page(master, request);
        header_read = true;
        measured(page.measured());
        Made made;
        made.id = request.id;
        made.width_px = page.measured().width_px;
        made.height_px = page.measured().height_px;
        made.levels = base::prepare::pyramid_levels(made.width_px, made.height_px);
        made.vector = page.vector();
        if (request.what == What::thumbnail) {
            make_thumbnail(page, work, made);
        } else {
            make_pyramid(page, work);
            made.pyramid = true;
        }
        return made;
    });
}

std::variant<Examined, Failed> examine_master(const Request& request, int master,
                                              const std::function<void(const Measured&)>& measured) {
    return guarded<Examined>(request, master, [&](bool& header_read) {
        const Page page(master, request);
        header_read = true;
        measured(page.measured());
        if (!ends_as_it_should(master, page.format())) {
            page.small().avg();
        }
        Examined examined;
        examined.id = request.id;
        examined.format = page.format();
        examined.width_px = page.measured().width_px;
        examined.height_px = page.measured().height_px;
        examined.vector = page.vector();
        return examined;
    });
}

} // namespace prepare
