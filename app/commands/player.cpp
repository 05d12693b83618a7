#include "commands/player.h"

#include "base/unicode.h"
#include "frame/dump.h"
#include "visit/hit.h"
#include "visit/names.h"

namespace commands {

namespace {

constexpr double step_s = 1.0 / 60;
constexpr int tap_steps = 3;
constexpr int rest_before_lifting = 8;
constexpr int patience_steps = 60; ///< an expectation may take a second to come true
constexpr double pinch_px = 120;   ///< half the fingers' distance where they are closest, at 1080 lines
constexpr double border_px = 30;   ///< nearer to the edge no finger is meant, at 1080 lines
constexpr int probes = 9;

int steps_in(double seconds) {
    return static_cast<int>(std::lround(seconds / step_s));
}

/// Where a finger at `t` (0 to 1) of its path is.
base::Vec along(const std::vector<base::Vec>& path, double t) {
    const double place = t * static_cast<double>(path.size() - 1);
    const auto before = std::min(static_cast<std::size_t>(place), path.size() - 1);
    const auto after = std::min(before + 1, path.size() - 1);
    const double part = place - static_cast<double>(before);
    return path[before] * (1 - part) + path[after] * part;
}

std::vector<const frame::Control*> controls(const frame::FrameList& list) {
    std::vector<const frame::Control*> out;
    for (const frame::Node& node : list.nodes) {
        const auto* control = std::get_if<frame::Control>(&node);
        if (control && !control->backdrop && !visit::visible(*control, list.size).empty()) {
            out.push_back(control);
        }
    }
    return out;
}

/// A point that touches this control and no other: its middle, if that does.
std::optional<base::Vec> touchable(const frame::FrameList& list, const frame::Control& control) {
    const double border = border_px * std::min(list.size.w, list.size.h) / 1080;
    const base::Rect live = base::inflate({0, 0, list.size.w, list.size.h}, -border);
    const base::Rect rect = base::intersect(visit::visible(control, list.size), live);
    const auto touches = [&](base::Vec at) { return visit::hit(list, at).control == control.id; };
    if (rect.empty() || touches(rect.centre())) {
        return rect.empty() ? std::nullopt : std::optional(rect.centre());
    }
    for (int row = 1; row < probes; ++row) {
        for (int column = 1; column < probes; ++column) {
            const base::Vec at{rect.x + rect.w * column / probes, rect.y + rect.h * row / probes};
            if (touches(at)) {
                return at;
            }
        }
    }
    return {};
}

std::string joined(const std::vector<std::string>& words, std::string_view between) {
    std::string out;
    for (const std::string& word : words) {
        out += (out.empty() ? "" : std::string(between)) + word;
    }
    return out;
}

std::string names_of(const frame::FrameList& list) {
    std::vector<std::string> names;
    for (const frame::Control* control : controls(list)) {
        names.push_back(fmt::format("{} \"{}\"", control->id, control->label));
    }
    return joined(names, ", ");
}

std::vector<std::string> texts_of(const frame::FrameList& list) {
    std::vector<std::string> texts;
    for (const frame::Node& node : list.nodes) {
        const auto* text = std::get_if<frame::Text>(&node);
        if (text && !text->backdrop && text->opacity > 0.3 && !visit::visible(*text, list.size).empty()) {
            texts.push_back(text->layout->text);
        }
    }
    return texts;
}

/// The text without its line breaks, to be searched.
std::string one_line(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return base::nfc(text);
}

} // namespace

std::optional<Mismatch> Player::play(const Deed& deed) {
    return std::visit([&](const auto& what) { return play(what); }, deed);
}

Player::Outcome Player::play(const TapAt& tap) {
    step({touch::Contact{1, touch::Phase::down, tap.at, m_now_s}});
    rest(tap_steps);
    step({touch::Contact{1, touch::Phase::up, tap.at, m_now_s}});
    return {};
}

Player::Outcome Player::play(const TapOn& tap) {
    const frame::FrameList& list = m_kiosk.shown();
    const std::string wanted = base::nfc(tap.control);
    const frame::Control* found = visit::find_control(list, tap.control);
    for (const frame::Control* control : controls(list)) {
        if (!found && base::nfc(control->label) == wanted) {
            found = control;
        }
    }
    const auto at = found ? touchable(list, *found) : std::nullopt;
    if (!at) {
        return Mismatch{fmt::format("a control \"{}\" to tap", tap.control), names_of(list)};
    }
    return play(TapAt{*at});
}

Player::Outcome Player::play(const Drag& drag) {
    glide({{drag.from, drag.to}}, drag.seconds, drag.fling ? 0 : rest_before_lifting);
    return {};
}

Player::Outcome Player::play(const Pinch& pinch) {
    const base::Size size = m_kiosk.shown().size;
    const double scale = std::min(size.w, size.h) / 1080;
    const double ratio = std::max(pinch.by, 1 / pinch.by);
    const double room_px = std::min(pinch.centre.x, size.w - pinch.centre.x) - border_px * scale;
    const double apart_px = std::max(1.0, std::min(pinch_px * scale * ratio, room_px));
    const base::Vec wide{apart_px, 0};
    const base::Vec narrow{apart_px / ratio, 0};
    const base::Vec from = pinch.by >= 1 ? narrow : wide;
    const base::Vec to = pinch.by >= 1 ? wide : narrow;
    glide({{pinch.centre - from, pinch.centre - to}, {pinch.centre + from, pinch.centre + to}}, pinch.seconds,
          rest_before_lifting);
    return {};
}

Player::Outcome Player::play(const Fingers& fingers) {
    glide(fingers.paths, fingers.seconds, 0);
    return {};
}

Player::Outcome Player::play(const Wheel& wheel) {
    step({touch::Wheel{wheel.at, wheel.by, false, m_now_s}});
    return {};
}

Player::Outcome Player::play(const PressKey& press) {
    touch::KeyPress key = press.key;
    key.time_s = m_now_s;
    step({key});
    return {};
}

Player::Outcome Player::play(const Type& type) {
    for (const char32_t character : type.text) {
        step({touch::KeyPress{touch::Key::other, false, character, m_now_s}});
    }
    return {};
}

Player::Outcome Player::play(const Wait& wait) {
    rest(steps_in(wait.seconds));
    return {};
}

Player::Outcome Player::play(const LetGo&) {
    step({touch::ReleaseAll{m_now_s}});
    return {};
}

Player::Outcome Player::play(const Close&) {
    step({touch::CloseRequest{}});
    return {};
}

Player::Outcome Player::play(const Expect& wanted) {
    Outcome outcome;
    int steps = 0;
    do {
        // Between two screens both can be seen; that is not what a visitor would read.
        for (int i = 0; i < patience_steps && m_kiosk.visit() && m_kiosk.visit()->in_transition(); ++i) {
            step();
        }
        outcome = expect_once(wanted);
        if (outcome) {
            step();
        }
    } while (outcome && steps++ < patience_steps);
    return outcome;
}

Player::Outcome Player::play(const Shot& shot) {
    step();
    const auto written = m_means.shoot(shot.file);
    return written ? Outcome() : Mismatch{"a picture in " + shot.file, written.error().message};
}

Player::Outcome Player::play(const Tree& tree) {
    step();
    const frame::FrameList& list = m_kiosk.shown();
    const auto background = [&](const frame::Text&) { return list.background; };
    const auto written = m_means.write(tree.file, frame::to_json(list, background));
    return written ? Outcome() : Mismatch{"what is on screen in " + tree.file, written.error().message};
}

Player::Outcome Player::expect_once(const Expect& wanted) const {
    const auto differs = [](std::string_view what, const auto& expected, const auto& found) -> Outcome {
        if (!expected || *expected == found) {
            return {};
        }
        return Mismatch{fmt::format("{} {}", what, *expected), fmt::format("{}", found)};
    };
    if (auto outcome = differs("closed", wanted.closed, m_kiosk.closed())) {
        return outcome;
    }
    const visit::Visit* const visit = m_kiosk.visit();
    if (!visit) {
        return Mismatch{"an exhibition", "none"};
    }
    const views::State& state = visit->state();
    const frame::FrameList& list = m_kiosk.shown();
    const views::ItemPlace& item = state.place.item;
    const std::string screen(visit::screen_name(state));
    const Outcome outcomes[] = {
        differs("screen", wanted.screen, screen),
        differs("item", wanted.item, screen == "item" ? item.item : std::string()),
        differs("page", wanted.page, item.page),
        differs("language", wanted.language, list.language),
        differs("focus", wanted.focus, state.focus),
        differs("zoomed", wanted.zoomed, item.viewport.to.zoom > 1.001),
    };
    for (const Outcome& outcome : outcomes) {
        if (outcome) {
            return outcome;
        }
    }
    if (wanted.control && !visit::find_control(list, *wanted.control)) {
        return Mismatch{"a control " + *wanted.control, names_of(list)};
    }
    if (wanted.text) {
        const auto texts = texts_of(list);
        const std::string needle = one_line(*wanted.text);
        if (std::none_of(texts.begin(), texts.end(),
                         [&](const std::string& text) { return one_line(text).find(needle) != std::string::npos; })) {
            return Mismatch{fmt::format("the text \"{}\"", *wanted.text), joined(texts, " | ")};
        }
    }
    return {};
}

void Player::step(std::vector<touch::Input> inputs) {
    m_means.step(m_now_s, inputs);
    m_now_s += step_s;
    m_means.pace(m_now_s);
}

void Player::rest(int steps) {
    for (int i = 0; i < steps; ++i) {
        step();
    }
}

/// All fingers go down, along their paths and up together.
void Player::glide(const std::vector<std::vector<base::Vec>>& paths, double seconds, int rest_steps) {
    const auto all = [&](touch::Phase phase, double t) {
        std::vector<touch::Input> inputs;
        std::int64_t finger = 1;
        for (const auto& path : paths) {
            inputs.emplace_back(touch::Contact{finger++, phase, along(path, t), m_now_s});
        }
        return inputs;
    };
    step(all(touch::Phase::down, 0));
    const int steps = std::max(1, steps_in(seconds));
    for (int i = 1; i <= steps; ++i) {
        step(all(touch::Phase::move, static_cast<double>(i) / steps));
    }
    rest(rest_steps);
    step(all(touch::Phase::up, 1));
}

} // namespace commands
