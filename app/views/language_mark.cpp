#include "views/language_mark.h"

namespace views {

std::string language_mark(const Scene& scene, const exhibit::Phrase& phrase) {
    if (phrase.text.empty() || phrase.language.empty() || phrase.language == scene.language()) {
        return {};
    }
    const std::string key = "language_mark." + std::string(phrase.language);
    const auto& all = scene.strings.all();
    const auto known = all.find(key);
    return known != all.end() ? known->second : std::string(phrase.language);
}

} // namespace views
