#include "views/reconcile.h"

#include <algorithm>

#include "views/places.h"
#include "views/slides.h"

namespace views {

namespace {

/// The item itself, else of those beside it in `before` the nearest that is left, later ones first; empty where none
/// is.
std::string nearest_left(const std::string& id, const exhibit::Exhibit& exhibit, const exhibit::Exhibit* before) {
    if (id.empty() || exhibit.item(id)) {
        return id;
    }
    const exhibit::Item* const gone = before ? before->item(id) : nullptr;
    if (!gone) {
        return {};
    }
    const auto left = [&](const exhibit::Item& item) { return exhibit.item(item.id) != nullptr; };
    const auto& items = before->items;
    const auto here = items.begin() + (gone - items.data());
    if (const auto later = std::find_if(here, items.end(), left); later != items.end()) {
        return later->id;
    }
    const auto earlier = std::find_if(std::make_reverse_iterator(here), items.rend(), left);
    return earlier == items.rend() ? std::string() : earlier->id;
}

/// The page of `now` that shows what the page `number` of `before` showed; 0: none does.
int page_of_same_picture(const exhibit::Item& before, int number, const exhibit::Item& now) {
    if (number < 1 || number > static_cast<int>(before.pages.size())) {
        return 0;
    }
    const exhibit::Page& shown = before.pages[static_cast<std::size_t>(number - 1)];
    const auto same = std::find_if(now.pages.begin(), now.pages.end(), [&](const exhibit::Page& page) {
        return page.file == shown.file && page.file_page == shown.file_page;
    });
    return same == now.pages.end() ? 0 : static_cast<int>(same - now.pages.begin()) + 1;
}

// `place` referring only to what there is; false where nothing of it is left. The list that an item was found in may
// still name others that are gone: it can be long, and who goes through it passes them over.
bool keep(Place& place, const exhibit::Exhibit& exhibit, const exhibit::Exhibit* before) {
    if (place.loop.first_slide >= static_cast<int>(slide_count(exhibit))) {
        place.loop.first_slide = 0;
    }
    CollectionPlace& collection = place.collection;
    if (!collection.theme.empty() && !exhibit.theme(collection.theme)) {
        collection.theme.clear();
    }
    if (!collection.kind.empty() && !exhibit.kind(collection.kind)) {
        collection.kind.clear();
    }
    Scroll& scroll = collection.scroll;
    if (!scroll.anchor.empty()) {
        scroll.anchor = nearest_left(scroll.anchor, exhibit, before);
        if (scroll.anchor.empty()) {
            scroll = {};
        }
    }
    TimelinePlace& timeline = place.timeline;
    if (!timeline.theme.empty() && !exhibit.theme(timeline.theme)) {
        timeline.theme.clear();
    }
    if (!timeline.kind.empty() && !exhibit.kind(timeline.kind)) {
        timeline.kind.clear();
    }
    if (!timeline.listed.empty() && !exhibit.item(timeline.listed)) {
        timeline.listed.clear();
    }
    if (place.screen != ScreenId::item) {
        return true;
    }
    ItemPlace& shown = place.item;
    const exhibit::Item* const item = exhibit.item(shown.item);
    if (!item) {
        return false;
    }
    const exhibit::Item* const was = before ? before->item(shown.item) : nullptr;
    const int pages = std::max(1, static_cast<int>(item->pages.size()));
    if (const int same = was ? page_of_same_picture(*was, shown.page, *item) : 0; same > 0) {
        shown.page = same;
    } else if (shown.page > pages) {
        shown.page = pages;
        shown.viewport = {};
        shown.page_offset = frame::Glide::resting(0);
        shown.open_point.reset();
    }
    if (shown.open_point) {
        const auto page = static_cast<std::size_t>(shown.page - 1);
        const std::size_t points = page < item->pages.size() ? item->pages[page].points.size() : 0;
        if (static_cast<std::size_t>(*shown.open_point) >= points) {
            shown.open_point.reset();
        }
    }
    return true;
}

/// Empty: the sweep.
std::string_view id_of(const SlideSubject& slide) {
    return slide.sweep() ? std::string_view() : slide.item->id;
}

/// Where an item's slide stands in a round; nothing: it has none.
std::optional<std::size_t> slide_of(const exhibit::Exhibit& exhibit, std::string_view item) {
    const auto found = std::find(exhibit.loop.begin(), exhibit.loop.end(), item);
    return found == exhibit.loop.end() ? std::nullopt
                                       : std::optional(static_cast<std::size_t>(found - exhibit.loop.begin()));
}

/// The slide of `exhibit` in place of the one that stood: the same, else the first left of those after it.
std::optional<std::size_t> slide_after(const exhibit::Exhibit& before, const SlideSubject& stood,
                                       const exhibit::Exhibit& exhibit) {
    const std::size_t sweep = exhibit.loop.size();
    const auto here = stood.sweep() ? std::nullopt : slide_of(before, stood.item->id);
    for (std::size_t i = here.value_or(before.loop.size()); i < before.loop.size(); ++i) {
        if (const auto slide = slide_of(exhibit, before.loop[i])) {
            return slide;
        }
    }
    return sweep < slide_count(exhibit) ? std::optional(sweep) : std::nullopt;
}

double carried(double u, const TimelineMap& before, const TimelineMap& now) {
    if (before.dated() && now.dated() && u <= before.axis_end()) {
        return now.u_of(before.moment_of(u));
    }
    // Among what has no date.
    const double undated = 1 - before.axis_end();
    const double share = undated > 0 ? std::max(0.0, (u - before.axis_end()) / undated) : 0;
    return now.axis_end() + share * (1 - now.axis_end());
}

void carry(TimelineWindow& window, const TimelineMap& before, const TimelineMap& now) {
    const double middle = (window.from + window.to) / 2;
    if (window.span() >= 1 || middle < 0 || middle > 1) {
        return; // all of the line, whatever it is
    }
    const double step = carried(middle, before, now) - middle;
    window.from += step;
    window.to += step;
}

} // namespace

void reconcile(State& state, const exhibit::Exhibit& exhibit, const exhibit::Exhibit* before) {
    std::erase_if(state.back, [&](Place& place) { return !keep(place, exhibit, before); });
    if (!keep(state.place, exhibit, before)) {
        if (state.back.empty()) {
            state.place = home_place();
        } else {
            go_back(state);
        }
        state.focus.clear();
    }
    if (std::find(exhibit.languages.begin(), exhibit.languages.end(), state.language) == exhibit.languages.end()) {
        state.language.clear();
    }
}

void keep_slide(State& state, const LoopPlace& shown, const Scene& before, const Scene& now) {
    if (state.place.screen != ScreenId::loop) {
        return;
    }
    const SlideNow stood = slide_now(before, shown);
    if (!stood.subject) {
        return;
    }
    LoopPlace& loop = state.place.loop;
    loop.first_slide = static_cast<int>(slide_after(before.exhibit, *stood.subject, now.exhibit).value_or(0));
    loop.started_s = stood.start_s;
    Scene beginning = now;
    beginning.now_s = loop.started_s;
    const SlideNow stands = slide_now(beginning, loop);
    const bool same = stands.subject && id_of(*stands.subject) == id_of(*stood.subject);
    // Where it has less time than it had and that is up, the next one begins now.
    loop.started_s = same ? std::max(loop.started_s, now.now_s - stands.length_s) : now.now_s;
}

void keep_dates(State& state, const TimelineMap& before, const TimelineMap& now) {
    const auto keep_in = [&](Place& place) {
        carry(place.timeline.window.from, before, now);
        carry(place.timeline.window.to, before, now);
    };
    keep_in(state.place);
    std::for_each(state.back.begin(), state.back.end(), keep_in);
}

} // namespace views
