#pragma once

#include <string>
#include <string_view>

#include "frame/list.h"

namespace frame {

/// Writes a frame list, back to front. Each call appends one node inside the clip and at the opacity in force, and
/// returns it for what is rarely set; the reference holds until the next call.
class ListBuilder {
public:
    /// `storage`: nodes of a list that is over, whose memory serves once more.
    ListBuilder(Size size, Colour background, std::string_view screen, std::string_view language, double scale,
                std::vector<Node> storage = {});

    /// Ends what began it when it goes out of scope.
    class [[nodiscard]] Scope {
    public:
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;
        ~Scope();

    private:
        friend class ListBuilder;
        Scope(ListBuilder& builder, const Rect& clip, double opacity);
        ListBuilder& m_builder;
        Rect m_clip; ///< what was in force before
        double m_opacity;
    };
    /// Nothing appended meanwhile shows or is touched outside `rect` (nor outside the clip already in force).
    Scope clip(const Rect& rect);
    /// Everything appended meanwhile is that transparent, on top of the opacity already in force.
    Scope fade(double opacity);

    const Rect& clip() const { return m_clip; }
    /// The whole screen.
    Rect bounds() const { return {0, 0, m_list.size.w, m_list.size.h}; }

    /// `layout` with its top left at `at`. In the list's language unless `language` says otherwise. Returns its
    /// rectangle.
    Rect text(const TextPtr& layout, Vec at, Colour colour, std::string_view language = {});
    /// `layout` in the middle of `box`, both ways.
    Rect text_centred(const TextPtr& layout, const Rect& box, Colour colour, std::string_view language = {});

    Shape& fill(const Rect& rect, Colour colour, double radius_px = 0);
    Shape& outline(const Rect& rect, Colour colour, double stroke_px, double radius_px = 0);
    Shape& gradient(const Rect& rect, Colour from, Colour to, Direction direction = Direction::down,
                    double radius_px = 0);
    /// A ring segment inscribed in `rect`, clockwise from 12 o'clock, `from` to `to` in turns.
    Shape& arc(const Rect& rect, Colour colour, double stroke_px, double from, double to);
    /// `rect` is the icon's whole 24 x 24 box; strokes keep the family's weight, 1.75 of 24, unless `stroke_px` says
    /// otherwise.
    Shape& icon(IconPtr icon, const Rect& rect, Colour colour, double stroke_px = 0);
    /// With their top left at `at`.
    Shape& bars(BarsPtr bars, Vec at);

    /// `whole`: where the whole page lies, beyond the clip too.
    Picture& picture(PictureKey key, const Rect& whole, double radius_px = 0, double shadow_px = 0);
    /// Closes a picture's plate: the nodes appended since that picture stand in for it while it can't be drawn.
    void end_plate(std::size_t picture);
    /// Where the next node will be in the list; for `end_plate`.
    std::size_t next() const { return m_list.nodes.size(); }

    Control& control(std::string id, Role role, std::string_view label, const Rect& rect);
    Surface& surface(std::string id, const Rect& rect);

    /// The list looks different from `s` on without any event.
    void changes_at(double s);
    /// Everything so far lies behind a modal: drawn, but neither reported, read aloud nor touched.
    void to_backdrop();

    FrameList& list() { return m_list; }
    /// The finished list; the builder is empty after.
    FrameList take() { return std::move(m_list); }

private:
    template <class N>
    N& add(const Rect& rect);
    Shape& shape(ShapeKind kind, const Rect& rect, Colour colour);

    FrameList m_list;
    Rect m_clip;
    double m_opacity = 1;
};

} // namespace frame
