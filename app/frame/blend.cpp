#include "frame/blend.h"

#include "frame/twins.h"

namespace frame {

namespace {

constexpr double least_opacity = 0.02;

bool touchable(const Node& node) {
    return std::holds_alternative<Control>(node) || std::holds_alternative<Surface>(node);
}

// The old goes before the new comes: two texts over each other can't be read, and two blended layers cost twice as
// much. Where one picture takes another's place, the old one stays until the new one is there, so that the ground
// never shines through.
double going(bool replaced, double t) {
    return replaced ? 2 - 2 * t : 1 - 2 * t;
}
double coming(bool replaces, double t) {
    return replaces ? t : 2 * t - 1;
}

// Fades a node of a list that stands on `background`. A plain opaque shape takes the background's colour step by step
// instead of letting it through: the same to the eye, and by far the cheapest thing to draw.
void fade(Node& node, double opacity, Colour background, bool on_ground) {
    auto* const shape = std::get_if<Shape>(&node);
    if (on_ground && shape != nullptr && shape->kind == ShapeKind::fill && shape->colour.a == 255 &&
        shape->opacity >= 1 && opacity > 0) {
        shape->colour = base::mix(background, shape->colour, opacity);
    } else {
        placed(node).opacity *= opacity;
    }
}

// Whether a picture of `list` lies where this one does: each covers most of the other.
bool in_place_of(const Node& node, const FrameList& list) {
    constexpr double most = 0.6;
    const auto* const picture = std::get_if<Picture>(&node);
    if (picture == nullptr) {
        return false;
    }
    const auto area = [](const Rect& rect) { return rect.w * rect.h; };
    const Rect mine = seen(node);
    return std::any_of(list.nodes.begin(), list.nodes.end(), [&](const Node& other) {
        if (!std::holds_alternative<Picture>(other)) {
            return false;
        }
        const Rect theirs = seen(other);
        const double common = area(intersect(mine, theirs));
        return common > most * area(mine) && common > most * area(theirs);
    });
}

// `rect` as it lies in `before`, put into `after`.
Rect carried(const Rect& rect, const Rect& before, const Rect& after) {
    const double sx = before.w > 0 ? after.w / before.w : 1;
    const double sy = before.h > 0 ? after.h / before.h : 1;
    return {after.x + (rect.x - before.x) * sx, after.y + (rect.y - before.y) * sy, rect.w * sx, rect.h * sy};
}

class Blend {
public:
    Blend(const FrameList& from, const FrameList& to, double t)
        : m_from(from), m_to(to), m_t(t), m_twins(find_twins(from, to)) {}

    FrameList run() {
        m_out.size = m_to.size;
        m_out.background = base::mix(m_from.background, m_to.background, m_t);
        m_out.screen = m_to.screen;
        m_out.language = m_to.language;
        m_out.scale = m_to.scale;
        m_out.next_change_s = m_to.next_change_s;
        m_out.nodes.reserve(m_from.nodes.size() + m_to.nodes.size());
        draw_lower();
        draw_upper();
        add_touchables();
        return std::move(m_out);
    }

private:
    // Whether the unit lies over a moving picture of its own list: then it is drawn over it on the way too.
    bool over_moving(const FrameList& list, const std::vector<Unit>& all, std::size_t index,
                     const std::vector<std::size_t>& moving) const {
        const Rect rect = seen(list.nodes[all[index].begin]);
        return std::any_of(moving.begin(), moving.end(), [&](std::size_t under) {
            return under < index && !intersect(seen(list.nodes[all[under].begin]), rect).empty();
        });
    }

    // What lies below the moving pictures: the old under the new, what is the same in its place between both.
    void draw_lower() {
        for (std::size_t j = 0; j < m_twins.to.size(); ++j) {
            if (m_twins.moves(j)) {
                m_moving_to.push_back(j);
                m_moving_from.push_back(m_twins.twin[j]);
            }
        }
        std::size_t next_from = 0;
        std::size_t next_to = 0;
        for (std::size_t j = 0; j <= m_twins.to.size(); ++j) {
            const bool end = j == m_twins.to.size();
            if (!end && !m_twins.same[j]) {
                continue;
            }
            const std::size_t until = end ? m_twins.from.size() : m_twins.twin[j];
            for (; next_from < until; ++next_from) {
                if (!m_twins.taken[next_from]) {
                    if (over_moving(m_from, m_twins.from, next_from, m_moving_from)) {
                        m_over_from.push_back(next_from);
                    } else {
                        fade_out(m_twins.from[next_from], true);
                    }
                }
            }
            for (; next_to < j; ++next_to) {
                add_lower(next_to);
            }
            if (!end) {
                add_lower(j);
                next_from = until + 1;
                next_to = j + 1;
            }
        }
    }

    void add_lower(std::size_t j) {
        if (m_twins.moves(j) || over_moving(m_to, m_twins.to, j, m_moving_to)) {
            m_upper_to.push_back(j);
        } else {
            fade_in(j, true);
        }
    }

    // The moving pictures and what lies over them: the old over the last of them, the new each over its own.
    void draw_upper() {
        for (const std::size_t j : m_upper_to) {
            if (!m_twins.moves(j)) {
                fade_in(j, false);
                continue;
            }
            move(m_twins.from[m_twins.twin[j]], m_twins.to[j]);
            if (j == m_moving_to.back()) {
                for (const std::size_t i : m_over_from) {
                    fade_out(m_twins.from[i], false);
                }
            }
        }
    }

    // Last, and so in their own order whatever was drawn when.
    void add_touchables() {
        for (const Node& node : m_to.nodes) {
            if (touchable(node)) {
                m_out.nodes.push_back(node);
            }
        }
    }

    void fade_out(const Unit& unit, bool on_ground) {
        const bool replaced = in_place_of(m_from.nodes[unit.begin], m_to);
        on_ground &= std::holds_alternative<Shape>(m_from.nodes[unit.begin]);
        add(m_from, unit, [&](Node& node) {
            placed(node).backdrop = true; // on its way out: nothing to report, read or touch
            const bool stays = replaced && !std::holds_alternative<Text>(node);
            fade(node, std::clamp(going(stays, m_t), 0.0, 1.0), m_out.background, on_ground);
            return !touchable(node) && placed(node).opacity >= least_opacity;
        });
    }

    void fade_in(std::size_t j, bool on_ground) {
        const bool replaces = in_place_of(m_to.nodes[m_twins.to[j].begin], m_from);
        on_ground &= std::holds_alternative<Shape>(m_to.nodes[m_twins.to[j].begin]);
        const bool same = m_twins.same[j];
        add(m_to, m_twins.to[j], [&](Node& node) {
            const bool at_once = replaces && !std::holds_alternative<Text>(node);
            fade(node, same ? 1 : std::clamp(coming(at_once, m_t), 0.0, 1.0), m_out.background, on_ground);
            return !touchable(node) && placed(node).opacity >= least_opacity;
        });
    }

    void move(const Unit& old_unit, const Unit& new_unit) {
        const Picture& a = std::get<Picture>(m_from.nodes[old_unit.begin]);
        const Picture& b = std::get<Picture>(m_to.nodes[new_unit.begin]);
        const Rect rect = mix(a.rect, b.rect, m_t);
        const Rect screen{0, 0, m_to.size.w, m_to.size.h};
        const Rect clip = mix(intersect(a.clip, screen), intersect(b.clip, screen), m_t);
        add(m_to, new_unit, [&](Node& node) {
            auto* const picture = std::get_if<Picture>(&node);
            if (picture == nullptr) {
                Placed& part = placed(node);
                part.rect = std::holds_alternative<Text>(node) ? centred(part.rect, carried(part.rect, b.rect, rect))
                                                               : carried(part.rect, b.rect, rect);
                part.clip = clip;
                return true;
            }
            picture->rect = rect;
            picture->clip = clip;
            picture->opacity = base::mix(a.opacity, b.opacity, m_t);
            picture->radius_px = base::mix(a.radius_px, b.radius_px, m_t);
            picture->shadow_px = base::mix(a.shadow_px, b.shadow_px, m_t);
            if (!a.crop.empty() || !b.crop.empty()) {
                picture->crop = mix(a.shown(), b.shown(), m_t);
            }
            picture->hole = {}; // what lay there goes its own way
            const Picture& drawable = b.quads.empty() ? a : b;
            picture->quads = drawable.quads;
            for (Quad& quad : picture->quads) {
                quad.rect = carried(quad.rect, drawable.rect, rect);
            }
            return true;
        });
    }

    static Rect centred(const Rect& text, const Rect& around) {
        return {around.centre().x - text.w / 2, around.centre().y - text.h / 2, text.w, text.h};
    }

    // Appends the unit's nodes that `change` wants to keep; a plate counts those of its own.
    template <class Change>
    void add(const FrameList& list, const Unit& unit, const Change& change) {
        const std::size_t head = m_out.nodes.size();
        for (std::size_t i = unit.begin; i < unit.end; ++i) {
            m_out.nodes.push_back(list.nodes[i]);
            if (!change(m_out.nodes.back())) {
                m_out.nodes.pop_back();
                if (i == unit.begin) {
                    return;
                }
            }
        }
        if (auto* const picture = std::get_if<Picture>(&m_out.nodes[head])) {
            picture->plate_nodes = static_cast<int>(m_out.nodes.size() - head - 1);
        }
    }

    const FrameList& m_from;
    const FrameList& m_to;
    double m_t;
    Twins m_twins;
    std::vector<std::size_t> m_moving_from;
    std::vector<std::size_t> m_moving_to;
    std::vector<std::size_t> m_over_from;
    std::vector<std::size_t> m_upper_to;
    FrameList m_out;
};

} // namespace

FrameList blend(const FrameList& from, const FrameList& to, double t) {
    if (t >= 1 || from.size != to.size) {
        return to;
    }
    return Blend(from, to, std::max(t, 0.0)).run();
}

} // namespace frame
