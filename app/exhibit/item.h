#pragma once

#include <string>
#include <vector>

#include "base/geometry.h"
#include "exhibit/date.h"
#include "exhibit/language_map.h"

namespace exhibit {

/// A place on a page with a note.
struct Point {
    base::Vec at; ///< 0 to 1 across and down the upright page
    LanguageMap text;
    friend bool operator==(const Point&, const Point&) = default;
};

/// One picture of an item: a file, or one page of a file that holds several.
struct Page {
    std::string file;  ///< relative to the item's folder
    int file_page = 0; ///< page inside the file, from 0
    LanguageMap caption;
    LanguageMap alt;
    LanguageMap credit;
    std::vector<Point> points;
    double aspect = 3.0 / 4.0; ///< width / height; 3:4 until the true size is known
    int width_px = 0;          ///< of the upright master; 0 until it is known
    friend bool operator==(const Page&, const Page&) = default;
};

/// A label text (vi.md, en.md) in one language: Markdown reduced to paragraphs of runs.
struct Run {
    std::string text;
    bool emphasis = false;
    bool strong = false;
    friend bool operator==(const Run&, const Run&) = default;
};
struct Paragraph {
    std::vector<Run> runs;
    bool list_item = false;
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};
struct Label {
    std::string language;
    std::vector<Paragraph> paragraphs;
    friend bool operator==(const Label&, const Label&) = default;
};

/// One exhibit: a document, photograph or object. Field names follow ISAD(G); docs hold the mapping.
struct Item {
    std::string id;
    LanguageMap title;
    Date date;
    LanguageMap date_text; ///< what the document itself says; shown first, never decides the order
    std::string theme;
    std::string kind;
    LanguageMap creator;
    LanguageMap holder;
    std::string reference;
    LanguageMap extent;
    LanguageMap place;
    LanguageMap rights;
    std::vector<std::string> sources;
    std::vector<std::string> tags;
    std::vector<std::string> related; ///< ids that exist
    bool featured = false;
    double order = 0;
    std::vector<Page> pages;
    std::vector<Label> labels;

    /// The label in `language`, else in the first language there is; null without any.
    const Label* label(std::string_view language) const;
    friend bool operator==(const Item&, const Item&) = default;
};

/// The plain text of a label up to the end of its first sentence, as the loop shows it.
std::string first_sentence(const Label& label);

} // namespace exhibit
