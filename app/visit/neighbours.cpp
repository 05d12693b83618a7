#include "visit/neighbours.h"

#include "visit/hit.h"

namespace visit {

namespace {

using frame::Control;
using frame::FrameList;
using frame::Surface;

std::vector<const Control*> live_controls(const FrameList& list) {
    std::vector<const Control*> controls;
    for (const frame::Node& node : list.nodes) {
        if (const auto* control = std::get_if<Control>(&node);
            control && !control->backdrop && !control->disabled && !visible(*control, list.size).empty()) {
            controls.push_back(control);
        }
    }
    return controls;
}

/// How far two intervals lie apart; 0 where they overlap.
double gap(double a_low, double a_high, double b_low, double b_high) {
    return std::max({0.0, b_low - a_high, a_low - b_high});
}

} // namespace

const Control* next_control(const FrameList& list, const std::string& id, int step) {
    const auto controls = live_controls(list);
    if (controls.empty()) {
        return nullptr;
    }
    const auto count = static_cast<int>(controls.size());
    const auto here = std::find_if(controls.begin(), controls.end(), [&](const Control* c) { return c->id == id; });
    if (here == controls.end()) {
        return controls[step > 0 ? 0 : controls.size() - 1];
    }
    const int index = (static_cast<int>(here - controls.begin()) + step + count) % count;
    return controls[static_cast<std::size_t>(index)];
}

const Control* neighbour(const FrameList& list, const Control& from, base::Vec direction) {
    const Control* best = nullptr;
    double best_score = 0;
    const base::Rect a = from.rect;
    for (const Control* to : live_controls(list)) {
        const base::Rect b = to->rect;
        const base::Vec way = b.centre() - a.centre();
        const double along = way.x * direction.x + way.y * direction.y;
        const bool across_x = direction.x == 0;
        const double least = across_x ? std::min(a.h, b.h) / 2 : std::min(a.w, b.w) / 2;
        if (to->id == from.id || along < least) {
            continue;
        }
        const double aside = across_x ? gap(a.x, a.right(), b.x, b.right()) : gap(a.y, a.bottom(), b.y, b.bottom());
        const double score = along + 3 * aside + 0.1 * (across_x ? std::abs(way.x) : std::abs(way.y));
        if (!best || score < best_score) {
            best = to;
            best_score = score;
        }
    }
    return best;
}

const Surface* surface_of(const FrameList& list, const Control& control) {
    const Surface* surface = surface_at(list, visible(control, list.size).centre());
    const base::Rect clip = base::intersect(control.clip, {0, 0, list.size.w, list.size.h});
    return surface && base::intersect(clip, base::inflate(surface->rect, 1)) == clip ? surface : nullptr;
}

bool same_surface(const Surface* a, const Surface* b) {
    return a && b && a->id == b->id;
}

const Surface* main_surface(const FrameList& list, bool vertical, bool zoomed) {
    const Surface* best = nullptr;
    double best_area = 0;
    for (const frame::Node& node : list.nodes) {
        const auto* surface = std::get_if<Surface>(&node);
        if (!surface || surface->backdrop || !(vertical ? surface->drags_y : surface->drags_x)) {
            continue;
        }
        const base::Rect rect = visible(*surface, list.size);
        const double weight = surface->pinches == zoomed ? 10 : 1;
        if (rect.w * rect.h * weight > best_area) {
            best = surface;
            best_area = rect.w * rect.h * weight;
        }
    }
    return best;
}

} // namespace visit
