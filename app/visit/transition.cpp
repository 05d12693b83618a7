#include "visit/transition.h"

#include <unordered_set>

#include "frame/blend.h"
#include "frame/motion.h"
#include "visit/hit.h"

namespace visit {

namespace {

/// More nodes than any screen has: a list that has gone through so many interrupted transitions starts afresh.
constexpr std::size_t most_nodes = 4000;

/// What makes two moments the same place: between them nothing is blended.
std::string place_of(const views::State& state) {
    const views::Place& place = state.place;
    std::string name = fmt::format("{} {} {} {} {} ", static_cast<int>(place.screen), state.language,
                                   static_cast<int>(state.text_size), static_cast<int>(state.palette),
                                   static_cast<int>(state.high_contrast) + 2 * state.question_s.has_value());
    if (place.screen == views::ScreenId::item) {
        name += place.item.item;
    } else if (place.screen == views::ScreenId::collection) {
        name += place.collection.theme + ' ' + place.collection.kind;
    } else if (place.screen == views::ScreenId::timeline) {
        name += place.timeline.theme + ' ' + place.timeline.kind + ' ' + place.timeline.listed;
    }
    return name;
}

/// What is to be seen of pictures, as it will be there. A page looked at closely is left out: most of it is not seen.
std::vector<pictures::Boxed> pictures_on(const frame::FrameList& list) {
    constexpr double most_screens = 2;
    std::vector<pictures::Boxed> found;
    for (const frame::Node& node : list.nodes) {
        const auto* const picture = std::get_if<frame::Picture>(&node);
        if (picture && picture->rect.w * picture->rect.h <= most_screens * list.size.w * list.size.h &&
            !base::intersect(visible(*picture, list.size), picture->shown()).empty()) {
            found.push_back({picture->key, {picture->rect.w, picture->rect.h}});
        }
    }
    return found;
}

bool share_picture(const frame::FrameList& a, const frame::FrameList& b) {
    std::unordered_set<base::PictureKey> seen;
    for (const frame::Node& node : a.nodes) {
        if (const auto* picture = std::get_if<frame::Picture>(&node); picture && !visible(*picture, a.size).empty()) {
            seen.insert(picture->key);
        }
    }
    return std::any_of(b.nodes.begin(), b.nodes.end(), [&](const frame::Node& node) {
        const auto* picture = std::get_if<frame::Picture>(&node);
        return picture && seen.contains(picture->key);
    });
}

} // namespace

frame::FrameList Transition::apply(const views::State& state, const frame::FrameList& shown, frame::FrameList list,
                                   double now_s) {
    std::string place = place_of(state);
    m_arrived = place != m_place;
    if (m_arrived) {
        m_place = std::move(place);
        m_start_s = now_s;
        m_duration_s = 0;
        if (shown.size == list.size && shown.nodes.size() <= most_nodes) {
            const bool grows = shown.screen != list.screen && share_picture(shown, list);
            m_duration_s = grows ? frame::duration::grow_s : frame::duration::fade_s;
            m_from = shown;
        }
    }
    if (now_s >= m_start_s + m_duration_s || m_from.size != list.size) {
        m_from = {};
        m_duration_s = 0;
        m_arriving.clear();
        return list;
    }
    m_arriving = pictures_on(list);
    const double t = (now_s - m_start_s) / m_duration_s;
    frame::FrameList blended = frame::blend(m_from, list, frame::ease(frame::Curve::move, t));
    blended.next_change_s = now_s;
    return blended;
}

} // namespace visit
