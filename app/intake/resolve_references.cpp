#include <algorithm>

#include "intake/read_exhibit.h"

namespace intake {

namespace {

using Reference = ExhibitFile::Reference;

// Those of `references` that are shown; one that has no folder either is reported, unless there is none at all.
std::vector<std::string> existing(const std::vector<Reference>& references, const std::vector<std::string>& item_ids,
                                  const exhibit::Exhibit& exhibit, ProblemList& problems) {
    std::vector<std::string> ids;
    for (const Reference& reference : references) {
        if (exhibit.item(reference.id)) {
            ids.push_back(reference.id);
        } else if (!item_ids.empty() && !std::binary_search(item_ids.begin(), item_ids.end(), reference.id)) {
            problems.unknown(exhibit::Severity::warning, "unknown-item", reference.where, {reference.id}, reference.id,
                             item_ids);
        }
    }
    return ids;
}

template <class Keep>
std::vector<std::string> items_that(const exhibit::Exhibit& exhibit, Keep keep) {
    std::vector<std::string> ids;
    for (const exhibit::Item& item : exhibit.items) {
        if (keep(item)) {
            ids.push_back(item.id);
        }
    }
    return ids;
}

std::vector<std::string> loop_by_word(const ExhibitFile& file, const exhibit::Exhibit& exhibit, ProblemList& problems) {
    const std::string& word = file.loop_word;
    if (word == "all") {
        return items_that(exhibit, [](const exhibit::Item&) { return true; });
    }
    if (exhibit.theme(word)) {
        return items_that(exhibit, [&](const exhibit::Item& item) { return item.theme == word; });
    }
    for (const exhibit::Tour& tour : exhibit.tours) {
        if (tour.id == word) {
            return tour.items;
        }
    }
    if (word != "featured") {
        std::vector<std::string> words{"featured", "all"};
        for (const exhibit::Theme& theme : exhibit.themes) {
            words.push_back(theme.id);
        }
        for (const exhibit::Tour& tour : exhibit.tours) {
            words.push_back(tour.id);
        }
        problems.unknown(exhibit::Severity::warning, "not-a-choice", file.loop_where, {"items", word}, word, words,
                         {enumerated(words)});
    }
    return items_that(exhibit, [](const exhibit::Item& item) { return item.featured; });
}

} // namespace

void resolve_references(const ExhibitFile& file, const std::vector<std::string>& item_ids, exhibit::Exhibit& exhibit,
                        ProblemList& problems) {
    for (std::size_t i = 0; i < exhibit.themes.size(); ++i) {
        if (!file.covers[i].id.empty()) {
            const std::vector<std::string> cover = existing({file.covers[i]}, item_ids, exhibit, problems);
            exhibit.themes[i].cover = cover.empty() ? std::string() : cover.front();
        }
    }
    for (std::size_t i = 0; i < exhibit.tours.size(); ++i) {
        exhibit.tours[i].items = existing(file.tours[i], item_ids, exhibit, problems);
    }
    exhibit.loop = file.loop_word.empty() ? existing(file.loop, item_ids, exhibit, problems)
                                          : loop_by_word(file, exhibit, problems);
    if (exhibit.loop.empty()) { // the screen is never without pictures
        // Not where items are missing that it may have meant.
        if (file.loop_named && exhibit.items.size() == item_ids.size() && !item_ids.empty()) {
            problems.warning("loop-empty", file.loop_where);
        }
        exhibit.loop = items_that(exhibit, [](const exhibit::Item&) { return true; });
    }
}

} // namespace intake
