#include "views/language_mark.h"

namespace views {

namespace {

bool needs_mark(const Scene& scene, const exhibit::Phrase& phrase) {
    return !phrase.text.empty() && !phrase.language.empty() && phrase.language != scene.language();
}

} // namespace

std::string language_mark(const Scene& scene, const exhibit::Phrase& phrase) {
    if (!needs_mark(scene, phrase)) {
        return {};
    }
    const std::string key = "language_mark." + std::string(phrase.language);
    const auto& all = scene.strings.all();
    const auto known = all.find(key);
    return known != all.end() ? known->second : std::string(phrase.language);
}

std::string short_language_mark(const Scene& scene, const exhibit::Phrase& phrase) {
    if (!needs_mark(scene, phrase)) {
        return {};
    }
    std::string tag(phrase.language.substr(0, phrase.language.find('-')));
    for (char& letter : tag) {
        letter = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    }
    return tag;
}

} // namespace views
