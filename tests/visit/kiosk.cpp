#include "visit/kiosk.h"
#include "pictures/pictures.h"
#include "platform/null_screen.h"
#include "tests/visit/no_pictures.h"
#include "tests/visit/place.h"

namespace {

namespace fs = std::filesystem;

/// A kiosk in virtual time whose pictures can't be prepared: plates stand in for all of them.
class Stand : public NoPictures {
public:
    explicit Stand(Place& place)
        : NoPictures(place.settings.cache.dir), pictures(derivatives, screen.textures(), gallery.files, {}),
          kiosk({.furnishing = {place.settings, gallery.strings, gallery.icons, *gallery.type},
                 .files = gallery.files,
                 .log = log,
                 .derivatives = derivatives,
                 .pictures = pictures,
                 .screen = screen,
                 .time = visit::Time::exact,
                 .memory = visit::Memory::snapshot,
                 .begin = {}},
                visit::open_last_good(gallery.files, place.settings, log, derivatives), 0) {}

    double step(double now_s, std::vector<touch::Input> inputs = {}) { return kiosk.step(now_s, inputs); }
    std::string screen_name() {
        return kiosk.visit() ? std::string(visit::screen_name(kiosk.visit()->state())) : "notice";
    }

    platform::NullScreen screen;
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

namespace {

constexpr std::string_view item_id = "thong-dat-1c-vp-1946";

void show_item(Stand& stand, double now_s) {
    views::State state = stand.kiosk.visit()->state();
    state.place.screen = views::ScreenId::item;
    state.place.item = {};
    state.place.item.item = item_id;
    stand.kiosk.visit()->set_state(state, now_s);
    stand.step(now_s);
    stand.kiosk.step(now_s + 0.1, {}, true);
}

std::string title(Stand& stand) {
    return std::string(stand.kiosk.visit()->exhibit().item(item_id)->title.in("vi").text);
}

bool shows(const frame::FrameList& list, std::string_view words) {
    return std::any_of(list.nodes.begin(), list.nodes.end(), [&](const frame::Node& node) {
        const auto* text = std::get_if<frame::Text>(&node);
        return text && text->layout->text.find(words) != std::string::npos;
    });
}

} // namespace

TEST_CASE("F5 reads the folder anew; a broken item keeps its last good version, across a restart too") {
    Place place;
    place.fill();
    place.settings.display.fullscreen = false;
    const std::string file = "content/items/" + std::string(item_id) + "/item.json";
    std::ifstream in(place.root / file);
    const std::string good(std::istreambuf_iterator<char>(in), {});
    const auto titled = [&](const std::string& words) {
        const std::size_t at = good.find('"', good.find("\"vi\":", good.find("\"title\"")) + 5);
        return good.substr(0, at + 1) + words + good.substr(good.find('"', at + 1));
    };
    {
        Stand stand(place);
        stand.step(0);
        place.write(file, titled("Bản mới"));
        stand.step(0.1);
        CHECK(title(stand) != "Bản mới"); // in exact time nothing is watched
        stand.step(0.2, {key(touch::Key::f5, 0.2)});
        stand.step(0.3);
        CHECK(title(stand) == "Bản mới");
        place.write(file, titled("Bản hỏng") + "}");
        stand.step(0.4, {key(touch::Key::f5, 0.4)});
        stand.step(0.5);
        CHECK(title(stand) == "Bản mới");
        CHECK(stand.kiosk.problems().size() == 1);
    }
    Stand stand(place);
    CHECK(title(stand) == "Bản mới");
    stand.step(1);
    CHECK(title(stand) == "Bản mới");
    place.write(file, titled("Bản lành"));
    stand.step(1.1, {key(touch::Key::f5, 1.1)});
    stand.step(1.2);
    CHECK(title(stand) == "Bản lành");
    CHECK(stand.kiosk.problems().empty());
}

TEST_CASE("before visitors F5 does nothing") {
    Place place;
    place.fill();
    Stand stand(place);
    stand.step(0);
    place.write("content/exhibit.json", "{ broken");
    stand.step(0.1, {key(touch::Key::f5, 0.1)});
    stand.step(0.2);
    CHECK(stand.kiosk.problems().empty());
}

TEST_CASE("in a window problems are notes on what they are about; fullscreen shows none") {
    Place place;
    place.fill();
    place.write("content/items/" + std::string(item_id) + "/fr.md", "Une phrase.\n");
    fs::create_directories(place.root / "content/items/khong-hien");
    place.write("content/items/khong-hien/vi.md", "Không có item.json.\n");
    place.settings.display.fullscreen = false;
    bool window = true;
    SUBCASE("window") {
        window = true;
    }
    SUBCASE("fullscreen") {
        place.settings.display.fullscreen = true;
        window = false;
    }
    Stand stand(place);
    stand.step(0);
    stand.step(0.1);
    REQUIRE_FALSE(stand.kiosk.problems().empty());
    show_item(stand, 0.2);
    CHECK(shows(stand.kiosk.shown(), "items/thong-dat-1c-vp-1946/fr.md") == window);
    views::State state = stand.kiosk.visit()->state();
    state.place.screen = views::ScreenId::home;
    stand.kiosk.visit()->set_state(state, 0.6);
    stand.kiosk.step(0.6, {}, true);
    stand.kiosk.step(1.5, {}, true);
    CHECK(shows(stand.kiosk.shown(), "kiosk check") == window);
    CHECK(shows(stand.kiosk.shown(), "items/khong-hien/item.json") == window);
}

TEST_CASE("while there is no exhibition at all, a window tells why") {
    Place place;
    place.write("content", "not a folder");
    for (const bool fullscreen : {true, false}) {
        place.settings.display.fullscreen = fullscreen;
        Stand stand(place);
        stand.step(0);
        stand.kiosk.step(0.1, {}, true);
        CHECK(stand.kiosk.shown().screen == "notice");
        CHECK(shows(stand.kiosk.shown(), stand.kiosk.problems().front().message.in("vi").text) == !fullscreen);
    }
}
