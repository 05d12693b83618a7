#pragma once

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "exhibit/exhibit.h"
#include "frame/dump.h"
#include "frame/icons.h"
#include "intake/strings.h"
#include "platform/disk_files.h"
#include "views/memo.h"
#include "views/places.h"
#include "views/views.h"

namespace test {

inline frame::Typesetter& typesetter() {
    static frame::Typesetter type(frame::FontSet::open().value());
    return type;
}

inline const base::StringTables& words() {
    static const base::StringTables tables = [] {
        platform::DiskFiles files;
        return intake::read_strings(files, std::string(KIOSK_SOURCE_DIR) + "/assets").value();
    }();
    return tables;
}

inline const frame::Icons& icons() {
    static const frame::Icons family = [] {
        std::ifstream in(std::string(KIOSK_SOURCE_DIR) + "/assets/icons.json");
        return frame::Icons::parse(std::string(std::istreambuf_iterator<char>(in), {})).value();
    }();
    return family;
}

inline exhibit::LanguageMap both(std::string vi, std::string en) {
    return {{{"vi", std::move(vi)}, {"en", std::move(en)}}};
}

/// An exhibition of `count` items: three themes, three kinds, pictures of many shapes.
inline exhibit::Exhibit exhibition(int count) {
    exhibit::Exhibit made;
    made.languages = {"vi", "en"};
    made.title = both("Triển lãm", "Exhibition");
    made.themes = {{"nghe", both("Nghề Lưu trữ", "The Profession"), both("Nghề", "Profession"), {}, "gold", ""},
                   {"nguoi", both("Người Lưu trữ", "The People"), both("Người", "People"), {}, "celadon", ""},
                   {"ngay", both("Ngày Lưu trữ", "The Day"), both("Ngày", "Day"), {}, "vermilion", ""}};
    made.kinds = {{"document", both("Tài liệu", "Documents")},
                  {"image", both("Hình ảnh", "Images")},
                  {"object", both("Hiện vật", "Objects")}};
    for (int i = 0; i < count; ++i) {
        exhibit::Item item;
        item.id = "item-" + std::to_string(i);
        item.title = both("Thông đạt số " + std::to_string(i) + " về giữ gìn công văn, hồ sơ cũ",
                          "Circular No. " + std::to_string(i) + " on safeguarding official papers and old files");
        item.date = exhibit::read_date(std::to_string(1000 + i * 1000 / std::max(1, count))).value().date;
        item.order = i;
        item.theme = made.themes[static_cast<std::size_t>(i) % 3].id;
        item.kind = made.kinds[static_cast<std::size_t>(i) % 7 % 2].id; // no objects
        item.pages.resize(1);
        item.pages[0].aspect = 0.62 + 0.13 * (i % 9);
        made.items.push_back(item);
    }
    made.finish();
    return made;
}

/// A visitor before a screen, with hands.
class Visitor {
public:
    explicit Visitor(exhibit::Exhibit shown, base::Size screen = {1920, 1080})
        : exhibit(std::move(shown)), size(screen) {}

    views::Scene scene() {
        const std::string& language = state.language.empty() ? exhibit.first_language() : state.language;
        m_theme = frame::make_theme(state.palette, state.high_contrast);
        m_metrics = frame::make_metrics(size, state.text_size);
        return {.exhibit = exhibit,
                .strings = base::strings_for(words(), language),
                .theme = m_theme,
                .metrics = m_metrics,
                .icons = icons(),
                .type = typesetter(),
                .now_s = now_s,
                .slide_s = {},
                .memo = remember ? &m_memo : nullptr,
                .notes = notes};
    }
    frame::FrameList draw() { return views::draw(scene(), state); }
    bool tap(std::string_view id) { return views::act(state, scene(), id); }

    /// A finger on `surface`: down, along `way` in eight steps, up with `velocity`.
    void drag(std::string_view surface, base::Vec way, base::Vec velocity = {}) {
        constexpr int steps = 8;
        gesture(surface, views::GesturePhase::begin, {});
        for (int i = 0; i < steps; ++i) {
            gesture(surface, views::GesturePhase::change, way * (1.0 / steps));
            now_s += 0.016;
        }
        gesture(surface, views::GesturePhase::end, {}, velocity);
    }
    void gesture(std::string_view surface, views::GesturePhase phase, base::Vec delta, base::Vec velocity = {}) {
        views::Gesture what;
        what.phase = phase;
        what.centre = {size.w / 4, size.h / 2};
        what.delta = delta;
        what.velocity = velocity;
        views::move(state, scene(), surface, what);
    }
    void pinch(std::string_view surface, base::Vec at, double factor) {
        views::Gesture what;
        what.centre = at;
        what.phase = views::GesturePhase::begin;
        views::move(state, scene(), surface, what);
        what.phase = views::GesturePhase::change;
        what.factor = what.factor_x = factor;
        views::move(state, scene(), surface, what);
        what.factor = what.factor_x = 1;
        what.phase = views::GesturePhase::end;
        views::move(state, scene(), surface, what);
    }
    void wait(double s = 10) { now_s += s; }

    exhibit::Exhibit exhibit;
    base::Size size;
    views::State state;
    double now_s = 100;
    bool remember = true;
    const views::Notes* notes = nullptr;

private:
    frame::Theme m_theme;
    frame::Metrics m_metrics;
    views::Memo m_memo;
};

/// A list's nodes of one sort; they live as long as the list.
template <class N>
std::vector<const N*> all_of(const frame::FrameList& list) {
    std::vector<const N*> found;
    for (const frame::Node& node : list.nodes) {
        if (const N* const one = std::get_if<N>(&node)) {
            found.push_back(one);
        }
    }
    return found;
}

inline const frame::Control* control(const frame::FrameList& list, std::string_view id) {
    for (const frame::Control* const one : all_of<frame::Control>(list)) {
        if (one->id == id) {
            return one;
        }
    }
    return nullptr;
}

inline const frame::Picture* picture(const frame::FrameList& list, std::string_view item, int page = 1) {
    for (const frame::Picture* const one : all_of<frame::Picture>(list)) {
        if (one->key.item == item && one->key.page == page) {
            return one;
        }
    }
    return nullptr;
}

inline bool shows_text(const frame::FrameList& list, std::string_view text) {
    for (const frame::Text* const one : all_of<frame::Text>(list)) {
        if (one->layout->text.find(text) != std::string::npos) {
            return true;
        }
    }
    return false;
}

/// What breaks the design's rules, one a line; texts lie on what is filled behind them.
inline std::string faults(const frame::FrameList& list) {
    const auto behind = [&](const frame::Text& text) {
        base::Colour ground = list.background;
        for (const frame::Node& node : list.nodes) {
            if (std::get_if<frame::Text>(&node) == &text) {
                break;
            }
            const frame::Shape* const shape = std::get_if<frame::Shape>(&node);
            if (shape && shape->kind == frame::ShapeKind::fill && shape->colour.a == 255 &&
                shape->rect.contains(text.rect.centre())) {
                ground = shape->colour;
            }
        }
        return ground;
    };
    std::string lines;
    for (const std::string& fault : frame::audit(list, behind)) {
        lines += fault + "\n";
    }
    return lines;
}

inline constexpr base::Size sizes[] = {{1920, 1080}, {1080, 1920}, {1024, 768},
                                       {768, 1024},  {3840, 2160}, {2160, 3840}};
inline constexpr frame::TextSize text_sizes[] = {frame::TextSize::normal, frame::TextSize::large,
                                                 frame::TextSize::larger};

} // namespace test
