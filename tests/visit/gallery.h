#pragma once

#include <filesystem>
#include <string>

#include <doctest/doctest.h>

#include "intake/content.h"
#include "intake/strings.h"
#include "platform/disk_files.h"
#include "visit/hit.h"
#include "visit/names.h"
#include "visit/visit.h"

/// What every test of a visit shares: the repository's own exhibition, words, icons and fonts, read once.
struct Gallery {
    static Gallery& open() {
        static Gallery gallery;
        return gallery;
    }

    platform::DiskFiles files;
    base::StringTables strings;
    frame::Icons icons;
    std::unique_ptr<frame::Typesetter> type;
    exhibit::ExhibitPtr exhibit;

private:
    Gallery() {
        const std::string root = KIOSK_SOURCE_DIR;
        strings = intake::read_strings(files, root + "/assets").value();
        icons = frame::Icons::parse(files.read(root + "/assets/icons.json").value()).value();
        type = std::make_unique<frame::Typesetter>(frame::FontSet::open().value());
        exhibit = intake::read_content(files, root + "/content", strings).exhibit;
        REQUIRE(exhibit);
    }
};

/// A visit on a screen of 1920 x 1080, sixty frames a second.
class Guest {
public:
    explicit Guest(base::Size screen = {1920, 1080})
        : visit({settings, gallery.strings, gallery.icons, *gallery.type}, gallery.exhibit, screen, 0) {
        frame();
    }

    void frame() {
        visit.step(now_s);
        list = visit.draw(now_s);
        now_s += 1.0 / 60;
    }
    void wait(double seconds) {
        for (const double end_s = now_s + seconds; now_s < end_s;) {
            frame();
        }
    }
    /// Without drawing each frame.
    void sleep(double seconds) {
        now_s += seconds;
        frame();
    }

    base::Vec middle(const std::string& id) const {
        const frame::Control* control = visit::find_control(list, id);
        REQUIRE_MESSAGE(control, "no control " << id);
        return visit::visible(*control, list.size).centre();
    }
    void contact(std::int64_t finger, touch::Phase phase, base::Vec at) {
        visit.take(touch::Contact{finger, phase, at, now_s}, now_s);
    }
    void down(std::int64_t finger, base::Vec at) {
        contact(finger, touch::Phase::down, at);
        frame();
    }
    void move(std::int64_t finger, base::Vec at) {
        contact(finger, touch::Phase::move, at);
        frame();
    }
    void up(std::int64_t finger, base::Vec at) {
        contact(finger, touch::Phase::up, at);
        frame();
    }
    /// Taps the control and waits until the screen has changed over.
    void tap(const std::string& id) {
        const base::Vec at = middle(id);
        down(1, at);
        up(1, at);
        wait(0.6);
    }
    void key(touch::Key key, bool control = false, char32_t character = 0) {
        visit.take(touch::KeyPress{key, control, character, now_s}, now_s);
        frame();
    }

    const views::State& state() const { return visit.state(); }
    std::string screen() const { return std::string(visit::screen_name(visit.state())); }
    bool has(const std::string& id) const { return visit::find_control(list, id) != nullptr; }

    Gallery& gallery = Gallery::open();
    base::Settings settings;
    visit::Visit visit;
    frame::FrameList list;
    double now_s = 0;
};
