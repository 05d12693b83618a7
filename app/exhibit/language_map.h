#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exhibit {

/// A text and the language it is really in.
struct Phrase {
    std::string_view text;
    std::string_view language;
};

/// One text in several languages (BCP 47), in the order written.
struct LanguageMap {
    std::vector<std::pair<std::string, std::string>> texts; ///< language, text

    bool empty() const { return texts.empty(); }

    /// The text in `language`, else in the first language written; empty where there is none.
    Phrase in(std::string_view language) const {
        for (const auto& [tag, text] : texts) {
            if (tag == language) {
                return {text, tag};
            }
        }
        return texts.empty() ? Phrase{} : Phrase{texts.front().second, texts.front().first};
    }

    bool has(std::string_view language) const { return !texts.empty() && in(language).language == language; }

    friend bool operator==(const LanguageMap&, const LanguageMap&) = default;
};

} // namespace exhibit
