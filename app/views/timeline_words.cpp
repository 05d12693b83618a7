#include "views/timeline_words.h"

#include <algorithm>

#include "views/caption.h"
#include "views/language_mark.h"
#include "views/memo.h"
#include "views/parts.h"
#include "views/places.h"

namespace views {

namespace {

/// Some ten screens' full: when it is reached, all are set anew as they come.
constexpr std::size_t most_words = 512;

frame::TextStyle one_line(const Scene& scene) {
    frame::TextStyle style = frame::style(scene.metrics, frame::TypeRole::metadata);
    style.max_lines = 1;
    return style;
}

NodeWords words_of_card(const Scene& scene, const exhibit::Item& item, const PlacedNode& placed) {
    const exhibit::Phrase title = item.title.in(scene.language());
    NodeWords words;
    words.id = std::string(card_prefix) + item.id;
    words.label = std::string(title.text) + ", " + exhibit::long_form(item.date, scene.language());
    words.title_language = title.language;

    frame::TextStyle style = one_line(scene);
    const double width = placed.rect.w;
    std::string date = standing_alone(caption_date(scene, item, style, width));
    if (item.date.undated() && scene.type.measure(date, style, scene.language()) > width) {
        date = scene.strings["timeline.undated_short"];
    }
    if (const std::string mark = short_language_mark(scene, title); !mark.empty()) {
        date += " · " + mark;
    }
    words.date = scene.type.set(date, style, width, scene.language());
    const double room = placed.rect.bottom() - placed.picture.bottom() - caption_gap(scene) - style.line_px;
    style.max_lines = std::max(1, static_cast<int>((room + 1) / style.line_px));
    words.title = set_phrase(scene, title, style, width);
    return words;
}

/// What the stack's items are called together: their years, or what their one date is.
std::string stack_dates(const Scene& scene, const TimelineLayout& layout, const TimelineNode& node, bool dated) {
    if (!dated) {
        return scene.strings["timeline.undated"];
    }
    const auto members = layout.index.members(node);
    if (node.same_date()) {
        return standing_alone(exhibit::short_form(scene.exhibit.items[members.front()].date, scene.language()));
    }
    // The undated among them have no year.
    const auto undated = std::partition_point(members.begin(), members.end(), [&](std::uint32_t item) {
        return layout.u_of_item[item] < layout.map.axis_end();
    });
    const double last = undated == members.begin() ? node.u_last : layout.u_of_item[*(undated - 1)];
    const std::string from = year_at(scene, layout, node.u_first);
    const std::string to = year_at(scene, layout, last);
    return from == to ? from : from + " – " + to;
}

NodeWords words_of_stack(const Scene& scene, const TimelineLayout& layout, const TimelineNode& node,
                         const exhibit::Item& first, const PlacedNode& placed) {
    const std::string count = std::to_string(node.count);
    std::string dates = stack_dates(scene, layout, node, placed.stem);
    NodeWords words;
    words.id = std::string(stack_prefix) + first.id;
    words.label = filled(scene, "timeline.stack", count) + ", " + dates;

    frame::TextStyle style = one_line(scene);
    const double width = placed.rect.w;
    if (scene.type.measure(dates, style, scene.language()) > width) {
        dates = !placed.stem ? scene.strings["timeline.undated_short"]
                             : year_at(scene, layout, node.u_first) + (node.same_date() ? "" : " –");
    }
    words.date = scene.type.set(dates, style, width, scene.language());
    style.bold = true;
    words.count = scene.type.set(count, style, width, scene.language());
    return words;
}

NodeWords set_words(const Scene& scene, const TimelineLayout& layout, const PlacedNode& placed) {
    const TimelineNode& node = layout.index.nodes[placed.node];
    const exhibit::Item& first = scene.exhibit.items[layout.index.members(node).front()];
    return node.stack() ? words_of_stack(scene, layout, node, first, placed) : words_of_card(scene, first, placed);
}

TimelineWords& words_in(Memo& memo, TimelineWordsKey key) {
    if (!memo.timeline_words || memo.timeline_words->key != key) {
        memo.timeline_words = std::make_shared<TimelineWords>();
        memo.timeline_words->key = std::move(key);
    }
    return *memo.timeline_words;
}

} // namespace

std::shared_ptr<const NodeWords> words_of_node(const Scene& scene, const TimelineScreen& screen,
                                               const PlacedNode& placed) {
    const auto set = [&] { return std::make_shared<const NodeWords>(set_words(scene, *screen.layout, placed)); };
    if (!scene.memo) {
        return set();
    }
    auto& known =
        words_in(*scene.memo, {screen.layout, scene.language(), scene.metrics.base_scale, scene.metrics.text_scale})
            .of_node;
    if (const auto found = known.find(placed.node); found != known.end()) {
        return found->second;
    }
    if (known.size() >= most_words) {
        known.clear();
    }
    return known.emplace(placed.node, set()).first->second;
}

} // namespace views
