#include "views/parts.h"

namespace views {

namespace {

constexpr double pill_padding = 36;
constexpr double chip_padding = 28;
constexpr double compact_chip_padding = 20;
constexpr double icon_gap = 14;
constexpr double icon_size = 34;
constexpr double dot_size = 14;
constexpr double focus_distance = 5; // outside the control, inside the least gap of 16
constexpr double focus_stroke = 3;

frame::TextStyle label_style(const Scene& scene, bool bold) {
    frame::TextStyle style = one_line(scene, frame::TypeRole::button);
    style.bold = bold;
    return style;
}

struct Colours {
    base::Colour ground;
    base::Colour line;
    base::Colour ink;
};

// The one place that decides how a press looks: the ground grows lighter (darker on paper) and the line turns to gold.
Colours colours(const Scene& scene, bool filled, bool pressed) {
    const frame::Theme& theme = scene.theme;
    if (filled) {
        const base::Colour ground = pressed ? base::mix(theme.accent, theme.text, 0.3) : theme.accent;
        return {ground, ground, theme.on_accent};
    }
    return {pressed ? theme.raised : theme.surface, pressed ? theme.accent : theme.outline, theme.text};
}

void add_focus(frame::ListBuilder& list, const Scene& scene, const base::Rect& rect, double radius_px) {
    const double distance = scene.metrics.px(focus_distance);
    list.outline(base::inflate(rect, distance), scene.theme.text, scene.metrics.px(focus_stroke), radius_px + distance);
}

void add_ground(frame::ListBuilder& list, const Scene& scene, const State& state, const base::Rect& rect,
                const Face& face, const Colours& look) {
    const double radius_px = std::min(rect.w, rect.h) / 2;
    list.fill(rect, look.ground, radius_px);
    if (look.line != look.ground) {
        list.outline(rect, look.line, scene.metrics.px(scene.theme.outline_px), radius_px);
    }
    if (state.focus == face.id) {
        add_focus(list, scene, rect, radius_px);
    }
}

void add_control(frame::ListBuilder& list, const base::Rect& rect, const Face& face, frame::Role role) {
    frame::Control& control = list.control(face.id, role, face.label, rect);
    control.selected = face.selected;
    control.disabled = face.disabled;
    control.primary = face.primary;
}

constexpr double disabled_opacity = 0.4;

double opacity(const Face& face) {
    return face.disabled ? disabled_opacity : 1;
}

std::string chip_text(const Chip& chip) {
    if (!chip.count) {
        return chip.face.label;
    }
    return fmt::format("{}{}{}", chip.face.label, chip.compact ? " " : " · ", *chip.count);
}

frame::TextStyle chip_style(const Scene& scene, const Chip& chip, bool bold) {
    frame::TextStyle style = label_style(scene, bold);
    if (chip.compact) {
        const frame::TextStyle small = frame::style(scene.metrics, frame::TypeRole::metadata);
        style.px = small.px;
        style.line_px = small.line_px;
    }
    return style;
}

} // namespace

double pill_height(const Scene& scene, bool primary) {
    return scene.metrics.text_px(primary ? 88 : 72);
}

double pill_width(const Scene& scene, const Face& face) {
    const frame::Metrics& metrics = scene.metrics;
    const double label = scene.type.measure(face.label, label_style(scene, face.primary), scene.language());
    const double icon = face.icon.empty() ? 0 : metrics.text_px(icon_size) + metrics.text_px(icon_gap);
    return std::ceil(label + icon) + 2 * metrics.text_px(pill_padding);
}

void add_pill(frame::ListBuilder& list, const Scene& scene, const State& state, const base::Rect& rect,
              const Face& face) {
    const frame::Metrics& metrics = scene.metrics;
    const auto fade = list.fade(opacity(face));
    add_control(list, rect, face, frame::Role::button);
    const Colours look = colours(scene, face.primary || face.selected, state.pressed == face.id);
    add_ground(list, scene, state, rect, face, look);

    const double icon_px = face.icon.empty() ? 0 : metrics.text_px(icon_size);
    const double lead = face.icon.empty() ? 0 : icon_px + metrics.text_px(icon_gap);
    const frame::TextPtr label = set_phrase(scene, {face.label, scene.language()}, label_style(scene, face.primary),
                                            rect.w - lead - metrics.text_px(pill_padding));
    const double x = std::round(rect.centre().x - (lead + label->size.w) / 2);
    if (!face.icon.empty()) {
        list.icon(scene.icons[face.icon], {x, std::round(rect.centre().y - icon_px / 2), icon_px, icon_px}, look.ink);
    }
    list.text(label, {x + lead, std::round(rect.centre().y - label->size.h / 2)}, look.ink);
}

void add_round(frame::ListBuilder& list, const Scene& scene, const State& state, const base::Rect& rect,
               const Face& face) {
    const auto fade = list.fade(opacity(face));
    add_control(list, rect, face, frame::Role::button);
    Colours look = colours(scene, face.primary || face.selected, state.pressed == face.id);
    if (!face.primary && !face.selected && state.pressed != face.id) {
        look.ground = scene.theme.raised; // it lies on the picture's mat
    }
    add_ground(list, scene, state, rect, face, look);
    const double icon_px = scene.metrics.text_px(icon_size);
    list.icon(scene.icons[face.icon],
              {std::round(rect.centre().x - icon_px / 2), std::round(rect.centre().y - icon_px / 2), icon_px, icon_px},
              look.ink);
}

double chip_height(const Scene& scene) {
    return scene.metrics.text_px(64);
}

double chip_width(const Scene& scene, const Chip& chip) {
    const frame::Metrics& metrics = scene.metrics;
    // As wide as when it is selected, so that nothing moves when one is chosen.
    const double label = scene.type.measure(chip_text(chip), chip_style(scene, chip, true), scene.language());
    const double dot = chip.dot ? metrics.text_px(dot_size) + metrics.text_px(icon_gap) : 0;
    return std::ceil(label + dot) + 2 * metrics.text_px(chip.compact ? compact_chip_padding : chip_padding);
}

void add_chip(frame::ListBuilder& list, const Scene& scene, const State& state, const base::Rect& rect,
              const Chip& chip) {
    const frame::Metrics& metrics = scene.metrics;
    const Face& face = chip.face;
    const auto fade = list.fade(opacity(face));
    add_control(list, rect, face, frame::Role::toggle);
    const Colours look = colours(scene, face.selected, state.pressed == face.id);
    add_ground(list, scene, state, rect, face, look);

    const double dot_px = metrics.text_px(dot_size);
    const double lead = chip.dot ? dot_px + metrics.text_px(icon_gap) : 0;
    const frame::TextPtr label =
        set_phrase(scene, {chip_text(chip), scene.language()}, chip_style(scene, chip, face.selected),
                   rect.w - lead - metrics.text_px(16));
    const double x = std::round(rect.centre().x - (lead + label->size.w) / 2);
    if (chip.dot) {
        list.fill({x, std::round(rect.centre().y - dot_px / 2), dot_px, dot_px}, face.selected ? look.ink : *chip.dot,
                  dot_px / 2);
    }
    list.text(label, {x + lead, std::round(rect.centre().y - label->size.h / 2)}, look.ink);
}

void add_press(frame::ListBuilder& list, const Scene& scene, const State& state, std::string_view id,
               const base::Rect& rect, double radius_px) {
    if (state.pressed == id) {
        list.fill(rect, scene.theme.text.with_alpha(0.08), radius_px);
        list.outline(rect, scene.theme.accent, scene.metrics.px(4), radius_px);
    }
    if (state.focus == id) {
        add_focus(list, scene, rect, radius_px);
    }
}

} // namespace views
