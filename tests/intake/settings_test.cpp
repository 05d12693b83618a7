#include <doctest/doctest.h>

#include "intake/settings.h"
#include "tests/intake/samples.h"

namespace {

intake::ReadSettings read(const std::string& json, const std::vector<std::string>& overrides = {}) {
    MemoryFiles files;
    if (!json.empty()) {
        files.put("/srv/kiosk/kiosk.json", json);
    }
    return intake::read_settings(files, "kiosk.json", overrides, {"/home/k", "/srv/kiosk"}, real_strings());
}

std::string faults(const intake::ReadSettings& read) {
    std::string out;
    for (const exhibit::Problem& one : read.problems) {
        out += (out.empty() ? "" : ", ") + one.code + " " + one.file + ":" + std::to_string(one.line) + ":" +
               std::to_string(one.column);
    }
    return out;
}

} // namespace

TEST_CASE("no file and an empty object mean defaults") {
    for (const std::string json : {"", "{}"}) {
        const auto settings = read(json);
        CHECK(faults(settings).empty());
        CHECK(settings.settings.content == "/srv/kiosk/content");
        CHECK(settings.settings.cache.dir == "/home/k/.cache/kiosk");
        CHECK(settings.settings.pin_file == "/srv/kiosk/staff.pin");
        CHECK(settings.settings.idle.browse_s == 90);
        CHECK_FALSE(settings.settings.loop.slide_s);
    }
}

TEST_CASE("values are read; names that have no function yet are known") {
    const auto read_all = read(R"({
      "content": "../exhibit/", "mode": "loop", "language": "en",
      "display": { "fullscreen": false, "screen": 1, "size": "1280x800", "palette": "paper", "diagonal_in": 43, "scale": 1.5 },
      "idle": { "browse_s": 30, "read_s": 60, "warn_s": 5 },
      "loop": { "slide_s": 12, "screen": 1, "screens": 3 },
      "hours": { "mon": ["08:00", "17:00"], "closed": ["2026-02-17"] }, "sound": { "volume": 0.5 },
      "cache": { "dir": "~/c", "disk_gb": 5, "memory_mb": 256, "raster_px": 3000 },
      "statistics": { "file": "s.db" }, "log": { "file": "/var/log/kiosk.log", "level": "debug" } })");
    CHECK(faults(read_all).empty());
    const base::Settings& s = read_all.settings;
    CHECK(s.content == "/srv/exhibit");
    CHECK(s.mode == base::Mode::loop);
    CHECK(s.language == "en");
    CHECK_FALSE(s.display.fullscreen);
    CHECK(s.display.screen == 1);
    CHECK(s.display.size == base::Size{1280, 800});
    CHECK(s.display.palette == base::Palette::paper);
    CHECK(s.display.diagonal_in == 43);
    CHECK(s.display.scale == 1.5);
    CHECK(s.idle.read_s == 60);
    CHECK(s.loop.slide_s == 12);
    CHECK(s.cache.dir == "/home/k/c");
    CHECK(s.cache.memory_mb == 256);
    CHECK(s.cache.raster_px == 3000);
    CHECK(s.log.file == "/var/log/kiosk.log");
}

TEST_CASE("wrong values are named with what is allowed, and the default stays") {
    const auto wrong =
        read("{ \"mode\": \"vist\",\n \"idle\": { \"browse_s\": -3, \"brows_s\": 1 },\n \"display\": 7, \"cache\": { "
             "\"raster_px\": "
             "2400.5, \"disk_gb\": \"20\" },\n \"contents\": \"x\", \"loop\": {\"slide_s\": \"slow\"} }");
    CHECK(faults(wrong) == "not-a-choice kiosk.json:1:11, not-in-range kiosk.json:2:24, unknown-field kiosk.json:2:28, "
                           "wrong-type kiosk.json:3:13, not-in-range kiosk.json:3:40, wrong-type kiosk.json:3:59, "
                           "unknown-field kiosk.json:4:2, wrong-type kiosk.json:4:39");
    CHECK(wrong.settings.idle.browse_s == 90);
    CHECK(wrong.settings.mode == base::Mode::visit);
    CHECK(wrong.settings.content == "/srv/kiosk/content");
    CHECK(wrong.problems[0].remedy.in("en").text == "Use one of: visit, loop.");
    CHECK(wrong.problems[1].remedy.in("vi").text == "Giá trị cho phép: từ 1 đến 86400.");
    CHECK(wrong.problems[2].remedy.in("en").text == "Did you mean “browse_s”?");
    CHECK(wrong.problems[6].remedy.in("en").text == "Did you mean “content”?");
    CHECK(wrong.problems[0].severity == exhibit::Severity::warning);
    CHECK(faults(read("{ \"mode\": \"loop\", }")) == "json-trailing-comma kiosk.json:1:17");
    CHECK(faults(read("[]")) == "not-an-object kiosk.json:1:1");
}

TEST_CASE("overrides come last; their paths count from the working directory") {
    const auto set =
        read("{ \"idle\": { \"browse_s\": 30 } }",
             {"idle.browse_s=5", "display.fullscreen=false", "content=here", "cache.dir=/tmp/c",
              "display.size=1080x1920", "loop.slide_s=auto", "language=en", "sound.volume=1", "hours.mon=[]"});
    CHECK(faults(set).empty());
    CHECK(set.settings.idle.browse_s == 5);
    CHECK_FALSE(set.settings.display.fullscreen);
    CHECK(set.settings.content == "/srv/kiosk/here");
    CHECK(set.settings.display.size == base::Size{1080, 1920});
    const auto wrong =
        read("", {"idle.browse=5", "display.fullscreen=maybe", "nonsense", "display.size=1x", "mode=\"loop\""});
    CHECK(faults(wrong) ==
          "unknown-field --set:0:0, wrong-type --set:0:0, bad-override --set:0:0, not-a-choice --set:0:0, "
          "not-a-choice --set:0:0");
    CHECK(wrong.problems[0].severity == exhibit::Severity::error);
    CHECK(wrong.problems[0].remedy.in("en").text == "Did you mean “idle.browse_s”?");
}

TEST_CASE("a file that was asked for has to be there; one damaged as a whole leaves the defaults and an error") {
    const MemoryFiles none;
    const auto missing = intake::read_settings(none, "other.json", {}, {"/home/k", "/srv/kiosk", true}, real_strings());
    CHECK(faults(missing) == "missing-settings other.json:0:0");
    const auto damaged = read("{ \"content\": \"elsewhere\", ");
    CHECK(faults(damaged) == "json-ends-early kiosk.json:1:27");
    CHECK(damaged.problems[0].severity == exhibit::Severity::error);
    CHECK(damaged.settings.content == "/srv/kiosk/content");
}

TEST_CASE("an empty path is called empty") {
    CHECK(faults(read("", {"content="})) == "empty-path --set:0:0");
    CHECK(read("", {"content="}).problems[0].message.in("en").text == "“content” is empty.");
}
