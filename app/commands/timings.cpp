#include "commands/timings.h"

#include "views/views.h"
#include "visit/names.h"

namespace commands {

void Timings::step(visit::Kiosk& kiosk, double now_s, std::span<const touch::Input> inputs) {
    const std::uint64_t before = kiosk.frames();
    const double began_s = m_clock.now_s();
    kiosk.step(now_s, inputs);
    const double took_ms = (m_clock.now_s() - began_s) * 1000;
    const visit::Visit* const visit = kiosk.visit();
    if (!visit) {
        return;
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
        m_frames.push_back({took_ms, moving, std::string(visit::screen_name(visit->state()))});
    }
}

std::string Timings::to_json() const {
    std::string out = "{\"frames\":[";
    for (const Frame& frame : m_frames) {
        out += fmt::format("{}{{\"ms\":{:.3f},\"moving\":{},\"screen\":\"{}\"}}",
                           &frame == m_frames.data() ? "" : ",\n", frame.ms, frame.moving, frame.screen);
    }
    return out + fmt::format("],\"presses\":{},\"presses_shown\":{}}}\n", m_presses, m_presses_shown);
}

} // namespace commands
