#include "frame/build.h"

#include "base/ensure.h"

namespace frame {

namespace {

/// Most screens have fewer; a list that grows moves all that it has.
constexpr std::size_t usual_nodes = 512;

} // namespace

ListBuilder::ListBuilder(Size size, Colour background, std::string_view screen, std::string_view language, double scale,
                         std::vector<Node> storage)
    : m_clip{0, 0, size.w, size.h} {
    m_list.size = size;
    m_list.background = background;
    m_list.screen = screen;
    m_list.language = language;
    m_list.scale = scale;
    m_list.nodes = std::move(storage);
    m_list.nodes.clear();
    m_list.nodes.reserve(usual_nodes);
}

ListBuilder::Scope::~Scope() {
    m_builder.m_clip = m_clip;
    m_builder.m_opacity = m_opacity;
}

ListBuilder::Scope ListBuilder::clip(const Rect& rect) {
    return {*this, intersect(m_clip, rect), m_opacity};
}

ListBuilder::Scope ListBuilder::fade(double opacity) {
    return {*this, m_clip, m_opacity * std::clamp(opacity, 0.0, 1.0)};
}

ListBuilder::Scope::Scope(ListBuilder& builder, const Rect& clip, double opacity)
    : m_builder(builder), m_clip(builder.m_clip), m_opacity(builder.m_opacity) {
    builder.m_clip = clip;
    builder.m_opacity = opacity;
}

template <class N>
N& ListBuilder::add(const Rect& rect) {
    N& node = std::get<N>(m_list.nodes.emplace_back(std::in_place_type<N>));
    node.rect = rect;
    node.clip = m_clip;
    node.opacity = m_opacity;
    return node;
}

Rect ListBuilder::text(const TextPtr& layout, Vec at, Colour colour, std::string_view language) {
    const Rect rect{at.x, at.y, layout->size.w, layout->size.h};
    Text& node = add<Text>(rect);
    node.layout = layout;
    node.colour = colour;
    node.language = language.empty() ? m_list.language : std::string(language);
    return rect;
}

Rect ListBuilder::text_centred(const TextPtr& layout, const Rect& box, Colour colour, std::string_view language) {
    // Whole pixels keep the glyphs where the rasteriser drew them sharp.
    const Vec at{std::round(box.centre().x - layout->size.w / 2), std::round(box.centre().y - layout->size.h / 2)};
    return text(layout, at, colour, language);
}

Shape& ListBuilder::shape(ShapeKind kind, const Rect& rect, Colour colour) {
    Shape& node = add<Shape>(rect);
    node.kind = kind;
    node.colour = colour;
    return node;
}

Shape& ListBuilder::fill(const Rect& rect, Colour colour, double radius_px) {
    Shape& node = shape(ShapeKind::fill, rect, colour);
    node.radius_px = radius_px;
    return node;
}

Shape& ListBuilder::outline(const Rect& rect, Colour colour, double stroke_px, double radius_px) {
    Shape& node = shape(ShapeKind::outline, rect, colour);
    node.stroke_px = stroke_px;
    node.radius_px = radius_px;
    return node;
}

Shape& ListBuilder::gradient(const Rect& rect, Colour from, Colour to, Direction direction, double radius_px) {
    Shape& node = shape(ShapeKind::gradient, rect, from);
    node.end = to;
    node.direction = direction;
    node.radius_px = radius_px;
    return node;
}

Shape& ListBuilder::arc(const Rect& rect, Colour colour, double stroke_px, double from, double to) {
    Shape& node = shape(ShapeKind::arc, rect, colour);
    node.stroke_px = stroke_px;
    node.from = from;
    node.to = to;
    return node;
}

Shape& ListBuilder::bars(BarsPtr bars, Vec at) {
    Shape& node = shape(ShapeKind::bars, {at.x, at.y, bars->size.w, bars->size.h}, {});
    node.bars = std::move(bars);
    return node;
}

Shape& ListBuilder::icon(IconPtr icon, const Rect& rect, Colour colour, double stroke_px) {
    Shape& node = shape(ShapeKind::icon, rect, colour);
    node.icon = std::move(icon);
    node.stroke_px = stroke_px > 0 ? stroke_px : rect.w * 1.75 / 24;
    return node;
}

Picture& ListBuilder::picture(PictureKey key, const Rect& whole, double radius_px, double shadow_px) {
    Picture& node = add<Picture>(whole);
    node.key = std::move(key);
    node.radius_px = radius_px;
    node.shadow_px = shadow_px;
    return node;
}

void ListBuilder::end_plate(std::size_t picture) {
    base::ensure(picture < m_list.nodes.size() && std::holds_alternative<Picture>(m_list.nodes[picture]),
                 "a plate follows its picture");
    std::get<Picture>(m_list.nodes[picture]).plate_nodes = static_cast<int>(m_list.nodes.size() - picture - 1);
}

Control& ListBuilder::control(std::string id, Role role, std::string_view label, const Rect& rect) {
    Control& node = add<Control>(rect);
    node.id = std::move(id);
    node.role = role;
    node.label = label;
    return node;
}

Surface& ListBuilder::surface(std::string id, const Rect& rect) {
    Surface& node = add<Surface>(rect);
    node.id = std::move(id);
    return node;
}

void ListBuilder::changes_at(double s) {
    m_list.next_change_s = std::min(m_list.next_change_s, s);
}

void ListBuilder::to_backdrop() {
    for (Node& node : m_list.nodes) {
        placed(node).backdrop = true;
    }
}

} // namespace frame
