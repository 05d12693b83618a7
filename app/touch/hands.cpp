#include "touch/hands.h"

namespace touch {

namespace {

constexpr double palm_s = 0.05;
constexpr std::size_t palm_contacts = 5;
constexpr double velocity_window_s = 0.08;
constexpr double shortest_window_s = 0.01;
constexpr std::size_t most_moments = 100;
constexpr double twin_s = 0.35;
constexpr double least_spread_px = 20;

/// Where several fingers are, together.
struct Hold {
    base::Vec centre;
    double spread = least_spread_px; ///< mean distance from the centre
    double spread_x = 0;             ///< the same across only
};

template <class Fingers>
Hold hold_of(const Fingers& fingers) {
    Hold hold;
    const auto count = static_cast<double>(fingers.size());
    for (const auto* finger : fingers) {
        hold.centre = hold.centre + finger->at * (1 / count);
    }
    double spread = 0;
    for (const auto* finger : fingers) {
        spread += base::length(finger->at - hold.centre) / count;
        hold.spread_x += std::abs(finger->at.x - hold.centre.x) / count;
    }
    hold.spread = std::max(spread, least_spread_px);
    return hold;
}

} // namespace

std::vector<Event> Hands::take(const Contact& contact, const Find& find) {
    std::vector<Event> out;
    if (!std::isfinite(contact.at.x) || !std::isfinite(contact.at.y)) {
        return out;
    }
    advance(contact.time_s);
    const auto known = m_fingers.find(contact.finger);
    switch (contact.phase) {
    case Phase::down:
        down(contact, find, out);
        break;
    case Phase::move:
        if (known != m_fingers.end()) {
            move(known->second, contact.at, out);
        }
        break;
    case Phase::up:
        if (known != m_fingers.end()) {
            move(known->second, contact.at, out);
            lift(known, false, out);
        }
        break;
    case Phase::cancel:
        if (known != m_fingers.end()) {
            lift(known, true, out);
        }
        break;
    }
    return out;
}

std::vector<Event> Hands::release_all() {
    std::vector<Event> out;
    for (auto& [id, finger] : m_fingers) {
        let_go(finger, out);
    }
    m_fingers.clear();
    m_last_tap = {};
    return out;
}

std::vector<Event> Hands::keep(const Has& has_control, const Has& has_surface) {
    std::vector<Event> out;
    for (auto& [id, finger] : m_fingers) {
        Target& target = finger.target;
        if (finger.doing == Doing::pressing && !target.control.empty() && !has_control(target.control)) {
            out.push_back(Cancel{target.control});
            target.control.clear();
            target.double_taps = false;
        }
        if (!target.surface.empty() && !has_surface(target.surface)) {
            if (finger.doing == Doing::moving) {
                leave(finger, true, out);
            }
            target.surface.clear();
        }
    }
    return out;
}

std::string Hands::pressed() const {
    const Finger* last = nullptr;
    for (const auto& [id, finger] : m_fingers) {
        if (finger.doing == Doing::pressing && !finger.target.control.empty() &&
            (!last || finger.order > last->order)) {
            last = &finger;
        }
    }
    return last ? last->target.control : std::string();
}

/// Our own time runs forward by what the events' clock moved; a clock that jumps back costs nothing but that moment.
void Hands::advance(double time_s) {
    if (!std::isfinite(time_s)) {
        return;
    }
    if (m_started) {
        m_now_s += std::max(0.0, time_s - m_seen_s);
    }
    m_started = true;
    m_seen_s = time_s;
}

void Hands::down(const Contact& contact, const Find& find, std::vector<Event>& out) {
    // A second down means that an up went missing.
    if (const auto stale = m_fingers.find(contact.finger); stale != m_fingers.end()) {
        lift(stale, true, out);
    }
    if (m_fingers.size() >= most_fingers) {
        lift(std::min_element(m_fingers.begin(), m_fingers.end(),
                              [](const auto& a, const auto& b) { return a.second.order < b.second.order; }),
             true, out);
    }
    Finger& finger = m_fingers[contact.finger];
    finger.down_at = finger.at = contact.at;
    finger.down_s = m_now_s;
    finger.order = ++m_downs;
    const base::Rect live = base::inflate({0, 0, m_reach.screen.w, m_reach.screen.h}, -m_reach.border_px);
    if (ignore_palm(contact.finger, out) || (!live.empty() && !live.contains(contact.at))) {
        return;
    }
    finger.target = find(contact.at);
    finger.doing = Doing::pressing;
    const std::string& surface = finger.target.surface;
    const bool second =
        finger.target.pinches && std::any_of(m_fingers.begin(), m_fingers.end(), [&](const auto& entry) {
            return &entry.second != &finger && entry.second.doing != Doing::nothing &&
                   entry.second.target.surface == surface;
        });
    if (second) {
        // Two fingers on a picture hold it: neither is a tap any more.
        for (auto& [id, other] : m_fingers) {
            if (other.doing == Doing::pressing && other.target.surface == surface) {
                if (&other != &finger && !other.target.control.empty()) {
                    out.push_back(Cancel{other.target.control});
                }
                other.doing = Doing::moving;
            }
        }
        join(finger, out);
    } else if (!finger.target.control.empty()) {
        out.push_back(Press{finger.target.control});
    }
}

void Hands::move(Finger& finger, base::Vec at, std::vector<Event>& out) {
    if (finger.doing != Doing::moving) {
        finger.at = at;
        if (finger.doing == Doing::pressing && base::length(at - finger.down_at) >= m_reach.slop_px) {
            if (!finger.target.control.empty()) {
                out.push_back(Cancel{finger.target.control});
            }
            finger.doing = Doing::nothing;
            if (!finger.target.surface.empty()) {
                join(finger, out);
            }
        }
        return;
    }
    if (at == finger.at) {
        return;
    }
    const std::string& surface = finger.target.surface;
    const auto fingers = on_surface(surface);
    const Hold before = hold_of(fingers);
    finger.at = at;
    const Hold after = hold_of(fingers);
    Motion& motion = m_motions.at(surface);
    const base::Vec delta = after.centre - before.centre;
    motion.centre = after.centre;
    motion.total = motion.total + delta;
    motion.history.push_back({m_now_s, motion.total});
    while (motion.history.front().time_s < m_now_s - velocity_window_s || motion.history.size() > most_moments) {
        motion.history.pop_front();
    }
    const double factor = fingers.size() > 1 ? after.spread / before.spread : 1;
    const bool wide = std::min(before.spread_x, after.spread_x) >= least_spread_px;
    const double factor_x = fingers.size() > 1 && wide ? after.spread_x / before.spread_x : factor;
    out.push_back(Gesture{.surface = surface,
                          .stage = Stage::change,
                          .centre = after.centre,
                          .delta = delta,
                          .factor = factor,
                          .factor_x = factor_x,
                          .velocity = {},
                          .total = motion.total,
                          .double_tap = false});
}

void Hands::lift(Fingers::iterator finger, bool cancelled, std::vector<Event>& out) {
    Finger lifted = finger->second;
    if (lifted.doing == Doing::moving) {
        leave(finger->second, cancelled, out);
    } else if (lifted.doing == Doing::pressing) {
        if (cancelled) {
            let_go(finger->second, out);
        } else if (!lifted.target.control.empty()) {
            out.push_back(Tap{lifted.target.control, lifted.at});
        } else {
            tapped(lifted, out);
        }
    }
    m_fingers.erase(finger);
}

void Hands::join(Finger& finger, std::vector<Event>& out) {
    finger.doing = Doing::moving;
    const std::string& surface = finger.target.surface;
    const auto [motion, fresh] = m_motions.try_emplace(surface);
    motion->second.centre = hold_of(on_surface(surface)).centre;
    if (fresh) {
        motion->second.history.push_back({m_now_s, {}});
        out.push_back(Gesture{surface, Stage::begin, motion->second.centre, {}, 1, 1, {}, {}, false});
    }
}

void Hands::leave(Finger& finger, bool cancelled, std::vector<Event>& out) {
    const std::string surface = finger.target.surface;
    finger.doing = Doing::nothing;
    const auto rest = on_surface(surface);
    Motion& motion = m_motions.at(surface);
    if (!rest.empty()) {
        motion.centre = hold_of(rest).centre;
        return;
    }
    base::Vec velocity;
    const auto since = std::find_if(motion.history.begin(), motion.history.end(),
                                    [&](const Moment& moment) { return moment.time_s >= m_now_s - velocity_window_s; });
    if (!cancelled && since != motion.history.end()) {
        const double seconds = std::max(m_now_s - since->time_s, shortest_window_s);
        velocity = (motion.total - since->total) * (1 / seconds);
    }
    out.push_back(Gesture{surface, Stage::end, motion.centre, {}, 1, 1, velocity, motion.total, false});
    m_motions.erase(surface);
}

void Hands::let_go(Finger& finger, std::vector<Event>& out) {
    if (finger.doing == Doing::moving) {
        leave(finger, true, out);
    } else if (finger.doing == Doing::pressing && !finger.target.control.empty()) {
        out.push_back(Cancel{finger.target.control});
    }
    finger.doing = Doing::nothing;
}

bool Hands::ignore_palm(std::int64_t newest, std::vector<Event>& out) {
    const base::Vec at = m_fingers.at(newest).down_at;
    std::vector<Finger*> cluster;
    for (auto& [id, finger] : m_fingers) {
        if (finger.down_s >= m_now_s - palm_s && base::length(finger.down_at - at) <= m_reach.palm_px) {
            cluster.push_back(&finger);
        }
    }
    if (cluster.size() <= palm_contacts) {
        return false;
    }
    for (Finger* finger : cluster) {
        let_go(*finger, out);
    }
    return true;
}

void Hands::tapped(const Finger& finger, std::vector<Event>& out) {
    const Target& target = finger.target;
    if (!target.double_taps) {
        m_last_tap = {};
        return;
    }
    const bool twin = m_last_tap.surface == target.surface && finger.down_s - m_last_tap.time_s <= twin_s &&
                      base::length(finger.at - m_last_tap.at) <= m_reach.twin_px;
    if (twin) {
        m_last_tap = {};
        out.push_back(Gesture{target.surface, Stage::end, finger.at, {}, 1, 1, {}, {}, true});
    } else {
        m_last_tap = {target.surface, finger.at, m_now_s};
    }
}

std::vector<const Hands::Finger*> Hands::on_surface(const std::string& surface) const {
    std::vector<const Finger*> fingers;
    for (const auto& [id, finger] : m_fingers) {
        if (finger.doing == Doing::moving && finger.target.surface == surface) {
            fingers.push_back(&finger);
        }
    }
    return fingers;
}

} // namespace touch
