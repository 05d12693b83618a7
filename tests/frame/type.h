#pragma once

#include "frame/text.h"

namespace test {

/// The machine's fonts; the tests' package list brings them.
inline std::shared_ptr<const frame::FontSet> fonts() {
    static const std::shared_ptr<const frame::FontSet> found = frame::FontSet::open().value();
    return found;
}

inline frame::Typesetter& type() {
    static frame::Typesetter typesetter(fonts());
    return typesetter;
}

inline std::string face_of(const frame::Glyph& glyph) {
    const std::string& path = fonts()->files()[glyph.face].path;
    return path.substr(path.rfind('/') + 1);
}

} // namespace test
