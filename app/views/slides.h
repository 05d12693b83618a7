#pragma once

#include <optional>

#include "exhibit/exhibit.h"
#include "views/scene.h"
#include "views/state.h"

namespace views {

/// What a slide of the loop says. The second title is in the exhibition's next language, where the item has one.
struct SlideText {
    exhibit::Phrase title;
    exhibit::Phrase second_title; ///< empty: none
    std::string date;
    std::string date_language;
    std::string sentence; ///< the label's first; empty: no label
    std::string sentence_language;
};
SlideText slide_text(const Scene& scene, const exhibit::Item& item);

/// How long a slide stands: `slide_s` of the settings, else long enough to read it: max(8 s, syllables / 3 + 3 s).
double slide_length_s(const Scene& scene, const SlideText& text);

/// A slide: an item, or the sweep through time (a null item) that ends a round.
struct SlideSubject {
    const exhibit::Item* item = nullptr;
    bool sweep() const { return item == nullptr; }
};

/// The loop at one moment. Nothing: there is nothing to show.
struct SlideNow {
    std::optional<SlideSubject> subject;
    std::optional<SlideSubject> before; ///< the slide that gave way to this one; nothing for the very first
    double start_s = 0;
    double length_s = 0;
    double length_before_s = 0;
};

/// How many slides a round has.
std::size_t slide_count(const exhibit::Exhibit& exhibit);

/// The slide at `scene.now_s`, a function of the loop's beginning alone.
SlideNow slide_now(const Scene& scene, const LoopPlace& loop);

} // namespace views
