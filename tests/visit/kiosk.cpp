#include <fstream>

#include "derivatives/derivatives.h"
#include "pictures/pictures.h"
#include "platform/child_processes.h"
#include "platform/diary.h"
#include "platform/null_screen.h"
#include "platform/system_clock.h"
#include "tests/visit/gallery.h"
#include "visit/kiosk.h"

namespace {

namespace fs = std::filesystem;

/// A folder of its own with a content folder in it, gone with the test.
class Place {
public:
    Place() {
        static int count = 0;
        root = fs::temp_directory_path() / fmt::format("kiosk-visit-{}-{}", ::getpid(), count++);
        fs::create_directories(root);
        settings.content = (root / "content").string();
        settings.cache.dir = (root / "cache").string();
        settings.pin_file = (root / "staff.pin").string();
    }
    ~Place() { fs::remove_all(root); }

    void fill() { fs::copy(fs::path(KIOSK_SOURCE_DIR) / "content", settings.content, fs::copy_options::recursive); }
    void write(const fs::path& file, const std::string& text) { std::ofstream(root / file) << text; }

    fs::path root;
    base::Settings settings;
};

/// A kiosk in virtual time whose pictures can't be prepared: plates stand in for all of them.
class Stand {
public:
    explicit Stand(Place& place)
        : derivatives({place.settings.cache.dir, "/bin/false", 2400, 1}, gallery.files, processes, clock, log,
                      gallery.strings),
          pictures(derivatives, screen.textures(), gallery.files, {}),
          kiosk({.furnishing = {place.settings, gallery.strings, gallery.icons, *gallery.type},
                 .files = gallery.files,
                 .log = log,
                 .derivatives = derivatives,
                 .pictures = pictures,
                 .screen = screen,
                 .time = visit::Time::exact,
                 .memory = visit::Memory::snapshot,
                 .begin = {}},
                0) {}

    double step(double now_s, std::vector<touch::Input> inputs = {}) { return kiosk.step(now_s, inputs); }
    std::string screen_name() {
        return kiosk.visit() ? std::string(visit::screen_name(kiosk.visit()->state())) : "notice";
    }

    Gallery& gallery = Gallery::open();
    platform::Diary log{"", "error"};
    platform::ChildProcesses processes;
    platform::SystemClock clock;
    platform::NullScreen screen;
    derivatives::Derivatives derivatives;
    pictures::Pictures pictures;
    visit::Kiosk kiosk;
};

touch::KeyPress key(touch::Key which, double time_s, bool control = false, char32_t character = 0) {
    return {which, control, character, time_s};
}

} // namespace

TEST_CASE("without content the kiosk says what it waits for, and shows it once it is there") {
    Place place;
    Stand stand(place);
    const double next_s = stand.step(0);
    CHECK(stand.kiosk.shown().screen == "notice");
    CHECK(next_s <= 2);
    place.fill();
    for (double now_s = 0; now_s < 5; now_s += 0.5) {
        stand.step(now_s);
    }
    CHECK(stand.screen_name() == "loop");
    CHECK(stand.kiosk.problems().empty());
}

TEST_CASE("the last good exhibition is shown at once, and stays while the folder is gone or broken") {
    Place place;
    place.fill();
    {
        Stand stand(place);
        stand.step(0);
        CHECK(stand.screen_name() == "loop");
    }
    SUBCASE("gone") {
        fs::remove_all(place.settings.content);
    }
    SUBCASE("broken") {
        place.write("content/exhibit.json", "{ broken");
    }
    Stand stand(place);
    CHECK(stand.kiosk.visit() != nullptr);
    for (double now_s = 0; now_s < 5; now_s += 0.5) {
        stand.step(now_s);
    }
    CHECK(stand.screen_name() == "loop");
    CHECK_FALSE(stand.kiosk.problems().empty());
}

TEST_CASE("a PIN locks: nothing closes the kiosk; without one Ctrl+Q and the window's button do") {
    Place place;
    place.fill();
    Stand stand(place);
    stand.step(0);
    const std::vector<touch::Input> wishes{touch::CloseRequest{}, key(touch::Key::other, 1, true, U'q'),
                                           key(touch::Key::escape, 1), key(touch::Key::f5, 1)};
    place.write("staff.pin", "hash");
    for (const touch::Input& wish : wishes) {
        stand.step(1, {wish});
        CHECK_FALSE(stand.kiosk.closed());
        CHECK(stand.screen_name() == "loop");
    }
    fs::remove(place.root / "staff.pin");
    stand.step(2, {key(touch::Key::other, 2, false, U'q')});
    CHECK_FALSE(stand.kiosk.closed());
    SUBCASE("key") {
        stand.step(3, {key(touch::Key::other, 3, true, U'q')});
    }
    SUBCASE("button") {
        stand.step(3, {touch::CloseRequest{}});
    }
    CHECK(stand.kiosk.closed());
}

TEST_CASE("nothing is drawn while nothing changes") {
    Place place;
    place.fill();
    Stand stand(place);
    stand.step(0);
    stand.step(0.1, {key(touch::Key::enter, 0.1)});
    double now_s = 0.1;
    double next_s = now_s;
    for (int i = 0; i < 100 && next_s < now_s + 1; ++i) {
        now_s += 1.0 / 60;
        next_s = stand.step(now_s);
    }
    CHECK(next_s == doctest::Approx(90.1));
    const int frames = stand.screen.frames();
    for (int i = 0; i < 600; ++i) {
        stand.step(now_s += 1.0 / 60);
    }
    CHECK(stand.screen.frames() == frames);
    stand.kiosk.step(now_s, {}, true);
    CHECK(stand.screen.frames() == frames + 1);
}

TEST_CASE("clocks that jump, stop or fail leave the time-outs right") {
    Place place;
    place.fill();
    Stand stand(place);
    double clock_s = 5;
    stand.step(clock_s);
    stand.step(clock_s, {key(touch::Key::enter, clock_s)});
    for (const double jump : {-31536000.0, -1.0, 0.0}) {
        clock_s += jump;
        const double next_s = stand.step(clock_s);
        CHECK(next_s >= clock_s);
        CHECK(stand.screen_name() == "home");
    }
    stand.step(std::numeric_limits<double>::quiet_NaN());
    stand.step(clock_s += 89);
    CHECK(stand.screen_name() == "home");
    stand.step(clock_s += 3600);
    CHECK(stand.screen_name() == "question");
    stand.step(clock_s += 19);
    CHECK(stand.screen_name() == "question");
    stand.step(clock_s += 1);
    CHECK(stand.screen_name() == "loop");
}

TEST_CASE("the screen may change its size at any time") {
    Place place;
    place.fill();
    Stand stand(place);
    stand.step(0);
    double now_s = 0;
    for (const base::Size size : {base::Size{1080, 1920}, base::Size{3840, 2160}, base::Size{1024, 768}}) {
        stand.screen.resize(size);
        stand.step(now_s += 0.1);
        CHECK(stand.kiosk.shown().size == size);
    }
}
