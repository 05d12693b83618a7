#include "intake/settings_rules.h"

namespace intake {

namespace {

using base::Settings;
using Kind = SettingRule::Kind;

std::vector<SettingRule> make_rules() {
    const auto whole = [](const JsonValue& value) { return static_cast<int>(value.number); };
    std::vector<SettingRule> rules;
    const auto add = [&](std::string_view name, Kind kind, std::function<void(Settings&, const JsonValue&)> set,
                         double low = 0, double high = 0, std::vector<std::string> choices = {}) {
        rules.push_back({name, kind, low, high, std::move(choices), std::move(set)});
    };
    add("content", Kind::path, [](Settings& s, const JsonValue& v) { s.content = v.text; });
    add("mode", Kind::choice,
        [](Settings& s, const JsonValue& v) { s.mode = v.text == "loop" ? base::Mode::loop : base::Mode::visit; }, 0, 0,
        {"visit", "loop"});
    add("display.fullscreen", Kind::flag, [](Settings& s, const JsonValue& v) { s.display.fullscreen = v.flag; });
    add(
        "display.screen", Kind::whole, [=](Settings& s, const JsonValue& v) { s.display.screen = whole(v); }, 0, 15);
    add(
        "display.size", Kind::size,
        [](Settings& s, const JsonValue& v) {
            s.display.size = {v.items[0].number, v.items[1].number};
        },
        320, 16384);
    add("display.palette", Kind::choice,
        [](Settings& s, const JsonValue& v) {
            s.display.palette = v.text == "paper" ? base::Palette::paper : base::Palette::lacquer;
        },
        0, 0, {"lacquer", "paper"});
    add(
        "display.diagonal_in", Kind::number, [](Settings& s, const JsonValue& v) { s.display.diagonal_in = v.number; },
        5, 300);
    add(
        "display.scale", Kind::number, [](Settings& s, const JsonValue& v) { s.display.scale = v.number; }, 0.5, 4);
    add("language", Kind::text, [](Settings& s, const JsonValue& v) { s.language = v.text; });
    add(
        "idle.browse_s", Kind::number, [](Settings& s, const JsonValue& v) { s.idle.browse_s = v.number; }, 1, 86400);
    add(
        "idle.read_s", Kind::number, [](Settings& s, const JsonValue& v) { s.idle.read_s = v.number; }, 1, 86400);
    add(
        "idle.warn_s", Kind::number, [](Settings& s, const JsonValue& v) { s.idle.warn_s = v.number; }, 1, 600);
    add(
        "loop.slide_s", Kind::number_or_auto,
        [](Settings& s, const JsonValue& v) {
            s.loop.slide_s = v.is(JsonValue::Kind::null) ? std::nullopt : std::optional(v.number);
        },
        2, 3600);
    add("cache.dir", Kind::path, [](Settings& s, const JsonValue& v) { s.cache.dir = v.text; });
    add(
        "cache.disk_gb", Kind::number, [](Settings& s, const JsonValue& v) { s.cache.disk_gb = v.number; }, 0.1,
        100000);
    add(
        "cache.memory_mb", Kind::number, [](Settings& s, const JsonValue& v) { s.cache.memory_mb = v.number; }, 16,
        65536);
    add(
        "cache.raster_px", Kind::whole, [=](Settings& s, const JsonValue& v) { s.cache.raster_px = whole(v); }, 256,
        10000);
    add("log.file", Kind::path, [](Settings& s, const JsonValue& v) { s.log.file = v.text; });
    add("log.level", Kind::choice, [](Settings& s, const JsonValue& v) { s.log.level = v.text; }, 0, 0,
        {"trace", "debug", "info", "warn", "error", "off"});
    return rules;
}

} // namespace

std::span<const SettingRule> setting_rules() {
    static const std::vector<SettingRule> rules = make_rules();
    return rules;
}

std::span<const std::string_view> other_setting_names() {
    static constexpr std::string_view names[] = {"hours", "sound", "statistics", "loop.screen", "loop.screens"};
    return names;
}

} // namespace intake
