#include "frame/fonts.h"

#include <filesystem>

#include <fmt/format.h>

#include "frame/shape.h"

namespace frame {

namespace {

namespace fs = std::filesystem;

// Traditional forms, in which Hán-Nôm is printed; other languages get theirs by OpenType's `locl`.
constexpr int traditional_chinese = 3;

constexpr std::string_view required[] = {"NotoSans-Regular.ttf", "NotoSerif-Regular.ttf",
                                         "NotoSerifDisplay-Regular.ttf"};

bool wanted(std::string_view name) {
    const bool font = name.ends_with(".ttf") || name.ends_with(".otf") || name.ends_with(".ttc");
    // Bitmap emoji can't be drawn as outlines; the CJK sans repeats what the serif has.
    const bool unusable = name.find("Emoji") != std::string_view::npos || name.starts_with("NotoSansCJK") ||
                          name.starts_with("NotoSansMonoCJK");
    const bool known = name.starts_with("Noto") || name.starts_with("HanaMin") || name == "DejaVuSans.ttf";
    return font && known && !unusable;
}

std::string_view file_name(const FontFile& file) {
    return std::string_view(file.path).substr(file.path.rfind('/') + 1);
}

class FoundFonts : public FontSet {
public:
    explicit FoundFonts(std::vector<FontFile> files) : m_files(std::move(files)) {}
    const std::vector<FontFile>& files() const override { return m_files; }

private:
    std::vector<FontFile> m_files;
};

std::string_view stem_of(Family family) {
    switch (family) {
    case Family::display:
        return "NotoSerifDisplay-";
    case Family::serif:
        return "NotoSerif-";
    case Family::sans:
        break;
    }
    return "NotoSans-";
}

// The file of a family's face, or the nearest there is: without its slope, its weight, both.
std::vector<std::string> names(const Voice& voice) {
    const std::string stem(stem_of(voice.family));
    std::vector<std::string> out;
    if (voice.bold && voice.italic) {
        out.push_back(stem + "BoldItalic.ttf");
    }
    if (voice.bold) {
        out.push_back(stem + "Bold.ttf");
    }
    if (voice.italic) {
        out.push_back(stem + "Italic.ttf");
    }
    out.push_back(stem + "Regular.ttf");
    return out;
}

} // namespace

base::Result<std::shared_ptr<const FontSet>> FontSet::open(const std::string& folder) {
    std::vector<FontFile> files;
    std::error_code error;
    const auto options = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator it(folder, options, error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        std::error_code unreadable;
        if (wanted(name) && it->is_regular_file(unreadable)) {
            files.push_back({it->path().string(), name.ends_with(".ttc") ? traditional_chinese : 0});
        }
    }
    // The order of a directory is the disk's; ours must be the same everywhere.
    std::sort(files.begin(), files.end(), [](const FontFile& a, const FontFile& b) {
        return std::pair(file_name(a), std::string_view(a.path)) < std::pair(file_name(b), std::string_view(b.path));
    });
    for (const std::string_view name : required) {
        const auto found =
            std::find_if(files.begin(), files.end(), [name](const FontFile& f) { return file_name(f) == name; });
        if (found == files.end()) {
            return base::fail(fmt::format("no {} below {}: install the Debian package fonts-noto-core", name, folder));
        }
        if (!holds_letters(*found)) {
            return base::fail(
                fmt::format("{} is no font: install the Debian package fonts-noto-core again", found->path));
        }
    }
    return std::make_shared<const FoundFonts>(std::move(files));
}

FaceChain face_chain(std::span<const FontFile> files, const Voice& voice) {
    FaceChain chain;
    std::vector<bool> taken(files.size());
    const auto take = [&](std::string_view name) {
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (file_name(files[i]) == name) {
                if (!taken[i]) {
                    taken[i] = true;
                    chain.near.push_back(static_cast<std::uint16_t>(i));
                }
                return true;
            }
        }
        return false;
    };
    const auto take_first_of = [&](const std::vector<std::string>& wanted_names) {
        return std::any_of(wanted_names.begin(), wanted_names.end(), take);
    };
    take_first_of(names(voice));
    take_first_of(names({Family::serif, voice.bold, voice.italic}));
    take_first_of(names({Family::sans, voice.bold, voice.italic}));
    if (voice.bold) {
        take("NotoSerifCJK-Bold.ttc");
    }
    take("NotoSerifCJK-Regular.ttc");
    for (const std::string_view name : {"HanaMinA.ttf", "HanaMinB.ttf", "NotoSansSymbols-Regular.ttf",
                                        "NotoSansSymbols2-Regular.ttf", "NotoSansMath-Regular.ttf", "DejaVuSans.ttf"}) {
        take(name);
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        const std::string_view name = file_name(files[i]);
        if (!taken[i] && name.find("-Regular.") != std::string_view::npos) {
            chain.far.push_back(static_cast<std::uint16_t>(i));
        }
    }
    return chain;
}

} // namespace frame
