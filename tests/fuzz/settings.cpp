// kiosk.json, and what may stand after --set.
#include "intake/settings.h"
#include "intake/settings_rules.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/words.h"
#include "tests/intake/memory_files.h"

namespace {

void must_be_usable(const base::Settings& settings) {
    const auto within = [](double value, double low, double high) { return value >= low && value <= high; };
    fuzz::must(settings.content.starts_with('/') && settings.cache.dir.starts_with('/'), "a path is not absolute");
    fuzz::must(within(settings.idle.browse_s, 1, 86400) && within(settings.idle.read_s, 1, 86400) &&
                   within(settings.idle.warn_s, 1, 600),
               "a time without sense");
    fuzz::must(within(settings.display.size.w, 320, 16384) && within(settings.display.size.h, 320, 16384) &&
                   within(settings.display.scale, 0.5, 4) && within(settings.display.screen, 0, 15),
               "a screen without sense");
    fuzz::must(within(settings.cache.raster_px, 256, 10000) && settings.cache.memory_mb.value_or(16) >= 16,
               "a cache without sense");
    fuzz::must(settings.loop.slide_s.value_or(2) >= 2, "slides without end");
}

void feed(std::string_view bytes) {
    const intake::SettingsPlaces places{"/home/k", "/srv", true};
    MemoryFiles files;
    files.put("/srv/kiosk.json", std::string(bytes));
    const auto from_file = intake::read_settings(files, "kiosk.json", {}, places, fuzz::words());
    must_be_usable(from_file.settings);
    fuzz::must_be_tellable(from_file.problems, "kiosk.json", bytes);

    files.put("/srv/kiosk.json", "{}");
    const std::vector<std::string> overrides{std::string(bytes)};
    const auto overridden = intake::read_settings(files, "kiosk.json", overrides, places, fuzz::words());
    must_be_usable(overridden.settings);
    fuzz::must_be_tellable(overridden.problems, "kiosk.json", "{}");
}

const fuzz::Registration settings("settings", feed);

} // namespace
