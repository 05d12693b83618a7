#include "views/points.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "views/language_mark.h"
#include "views/parts.h"

namespace views {

namespace {

constexpr double target_size = 64;
constexpr double ring_size = 44; // small and open, so that it hides little of what it points at
constexpr double least_gap = 16;
constexpr double note_width = 460;
constexpr double note_padding = 28;

bool clear_of(const base::Rect& rect, std::span<const base::Rect> others, double gap) {
    const base::Rect wide = base::inflate(rect, gap - 0.5);
    return std::none_of(others.begin(), others.end(),
                        [&](const base::Rect& other) { return !base::intersect(wide, other).empty(); });
}

bool inside(const base::Rect& rect, const base::Rect& window) {
    return rect.x >= window.x && rect.y >= window.y && rect.right() <= window.right() &&
           rect.bottom() <= window.bottom();
}

base::Rect around(base::Vec middle, double size) {
    return {std::round(middle.x - size / 2), std::round(middle.y - size / 2), size, size};
}

/// The nearest free place for a ring about `middle`, in ever wider circles; nothing where all is taken.
std::optional<base::Rect> free_place(base::Vec middle, double size, double gap, const base::Rect& window,
                                     std::span<const base::Rect> taken) {
    constexpr int circles = 8;
    constexpr int directions = 12;
    const base::Rect here = around(middle, size);
    if (inside(here, window) && clear_of(here, taken, gap)) {
        return here;
    }
    for (int circle = 1; circle <= circles; ++circle) {
        const double reach = (size + gap) * 0.5 * circle;
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * std::numbers::pi * i / directions;
            const base::Rect there =
                around({middle.x + reach * std::cos(angle), middle.y + reach * std::sin(angle)}, size);
            if (inside(there, window) && clear_of(there, taken, gap)) {
                return there;
            }
        }
    }
    return std::nullopt;
}

std::optional<PointMarks::Note> place_note(const Scene& scene, const exhibit::Point& point, int index,
                                           const base::Rect& ring, const base::Rect& window,
                                           std::span<const base::Rect> taken) {
    const frame::Metrics& metrics = scene.metrics;
    const double padding = metrics.px(note_padding);
    const double gap = metrics.text_px(least_gap);
    const double edge = metrics.px(24);
    const base::Rect room = base::inflate(window, -edge);
    const double widest = std::min(metrics.text_px(note_width), room.w) - 2 * padding;
    if (widest <= 0) {
        return std::nullopt;
    }
    const exhibit::Phrase text = point.text.in(scene.language());
    PointMarks::Note note;
    note.point = index;
    note.text = set_phrase(scene, text, frame::style(metrics, frame::TypeRole::body), widest);
    double w = note.text->size.w;
    double h = note.text->size.h;
    if (const std::string mark = language_mark(scene, text); !mark.empty()) {
        note.mark = scene.type.set(filled(scene, "item.only_in", mark),
                                   frame::style(metrics, frame::TypeRole::metadata), widest, scene.language());
        w = std::max(w, note.mark->size.w);
        h += note.mark->size.h;
    }
    w = std::max(std::ceil(w) + 2 * padding, metrics.text_px(target_size));
    h = h + 2 * padding;

    const base::Vec middle = ring.centre();
    const double x = std::clamp(middle.x - w / 2, room.x, std::max(room.x, room.right() - w));
    const double y = std::clamp(middle.y - h / 2, room.y, std::max(room.y, room.bottom() - h));
    const std::array places{base::Rect{ring.right() + gap, y, w, h}, base::Rect{ring.x - gap - w, y, w, h},
                            base::Rect{x, ring.bottom() + gap, w, h}, base::Rect{x, ring.y - gap - h, w, h}};
    // Beside its ring if there is room, else wherever on the mat it covers no button.
    note.card = {x, room.y, w, h};
    for (const base::Rect& place : places) {
        if (inside(place, room) && clear_of(place, taken, gap)) {
            note.card = place;
            break;
        }
    }
    note.card.x = std::round(note.card.x);
    note.card.y = std::round(note.card.y);
    return note;
}

} // namespace

PointMarks place_points(const Scene& scene, const ItemPlace& place, const PageRef& page, const base::Rect& page_rect,
                        const base::Rect& window, std::span<const base::Rect> taken) {
    PointMarks marks;
    const exhibit::Page* const data = page.data();
    if (!data) {
        return marks;
    }
    const double size = scene.metrics.text_px(target_size);
    const double gap = scene.metrics.text_px(least_gap);
    std::vector<base::Rect> occupied(taken.begin(), taken.end());
    for (std::size_t i = 0; i < data->points.size(); ++i) {
        const base::Vec at = data->points[i].at;
        const base::Vec middle{page_rect.x + at.x * page_rect.w, page_rect.y + at.y * page_rect.h};
        if (!window.contains(middle)) {
            continue;
        }
        if (const auto rect = free_place(middle, size, gap, window, occupied)) {
            marks.rings.push_back({static_cast<int>(i), *rect});
            occupied.push_back(*rect);
        }
    }
    if (!place.open_point) {
        return marks;
    }
    const int open = *place.open_point;
    const auto ring = std::find_if(marks.rings.begin(), marks.rings.end(),
                                   [&](const PointMarks::Ring& one) { return one.point == open; });
    if (ring == marks.rings.end()) {
        return marks;
    }
    marks.note = place_note(scene, data->points[static_cast<std::size_t>(open)], open, ring->rect, window, taken);
    if (marks.note) {
        const std::array covered{marks.note->card};
        std::erase_if(marks.rings, [&](const PointMarks::Ring& one) { return !clear_of(one.rect, covered, gap); });
    }
    return marks;
}

void add_points(frame::ListBuilder& list, const Scene& scene, const State& state, const PointMarks& marks,
                const PageRef& page) {
    const frame::Metrics& metrics = scene.metrics;
    const frame::Theme& theme = scene.theme;
    const base::Colour tone = page.item ? theme_colour(scene, page.item->theme) : theme.accent;
    const exhibit::Page* const data = page.data();
    for (const PointMarks::Ring& ring : marks.rings) {
        const std::string id = "point:" + std::to_string(ring.point);
        const bool open = state.place.item.open_point == ring.point;
        const exhibit::Phrase text = data->points[static_cast<std::size_t>(ring.point)].text.in(scene.language());
        frame::Control& control =
            list.control(id, frame::Role::toggle, filled(scene, "item.point", text.text), ring.rect);
        control.selected = open;
        // The target grows with the visitor's text; the ring does not, so that it hides no more than it must.
        const base::Rect shown = around(ring.rect.centre(), metrics.px(ring_size));
        const double radius = shown.w / 2;
        const double line = metrics.px(4);
        const double halo = metrics.px(2);
        // On a broader line in the mat's colour the ring shows on any picture.
        list.outline(base::inflate(shown, halo), theme.mat.with_alpha(0.65), line + 2 * halo, radius + halo);
        if (open || state.pressed == id) {
            list.fill(shown, tone.with_alpha(0.35), radius);
        }
        list.outline(shown, tone, line, radius);
        add_press(list, scene, state, id, base::inflate(shown, metrics.px(6)), radius + metrics.px(6));
    }
    if (!marks.note) {
        return;
    }
    const PointMarks::Note& note = *marks.note;
    const double radius = metrics.px(20);
    const double padding = metrics.px(note_padding);
    list.fill(note.card, theme.raised, radius);
    list.outline(note.card, tone, metrics.px(theme.outline_px), radius);
    const exhibit::Phrase text = data->points[static_cast<std::size_t>(note.point)].text.in(scene.language());
    double y = note.card.y + padding;
    if (note.mark) {
        y = add_text(list, note.mark, {note.card.x + padding, y}, theme.secondary, scene.language());
    }
    add_text(list, note.text, {note.card.x + padding, y}, theme.text, text.language);
}

} // namespace views
