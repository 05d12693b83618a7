#pragma once

#include <string>
#include <vector>

#include "frame/build.h"
#include "views/item_layout.h"
#include "views/pages.h"
#include "views/parts.h"
#include "views/related.h"

namespace views {

/// The label: what scrolls in the item screen's column, as measured. Positions from the scrolled window's left top.
struct LabelText {
    frame::TextPtr text;
    base::Vec at;
    base::Colour colour;
    std::string language;
    bool boxed = false; ///< a small tag with a line around it
};
struct LabelNote {
    base::Rect rect; ///< of the box around a note's texts
    base::Colour colour;
};
struct LabelFlow {
    std::vector<LabelNote> notes; ///< boxes, above everything else, of what is wrong with the item
    std::vector<LabelText> texts;
    base::Rect dot;    ///< in the theme's colour, before the first text
    double rule_y = 0; ///< of the line above the archival fields; only where these are open
    bool info_open = false;
    double info_top = 0; ///< where the archival fields begin
    double height = 0;
};

/// Theme and kind, title, date, text, and the archival fields where they are open.
LabelFlow lay_out_label(const Scene& scene, const ItemPlace& place, const PageRef& page, double width);

/// The whole column on this screen, pixels.
struct ItemColumn {
    base::Rect panel;
    base::Rect window; ///< where the label scrolls
    LabelFlow label;
    RelatedRow related;
    bool related_pinned = true; ///< below the buttons; else they scroll at the label's end
    base::Vec related_at;       ///< on screen where pinned, else from the window's left top
    double content_height = 0;
    double most_px = 0; ///< the scroll position at the end

    struct Button {
        Face face;
        base::Rect rect;
    };
    std::vector<Button> buttons;
};

ItemColumn item_column(const Scene& scene, const ItemPlace& place, const PageRef& page, const base::Rect& panel);

/// How far the column is scrolled now, pixels.
double column_scrolled_px(const Scene& scene, const ItemColumn& column, const ItemPlace& place);

void add_item_column(frame::ListBuilder& list, const Scene& scene, const State& state, const ItemColumn& column);

/// Does what `read:more` and `info:toggle` say.
void read_more(ItemPlace& place, const Scene& scene, const ItemColumn& column);
void toggle_info(ItemPlace& place, const Scene& scene, const PageRef& page, const base::Rect& panel);

} // namespace views
