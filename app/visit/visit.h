#pragma once

#include <string>
#include <vector>

#include "base/settings.h"
#include "base/strings.h"
#include "exhibit/exhibit.h"
#include "frame/list.h"
#include "pictures/pictures.h"
#include "touch/hands.h"
#include "touch/input.h"
#include "views/memo.h"
#include "views/notes.h"
#include "views/scene.h"
#include "views/state.h"
#include "visit/idle.h"
#include "visit/keys.h"
#include "visit/transition.h"

namespace visit {

/// What the screens are made with; outlives the visit.
struct Furnishing {
    const base::Settings& settings;
    const base::StringTables& strings;
    const frame::Icons& icons;
    frame::Typesetter& type;
};

/// One visitor's visit after another: the state, what fingers and keys do to it, the way from screen to screen, the
/// idle question and the reset. Times are seconds that never run backwards.
class Visit {
public:
    Visit(const Furnishing& furnishing, exhibit::ExhibitPtr exhibit, base::Size screen, double now_s);

    /// Another snapshot of the exhibition; the visitor keeps the place as far as it still exists.
    void set_exhibit(exhibit::ExhibitPtr exhibit, double now_s);

    /// What the timeline of an exhibition has to be laid out for, as the screen and the visitor's filters are.
    views::TimelineOrder timeline_order(const exhibit::Exhibit& exhibit);
    /// From now on frames make do with the last layout until the one that they want is given here.
    void use_timeline(views::TimelineLayoutPtr layout);
    const std::optional<views::TimelineOrder>& timeline_wanted() const { return m_memo.timeline_wanted; }
    void set_screen(base::Size screen);

    /// What is wrong with the content, shown from now on; null: nothing is.
    void set_notes(std::shared_ptr<const views::Notes> notes) { m_notes = std::move(notes); }

    /// Begins somewhere else than in the loop (screenshots, scripts).
    void set_state(views::State state, double now_s);

    /// The value that a reset goes back to: the loop from its first slide, in the house's language and palette.
    views::State fresh_state(double now_s) const;

    /// Routes one event by the list that `draw` returned last.
    void take(const touch::Input& input, double now_s);

    /// Asks, or ends the visit, when nobody has touched anything for long enough; true when it did.
    bool step(double now_s);

    /// The screen as it is now, for its pictures to be resolved. What it shows is what fingers touch from here on.
    frame::FrameList& draw(double now_s);

    /// When `step` has something to do although nothing happens.
    double deadline_s() const { return m_idle.deadline_s(m_state); }

    const views::State& state() const { return m_state; }
    const exhibit::Exhibit& exhibit() const { return *m_exhibit; }
    const exhibit::ExhibitPtr& exhibit_ptr() const { return m_exhibit; }
    const frame::FrameList& shown() const { return m_shown; }
    bool in_transition() const { return m_transition.under_way(); }

    /// The pictures of the screen that a transition leads to, as they will be there; otherwise none.
    const std::vector<pictures::Boxed>& arriving() const { return m_transition.arriving(); }

    /// Into which an item's screen fits a whole page, px.
    base::Size page_box() const { return m_page_box; }
    std::size_t fingers() const { return m_hands.fingers(); }

private:
    views::Scene scene(double now_s);
    views::Scene scene_of(const exhibit::Exhibit& exhibit, double now_s);
    void handle(const touch::Contact& contact, double now_s);
    void handle(const touch::KeyPress& key, double now_s);
    void handle(const touch::Wheel& wheel, double now_s);
    void handle(const touch::ReleaseAll&, double now_s);
    void handle(const touch::CloseRequest&, double) {} // whether to close is the kiosk's decision
    void route(const std::vector<touch::Event>& events, double now_s);
    void route(const touch::Press& press, double now_s);
    void route(const touch::Cancel& cancel, double now_s);
    void route(const touch::Tap& tap, double now_s);
    void route(const touch::Gesture& gesture, double now_s);
    void act(const std::string& control, base::Vec at, double now_s);
    void show_press(double now_s);
    void close_question();
    void reset(double now_s);
    bool let_go_of_what_is_gone(double now_s);

    Furnishing m_furnishing;
    exhibit::ExhibitPtr m_exhibit;
    views::Memo m_memo;
    std::shared_ptr<const views::Notes> m_notes;
    base::Size m_screen;
    frame::Theme m_theme;
    frame::Metrics m_metrics;
    views::State m_state;
    touch::Hands m_hands;
    Keys m_keys;
    Idle m_idle;
    Transition m_transition;
    frame::FrameList m_shown;
    base::Size m_page_box;
};

} // namespace visit
