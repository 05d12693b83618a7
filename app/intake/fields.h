#pragma once

#include <optional>
#include <string>
#include <vector>

#include "exhibit/item.h"
#include "intake/json.h"

namespace intake {

/// Reads the fields of one JSON object and reports what is not as it should be. Fields of the wrong kind count as
/// absent.
class Fields {
public:
    /// What all objects of one file share.
    struct Context {
        const JsonFile& file;
        std::string name; ///< of the file, relative to the content folder
        std::string item; ///< empty for exhibit.json
        const std::vector<std::string>& languages;
        ProblemList& problems;
        bool languages_known = true; ///< texts in other languages are not seen
        /// Those that have been told about; once a file is enough.
        mutable std::vector<std::string> told_languages = {};
    };

    Fields(const JsonValue& object, const Context& context) : m_object(object), m_context(context) {}

    const JsonValue* find(std::string_view name);
    bool has(std::string_view name) { return find(name) != nullptr; }

    std::string text(std::string_view name);
    /// `required`: the caller reports a missing first language itself.
    exhibit::LanguageMap languages(std::string_view name, bool required = false);
    double number(std::string_view name, double otherwise);
    bool flag(std::string_view name, bool otherwise);
    std::vector<std::string> texts(std::string_view name);
    /// The list `name`, or an empty one.
    const std::vector<JsonValue>& list(std::string_view name);
    /// The object `name`, or null.
    const JsonValue* object(std::string_view name) { return of_kind(name, JsonValue::Kind::object); }

    /// Says that a value should be of another kind.
    void report_kind(std::string_view name, const JsonValue& found, JsonValue::Kind expected,
                     exhibit::Severity severity = exhibit::Severity::warning) const;

    /// Says which fields nobody asked for, with the nearest one that exists.
    void report_unknown() const;

    ProblemList::Where at(std::size_t offset) const;
    ProblemList::Where at(const JsonValue& value) const { return at(value.offset); }
    ProblemList::Where here() const { return at(m_object.offset); }
    /// The place of a field's value; of the object where it is absent.
    ProblemList::Where at(std::string_view name) const;

private:
    const JsonValue* of_kind(std::string_view name, JsonValue::Kind kind);

    const JsonValue& m_object;
    const Context& m_context;
    std::vector<std::string> m_known;
};

/// A plain string counts as the first language; missing translations are reported.
exhibit::LanguageMap read_language_map(const JsonValue& value, std::string_view field, const Fields::Context& context,
                                       bool required = false);

/// A text of one line: no line breaks, no runs of spaces.
std::string one_line(std::string_view text);

/// Whether `id` is kebab-case ASCII.
bool valid_id(std::string_view id);

/// "Ảnh Bác Hồ" → "anh-bac-ho"; empty where nothing is left.
std::string id_from(std::string_view text);

/// Whether `tag` looks like a BCP 47 language tag.
bool valid_language(std::string_view tag);

} // namespace intake
