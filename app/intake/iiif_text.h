#pragma once

#include <string>
#include <string_view>

#include "base/strings.h"
#include "exhibit/exhibit.h"
#include "intake/json.h"

/// Texts as IIIF Presentation 3 holds them: "language maps" of lists of texts (section 4.4), values that are either
/// plain or a little HTML (4.5).
namespace intake {

/// {"vi": ["…"], "en": ["…"]}: for labels, which are always plain.
JsonValue iiif_label(const exhibit::LanguageMap& map);

/// A text for a value, which viewers may take for HTML: a web address becomes a link, all else stays as written.
std::string iiif_value_text(const std::string& text);

/// A language map of values.
JsonValue iiif_value(const exhibit::LanguageMap& map);

/// Several values in one language, or in none; an empty object without any.
JsonValue iiif_value(const std::vector<std::string>& texts, std::string_view language = "none");

/// Words that the export itself says, in those of the exhibition's languages that the interface speaks; for the others
/// in English.
class IiifWords {
public:
    IiifWords(const base::StringTables& strings, const std::vector<std::string>& languages);

    /// The word `key` for a label, "{}" in it filled in with `number`.
    JsonValue label(std::string_view key, int number = 0) const;

    /// A date as the kiosk shows it.
    JsonValue date(const exhibit::Date& date) const;

private:
    const base::StringTables& m_strings;
    std::vector<std::string> m_languages;
};

/// The label texts as HTML, one text a language.
JsonValue iiif_labels(const std::vector<exhibit::Label>& labels);

/// {"label": …, "value": …}, an entry of `metadata`.
JsonValue iiif_entry(JsonValue label, JsonValue value);

} // namespace intake
