#include "views/navigation.h"

#include "views/parts.h"
#include "views/places.h"
#include "views/timeline.h"

namespace views {

namespace {

constexpr double bar_height = 112;
constexpr double entry_height = 88;
constexpr double entry_height_upright = 104; // icon above label
constexpr double entry_gap = 16;
constexpr double bar_margin = 48;
constexpr double bar_margin_narrow = 24;
constexpr double icon_size = 34;
constexpr double radius = 16;
constexpr double language_inset = 14;

/// How much the bar says beside its icons, from the roomiest.
enum class Form { beside, below, icons_only };

/// A way of setting the bar.
struct Setting {
    Form form;
    bool language_names; ///< else their tags: VI, EN
};
constexpr std::array settings{Setting{Form::beside, true}, Setting{Form::beside, false}, Setting{Form::below, true},
                              Setting{Form::below, false}, Setting{Form::icons_only, false}};

/// One entry of the bar; a new screen is a new row.
struct Entry {
    std::string_view id;
    std::string_view icon;
    std::string_view key;    ///< its label among the strings
    std::string_view narrow; ///< the one that stands under the icon
};
constexpr Entry back{"nav:back", "back", "nav.back", "nav.back"};
constexpr std::array screens{Entry{"nav:home", "home", "nav.home", "nav.home"},
                             Entry{"nav:collection", "grid", "nav.collection", "nav.collection"},
                             Entry{"nav:timeline", "timeline", "nav.timeline", "nav.timeline_narrow"}};

constexpr std::string_view language_prefix = "lang:";

bool belongs_to(std::string_view id, ScreenId screen) {
    if (id == "nav:home") {
        return screen == ScreenId::home;
    }
    if (id == "nav:timeline") {
        return screen == ScreenId::timeline;
    }
    return id == "nav:collection" && (screen == ScreenId::collection || screen == ScreenId::item);
}

std::string_view label_key(const Entry& entry, Form form) {
    return form == Form::below ? entry.narrow : entry.key;
}

frame::TextStyle label_style(const Scene& scene, Form form, bool bold = false) {
    frame::TextStyle style =
        one_line(scene, form == Form::beside ? frame::TypeRole::button : frame::TypeRole::metadata);
    style.bold = bold;
    return style;
}

std::string upper(std::string_view tag) {
    std::string text(tag.substr(0, tag.find('-')));
    for (char& c : text) {
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return text;
}

// A language's name in itself, where the interface knows it; else its tag.
std::string language_name(const Scene& scene, std::string_view tag) {
    const auto& strings = scene.strings.all();
    const auto found = strings.find(fmt::format("language.{}", tag));
    return found == strings.end() ? upper(tag) : found->second;
}

double entry_width(const Scene& scene, const Entry& entry, Form form) {
    const frame::Metrics& metrics = scene.metrics;
    if (form == Form::icons_only) {
        return metrics.text_px(72);
    }
    const double label = std::ceil(
        scene.type.measure(scene.strings[label_key(entry, form)], label_style(scene, form), scene.language()));
    if (form == Form::below) {
        return std::max(label, metrics.text_px(72)) + 2 * metrics.px(12);
    }
    return label + metrics.text_px(icon_size) + metrics.text_px(16) + 2 * metrics.text_px(28);
}

double language_width(const Scene& scene, std::string_view tag, Setting setting) {
    const std::string label = setting.language_names ? language_name(scene, tag) : upper(tag);
    // Bold, so that nothing moves when the language changes.
    const double width = scene.type.measure(label, label_style(scene, setting.form, true), tag);
    return std::max(std::ceil(width) + 2 * scene.metrics.text_px(12), scene.metrics.text_px(64));
}

double languages_width(const Scene& scene, Setting setting) {
    if (scene.exhibit.languages.size() < 2) {
        return 0;
    }
    double width = -scene.metrics.text_px(entry_gap);
    for (const std::string& tag : scene.exhibit.languages) {
        width += language_width(scene, tag, setting) + scene.metrics.text_px(entry_gap);
    }
    return width + 2 * scene.metrics.text_px(language_inset);
}

double margin(const Scene& scene, Form form) {
    return scene.metrics.px(form == Form::beside ? bar_margin : bar_margin_narrow);
}

// The roomiest setting that fits, Back always counted: the bar keeps its form from screen to screen.
Setting choose(const Scene& scene) {
    for (const Setting setting : settings) {
        const double gap = scene.metrics.text_px(entry_gap);
        double width = entry_width(scene, back, setting.form) + languages_width(scene, setting);
        for (const Entry& entry : screens) {
            width += gap + entry_width(scene, entry, setting.form);
        }
        if (width + gap + 2 * margin(scene, setting.form) <= scene.metrics.screen.w) {
            return setting;
        }
    }
    return settings.back();
}

void add_focus(frame::ListBuilder& list, const Scene& scene, const base::Rect& rect) {
    list.outline(base::inflate(rect, scene.metrics.px(5)), scene.theme.text, scene.metrics.px(3),
                 scene.metrics.px(radius + 5));
}

void add_entry(frame::ListBuilder& list, const Scene& scene, const State& state, const Entry& entry, Form form,
               const base::Rect& rect) {
    const frame::Metrics& metrics = scene.metrics;
    const frame::Theme& theme = scene.theme;
    const bool selected = belongs_to(entry.id, state.place.screen);
    const bool pressed = state.pressed == entry.id;
    frame::Control& control = list.control(std::string(entry.id), frame::Role::button, scene.strings[entry.key], rect);
    control.selected = selected;
    if (selected || pressed) {
        list.fill(rect, theme.raised, metrics.px(radius));
    }
    if (pressed || (selected && theme.high_contrast)) {
        list.outline(rect, pressed ? theme.accent : theme.outline, metrics.px(theme.outline_px), metrics.px(radius));
    }
    const double icon_px = metrics.text_px(icon_size);
    const base::Colour icon_colour = selected || pressed ? theme.accent : theme.secondary;
    const base::Colour ink = selected || pressed ? theme.text : theme.secondary;
    if (form == Form::icons_only) {
        list.icon(scene.icons[entry.icon], base::fit(1, {rect.x, rect.centre().y - icon_px / 2, rect.w, icon_px}),
                  icon_colour);
    } else {
        const frame::TextPtr label =
            set_phrase(scene, word(scene, label_key(entry, form)), label_style(scene, form), rect.w);
        if (form == Form::beside) {
            const double x = rect.x + metrics.text_px(28);
            list.icon(scene.icons[entry.icon], {x, std::round(rect.centre().y - icon_px / 2), icon_px, icon_px},
                      icon_colour);
            list.text(label, {x + icon_px + metrics.text_px(16), std::round(rect.centre().y - label->size.h / 2)}, ink);
        } else {
            const double y = rect.y + std::round((rect.h - icon_px - label->size.h - metrics.text_px(4)) / 2);
            list.icon(scene.icons[entry.icon], {std::round(rect.centre().x - icon_px / 2), y, icon_px, icon_px},
                      icon_colour);
            list.text_centred(label, {rect.x, y + icon_px + metrics.text_px(4), rect.w, label->size.h}, ink);
        }
    }
    if (state.focus == entry.id) {
        add_focus(list, scene, rect);
    }
}

void add_languages(frame::ListBuilder& list, const Scene& scene, const State& state, Setting setting,
                   const base::Rect& box) {
    const frame::Metrics& metrics = scene.metrics;
    const frame::Theme& theme = scene.theme;
    list.outline(box, theme.outline, metrics.px(theme.outline_px), metrics.px(radius));
    double x = box.x + metrics.text_px(language_inset);
    for (const std::string& tag : scene.exhibit.languages) {
        const base::Rect rect{x, box.y, language_width(scene, tag, setting), box.h};
        const std::string id = fmt::format("{}{}", language_prefix, tag);
        const bool selected = tag == scene.language();
        const bool pressed = state.pressed == id;
        frame::Control& control = list.control(id, frame::Role::toggle, language_name(scene, tag), rect);
        control.selected = selected;
        if (pressed) {
            list.fill(base::inflate(rect, -metrics.px(4)), theme.raised, metrics.px(radius - 4));
        }
        const std::string label = setting.language_names ? language_name(scene, tag) : upper(tag);
        list.text_centred(set_phrase(scene, {label, tag}, label_style(scene, setting.form, selected), rect.w), rect,
                          selected || pressed ? theme.text : theme.secondary, tag);
        if (state.focus == id) {
            add_focus(list, scene, rect);
        }
        x = rect.right() + metrics.text_px(entry_gap);
    }
}

} // namespace

base::Rect content_area(const Scene& scene) {
    const base::Size screen = scene.metrics.screen;
    return {0, 0, screen.w, screen.h - scene.metrics.text_px(bar_height)};
}

void add_navigation(frame::ListBuilder& list, const Scene& scene, const State& state) {
    const frame::Metrics& metrics = scene.metrics;
    const double top = content_area(scene).bottom();
    const base::Rect bar{0, top, metrics.screen.w, metrics.screen.h - top};
    list.fill(bar, scene.theme.surface);
    list.fill({0, top, bar.w, std::max(1.0, metrics.px(1))}, scene.theme.hairline);

    const Setting setting = choose(scene);
    const double height = metrics.text_px(setting.form == Form::below ? entry_height_upright : entry_height);
    const double y = std::round(bar.centre().y - height / 2);
    double x = margin(scene, setting.form);
    const auto place = [&](const Entry& entry) {
        const base::Rect rect{x, y, entry_width(scene, entry, setting.form), height};
        add_entry(list, scene, state, entry, setting.form, rect);
        x = rect.right() + metrics.text_px(entry_gap);
    };
    if (!state.back.empty()) {
        place(back);
    }
    for (const Entry& entry : screens) {
        place(entry);
    }
    if (const double width = languages_width(scene, setting); width > 0) {
        const double box_height = metrics.text_px(entry_height);
        add_languages(list, scene, state, setting,
                      {bar.w - margin(scene, setting.form) - width, std::round(bar.centre().y - box_height / 2), width,
                       box_height});
    }
}

bool act_navigation(State& state, const Scene& scene, std::string_view id) {
    if (id == back.id) {
        go_back(state);
        return true;
    }
    if (id == "nav:home") {
        if (state.place.screen != ScreenId::home) {
            go(state, scene, home_place());
        }
        return true;
    }
    if (id == "nav:collection") {
        if (state.place.screen == ScreenId::collection) {
            state.place = collection_place(); // again: all of it, from its top
        } else {
            go(state, scene, collection_place());
        }
        return true;
    }
    if (id == "nav:timeline") {
        const Place& here = state.place;
        if (here.screen == ScreenId::timeline) {
            state.place = timeline_place(); // again: all of it
        } else {
            // From an item to its own time.
            go(state, scene,
               here.screen == ScreenId::item ? timeline_place_of_item(scene, here.item.item) : timeline_place());
        }
        return true;
    }
    if (id.starts_with(language_prefix)) {
        const std::string_view tag = id.substr(language_prefix.size());
        const auto& languages = scene.exhibit.languages;
        if (std::find(languages.begin(), languages.end(), tag) != languages.end()) {
            state.language = tag;
            return true;
        }
    }
    return false;
}

} // namespace views
