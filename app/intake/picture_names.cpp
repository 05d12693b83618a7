#include "intake/picture_names.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"

namespace intake {

namespace {

constexpr std::array<std::string_view, 16> endings = {"jpg", "jpeg", "jpe", "jfif", "png",  "webp", "tif", "tiff",
                                                      "jp2", "j2k",  "jpf", "heic", "heif", "avif", "svg", "pdf"};

constexpr std::array<std::string_view, 14> foreign_endings = {"bmp", "gif", "psd", "ai",  "eps", "jxl",  "raw",
                                                              "dng", "cr2", "cr3", "nef", "arw", "svgz", "djvu"};

template <class Endings>
bool has_one_of(const std::string& name, const Endings& all) {
    const std::string ending = ending_of(name);
    return !ending.empty() && std::find(all.begin(), all.end(), ending) != all.end();
}

} // namespace

std::string ending_of(const std::string& name) {
    const std::size_t dot = name.rfind('.');
    return dot == std::string::npos || dot == 0 ? std::string() : base::fold(name.substr(dot + 1));
}

bool is_picture(const std::string& name) {
    return has_one_of(name, endings) && !is_conflict_copy(name);
}

bool is_conflict_copy(const std::string& name) {
    return name.find(".sync-conflict-") != std::string::npos;
}

bool is_foreign_picture(const std::string& name) {
    return has_one_of(name, foreign_endings);
}

} // namespace intake
