#include "commands/timings.h"

#include <sstream>

#include "commands/json_writer.h"
#include "views/views.h"
#include "visit/names.h"
#include "visit/sharp.h"

namespace commands {

double Timings::step(visit::Kiosk& kiosk, double now_s, std::span<const touch::Input> inputs, bool redraw) {
    const std::uint64_t before = kiosk.frames();
    const double began_s = m_clock.now_s();
    const double next_s = kiosk.step(now_s, inputs, redraw);
    const double took_ms = (m_clock.now_s() - began_s) * 1000;
    const visit::Visit* const visit = kiosk.visit();
    if (!visit) {
        return next_s;
    }
    const bool drawn = kiosk.frames() != before;
    const bool pressed = std::any_of(inputs.begin(), inputs.end(), [](const touch::Input& input) {
        const auto* contact = std::get_if<touch::Contact>(&input);
        return contact && contact->phase == touch::Phase::down;
    });
    if (pressed && !visit->state().pressed.empty()) {
        ++m_presses;
        m_presses_shown += drawn;
    }
    if (drawn) {
        const bool moving = visit->in_transition() || visit->fingers() > 0 || views::moving(visit->state(), now_s);
        const double own_ms = took_ms - (m_graphics_ms ? m_graphics_ms() : 0);
        m_frames.push_back({took_ms, own_ms, moving, visit::all_covered(kiosk.shown()),
                            std::string(visit::screen_name(visit->state()))});
    }
    return next_s;
}

std::string Timings::to_json() const {
    std::ostringstream out;
    JsonWriter json(out);
    json.begin_object().key("frames").begin_array();
    for (const Frame& frame : m_frames) {
        json.begin_object().field("ms", frame.ms, 3).field("own_ms", frame.own_ms, 3);
        json.key("moving").flag(frame.moving).key("covered").flag(frame.covered).field("screen", frame.screen).end_object();
    }
    json.end_array();
    json.field("presses", std::int64_t{m_presses}).field("presses_shown", std::int64_t{m_presses_shown});
    json.end_object();
    return out.str() + '\n';
}

} // namespace commands
