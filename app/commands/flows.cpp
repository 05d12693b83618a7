#include "commands/flows.h"

#include "commands/picture_sizes.h"
#include "views/places.h"
#include "views/timeline.h"
#include "visit/hit.h"

namespace commands {

namespace {

using Outcome = std::optional<Mismatch>;

/// Plays deeds whose lengths are shares of the screen, until one fails.
class Hand {
public:
    Hand(Player& player, visit::Kiosk& kiosk) : m_player(player), m_kiosk(kiosk) {}

    void tap(std::string control) { play(TapOn{std::move(control)}); }
    void drag(base::Vec from, base::Vec to, double seconds) { play(Drag{at(from), at(to), seconds}); }
    void fling(base::Vec from, base::Vec to) { play(Drag{at(from), at(to), 0.15, true}); }
    void pinch(double x, double y, double by, double seconds) { play(Pinch{at(x, y), by, seconds}); }
    void wait(double seconds) { play(Wait{seconds}); }

    /// The middle of a control, as a share of the screen.
    base::Vec middle_of(std::string_view control) {
        const frame::FrameList& list = m_kiosk.shown();
        const frame::Control* const found = visit::find_control(list, control);
        if (!found) {
            m_outcome = m_outcome ? m_outcome : Mismatch{fmt::format("a control {}", control), "none"};
            return {};
        }
        const base::Vec centre = visit::visible(*found, list.size).centre();
        return {centre.x / list.size.w, centre.y / list.size.h};
    }

    Outcome outcome() const { return m_outcome; }

private:
    base::Vec at(base::Vec share) const { return at(share.x, share.y); }
    base::Vec at(double x, double y) const {
        const base::Size size = m_kiosk.shown().size;
        return {std::round(x * size.w), std::round(y * size.h)};
    }
    void play(const Deed& deed) {
        if (!m_outcome) {
            m_outcome = m_player.play(deed);
        }
    }

    Player& m_player;
    visit::Kiosk& m_kiosk;
    Outcome m_outcome;
};

/// From all of it down to days and back, by pinches, drags, flings, the strip and the buttons.
Outcome play_timeline(Player& player, visit::Kiosk& kiosk) {
    Hand hand(player, kiosk);
    hand.wait(1);
    for (const double x : {0.62, 0.25}) {
        hand.pinch(x, 0.4, 5, 1.2);
        hand.drag({0.7, 0.4}, {0.3, 0.4}, 0.8);
        hand.fling({0.7, 0.4}, {0.4, 0.4});
        hand.wait(1.2);
        hand.fling({0.3, 0.4}, {0.7, 0.4});
        hand.wait(1.2);
        hand.pinch(0.5, 0.4, 6, 1.2);
        hand.fling({0.6, 0.4}, {0.4, 0.4});
        hand.wait(1);
        hand.pinch(0.5, 0.4, 0.15, 1.2);
        const base::Vec strip = hand.middle_of("strip");
        hand.drag({strip.x, strip.y}, {0.8, strip.y}, 1);
        hand.drag({0.8, strip.y}, {0.3, strip.y}, 1);
        hand.tap("zoom:in");
        hand.wait(0.8);
        hand.tap("zoom:out");
        hand.wait(0.6);
        hand.tap("zoom:whole");
        hand.wait(1);
    }
    return hand.outcome();
}

/// Flings through the rows, there and back.
Outcome play_collection(Player& player, visit::Kiosk& kiosk) {
    Hand hand(player, kiosk);
    hand.wait(1);
    for (int i = 0; i < 4; ++i) {
        hand.fling({0.5, 0.75}, {0.5, 0.3});
        hand.wait(1.2);
    }
    hand.drag({0.5, 0.4}, {0.5, 0.7}, 0.8);
    for (int i = 0; i < 4; ++i) {
        hand.fling({0.5, 0.35}, {0.5, 0.75});
        hand.wait(1.2);
    }
    return hand.outcome();
}

/// Into one large page and about it, twice.
Outcome play_zoom(Player& player, visit::Kiosk& kiosk) {
    Hand hand(player, kiosk);
    hand.wait(1);
    for (int i = 0; i < 2; ++i) {
        hand.pinch(0.35, 0.3, 4, 1.2);
        hand.drag({0.4, 0.4}, {0.2, 0.25}, 0.8);
        hand.pinch(0.3, 0.35, 4, 1.2);
        hand.fling({0.25, 0.3}, {0.45, 0.4});
        hand.wait(1);
        hand.drag({0.45, 0.35}, {0.2, 0.3}, 1);
        hand.fling({0.45, 0.4}, {0.2, 0.3});
        hand.wait(1);
        hand.pinch(0.35, 0.3, 0.1, 1.2);
        hand.pinch(0.35, 0.3, 0.3, 0.8);
    }
    return hand.outcome();
}

views::Place large_page(const exhibit::Exhibit& exhibit) {
    const auto largest = largest_items(exhibit, 1);
    return largest.empty() ? views::home_place() : views::item_place(largest.front()->id);
}

constexpr std::array all_flows{
    Flow{"collection", [](const exhibit::Exhibit&) { return views::collection_place(); }, play_collection},
    Flow{"timeline", [](const exhibit::Exhibit&) { return views::timeline_place(); }, play_timeline},
    Flow{"zoom", large_page, play_zoom}};

} // namespace

std::span<const Flow> flows() {
    return all_flows;
}

} // namespace commands
