#include "views/timeline_screen.h"

#include <algorithm>
#include <cmath>

#include "views/memo.h"
#include "views/navigation.h"

namespace views {

namespace {

constexpr double strip_height = 84;
constexpr double hair_days = 1e-3;   // so near to a day's beginning or end it is that day
constexpr double unseen_span = 1e-4; // of the line: so much less than all of it still is all of it

double line_px(const Scene& scene) {
    return frame::style(scene.metrics, frame::TypeRole::metadata).line_px;
}

/// What lies between the header and the navigation, from top to bottom.
struct Heights {
    double names;  ///< of the eras
    double stems;  ///< between the lanes and the axis
    double labels; ///< of the axis
    double strip;
    double gap;
};

Heights heights(const Scene& scene) {
    const frame::Metrics& metrics = scene.metrics;
    return {line_px(scene) + metrics.px(16), metrics.px(28), line_px(scene) + metrics.px(18),
            std::max(metrics.px(strip_height), metrics.text_px(64)), metrics.text_px(16)};
}

/// As many lanes as there is height for, rather few with large pictures, but two if at all possible; the header's
/// height must not depend on them.
TimelineMeasures measures(const Scene& scene, double room) {
    const frame::Metrics& metrics = scene.metrics;
    TimelineMeasures made;
    made.gap = metrics.text_px(20);
    made.caption = 2 * line_px(scene) + caption_gap(scene);
    const auto lanes = [&](double card) { return static_cast<int>((room + made.gap) / (card + made.gap)); };
    const int at_most = lanes(metrics.px(124) + made.caption);
    const int at_ease = lanes(metrics.px(156) + made.caption + line_px(scene));
    made.lanes = std::clamp(at_ease, std::clamp(at_most, 1, 2), 5);
    made.lane_height = std::max(1.0, std::floor((room + made.gap) / made.lanes - made.gap));
    if (made.lane_height > made.caption + line_px(scene) + metrics.px(116)) {
        made.caption += line_px(scene); // a second line of the title
    }
    made.least_card = std::max(metrics.text_px(240), metrics.px(140));
    made.most_card = std::max(made.least_card, metrics.text_px(320));
    made.stack = std::max(metrics.text_px(176), metrics.px(140));
    return made;
}

std::string span_text(const exhibit::Date& from, const exhibit::Date& to, const std::string& language) {
    const std::string a = exhibit::short_form(from, language);
    const std::string b = exhibit::short_form(to, language);
    return a == b ? a : a + " – " + b;
}

exhibit::Date date_at(double moment, exhibit::Precision precision) {
    const auto day = static_cast<exhibit::Day>(std::floor(moment));
    const exhibit::CivilDay civil = exhibit::to_civil(day);
    exhibit::Date date;
    date.precision = date.end_precision = precision;
    exhibit::Day first = day;
    exhibit::Day last = day;
    if (precision == exhibit::Precision::year) {
        first = exhibit::to_day({civil.year, 1, 1});
        last = exhibit::to_day({civil.year, 12, 31});
    } else if (precision == exhibit::Precision::month) {
        first = exhibit::to_day({civil.year, civil.month, 1});
        last = (civil.month == 12 ? exhibit::to_day({civil.year + 1, 1, 1})
                                  : exhibit::to_day({civil.year, civil.month + 1, 1})) -
               1;
    }
    date.earliest = first;
    date.latest = last;
    return date;
}

bool serves(const TimelineLayoutPtr& layout, const Scene& scene, const TimelineMeasures& measures) {
    return layout && layout->of == scene.exhibit.identity.token() && layout->measures == measures;
}

/// The memo's, where it serves; else a new one. Nothing but the filter may differ from what is asked for.
TimelineLayoutPtr layout_for(const Scene& scene, const TimelineOrder& order) {
    Memo* const memo = scene.memo;
    if (!memo) {
        return lay_out_timeline(scene.exhibit, order.filter, order.measures);
    }
    for (const TimelineLayoutPtr& known : {memo->timeline, memo->whole_timeline}) {
        if (serves(known, scene, order.measures) && known->filter == order.filter) {
            return memo->timeline = known;
        }
    }
    if (memo->elsewhere && serves(memo->timeline, scene, order.measures)) {
        memo->timeline_wanted = order;
        return memo->timeline;
    }
    remember(*memo, lay_out_timeline(scene.exhibit, order.filter, order.measures));
    return memo->timeline;
}

/// While zooming cards may be on their way; at rest none is.
double looseness(const TimelinePlace& place, double now_s) {
    double loose = place.loose.at(now_s);
    const TimelineMove& move = place.window;
    if (moving(move, now_s) && move.tau_s == 0 && move.from.span() != move.to.span()) {
        const double t = (now_s - move.start_s) / move.duration_s;
        loose = std::max(loose, std::clamp(std::min(t / 0.15, (1 - t) / 0.4), 0.0, 1.0));
    }
    return loose;
}

/// Where things are, whatever stands on the line.
TimelineScreen empty_frame(const Scene& scene, const TimelinePlace& place) {
    const frame::Metrics& metrics = scene.metrics;
    const base::Rect area = content_area(scene);
    const Heights high = heights(scene);
    TimelineScreen screen;
    screen.line = {metrics.margin(), 0, std::max(1.0, area.w - 2 * metrics.margin()), 0};

    const double strip_y = area.bottom() - metrics.px(20) - high.strip;
    const double button = metrics.text_px(64);
    screen.foot = {screen.line.x, std::round(strip_y + (high.strip - button) / 2), screen.line.w, button};

    // The header's places are the same whatever it says.
    TimelineHeading heading;
    heading.title = scene.strings["nav.timeline"];
    const TimelineHeader header = lay_out_timeline_header(scene, place, heading, area, screen.foot);

    const double axis_bottom = strip_y - metrics.px(metrics.portrait ? 24 : 12);
    screen.axis_y = std::round(axis_bottom - high.labels);
    const double top = header.bottom + metrics.text_px(16);
    screen.bands = {0, top, area.w, std::max(1.0, screen.axis_y - top)};
    screen.surface = {0, top, area.w, std::max(1.0, axis_bottom - top)};
    const double room = screen.axis_y - high.stems - top - high.names;
    screen.measures = measures(scene, room);
    screen.lanes = {screen.line.x, top + high.names};

    screen.earlier = {screen.foot.x, screen.foot.y, button, button};
    screen.later = {header.foot_right - button, screen.foot.y, button, button};
    const double strip_x = screen.earlier.right() + high.gap;
    screen.strip = {strip_x, strip_y, screen.later.x - high.gap - strip_x, high.strip};
    return screen;
}

} // namespace

void remember(Memo& memo, TimelineLayoutPtr layout) {
    if (layout->filter == TimelineFilter()) {
        memo.whole_timeline = layout;
    }
    memo.timeline = std::move(layout);
}

TimelineLayoutPtr timeline_layout(const Scene& scene, const TimelineFilter& filter) {
    TimelinePlace place;
    place.theme = filter.theme;
    place.kind = filter.kind;
    return timeline_frame(scene, place).layout;
}

TimelineOrder timeline_order(const Scene& scene, const TimelinePlace& place) {
    return {{place.theme, place.kind}, empty_frame(scene, place).measures};
}

TimelineScreen timeline_frame(const Scene& scene, const TimelinePlace& place) {
    TimelineScreen screen = empty_frame(scene, place);
    screen.layout = layout_for(scene, {{place.theme, place.kind}, screen.measures});
    const TimelineLayout& layout = *screen.layout;

    screen.window = window_at(place.window, scene.now_s);
    const double middle = std::clamp((screen.window.from + screen.window.to) / 2, 0.0, 1.0);
    screen.bounds.least_span = std::min(1.0, screen.line.w / most_zoom(layout, middle, screen.line.w));
    if (place.held == TimelineHold::none && !moving(place.window, scene.now_s)) {
        screen.window = bounded(screen.window, screen.bounds);
    }
    screen.whole = screen.window.span() >= 1 - unseen_span;
    screen.loose = looseness(place, scene.now_s);

    TimelineHeading heading;
    heading.counts = {layout.total, layout.of_theme, layout.of_kind};
    heading.whole = screen.whole;
    heading.nearest = screen.window.span() <= screen.bounds.least_span * (1 + unseen_span);
    heading.title = screen.whole ? scene.strings["nav.timeline"] : shown_dates(scene, layout, screen.window);
    screen.header = lay_out_timeline_header(scene, place, heading, content_area(scene), screen.foot);
    return screen;
}

TimelineScreen timeline_screen(const Scene& scene, const TimelinePlace& place) {
    TimelineScreen screen = timeline_frame(scene, place);
    const double beyond = std::max(screen.line.x, scene.metrics.screen.w - screen.line.right());
    screen.placed = place_timeline(*screen.layout, screen.view(), screen.line.w, beyond);
    for (PlacedNode& node : screen.placed) {
        node.rect.x += screen.lanes.x;
        node.rect.y += screen.lanes.y;
        node.picture.x += screen.lanes.x;
        node.picture.y += screen.lanes.y;
        node.stem_x += screen.lanes.x;
    }
    std::stable_sort(screen.placed.begin(), screen.placed.end(),
                     [](const PlacedNode& a, const PlacedNode& b) { return a.stem_x < b.stem_x; });
    return screen;
}

double caption_gap(const Scene& scene) {
    return scene.metrics.px(10);
}

std::string shown_dates(const Scene& scene, const TimelineLayout& layout, const TimelineWindow& window) {
    const TimelineMap& map = layout.map;
    if (!map.dated() || window.from >= map.axis_end()) {
        return scene.strings["timeline.undated"];
    }
    const double from = map.moment_of(std::max(0.0, window.from)) + hair_days;
    const double to = std::max(from, map.moment_of(std::min(window.to, map.axis_end())) - hair_days);
    const double days = to - from;
    const exhibit::Precision precision = days > 3 * 366.0  ? exhibit::Precision::year
                                         : days > 3 * 31.0 ? exhibit::Precision::month
                                                           : exhibit::Precision::day;
    return span_text(date_at(from, precision), date_at(to, precision), scene.language());
}

std::string year_at(const Scene& scene, const TimelineLayout& layout, double u) {
    const TimelineMap& map = layout.map;
    if (!map.dated() || u >= map.axis_end()) {
        return scene.strings["timeline.undated"];
    }
    return exhibit::short_form(date_at(map.moment_of(std::max(0.0, u)), exhibit::Precision::year), scene.language());
}

} // namespace views
