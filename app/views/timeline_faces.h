#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/picture_key.h"
#include "frame/text.h"
#include "views/timeline_screen.h"

namespace views {

/// What a card or a stack of the timeline shows, and what it is called.
struct NodeFace {
    std::string id;    ///< of its control
    std::string label; ///< read aloud
    frame::TextPtr date;
    frame::TextPtr title; ///< of a card
    std::string title_language;
    frame::TextPtr count; ///< of a stack
    base::Colour ink;     ///< of the count, on the tone of its first item

    struct Shown {
        base::PictureKey key;
        double aspect = 1; ///< width / height
        base::Colour tone; ///< of its item's theme
    };
    std::vector<Shown> shown; ///< a stack's pictures from its front on, at most three; of a card its own
};
using NodeFacePtr = std::shared_ptr<const NodeFace>;

/// What the faces of a layout's nodes depend on besides.
struct TimelineFacesKey {
    TimelineLayoutPtr of;
    std::string language;
    double base_scale = 1;
    double text_scale = 1;
    bool dark = true;
    bool high_contrast = false;
    friend bool operator==(const TimelineFacesKey&, const TimelineFacesKey&) = default;
};

/// The faces made last, by node.
struct TimelineFaces {
    TimelineFacesKey key;
    std::unordered_map<std::uint32_t, NodeFacePtr> of_node;
};

/// The faces of `screen.placed`, each at its place; from the scene's memo where it has them.
std::vector<NodeFacePtr> timeline_faces(const Scene& scene, const TimelineScreen& screen);

} // namespace views
