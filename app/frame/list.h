#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "base/colour.h"
#include "base/geometry.h"
#include "base/picture_key.h"
#include "frame/icons.h"
#include "frame/text.h"

namespace frame {

using base::Colour;
using base::PictureKey;
using base::Rect;
using base::Size;
using base::Vec;

/// What every node has. Pixels of the screen.
struct Placed {
    Rect rect;
    Rect clip{-1e9, -1e9, 2e9, 2e9}; ///< nothing outside is drawn or touched
    double opacity = 1;              ///< 0 to 1, on top of the colours' own alpha
    bool backdrop = false;           ///< behind a modal: drawn, but neither reported, read aloud nor touched
};

/// A textured rectangle of a resolved picture: `uv` from 0 to 1 in the texture.
struct Quad {
    Rect rect;
    Rect uv{0, 0, 1, 1};
    std::uint64_t texture = 0;
};

/// A page of an item. `rect` is where the *whole* page lies, also the part that `clip` or the screen cuts off.
struct Picture : Placed {
    PictureKey key;
    Rect crop; ///< the window through which the page is seen, with the round corners and the shadow; empty: all of it
    Rect hole; ///< what need not be drawn of it, for something opaque lies there; often empty
    double radius_px = 0;
    double shadow_px = 0; ///< reach of a soft shadow; 0: none
    int plate_nodes = 0;  ///< that many nodes after this one are its plate: drawn while nothing of the picture is there
    bool priority = false; ///< wanted before the others on screen

    // Filled in by the pictures room when the list is resolved:
    std::vector<Quad> quads; ///< coarse to fine, covering the visible part
    int level = -1;          ///< IIIF scale factor exponent in use; -1: none yet
    bool sharp = false;      ///< the quads have at least the screen's resolution (or the master's, where that is less)
    bool failed = false;

    /// What of the page there is to see, before the clip.
    Rect shown() const { return crop.empty() ? rect : intersect(rect, crop); }
};

struct Text : Placed {
    TextPtr layout; ///< drawn with its top left at rect's; rect may be larger
    Colour colour;
    std::string language; ///< BCP 47, of what is really shown
};

/// Many rectangles that change together: worked out once, they are drawn as one.
struct Bars {
    struct Bar {
        Rect rect; ///< whole pixels, from the shape's top left; they don't overlap
        Colour colour;
        double radius_px = 0;
    };
    Size size;
    std::vector<Bar> bars;
};
using BarsPtr = std::shared_ptr<const Bars>;

enum class ShapeKind {
    fill,     ///< rectangle with round corners
    outline,  ///< its border, `stroke_px` wide, inside the rectangle
    gradient, ///< from `colour` to `end` along `direction`, round corners
    arc,      ///< ring segment inscribed in rect, clockwise from 12 o'clock, `from` to `to` in turns
    icon,     ///< strokes scaled into rect
    bars      ///< as they are, from rect's top left
};
enum class Direction { down, right };

struct Shape : Placed {
    ShapeKind kind = ShapeKind::fill;
    Colour colour;
    Colour end;
    Direction direction = Direction::down;
    double radius_px = 0;
    double stroke_px = 0;
    double from = 0;
    double to = 1;
    IconPtr icon;
    BarsPtr bars;
};

enum class Role { button, link, tab, toggle, picture, list_item };

/// Something to touch. It draws nothing; its looks are shapes and text beside it.
struct Control : Placed {
    std::string id; ///< semantic: "nav:home", "card:thong-dat-1c-vp-1946"; never an index
    Role role = Role::button;
    std::string label; ///< what is read aloud
    bool selected = false;
    bool disabled = false;
    bool primary = false;
};

/// Something to drag, pinch or scroll.
struct Surface : Placed {
    std::string id;
    bool drags_x = false;
    bool drags_y = false;
    bool pinches = false;
    bool double_taps = false;
};

using Node = std::variant<Picture, Text, Shape, Control, Surface>;

/// Everything on screen at one moment, from back to front; reading order for texts and controls.
struct FrameList {
    Size size;
    Colour background;
    std::string screen; ///< "home", "item" …
    std::string language;
    double scale = 1; ///< short side / 1080 x text size
    std::vector<Node> nodes;

    /// When it would look different without any event, seconds; infinity: never. A moving list says `now`.
    double next_change_s = std::numeric_limits<double>::infinity();
};

inline const Placed& placed(const Node& node) {
    return std::visit([](const auto& n) -> const Placed& { return n; }, node);
}
inline Placed& placed(Node& node) {
    return std::visit([](auto& n) -> Placed& { return n; }, node);
}

} // namespace frame
