#pragma once

#include <string>

#include "exhibit/language_map.h"
#include "views/scene.h"

namespace views {

/// What marks a phrase that is not in the visitor's language because nobody has translated it: that language's name in
/// the visitor's ("tiếng Anh"), or its tag. Empty where nothing needs a mark.
std::string language_mark(const Scene& scene, const exhibit::Phrase& phrase);

/// The same where there is little room: "EN".
std::string short_language_mark(const Scene& scene, const exhibit::Phrase& phrase);

} // namespace views
