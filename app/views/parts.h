#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/geometry.h"
#include "exhibit/exhibit.h"
#include "frame/build.h"
#include "frame/theme.h"
#include "views/scene.h"
#include "views/state.h"

namespace views {

// What the screens share: how text is set, how a button looks. All rectangles are screen pixels.

/// An empty list for this screen: its size, colours, language and scale.
frame::ListBuilder start_list(const Scene& scene, std::string_view screen);

/// A theme of the exhibition in this palette's colour; the accent where there is no such theme.
base::Colour theme_colour(const Scene& scene, std::string_view theme);

/// A role's style for a text on one line.
frame::TextStyle one_line(const Scene& scene, frame::TypeRole role = frame::TypeRole::metadata);

/// `phrase` set at most `width_px` wide.
frame::TextPtr set_phrase(const Scene& scene, exhibit::Phrase phrase, const frame::TextStyle& style, double width_px);

/// A word of the interface, as a phrase in the visitor's language.
exhibit::Phrase word(const Scene& scene, std::string_view key);

/// A word of the interface with its placeholder `{}` filled in.
std::string filled(const Scene& scene, std::string_view key, std::string_view value);

/// A date that stands alone begins with a capital, as a sentence would; abbreviations stay ("c. 1950", "kh. 1950").
std::string standing_alone(std::string_view date);

/// The phrase in the first of `roles` in which it takes at most `max_lines` and `max_height_px` (0: any); in the last
/// role it is cut with an ellipsis where it must be. Balanced, as titles are.
frame::TextPtr set_title(const Scene& scene, exhibit::Phrase phrase, std::span<const frame::TypeRole> roles,
                         double width_px, int max_lines = 3, double max_height_px = 0,
                         frame::Align align = frame::Align::left);

/// Adds a set text with its top left at `at`; returns the bottom.
double add_text(frame::ListBuilder& list, const frame::TextPtr& text, base::Vec at, base::Colour colour,
                std::string_view language);

/// Sets `phrase` in one line (an ellipsis where it must be) in the middle of `box`'s height, aligned as `style` says.
void add_line(frame::ListBuilder& list, const Scene& scene, exhibit::Phrase phrase, const frame::TextStyle& style,
              const base::Rect& box, base::Colour colour);

/// A button's words and state.
struct Face {
    std::string id;
    std::string label; ///< shown where there is room for words, and read aloud
    std::string icon;  ///< name in the family of icons; empty: none
    bool primary = false;
    bool selected = false;
    bool disabled = false;
};

/// Widths and heights of buttons on this screen.
double pill_height(const Scene& scene, bool primary = false); ///< 72, primary 88
double pill_width(const Scene& scene, const Face& face);

/// A pill: icon and label in a full-round outline (primary: filled with the accent). Shape, text and control.
void add_pill(frame::ListBuilder& list, const Scene& scene, const State& state, const base::Rect& rect,
              const Face& face);

/// A round button that shows its icon only.
void add_round(frame::ListBuilder& list, const Scene& scene, const State& state, const base::Rect& rect,
               const Face& face);

/// A filter chip: a dot in a theme's colour if given, the label, a count.
struct Chip {
    Face face;
    std::optional<base::Colour> dot;
    std::optional<int> count;
    bool compact = false; ///< smaller words, closer to the edge; as high as ever
};
double chip_height(const Scene& scene); ///< 64
double chip_width(const Scene& scene, const Chip& chip);
void add_chip(frame::ListBuilder& list, const Scene& scene, const State& state, const base::Rect& rect,
              const Chip& chip);

/// How a control of free form (a card, a picture) shows that it is pressed or has the keyboard's focus: a line around
/// `rect`. Nothing while it is neither.
void add_press(frame::ListBuilder& list, const Scene& scene, const State& state, std::string_view id,
               const base::Rect& rect, double radius_px);

/// How a page is shown.
struct PictureLook {
    base::Rect crop; ///< the window through which the page is seen; empty: all of it
    double radius_px = 0;
    double shadow_px = 0;
    double opacity = 1;
    bool priority = false;
};

/// A page of an item in `rect` (the whole page), with the plate that stands in while nothing of it is there: a quiet
/// sheet.
void add_picture(frame::ListBuilder& list, const Scene& scene, const base::PictureKey& key, const base::Rect& rect,
                 const PictureLook& look = {});
/// The same with the item's title on the plate, where it has room.
void add_titled_picture(frame::ListBuilder& list, const Scene& scene, const exhibit::Item& item, int page,
                        const base::Rect& rect, const PictureLook& look = {});

} // namespace views
