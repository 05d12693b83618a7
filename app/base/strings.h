#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/ensure.h"

namespace base {

/// The interface's words in one language: assets/strings/<lang>.json. A placeholder is `{}`.
class Strings {
public:
    Strings() = default;
    Strings(std::string language, std::map<std::string, std::string, std::less<>> texts)
        : m_language(std::move(language)), m_texts(std::move(texts)) {}

    const std::string& language() const { return m_language; }
    const std::map<std::string, std::string, std::less<>>& all() const { return m_texts; }

    /// The text of `key`, e.g. "nav.home". A missing key is our bug: every language holds every key.
    const std::string& operator[](std::string_view key) const {
        const auto found = m_texts.find(key);
        ensure(found != m_texts.end(), "a string of the interface is missing");
        return found->second;
    }

private:
    std::string m_language;
    std::map<std::string, std::string, std::less<>> m_texts;
};

/// Every language of the interface, by BCP 47 tag.
using StringTables = std::map<std::string, Strings, std::less<>>;

/// The strings for `language`, else Vietnamese.
const Strings& strings_for(const StringTables& tables, std::string_view language);

} // namespace base
