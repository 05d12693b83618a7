#include "platform/window_screen.h"

#include <doctest/doctest.h>

#include <atomic>
#include <signal.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <deque>
#include <limits>
#include <thread>

#include "platform/child_processes.h"
#include "platform/frame_pace.h"
#include "platform/signals.h"
#include "platform/system_clock.h"
#include "tests/platform/sample.h"

namespace {

/// A display of its own, and a window that covers it.
class Desk {
public:
    Desk() {
        m_server =
            m_processes.start({"Xvfb", "-displayfd", "1", "-screen", "0", "640x480x24", "-noreset", "-nolisten", "tcp"})
                .value();
        std::string display;
        for (int turn = 0; turn < 500 && display.empty(); ++turn) {
            m_server->wait(0.02);
            for (const std::string& line : m_server->read_lines()) {
                display = line;
            }
        }
        REQUIRE_FALSE(display.empty());
        if (const char* const old = std::getenv("DISPLAY")) {
            m_old_display = old;
        }
        ::setenv("DISPLAY", (":" + display).c_str(), 1);
        window = platform::WindowScreen::open({}, {{sample::sans, 0}}, clock).value();
    }
    ~Desk() {
        window.reset();
        m_old_display.empty() ? ::unsetenv("DISPLAY") : ::setenv("DISPLAY", m_old_display.c_str(), 1);
    }

    void tool(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "xdotool");
        const auto child = m_processes.start(arguments).value();
        for (int turn = 0; turn < 500 && !child->exit_code(); ++turn) {
            child->wait(0.02);
            child->read_lines();
        }
        REQUIRE(child->exit_code() == 0);
    }

    /// What comes until an event of kind `T` that `wanted` likes; the last one is that, or the test fails.
    template <class T, class Wanted>
    T next(Wanted wanted) {
        const double deadline_s = clock.now_s() + 10;
        while (clock.now_s() < deadline_s) {
            while (!m_inputs.empty()) {
                const touch::Input input = m_inputs.front();
                m_inputs.pop_front();
                if (const T* const found = std::get_if<T>(&input); found != nullptr && wanted(*found)) {
                    return *found;
                }
            }
            window->wait(0.05);
            for (touch::Input& input : window->events()) {
                m_inputs.push_back(std::move(input));
            }
        }
        FAIL("the event did not come");
        return {};
    }

    platform::SystemClock clock;
    std::unique_ptr<platform::WindowScreen> window;

private:
    platform::ChildProcesses m_processes;
    std::unique_ptr<ports::Child> m_server;
    std::string m_old_display;
    std::deque<touch::Input> m_inputs;
};

} // namespace

TEST_CASE("the window covers its display, draws, and tells what the mouse and the keys do") {
    Desk desk;
    REQUIRE(desk.window->size() == base::Size{640, 480});
    CHECK(desk.window->take_redraw());
    CHECK(desk.window->capture().empty());
    frame::FrameList list = sample::list({640, 480});
    list.nodes.push_back(sample::fill({100, 100, 50, 50}, {200, 0, 0, 255}));
    desk.window->draw(list);
    const base::Bitmap shot = desk.window->capture();
    REQUIRE(shot.width_px == 640);
    CHECK(shot.at(100, 100) == base::Colour{200, 0, 0, 255});
    CHECK(shot.at(99, 100) == list.background);
    CHECK_FALSE(desk.window->lost());

    const double before_s = desk.clock.now_s();
    desk.tool({"mousemove", "320", "240", "mousedown", "1"});
    const auto any = [](const auto&) { return true; };
    const auto down = desk.next<touch::Contact>(any);
    CHECK(down.phase == touch::Phase::down);
    CHECK(down.finger == touch::mouse_finger);
    CHECK(down.at == base::Vec{320, 240});
    CHECK(down.time_s > before_s - 0.1);
    CHECK(down.time_s <= desk.clock.now_s());
    desk.tool({"mousemove", "639", "0", "mouseup", "1"});
    CHECK(desk.next<touch::Contact>(any).phase == touch::Phase::move);
    const auto up = desk.next<touch::Contact>([](const touch::Contact& c) { return c.phase != touch::Phase::move; });
    CHECK(up.phase == touch::Phase::up);
    CHECK(up.at == base::Vec{639, 0});

    // Only the left button touches.
    desk.tool({"click", "2", "click", "3", "click", "4"});
    CHECK(desk.next<touch::Wheel>(any).notches == 1);
    desk.tool({"key", "shift+Tab", "Escape", "ctrl+q", "7"});
    const auto key = [](touch::Key k) { return [k](const touch::KeyPress& p) { return p.key == k; }; };
    desk.next<touch::KeyPress>(key(touch::Key::back_tab));
    desk.next<touch::KeyPress>(key(touch::Key::escape));
    const auto quit =
        desk.next<touch::KeyPress>([](const touch::KeyPress& p) { return p.control && p.character != 0; });
    CHECK(quit.character == U'q');
    CHECK(desk.next<touch::KeyPress>(any).character == U'7');
}

TEST_CASE("another thread ends the wait") {
    Desk desk;
    desk.window->events();
    std::atomic<bool> woken = false;
    std::jthread other([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        woken = true;
        desk.window->wake();
    });
    while (!woken) {
        desk.window->wait(std::numeric_limits<double>::infinity());
        desk.window->events();
    }
    CHECK(woken);
}

TEST_CASE("SIGTERM ends the wait, not the process") {
    Desk desk;
    const platform::Signals signals([&] { desk.window->wake(); });
    desk.window->events();
    CHECK_FALSE(signals.end_wanted());
    const std::jthread other([] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        ::kill(::getpid(), SIGTERM);
    });
    while (!signals.end_wanted()) {
        desk.window->wait(std::numeric_limits<double>::infinity());
        desk.window->events();
    }
    CHECK(signals.end_wanted());
}

TEST_CASE("signals that don't come leave no thread behind") {
    for (int i = 0; i < 100; ++i) {
        bool told = false;
        {
            const platform::Signals signals([&] { told = true; });
        }
        CHECK_FALSE(told);
    }
}

TEST_CASE("frames without vertical sync keep sixty a second") {
    platform::FramePace pace(false);
    double now_s = 1000;
    int frames = 0;
    while (now_s < 1010) {
        now_s += pace.hold_s(now_s) + 0.003;
        pace.presented(now_s);
        ++frames;
    }
    CHECK(frames >= 595);
    CHECK(frames <= 601);
    // After a rest the first frame comes at once.
    CHECK(pace.hold_s(2000) == 0);
    // A clock that jumps can't hold it for long.
    CHECK(pace.hold_s(5) <= 1.0 / 60);
}

TEST_CASE("a sync in name only is seen through") {
    platform::FramePace pace(true);
    double now_s = 0;
    for (int i = 0; i < 100; ++i) {
        CHECK(pace.hold_s(now_s) == 0);
        pace.presented(now_s += 1.0 / 60);
    }
    CHECK(pace.synced());
    for (int i = 0; i < 30; ++i) {
        pace.presented(now_s += 0.001);
    }
    CHECK_FALSE(pace.synced());
    CHECK(pace.hold_s(now_s) > 0);
}
