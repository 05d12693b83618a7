#include "views/parts.h"

#include <utility>

#include "base/unicode.h"
#include "views/memo.h"

namespace views {

namespace {

constexpr std::string_view placeholder = "{}";

} // namespace

frame::ListBuilder start_list(const Scene& scene, std::string_view screen) {
    const frame::Metrics& metrics = scene.metrics;
    return {metrics.screen,
            scene.theme.background,
            screen,
            scene.language(),
            metrics.base_scale * metrics.text_scale,
            scene.memo ? std::exchange(scene.memo->spare_nodes, {}) : std::vector<frame::Node>()};
}

base::Colour theme_colour(const Scene& scene, std::string_view theme) {
    const exhibit::Theme* const found = scene.exhibit.theme(theme);
    return found ? scene.theme.tone(found->colour) : scene.theme.accent;
}

frame::TextStyle one_line(const Scene& scene, frame::TypeRole role) {
    frame::TextStyle style = frame::style(scene.metrics, role);
    style.max_lines = 1;
    return style;
}

frame::TextPtr set_phrase(const Scene& scene, exhibit::Phrase phrase, const frame::TextStyle& style, double width_px) {
    return scene.type.set(phrase.text, style, width_px, phrase.language);
}

exhibit::Phrase word(const Scene& scene, std::string_view key) {
    return {scene.strings[key], scene.language()};
}

std::string filled(const Scene& scene, std::string_view key, std::string_view value) {
    std::string text = scene.strings[key];
    const std::size_t at = text.find(placeholder);
    base::ensure(at != std::string::npos, "a string of the interface lacks its placeholder");
    return text.replace(at, placeholder.size(), value);
}

std::string standing_alone(std::string_view date) {
    const std::string_view first = date.substr(0, date.find(' '));
    return first.ends_with('.') ? std::string(date) : base::capitalised(date);
}

frame::TextPtr set_title(const Scene& scene, exhibit::Phrase phrase, std::span<const frame::TypeRole> roles,
                         double width_px, int max_lines, double max_height_px, frame::Align align) {
    base::ensure(!roles.empty(), "a title has a type role");
    frame::TextPtr layout;
    for (const frame::TypeRole role : roles) {
        frame::TextStyle style = frame::style(scene.metrics, role);
        style.balanced = true;
        style.align = align;
        style.max_lines = max_lines;
        if (max_height_px > 0) {
            style.max_lines = std::clamp(static_cast<int>(max_height_px / style.line_px), 1, max_lines);
        }
        layout = set_phrase(scene, phrase, style, width_px);
        if (!layout->truncated) {
            break;
        }
    }
    return layout;
}

double add_text(frame::ListBuilder& list, const frame::TextPtr& text, base::Vec at, base::Colour colour,
                std::string_view language) {
    return list.text(text, at, colour, language).bottom();
}

void add_line(frame::ListBuilder& list, const Scene& scene, exhibit::Phrase phrase, const frame::TextStyle& style,
              const base::Rect& box, base::Colour colour) {
    frame::TextStyle line = style;
    line.max_lines = 1;
    line.align = frame::Align::left;
    const frame::TextPtr text = set_phrase(scene, phrase, line, box.w);
    const double spare = std::max(0.0, box.w - text->size.w);
    const double share = style.align == frame::Align::centre ? 0.5 : style.align == frame::Align::right ? 1 : 0;
    const base::Vec at{std::round(box.x + spare * share), std::round(box.centre().y - text->size.h / 2)};
    list.text(text, at, colour, phrase.language);
}

} // namespace views
