#include "frame/twins.h"

#include <unordered_map>

#include "frame/lru.h"

namespace frame {

namespace {

bool same_ink(const Node& a, const Node& b) {
    const Placed& p = placed(a);
    const Placed& q = placed(b);
    if (a.index() != b.index() || p.rect != q.rect || p.clip != q.clip || p.opacity != q.opacity) {
        return false;
    }
    if (const auto* const text = std::get_if<Text>(&a)) {
        const Text& other = std::get<Text>(b);
        return text->layout == other.layout && text->colour == other.colour;
    }
    if (const auto* const shape = std::get_if<Shape>(&a)) {
        const Shape& other = std::get<Shape>(b);
        return shape->kind == other.kind && shape->colour == other.colour && shape->end == other.end &&
               shape->direction == other.direction && shape->radius_px == other.radius_px &&
               shape->stroke_px == other.stroke_px && shape->from == other.from && shape->to == other.to &&
               shape->icon == other.icon && shape->bars == other.bars;
    }
    return false;
}

double distance(const Node& a, const Node& b) {
    return length(seen(a).centre() - seen(b).centre());
}

std::size_t place_hash(const Node& node) {
    const Rect& r = placed(node).rect;
    std::size_t hash = node.index();
    for (const double length : {r.x, r.y, r.w, r.h}) {
        hash = combine(hash, std::hash<double>{}(length));
    }
    return hash;
}

bool has_priority(const FrameList& list) {
    return std::any_of(list.nodes.begin(), list.nodes.end(), [](const Node& node) {
        const auto* const picture = std::get_if<Picture>(&node);
        return picture != nullptr && picture->priority;
    });
}

// Each picture of `to` that is to be seen, with the nearest of its key in `from`. Where a screen has a picture that
// matters most, only that one is followed: small ones flying across the words would draw the eye away from it.
void match_pictures(Twins& twins, const FrameList& from, const FrameList& to) {
    const bool main_only = has_priority(from) || has_priority(to);
    std::unordered_multimap<PictureKey, std::size_t> by_key;
    for (std::size_t i = 0; i < twins.from.size(); ++i) {
        const Node& node = from.nodes[twins.from[i].begin];
        if (const auto* const picture = std::get_if<Picture>(&node); picture != nullptr && !seen(node).empty()) {
            by_key.emplace(picture->key, i);
        }
    }
    for (std::size_t j = 0; j < twins.to.size() && !by_key.empty(); ++j) {
        const Node& node = to.nodes[twins.to[j].begin];
        const auto* const picture = std::get_if<Picture>(&node);
        if (picture == nullptr || seen(node).empty()) {
            continue;
        }
        const auto follows = [&](const auto& entry) {
            const Node& old = from.nodes[twins.from[entry.second].begin];
            return !main_only || picture->priority || std::get<Picture>(old).priority || seen(old) == seen(node);
        };
        const auto [first, last] = by_key.equal_range(picture->key);
        const auto nearest = std::min_element(first, last, [&](const auto& a, const auto& b) {
            return distance(from.nodes[twins.from[a.second].begin], node) <
                   distance(from.nodes[twins.from[b.second].begin], node);
        });
        if (nearest != last && follows(*nearest)) {
            twins.twin[j] = nearest->second;
            twins.taken[nearest->second] = true;
            by_key.erase(nearest);
        }
    }
}

// What looks the same in both stays as it is: found in the same order, so that one can be drawn between the others.
void match_ink(Twins& twins, const FrameList& from, const FrameList& to) {
    std::unordered_multimap<std::size_t, std::size_t> by_place;
    for (std::size_t i = 0; i < twins.from.size(); ++i) {
        by_place.emplace(place_hash(from.nodes[twins.from[i].begin]), i);
    }
    std::size_t next = 0;
    for (std::size_t j = 0; j < twins.to.size(); ++j) {
        const Node& node = to.nodes[twins.to[j].begin];
        const auto [first, last] = by_place.equal_range(place_hash(node));
        std::size_t best = Twins::none;
        for (auto it = first; it != last; ++it) {
            if (it->second >= next && it->second < best && same_ink(from.nodes[twins.from[it->second].begin], node)) {
                best = it->second;
            }
        }
        if (best != Twins::none) {
            twins.twin[j] = best;
            twins.same[j] = true;
            twins.taken[best] = true;
            next = best + 1;
        }
    }
}

} // namespace

std::vector<Unit> units(const FrameList& list) {
    std::vector<Unit> out;
    for (std::size_t i = 0; i < list.nodes.size();) {
        const auto* const picture = std::get_if<Picture>(&list.nodes[i]);
        const std::size_t plate = picture != nullptr ? static_cast<std::size_t>(picture->plate_nodes) : 0;
        const std::size_t end = std::min(list.nodes.size(), i + 1 + plate);
        out.push_back({i, end});
        i = end;
    }
    return out;
}

Rect seen(const Node& node) {
    const Placed& p = placed(node);
    const auto* const picture = std::get_if<Picture>(&node);
    return intersect(picture != nullptr ? picture->shown() : p.rect, p.clip);
}

Twins find_twins(const FrameList& from, const FrameList& to) {
    Twins twins{units(from), units(to), {}, {}, {}};
    twins.twin.assign(twins.to.size(), Twins::none);
    twins.same.assign(twins.to.size(), false);
    twins.taken.assign(twins.from.size(), false);
    match_pictures(twins, from, to);
    match_ink(twins, from, to);
    return twins;
}

} // namespace frame
