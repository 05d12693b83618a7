#include "platform/input_reader.h"

#include <SDL.h>

namespace platform {

namespace {

using touch::Key;
using touch::Phase;

Key key_of(const SDL_Keysym& symbol) {
    const bool shift = (symbol.mod & KMOD_SHIFT) != 0;
    switch (symbol.sym) {
    case SDLK_RETURN:
    case SDLK_KP_ENTER:
        return Key::enter;
    case SDLK_ESCAPE:
        return Key::escape;
    case SDLK_BACKSPACE:
    case SDLK_AC_BACK:
        return Key::back;
    case SDLK_TAB:
        return shift ? Key::back_tab : Key::tab;
    case SDLK_LEFT:
        return Key::left;
    case SDLK_RIGHT:
        return Key::right;
    case SDLK_UP:
        return Key::up;
    case SDLK_DOWN:
        return Key::down;
    case SDLK_PLUS:
    case SDLK_KP_PLUS:
    case SDLK_EQUALS: // + without Shift on most keyboards
        return Key::plus;
    case SDLK_MINUS:
    case SDLK_KP_MINUS:
        return Key::minus;
    case SDLK_HOME:
        return Key::home;
    case SDLK_END:
        return Key::end;
    case SDLK_PAGEUP:
        return Key::page_up;
    case SDLK_PAGEDOWN:
        return Key::page_down;
    case SDLK_SPACE:
        return Key::space;
    case SDLK_F5:
        return Key::f5;
    default:
        return Key::other;
    }
}

/// Two panels may both have a finger 0. Never negative, so never the mouse's.
std::int64_t finger_id(SDL_TouchID device, SDL_FingerID finger) {
    return ((device & 0x7fff) << 48) ^ (finger & 0xffff'ffff'ffff);
}

/// SDL 2.26 divides by the window's length less one.
base::Vec pixel(const SDL_TouchFingerEvent& finger, base::Size window) {
    return {finger.x * (window.w - 1), finger.y * (window.h - 1)};
}

} // namespace

double InputReader::time_of(std::uint32_t ticks_ms) const {
    // Unsigned: right across the 49th day too. An event from the future is of now.
    const std::uint32_t ago_ms = SDL_GetTicks() - ticks_ms;
    return m_clock.now_s() - (ago_ms < 60'000 ? ago_ms / 1000.0 : 0.0);
}

void InputReader::take(const SDL_Event& event, base::Size window, double scale, std::vector<touch::Input>& out) {
    switch (event.type) {
    case SDL_FINGERDOWN:
    case SDL_FINGERMOTION:
    case SDL_FINGERUP:
        take_finger(event, window, out);
        break;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
    case SDL_MOUSEMOTION:
        take_button(event, scale, out);
        break;
    case SDL_MOUSEWHEEL: {
        int x = 0;
        int y = 0;
        SDL_GetMouseState(&x, &y);
        out.push_back(
            touch::Wheel{{x * scale, y * scale},
                         event.wheel.direction == SDL_MOUSEWHEEL_FLIPPED ? -event.wheel.preciseY : event.wheel.preciseY,
                         (SDL_GetModState() & KMOD_CTRL) != 0,
                         time_of(event.wheel.timestamp)});
        break;
    }
    case SDL_KEYDOWN:
        take_key(event, out);
        break;
    case SDL_WINDOWEVENT:
        if (event.window.event == SDL_WINDOWEVENT_FOCUS_LOST || event.window.event == SDL_WINDOWEVENT_HIDDEN ||
            event.window.event == SDL_WINDOWEVENT_MINIMIZED) {
            m_down.clear();
            m_mouse_down = false;
            out.push_back(touch::ReleaseAll{time_of(event.window.timestamp)});
        } else if (event.window.event == SDL_WINDOWEVENT_CLOSE) {
            out.push_back(touch::CloseRequest{});
        }
        break;
    default:
        break;
    }
}

void InputReader::take_finger(const SDL_Event& event, base::Size window, std::vector<touch::Input>& out) {
    const SDL_TouchFingerEvent& finger = event.tfinger;
    if (SDL_GetTouchDeviceType(finger.touchId) != SDL_TOUCH_DEVICE_DIRECT &&
        SDL_GetTouchDeviceType(finger.touchId) != SDL_TOUCH_DEVICE_INVALID) {
        return; // a touchpad moves the pointer, its fingers aren't on the screen
    }
    const std::int64_t id = finger_id(finger.touchId, finger.fingerId);
    const base::Vec at = pixel(finger, window);
    const double time_s = time_of(finger.timestamp);
    m_touched_last = true;
    const auto known = m_down.find(id);
    if (event.type == SDL_FINGERDOWN) {
        if (known != m_down.end()) {
            out.push_back(touch::Contact{id, Phase::cancel, known->second.at, time_s});
        }
        m_down[id] = {finger.touchId, at};
        out.push_back(touch::Contact{id, Phase::down, at, time_s});
    } else if (known != m_down.end()) {
        known->second.at = at;
        out.push_back(touch::Contact{id, event.type == SDL_FINGERUP ? Phase::up : Phase::move, at, time_s});
        if (event.type == SDL_FINGERUP) {
            m_down.erase(known);
        }
    }
}

void InputReader::take_button(const SDL_Event& event, double scale, std::vector<touch::Input>& out) {
    if (event.type == SDL_MOUSEMOTION) {
        m_touched_last = m_touched_last && event.motion.which == SDL_TOUCH_MOUSEID;
        m_mouse_at = {event.motion.x * scale, event.motion.y * scale};
        if (m_mouse_down) {
            out.push_back(
                touch::Contact{touch::mouse_finger, Phase::move, m_mouse_at, time_of(event.motion.timestamp)});
        }
        return;
    }
    const SDL_MouseButtonEvent& button = event.button;
    if (button.button != SDL_BUTTON_LEFT || button.which == SDL_TOUCH_MOUSEID ||
        (event.type == SDL_MOUSEBUTTONDOWN) == m_mouse_down) {
        return;
    }
    m_touched_last = false;
    m_mouse_down = !m_mouse_down;
    m_mouse_at = {button.x * scale, button.y * scale};
    out.push_back(touch::Contact{touch::mouse_finger, m_mouse_down ? Phase::down : Phase::up, m_mouse_at,
                                 time_of(button.timestamp)});
}

void InputReader::take_key(const SDL_Event& event, std::vector<touch::Input>& out) const {
    const SDL_Keysym& symbol = event.key.keysym;
    if (symbol.scancode >= SDL_SCANCODE_LCTRL && symbol.scancode <= SDL_SCANCODE_RGUI) {
        return; // Shift and the like count with the key that they change
    }
    const bool control = (symbol.mod & KMOD_CTRL) != 0;
    const Key key = (symbol.mod & (KMOD_ALT | KMOD_GUI)) != 0 ? Key::other : key_of(symbol);
    touch::KeyPress press{key, control, 0, time_of(event.key.timestamp)};
    if (key == Key::other && symbol.sym > SDLK_SPACE && symbol.sym < SDLK_DELETE) {
        press.character = static_cast<char32_t>(symbol.sym);
    } else if (symbol.sym >= SDLK_KP_1 && symbol.sym <= SDLK_KP_0) {
        press.character = symbol.sym == SDLK_KP_0 ? U'0' : U'1' + static_cast<char32_t>(symbol.sym - SDLK_KP_1);
    }
    out.push_back(press);
}

void InputReader::end_missing(std::vector<touch::Input>& out) {
    const double now_s = m_clock.now_s();
    for (auto finger = m_down.begin(); finger != m_down.end();) {
        bool held = false;
        const int count = SDL_GetNumTouchFingers(finger->second.device);
        for (int i = 0; i < count && !held; ++i) {
            const SDL_Finger* const other = SDL_GetTouchFinger(finger->second.device, i);
            held = other != nullptr && finger_id(finger->second.device, other->id) == finger->first;
        }
        if (held) {
            ++finger;
            continue;
        }
        // SDL forgets a finger when it queues its end, so one that is missing after the queue ran dry has no end.
        out.push_back(touch::Contact{finger->first, Phase::cancel, finger->second.at, now_s});
        finger = m_down.erase(finger);
    }
    if (m_mouse_down && (SDL_GetMouseState(nullptr, nullptr) & SDL_BUTTON_LMASK) == 0) {
        m_mouse_down = false;
        out.push_back(touch::Contact{touch::mouse_finger, Phase::cancel, m_mouse_at, now_s});
    }
}

} // namespace platform
