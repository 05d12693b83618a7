#pragma once

#include <span>
#include <string>

#include "frame/build.h"
#include "views/scene.h"

namespace views {

/// What a theme's card says.
struct CardText {
    exhibit::Phrase title;
    exhibit::Phrase summary;
    std::string count;
};

/// The words of a card, set. The title stands at the top, the count at the bottom of whatever height it is given.
struct CardWords {
    frame::TextPtr title;
    frame::TextPtr summary; ///< null: not shown
    frame::TextPtr count;
    double dash_h = 0;
    double below_dash = 0;
    double below_title = 0;
    double above_count = 0;

    /// The least height that holds them.
    double height() const;
    /// From the top to the title's top.
    double title_top() const { return dash_h + below_dash; }
};

/// Room for the words of each card.
struct CardRoom {
    CardText text;
    base::Size room;
};

/// Sets the words of all cards in the same sizes: the largest in which all of them fit; first the title and the
/// summary grow smaller, then the summaries go.
std::vector<CardWords> set_card_words(const Scene& scene, std::span<const CardRoom> cards);

/// Adds the words into `box`, with a dash in `tone` above the title.
void add_card_words(frame::ListBuilder& list, const Scene& scene, const CardText& text, const CardWords& words,
                    const base::Rect& box, base::Colour tone);

} // namespace views
