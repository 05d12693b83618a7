#include "stage.h"

#include <fstream>
#include <sstream>

#include "base/ensure.h"
#include "frame/dump.h"
#include "intake/strings.h"
#include "platform/disk_files.h"

namespace {

const std::string assets = std::string(KIOSK_SOURCE_DIR) + "/assets";

std::string whole_file(const std::string& path) {
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

// Fonts, icons and strings are read once for all tests of the program.
struct Wardrobe {
    std::shared_ptr<const frame::FontSet> fonts;
    std::unique_ptr<frame::Typesetter> type;
    frame::Icons icons;
    base::StringTables strings;
};

const Wardrobe& wardrobe() {
    static const Wardrobe it = [] {
        Wardrobe w;
        auto fonts = frame::FontSet::open();
        base::ensure(fonts.has_value(), "the tests need the fonts");
        w.fonts = *fonts;
        w.type = std::make_unique<frame::Typesetter>(w.fonts);
        auto icons = frame::Icons::parse(whole_file(assets + "/icons.json"));
        base::ensure(icons.has_value(), "the icons can be read");
        w.icons = std::move(*icons);
        auto strings = intake::read_strings(platform::DiskFiles(), assets);
        base::ensure(strings.has_value(), "the strings can be read");
        w.strings = std::move(*strings);
        return w;
    }();
    return it;
}

exhibit::LanguageMap both(std::string vi, std::string en) {
    return {{{"vi", std::move(vi)}, {"en", std::move(en)}}};
}

exhibit::Label label(std::string language, std::string text) {
    return {std::move(language), {{{{std::move(text), false, false}}, false}}};
}

exhibit::Item item(std::string id, std::string theme, exhibit::LanguageMap title, std::string_view date,
                   double aspect) {
    exhibit::Item out;
    out.id = std::move(id);
    out.title = std::move(title);
    out.theme = std::move(theme);
    out.kind = "document";
    const auto read = exhibit::read_date(date);
    base::ensure(read.has_value(), "a test's date can be read");
    out.date = read->date;
    out.pages.push_back(
        {.file = "01.svg", .file_page = 0, .caption = {}, .alt = {}, .credit = {}, .points = {}, .aspect = aspect});
    out.labels = {label("vi", "Câu đầu của lời giới thiệu nói về tài liệu này. Câu thứ hai nói thêm."),
                  label("en", "The first sentence of the label is about this record. The second says more.")};
    return out;
}

} // namespace

exhibit::Exhibit small_exhibition(int themes) {
    exhibit::Exhibit out;
    out.title = both("Nghề Lưu trữ, Người Lưu trữ, Ngày Lưu trữ", "Archives: the Profession, the People, the Day");
    out.venue = both("12 Đào Tấn, Hà Nội", "12 Dao Tan, Ha Noi");
    out.languages = {"vi", "en"};
    out.kinds = {{"document", both("Tài liệu", "Documents")},
                 {"image", both("Hình ảnh", "Images")},
                 {"object", both("Hiện vật", "Objects")}};
    constexpr std::array colours{"gold", "celadon", "vermilion"};
    for (int i = 0; i < themes; ++i) {
        const std::string id = fmt::format("theme-{}", i + 1);
        const std::string first = fmt::format("first-{}", i + 1);
        const std::string second = fmt::format("second-{}", i + 1);
        out.themes.push_back({id, both("Người Lưu trữ", "The Profession"), both("Người", "Profession"),
                              both("Những thế hệ đã sưu tầm, chỉnh lý, bảo quản và phát huy giá trị tài liệu.",
                                   "The generations that collected, arranged and preserved the records."),
                              colours[static_cast<std::size_t>(i) % colours.size()], first});
        out.items.push_back(item(first, id,
                                 both("Thông đạt số 1C/VP về giữ gìn công văn, hồ sơ cũ",
                                      "Circular No. 1C/VP on keeping old papers and files"),
                                 "1946-01-03", 0.72));
        out.items.push_back(
            item(second, id, both("Tòa nhà của kho lưu trữ", "The building of the archives"), "1962", 1.5));
        out.loop.push_back(first);
        out.loop.push_back(second);
    }
    out.finish();
    return out;
}

Stage::Stage(exhibit::Exhibit shown) : exhibit(std::move(shown)) {
    palette(base::Palette::lacquer);
    size(m_size.w, m_size.h);
}

Stage& Stage::size(double w_px, double h_px) {
    m_size = {w_px, h_px};
    m_metrics = frame::make_metrics(m_size, m_text);
    return *this;
}

Stage& Stage::text(frame::TextSize wanted) {
    m_text = wanted;
    m_metrics = frame::make_metrics(m_size, m_text);
    return *this;
}

Stage& Stage::language(std::string_view tag) {
    m_language = tag;
    return *this;
}

Stage& Stage::palette(base::Palette wanted, bool high_contrast) {
    m_theme = frame::make_theme(wanted, high_contrast);
    return *this;
}

views::Scene Stage::scene(double now_s) const {
    const Wardrobe& w = wardrobe();
    return {
        exhibit, base::strings_for(w.strings, m_language), m_theme, m_metrics, w.icons, *w.type, now_s, std::nullopt,
        nullptr};
}

std::string Setting::name() const {
    return fmt::format("{}x{} x{} {}", size.w, size.h, frame::factor(text), language);
}

std::vector<Setting> all_settings() {
    std::vector<Setting> out;
    for (const base::Size size : {base::Size{1920, 1080}, base::Size{1080, 1920}, base::Size{1024, 768},
                                  base::Size{768, 1024}, base::Size{3840, 2160}, base::Size{2160, 3840}}) {
        for (const frame::TextSize text : {frame::TextSize::normal, frame::TextSize::large, frame::TextSize::larger}) {
            for (const std::string_view language : {"vi", "en"}) {
                out.push_back({size, text, language});
            }
        }
    }
    return out;
}

std::vector<std::string> faults(const frame::FrameList& list) {
    // Colours are judged from pixels elsewhere: here every text has the best of grounds.
    std::vector<std::string> out = frame::audit(list, [](const frame::Text& text) {
        const base::Colour black{0, 0, 0};
        const base::Colour white{255, 255, 255};
        return base::contrast(text.colour, black) > base::contrast(text.colour, white) ? black : white;
    });
    const base::Rect screen{0, 0, list.size.w, list.size.h};
    for (const frame::Node& node : list.nodes) {
        const auto* const text = std::get_if<frame::Text>(&node);
        const auto* const control = std::get_if<frame::Control>(&node);
        if (!text && !control) {
            continue;
        }
        const base::Rect& rect = frame::placed(node).rect;
        if (rect.x < screen.x || rect.y < screen.y || rect.right() > screen.right() + 0.5 ||
            rect.bottom() > screen.bottom() + 0.5) {
            out.push_back(fmt::format("{} leaves the screen", text ? text->layout->text : control->id));
        }
    }
    return out;
}

const frame::Control* control(const frame::FrameList& list, std::string_view id) {
    for (const frame::Node& node : list.nodes) {
        if (const auto* const found = std::get_if<frame::Control>(&node); found && found->id == id) {
            return found;
        }
    }
    return nullptr;
}

bool says(const frame::FrameList& list, std::string_view words) {
    for (const frame::Node& node : list.nodes) {
        if (const auto* const text = std::get_if<frame::Text>(&node);
            text && text->layout->text.find(words) != std::string::npos) {
            return true;
        }
    }
    return false;
}
