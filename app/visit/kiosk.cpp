#include "visit/kiosk.h"

#include <limits>

#include "visit/ahead.h"
#include "visit/notice.h"
#include "visit/sharp.h"

namespace visit {

namespace {

constexpr double stream_poll_s = 1.0 / 60;
constexpr double prepare_poll_s = 0.1;

bool asks_to_close(const touch::Input& input) {
    if (const auto* key = std::get_if<touch::KeyPress>(&input)) {
        return key->control && (key->character == U'q' || key->character == U'Q');
    }
    return std::holds_alternative<touch::CloseRequest>(input);
}

} // namespace

Kiosk::Kiosk(const Parts& parts, double now_s)
    : m_parts(parts),
      m_loader(parts.files, parts.log, parts.furnishing.settings, parts.furnishing.strings, parts.memory),
      m_screen(parts.screen.size()) {
    if (auto exhibit = m_loader.last_good()) {
        show(std::move(exhibit), m_time.at(now_s));
    }
    m_loader.start();
}

double Kiosk::step(double clock_s, std::span<const touch::Input> inputs, bool redraw) {
    const double now_s = m_time.at(clock_s);
    if (m_parts.time == Time::exact) {
        settle();
    }
    bool changed = take_in(now_s) || redraw || !inputs.empty() || now_s >= m_next_change_s;
    changed |= resize();
    for (const touch::Input& input : inputs) {
        m_closed |= asks_to_close(input) && !locked();
        if (m_visit) {
            m_visit->take(input, now_s);
        }
    }
    changed |= m_visit && m_visit->step(now_s);
    if (changed) {
        draw(now_s);
    }
    return m_time.on_clock(next_step_s(now_s));
}

void Kiosk::draw(double now_s) {
    m_list = list(now_s);
    if (m_visit) {
        if (const auto& wanted = m_visit->timeline_wanted()) {
            m_timelines.order({m_sized, *wanted});
        }
        m_parts.pictures.prefetch(pictures_ahead(m_visit->state(), m_visit->exhibit()), m_screen);
    }
    m_parts.pictures.resolve(m_list, now_s);
    m_parts.screen.draw(m_list);
    ++m_frames;
    note_complete();
    m_next_change_s = m_list.next_change_s;
}

/// Takes in what has come from disk and from other processes; whether the screen may look different for it.
bool Kiosk::take_in(double now_s) {
    bool changed = false;
    if (auto content = m_loader.take(now_s)) {
        m_problems = std::move(content->problems);
        m_journal.note(m_problems, m_parts.log);
        changed = true;
        if (content->exhibit) {
            show(std::move(content->exhibit), now_s);
        }
    }
    if (m_parts.derivatives.poll()) {
        changed = true;
        m_journal.note(m_parts.derivatives, now_s, m_parts.log);
    }
    if (m_visit && m_parts.derivatives.sizes_generation() != m_sizes_generation) {
        m_sizes_generation = m_parts.derivatives.sizes_generation();
        bring(m_parts.derivatives.with_sizes(m_exhibit));
    }
    changed |= take_timelines();
    return m_parts.pictures.news() || changed;
}

/// Has an exhibition laid out; it is shown once that is done.
void Kiosk::bring(exhibit::ExhibitPtr sized) {
    m_sized = std::move(sized);
    m_timelines.order({m_sized, m_visit->timeline_order(*m_sized)});
    if (m_parts.time == Time::exact) {
        m_timelines.settle();
    }
}

bool Kiosk::take_timelines() {
    bool changed = false;
    for (auto& made : m_timelines.take()) {
        if (made.exhibit != m_visit->exhibit_ptr()) {
            m_visit->set_exhibit(made.exhibit);
        }
        m_visit->use_timeline(std::move(made.layout));
        changed = true;
    }
    return changed;
}

void Kiosk::settle() {
    m_loader.settle();
    m_parts.derivatives.settle();
    m_parts.pictures.settle();
    m_timelines.settle();
}

void Kiosk::show(exhibit::ExhibitPtr exhibit, double now_s) {
    m_exhibit = std::move(exhibit);
    m_parts.derivatives.set_exhibit(*m_exhibit, m_parts.furnishing.settings.content);
    m_sizes_generation = m_parts.derivatives.sizes_generation();
    auto sized = m_parts.derivatives.with_sizes(m_exhibit);
    if (!m_visit) {
        m_visit.emplace(m_parts.furnishing, sized, m_screen, now_s);
        if (m_parts.begin) {
            views::State state = m_visit->state();
            m_parts.begin(state, *sized);
            m_visit->set_state(std::move(state), now_s);
        }
    }
    bring(std::move(sized));
}

bool Kiosk::resize() {
    const base::Size size = m_parts.screen.size();
    if (size == m_screen) {
        return false;
    }
    m_screen = size;
    if (m_visit) {
        m_visit->set_screen(size);
    }
    return true;
}

/// Says once that the exhibition stands on screen as it should: how long a start takes is measured by this line.
void Kiosk::note_complete() {
    if (m_complete || !m_visit) {
        return;
    }
    m_complete = all_sharp(m_list);
    if (m_complete) {
        m_parts.log.info("complete: every picture on screen is sharp");
    }
}

bool Kiosk::locked() const {
    return m_parts.files.info(m_parts.furnishing.settings.pin_file).kind != ports::FileKind::missing;
}

frame::FrameList Kiosk::list(double now_s) {
    if (!m_visit) {
        return draw_notice(m_parts.furnishing, m_screen);
    }
    m_journal.note(m_visit->state(), m_parts.log);
    return m_visit->draw(now_s);
}

double Kiosk::next_step_s(double now_s) const {
    double next_s = std::min(m_next_change_s, m_loader.next_look_s(now_s));
    if (m_visit) {
        next_s = std::min(next_s, m_visit->deadline_s());
    }
    if (m_parts.pictures.busy() || m_timelines.busy()) {
        next_s = std::min(next_s, now_s + stream_poll_s);
    }
    if (!m_parts.derivatives.idle()) {
        next_s = std::min(next_s, now_s + prepare_poll_s);
    }
    return next_s;
}

} // namespace visit
