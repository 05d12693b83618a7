#include "visit/kiosk.h"

#include <limits>

#include "visit/ahead.h"
#include "visit/notice.h"
#include "visit/sharp.h"

namespace visit {

namespace {

constexpr double stream_poll_s = 1.0 / 60;
constexpr double prepare_poll_s = 0.1;

/// An exhibition is not fitted to new sizes of pictures more often than this for each of its items, nor are notes made
/// of what is wrong with them: while many pictures are made for the first time there is something new all the time.
constexpr double fit_every_s = 1e-4;
constexpr double note_every_s = 1e-4;

bool asks_to_reload(const touch::Input& input) {
    const auto* key = std::get_if<touch::KeyPress>(&input);
    return key && key->key == touch::Key::f5;
}

bool asks_to_close(const touch::Input& input) {
    if (const auto* key = std::get_if<touch::KeyPress>(&input)) {
        return key->control && (key->character == U'q' || key->character == U'Q');
    }
    return std::holds_alternative<touch::CloseRequest>(input);
}

} // namespace

Kiosk::Kiosk(const Parts& parts, std::optional<Ready> opening, double now_s)
    : m_parts(parts), m_loader(parts.files, parts.log, parts.furnishing.settings, parts.furnishing.strings,
                               opening ? opening->as_read : nullptr, parts.memory, parts.watching, parts.begin_worker),
      m_fitter(parts.derivatives, parts.furnishing.settings.content, parts.begin_worker),
      m_screen(parts.screen.size()) {
    if (opening) {
        show_first(std::move(*opening), m_time.at(now_s));
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
        if (asks_to_reload(input) && in_window()) {
            m_loader.start();
        }
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
    frame::FrameList& list = this->list(now_s);
    if (m_visit) {
        if (const auto& wanted = m_visit->timeline_wanted()) {
            m_fitter.order({m_visit->exhibit_ptr(), *wanted});
        }
        auto ahead = pictures_ahead(m_visit->state(), m_visit->exhibit(), m_visit->page_box());
        const auto& arriving = m_visit->arriving();
        ahead.coming.insert(ahead.coming.end(), arriving.begin(), arriving.end());
        m_parts.pictures.prefetch(std::move(ahead));
    }
    m_parts.pictures.resolve(list, now_s);
    m_parts.screen.draw(list);
    ++m_frames;
    note_complete();
    m_next_change_s = list.next_change_s;
}

/// Takes in what has come from disk and from other processes; whether the screen may look different for it.
bool Kiosk::take_in(double now_s) {
    bool changed = take_loads(now_s);
    if (m_parts.derivatives.poll()) {
        changed = m_new_problems = true;
        m_journal.note(m_parts.derivatives, now_s, m_parts.log);
    }
    const bool new_sizes = m_parts.derivatives.sizes_generation() != m_sizes_generation;
    if (m_visit && new_sizes && (now_s >= m_next_fit_s || m_parts.time == Time::exact)) {
        m_sizes_generation = m_parts.derivatives.sizes_generation();
        m_next_fit_s = now_s + fit_every_s * static_cast<double>(m_exhibit->items.size());
        fit(exhibit::ChangedItems(std::in_place));
    }
    changed |= take_made(now_s);
    changed |= take_notes(now_s);
    return m_parts.pictures.news() || changed;
}

bool Kiosk::take_loads(double now_s) {
    std::vector<Loaded> loads = m_loader.take(now_s);
    for (Loaded& load : loads) {
        m_new_problems = true;
        m_journal.note(*load.problems, m_parts.log);
        m_fitter.let_go(std::exchange(m_problems, std::move(load.problems)));
        if (!load.exhibit) {
            continue;
        }
        const bool first = !std::exchange(m_read, true);
        if (load.exhibit == m_exhibit) {
            if (!first) { // else all pictures are looked at already
                m_parts.derivatives.look_again(load.changed);
            }
            continue;
        }
        m_fitter.let_go(std::exchange(m_exhibit, std::move(load.exhibit)));
        if (m_visit) {
            m_new_items = true;
            fit(std::move(load.changed));
        } else {
            const std::string& folder = m_parts.furnishing.settings.content;
            show_first(make_ready(m_exhibit, {}, m_parts.derivatives, folder), now_s);
        }
    }
    return !loads.empty();
}

/// Has the exhibition fitted to the screen; it is shown once that is done.
void Kiosk::fit(exhibit::ChangedItems changed) {
    m_fitter.order({m_exhibit, m_visit->timeline_order(*m_exhibit), true, std::move(changed)});
    if (m_parts.time == Time::exact) {
        m_fitter.settle();
    }
}

bool Kiosk::take_made(double now_s) {
    std::vector<Fitter::Made> all = m_fitter.take();
    for (Fitter::Made& made : all) {
        if (made.plan) {
            m_parts.derivatives.follow(*made.plan);
            m_fitter.let_go(m_visit->exhibit_ptr());
            m_fitter.let_go(std::make_shared<const derivatives::Plan>(std::move(*made.plan)));
            m_visit->set_exhibit(made.exhibit, now_s);
            m_new_problems = true; // the same ones may be told elsewhere
            if (std::exchange(m_new_items, false)) {
                m_parts.log.info(fmt::format("content: {} items are shown", m_visit->exhibit().items.size()));
            }
        }
        if (made.exhibit == m_visit->exhibit_ptr()) {
            m_visit->use_timeline(std::move(made.layout));
        }
        m_fitter.let_go(std::move(made.exhibit));
    }
    return !all.empty();
}

/// In a window, those who prepare the content see what is wrong with it; visitors never do.
bool Kiosk::take_notes(double now_s) {
    if (!m_visit || !m_new_problems || !in_window() || (now_s < m_next_notes_s && m_parts.time == Time::real)) {
        return false;
    }
    m_new_problems = false;
    m_next_notes_s = now_s + note_every_s * static_cast<double>(m_exhibit->items.size());
    const std::vector<exhibit::Problem> of_pictures = m_parts.derivatives.problems();
    const std::array all{m_problems.get(), &of_pictures};
    m_visit->set_notes(std::make_shared<const views::Notes>(views::make_notes(m_visit->exhibit(), all)));
    return true;
}

void Kiosk::settle() {
    m_loader.settle();
    m_parts.derivatives.settle();
    m_parts.pictures.settle();
    m_fitter.settle();
}

/// The first exhibition there is: the screen waits for it.
void Kiosk::show_first(Ready ready, double now_s) {
    m_exhibit = std::move(ready.as_read);
    const exhibit::ExhibitPtr sized = std::move(ready.sized);
    m_parts.derivatives.follow(ready.plan);
    m_sizes_generation = m_parts.derivatives.sizes_generation();
    m_visit.emplace(m_parts.furnishing, sized, m_screen, now_s);
    if (m_parts.begin) {
        views::State state = m_visit->state();
        m_parts.begin(state, *sized);
        m_visit->set_state(std::move(state), now_s);
    }
    m_fitter.order({sized, m_visit->timeline_order(*sized)});
    if (m_parts.time == Time::exact) {
        m_fitter.settle();
    }
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
    m_complete = all_sharp(shown());
    if (m_complete) {
        m_parts.log.info("complete: every picture on screen is sharp");
    }
}

bool Kiosk::locked() const {
    return m_parts.files.info(m_parts.furnishing.settings.pin_file).kind != ports::FileKind::missing;
}

frame::FrameList& Kiosk::list(double now_s) {
    if (!m_visit) {
        m_notice = draw_notice(m_parts.furnishing, m_screen, *m_problems);
        return m_notice;
    }
    m_journal.note(m_visit->state(), m_parts.log);
    return m_visit->draw(now_s);
}

double Kiosk::next_step_s(double now_s) const {
    double next_s = std::min(m_next_change_s, m_loader.next_look_s(now_s));
    if (m_visit) {
        next_s = std::min(next_s, m_visit->deadline_s());
        if (m_parts.derivatives.sizes_generation() != m_sizes_generation) {
            next_s = std::min(next_s, m_next_fit_s);
        }
        if (m_new_problems && in_window()) {
            next_s = std::min(next_s, m_next_notes_s);
        }
    }
    if (m_parts.pictures.busy() || m_fitter.busy()) {
        next_s = std::min(next_s, now_s + stream_poll_s);
    }
    if (!m_parts.derivatives.idle()) {
        next_s = std::min(next_s, now_s + prepare_poll_s);
    }
    return next_s;
}

} // namespace visit
