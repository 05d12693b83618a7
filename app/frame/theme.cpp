#include "frame/theme.h"

#include <cmath>

namespace frame {

namespace {

using base::Colour;

constexpr Colour rgb(std::uint32_t value) {
    return {static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8),
            static_cast<std::uint8_t>(value), 255};
}

Theme lacquer() {
    return {.dark = true,
            .high_contrast = false,
            .background = rgb(0x15100E),
            .surface = rgb(0x211916),
            .raised = rgb(0x2E2420),
            .text = rgb(0xF4EAD8),
            .secondary = rgb(0xCDBEA6),
            .accent = rgb(0xD9A441),
            .on_accent = rgb(0x1B130A),
            .celadon = rgb(0x8FC0A0),
            .vermilion = rgb(0xF0735F),
            .outline = rgb(0x94816C),
            .hairline = rgb(0x4A3D33),
            .mat = rgb(0x0C0908),
            .outline_px = 2,
            .scrim = 0.85};
}

Theme paper() {
    return {.dark = false,
            .high_contrast = false,
            .background = rgb(0xF3EBDC),
            .surface = rgb(0xFBF7EE),
            .raised = rgb(0xE6DAC4),
            .text = rgb(0x1F1A17),
            .secondary = rgb(0x4D4138),
            .accent = rgb(0x7A5200),
            .on_accent = rgb(0xFBF7EE),
            .celadon = rgb(0x2F6B4A),
            .vermilion = rgb(0x96190F),
            .outline = rgb(0x756350),
            .hairline = rgb(0xD8CBB4),
            .mat = rgb(0xD9D5CC),
            .outline_px = 2,
            .scrim = 0.85};
}

constexpr double ratio_normal = 4.5;
constexpr double ratio_high = 7;

Theme heighten(Theme theme) {
    const Colour ground = theme.dark ? rgb(0x000000) : rgb(0xFFFFFF);
    const Colour ink = theme.dark ? rgb(0xFFFFFF) : rgb(0x000000);
    theme.high_contrast = true;
    theme.background = ground;
    theme.surface = base::mix(ground, ink, 0.04);
    theme.raised = base::mix(ground, ink, 0.10);
    theme.text = ink;
    theme.secondary = base::mix(ink, ground, 0.08);
    for (Colour* const tone : {&theme.accent, &theme.celadon, &theme.vermilion}) {
        *tone = base::readable_on(*tone, theme.raised, ratio_high);
    }
    theme.on_accent = ground;
    theme.outline = ink;
    theme.hairline = base::mix(ground, ink, 0.6);
    theme.mat = ground;
    theme.outline_px = 3;
    theme.scrim = 0.92;
    return theme;
}

} // namespace

double factor(TextSize size) {
    return size == TextSize::larger ? 1.6 : size == TextSize::large ? 1.3 : 1.0;
}

base::Colour Theme::tone(std::string_view colour) const {
    if (colour == "celadon") {
        return celadon;
    }
    if (colour == "vermilion") {
        return vermilion;
    }
    if (const auto own = base::parse_hex(colour)) {
        // `raised` is the ground nearest to the tones: what is readable there is readable on all three.
        return base::readable_on(*own, raised, high_contrast ? ratio_high : ratio_normal);
    }
    return accent;
}

Theme make_theme(base::Palette palette, bool high_contrast) {
    const Theme theme = palette == base::Palette::paper ? paper() : lacquer();
    return high_contrast ? heighten(theme) : theme;
}

double Metrics::px(double design) const {
    return std::round(design * base_scale);
}

double Metrics::text_px(double design) const {
    return std::round(design * base_scale * text_scale);
}

Metrics make_metrics(base::Size screen, TextSize size, double display_scale) {
    return {screen, std::min(screen.w, screen.h) / 1080 * display_scale, factor(size), screen.h > screen.w};
}

TextStyle style(const Metrics& metrics, TypeRole role) {
    struct Setting {
        Family family;
        double px;
        double line_px;
        bool title;
    };
    const Setting setting = [role]() -> Setting {
        switch (role) {
        case TypeRole::metadata:
            return {Family::sans, 28, 40, false};
        case TypeRole::button:
            return {Family::sans, 32, 44, false};
        case TypeRole::body:
            return {Family::sans, 34, 52, false};
        case TypeRole::card_title:
            return {Family::display, 40, 54, true};
        case TypeRole::section:
            return {Family::display, 56, 76, true};
        case TypeRole::screen_title:
            return {Family::display, 68, 90, true};
        case TypeRole::loop_title:
            return {Family::display, 88, 114, true};
        case TypeRole::year:
            return {Family::display, 120, 156, false};
        case TypeRole::date:
        case TypeRole::quote:
            break;
        }
        return {Family::serif, 34, 52, false};
    }();
    TextStyle out;
    out.family = setting.family;
    out.px = metrics.text_px(setting.px);
    out.line_px = metrics.text_px(setting.line_px);
    out.balanced = setting.title;
    out.max_lines = setting.title ? 3 : 0;
    return out;
}

} // namespace frame
