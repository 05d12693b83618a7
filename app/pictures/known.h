#pragma once

#include <cstdint>
#include <memory>
#include <unordered_map>

#include "base/picture_key.h"
#include "pictures/pyramid.h"
#include "ports/picture_sources.h"

namespace pictures {

/// One version of a picture.
struct Version {
    std::uint32_t number = 0; ///< 0: none; in no two pictures the same
    std::shared_ptr<const Pyramid> pyramid;
};

/// What is known of a picture that was on screen once.
struct Known {
    base::PictureKey key;
    Version now;
    Version before; ///< stands in until something of a new version is there
    bool failed = false;
    std::uint64_t generation = 0; ///< of the sources, when they were asked last
};

/// Keeps track of the pictures' versions while the sources prepare them anew.
class KnownPictures {
public:
    /// `sources` must outlive it.
    explicit KnownPictures(ports::PictureSources& sources) : m_sources(sources) {}

    /// What is known of it at the sources' present generation; the reference stays good.
    Known& look_up(const base::PictureKey& key);

private:
    ports::PictureSources& m_sources;
    std::unordered_map<base::PictureKey, Known> m_known;
    std::uint32_t m_versions = 0;
};

} // namespace pictures
