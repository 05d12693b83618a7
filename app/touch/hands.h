#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "base/geometry.h"
#include "touch/contact.h"
#include "touch/reach.h"

namespace touch {

/// What lies under a finger as it goes down: ids of the list that is on screen; empty where there is none.
struct Target {
    std::string control;
    std::string surface;
    bool pinches = false;     ///< the surface takes several fingers as one gesture
    bool double_taps = false; ///< the surface takes double taps
    friend bool operator==(const Target&, const Target&) = default;
};

/// A finger rests on a control.
struct Press {
    std::string control;
};
/// It left without meaning it.
struct Cancel {
    std::string control;
};
/// It was lifted where it went down.
struct Tap {
    std::string control;
    base::Vec at;
};

enum class Stage { begin, change, end };

/// All fingers on a surface together. Every begin has its end.
struct Gesture {
    std::string surface;
    Stage stage = Stage::change;
    base::Vec centre;        ///< of the fingers, now
    base::Vec delta;         ///< of the centre since the last event, by the fingers' movement alone
    double factor = 1;       ///< of the fingers' spread since the last event
    double factor_x = 1;     ///< the same across only; `factor` where they lie too nearly above each other to tell
    base::Vec velocity;      ///< at the end, pixels a second; zero when the hand rested before lifting
    base::Vec total;         ///< all deltas since the beginning
    bool double_tap = false; ///< the second tap at `centre`: an end without a beginning
};

using Event = std::variant<Press, Cancel, Tap, Gesture>;

/// Turns contacts into presses, taps and gestures. Each finger belongs, until it is lifted, to what was under it when
/// it went down; several hands work side by side on different surfaces. Deaf to duplicates, gaps and clocks that jump.
class Hands {
public:
    static constexpr std::size_t most_fingers = 64;

    /// What is on screen at a point.
    using Find = std::function<Target(base::Vec)>;

    void set_reach(const Reach& reach) { m_reach = reach; }

    std::vector<Event> take(const Contact& contact, const Find& find);

    /// Lets every finger go: presses are cancelled, gestures end at rest. The fingers mean nothing until they are
    /// lifted and come back.
    std::vector<Event> release_all();

    /// What is gone from the screen is let go: presses whose control `has_control` denies, gestures whose surface
    /// `has_surface` denies.
    using Has = std::function<bool(const std::string&)>;
    std::vector<Event> keep(const Has& has_control, const Has& has_surface);

    /// The control that was pressed last and still is; empty: none.
    std::string pressed() const;

    /// Whether a finger is down and not let go.
    bool holds(std::int64_t finger) const { return m_fingers.contains(finger); }
    std::size_t fingers() const { return m_fingers.size(); }

private:
    enum class Doing { nothing, pressing, moving };
    struct Finger {
        Target target;
        Doing doing = Doing::nothing;
        base::Vec down_at;
        base::Vec at;
        double down_s = 0;
        std::size_t order = 0;
    };
    struct Moment {
        double time_s = 0;
        base::Vec total;
    };
    struct Motion {
        base::Vec centre;
        base::Vec total;
        std::deque<Moment> history; ///< of the last 80 ms
    };
    struct LastTap {
        std::string surface;
        base::Vec at;
        double time_s = -1e9;
    };
    using Fingers = std::map<std::int64_t, Finger>;

    void advance(double time_s);
    void down(const Contact& contact, const Find& find, std::vector<Event>& out);
    void move(Finger& finger, base::Vec at, std::vector<Event>& out);
    void lift(Fingers::iterator finger, bool cancelled, std::vector<Event>& out);
    void join(Finger& finger, std::vector<Event>& out);
    void leave(Finger& finger, bool cancelled, std::vector<Event>& out);
    void let_go(Finger& finger, std::vector<Event>& out);
    bool ignore_palm(std::int64_t newest, std::vector<Event>& out);
    void tapped(const Finger& finger, std::vector<Event>& out);
    std::vector<const Finger*> on_surface(const std::string& surface) const;

    Reach m_reach;
    Fingers m_fingers;
    std::map<std::string, Motion> m_motions; ///< by surface
    LastTap m_last_tap;
    std::size_t m_downs = 0;
    double m_now_s = 0;  ///< runs forward only
    double m_seen_s = 0; ///< the last contact's own time
    bool m_started = false;
};

} // namespace touch
