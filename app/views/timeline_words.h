#pragma once

#include <memory>
#include <string>
#include <unordered_map>

#include "frame/text.h"
#include "views/timeline_screen.h"

namespace views {

/// What stands on a card or a stack of the timeline, and what it is called.
struct NodeWords {
    std::string id;    ///< of its control
    std::string label; ///< read aloud
    frame::TextPtr date;
    frame::TextPtr title; ///< of a card
    std::string title_language;
    frame::TextPtr count; ///< of a stack
};

/// What the words of a layout's nodes depend on besides.
struct TimelineWordsKey {
    TimelineLayoutPtr of;
    std::string language;
    double base_scale = 1;
    double text_scale = 1;
    friend bool operator==(const TimelineWordsKey&, const TimelineWordsKey&) = default;
};

/// The words set last, by node.
struct TimelineWords {
    TimelineWordsKey key;
    std::unordered_map<std::uint32_t, std::shared_ptr<const NodeWords>> of_node;
};

/// The words of a node in its place, from the scene's memo where it has them.
std::shared_ptr<const NodeWords> words_of_node(const Scene& scene, const TimelineScreen& screen,
                                               const PlacedNode& placed);

} // namespace views
