#include "views/timeline_faces.h"

#include <algorithm>

#include "views/caption.h"
#include "views/language_mark.h"
#include "views/memo.h"
#include "views/pages.h"
#include "views/parts.h"
#include "views/places.h"

namespace views {

namespace {

/// Some ten screens' full: when it is reached, all are made anew as they come.
constexpr std::size_t most_faces = 512;

void set_card(NodeFace& face, const Scene& scene, const exhibit::Item& item, const PlacedNode& placed) {
    const exhibit::Phrase title = item.title.in(scene.language());
    face.id = card_id(item);
    face.label = std::string(title.text) + ", " + exhibit::long_form(item.date, scene.language());
    face.title_language = title.language;

    frame::TextStyle style = one_line(scene);
    const double width = placed.rect.w;
    std::string date = standing_alone(caption_date(scene, item, style, width));
    if (item.date.undated() && scene.type.measure(date, style, scene.language()) > width) {
        date = scene.strings["timeline.undated_short"];
    }
    if (const std::string mark = short_language_mark(scene, title); !mark.empty()) {
        date += " · " + mark;
    }
    face.date = scene.type.set(date, style, width, scene.language());
    const double room = placed.rect.bottom() - placed.picture.bottom() - caption_gap(scene) - style.line_px;
    style.max_lines = std::max(1, static_cast<int>((room + 1) / style.line_px));
    face.title = set_phrase(scene, title, style, width);
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

void set_stack(NodeFace& face, const Scene& scene, const TimelineLayout& layout, const TimelineNode& node,
               const exhibit::Item& first, const PlacedNode& placed) {
    const std::string count = std::to_string(node.count);
    std::string dates = stack_dates(scene, layout, node, placed.stem);
    face.id = std::string(stack_prefix) + first.id;
    face.label = filled(scene, "timeline.stack", count) + ", " + dates;

    frame::TextStyle style = one_line(scene);
    const double width = placed.rect.w;
    face.date = scene.type.set(dates, style, width, scene.language());
    if (face.date->truncated) {
        dates = !placed.stem ? scene.strings["timeline.undated_short"]
                             : year_at(scene, layout, node.u_first) + (node.same_date() ? "" : " –");
        face.date = scene.type.set(dates, style, width, scene.language());
    }
    style.bold = true;
    face.count = scene.type.set(count, style, width, scene.language());
    const base::Colour tone = face.shown[0].tone;
    face.ink = base::contrast(scene.theme.background, tone) > base::contrast(scene.theme.text, tone)
                   ? scene.theme.background
                   : scene.theme.text;
}

NodeFacePtr make_face(const Scene& scene, const TimelineLayout& layout, const PlacedNode& placed) {
    const TimelineNode& node = layout.index.nodes[placed.node];
    const exhibit::Item& first = scene.exhibit.items[layout.index.members(node).front()];
    auto face = std::make_shared<NodeFace>();
    for (const std::uint32_t shown : node.shown) {
        if (shown != TimelineNode::none) {
            const exhibit::Item& item = scene.exhibit.items[shown];
            NodeFace::Shown& to = face->shown.emplace_back();
            to.key.item = item.id;
            to.aspect = PageRef{&item}.aspect();
            to.tone = theme_colour(scene, item.theme);
        }
    }
    if (node.stack()) {
        set_stack(*face, scene, layout, node, first, placed);
    } else {
        set_card(*face, scene, first, placed);
    }
    return face;
}

/// The memo's faces of this layout, in this language, size and palette.
TimelineFaces& faces_in(Memo& memo, const Scene& scene, const TimelineLayoutPtr& layout) {
    TimelineFacesKey key{layout,           scene.language(),         scene.metrics.base_scale, scene.metrics.text_scale,
                         scene.theme.dark, scene.theme.high_contrast};
    if (!memo.timeline_faces || memo.timeline_faces->key != key) {
        memo.timeline_faces = std::make_shared<TimelineFaces>();
        memo.timeline_faces->key = std::move(key);
    }
    return *memo.timeline_faces;
}

} // namespace

std::vector<NodeFacePtr> timeline_faces(const Scene& scene, const TimelineScreen& screen) {
    TimelineFaces made;
    TimelineFaces& known = scene.memo ? faces_in(*scene.memo, scene, screen.layout) : made;
    if (known.of_node.size() >= most_faces) {
        known.of_node.clear();
    }
    std::vector<NodeFacePtr> result;
    result.reserve(screen.placed.size());
    for (const PlacedNode& placed : screen.placed) {
        NodeFacePtr& face = known.of_node[placed.node];
        if (!face) {
            face = make_face(scene, *screen.layout, placed);
        }
        result.push_back(face);
    }
    return result;
}

} // namespace views
