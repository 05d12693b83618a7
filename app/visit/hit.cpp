#include "visit/hit.h"

namespace visit {

namespace {

template <class N, class Wanted>
const N* topmost(const frame::FrameList& list, const Wanted& wanted) {
    for (auto node = list.nodes.rbegin(); node != list.nodes.rend(); ++node) {
        if (const N* found = std::get_if<N>(&*node); found && !found->backdrop && wanted(*found)) {
            return found;
        }
    }
    return nullptr;
}

} // namespace

frame::Rect visible(const frame::Placed& placed, frame::Size screen) {
    return base::intersect(base::intersect(placed.rect, placed.clip), {0, 0, screen.w, screen.h});
}

touch::Target hit(const frame::FrameList& list, base::Vec at) {
    touch::Target target;
    const auto* control = topmost<frame::Control>(
        list, [&](const frame::Control& node) { return visible(node, list.size).contains(at); });
    if (control && !control->disabled) {
        target.control = control->id;
    }
    if (const frame::Surface* surface = surface_at(list, at)) {
        target.surface = surface->id;
        target.pinches = surface->pinches;
        target.double_taps = surface->double_taps && !control;
    }
    return target;
}

const frame::Control* find_control(const frame::FrameList& list, std::string_view id) {
    return topmost<frame::Control>(list, [&](const frame::Control& node) { return node.id == id && !node.disabled; });
}

const frame::Surface* find_surface(const frame::FrameList& list, std::string_view id) {
    return topmost<frame::Surface>(list, [&](const frame::Surface& node) { return node.id == id; });
}

const frame::Surface* surface_at(const frame::FrameList& list, base::Vec at) {
    return topmost<frame::Surface>(list,
                                   [&](const frame::Surface& node) { return visible(node, list.size).contains(at); });
}

} // namespace visit
