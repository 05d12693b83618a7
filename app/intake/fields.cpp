#include "intake/fields.h"

#include <algorithm>

#include "base/unicode.h"

namespace intake {

const JsonValue* Fields::find(std::string_view name) {
    if (std::find(m_known.begin(), m_known.end(), name) == m_known.end()) {
        m_known.emplace_back(name);
    }
    const JsonValue* value = m_object.find(name);
    return value && !value->is(JsonValue::Kind::null) ? value : nullptr;
}

ProblemList::Where Fields::at(std::size_t offset) const {
    return {m_context.name, m_context.file.places.at(offset), m_context.item};
}

ProblemList::Where Fields::at(std::string_view name) const {
    const JsonValue* value = m_object.find(name);
    return at(value ? value->offset : m_object.offset);
}

void Fields::report_kind(std::string_view name, const JsonValue& found, JsonValue::Kind expected,
                         exhibit::Severity severity) const {
    m_context.problems.add(severity, "wrong-type", at(found),
                           {std::string(name), Word::key(kind_key(expected)), Word::key(kind_key(found.kind))},
                           {std::string(name), Word::key(kind_key(expected))});
}

const JsonValue* Fields::of_kind(std::string_view name, JsonValue::Kind kind) {
    const JsonValue* value = find(name);
    if (value && !value->is(kind)) {
        report_kind(name, *value, kind);
        return nullptr;
    }
    return value;
}

std::string Fields::text(std::string_view name) {
    const JsonValue* value = of_kind(name, JsonValue::Kind::text);
    return value ? one_line(value->text) : std::string();
}

exhibit::LanguageMap Fields::languages(std::string_view name, bool required) {
    const JsonValue* value = find(name);
    return value ? read_language_map(*value, name, m_context, required) : exhibit::LanguageMap();
}

double Fields::number(std::string_view name, double otherwise) {
    const JsonValue* value = of_kind(name, JsonValue::Kind::number);
    return value ? value->number : otherwise;
}

bool Fields::flag(std::string_view name, bool otherwise) {
    const JsonValue* value = of_kind(name, JsonValue::Kind::boolean);
    return value ? value->flag : otherwise;
}

const std::vector<JsonValue>& Fields::list(std::string_view name) {
    static const std::vector<JsonValue> none;
    const JsonValue* value = of_kind(name, JsonValue::Kind::list);
    return value ? value->items : none;
}

std::vector<std::string> Fields::texts(std::string_view name) {
    std::vector<std::string> texts;
    for (const JsonValue& one : list(name)) {
        if (!one.is(JsonValue::Kind::text)) {
            report_kind(name, one, JsonValue::Kind::text);
        } else if (std::string text = one_line(one.text); !text.empty()) {
            texts.push_back(std::move(text));
        }
    }
    return texts;
}

void Fields::report_unknown() const {
    for (const JsonMember& member : m_object.members) {
        const bool known = std::find(m_known.begin(), m_known.end(), member.name) != m_known.end();
        if (known || member.name == "$schema") {
            continue;
        }
        m_context.problems.unknown(exhibit::Severity::warning, "unknown-field", at(member.name_offset), {member.name},
                                   member.name, m_known, {enumerated(m_known)});
    }
}

namespace {

// Says when the name of a text is no language, or none that the exhibition shows; the latter once a file.
void report_language(const JsonMember& member, const Fields::Context& context) {
    const std::string& language = member.name;
    const std::string main = language.substr(0, language.find('-')); // "vi" of "vi-VN"
    const ProblemList::Where where{context.name, context.file.places.at(member.name_offset), context.item};
    const auto holds = [&](const std::vector<std::string>& languages) {
        return std::find(languages.begin(), languages.end(), language) != languages.end();
    };
    if (!valid_language(language)) {
        context.problems.unknown(exhibit::Severity::warning, "bad-language", where, {language}, main, context.languages,
                                 {enumerated(context.languages)});
    } else if (context.languages_known && !holds(context.languages) && !holds(context.told_languages)) {
        context.told_languages.push_back(language);
        context.problems.unknown(exhibit::Severity::warning, "unknown-language", where, {language}, main,
                                 context.languages, {language});
    }
}

} // namespace

exhibit::LanguageMap read_language_map(const JsonValue& value, std::string_view field, const Fields::Context& context,
                                       bool required) {
    const auto where = [&](std::size_t offset) {
        return ProblemList::Where{context.name, context.file.places.at(offset), context.item};
    };
    const auto wrong = [&](const JsonValue& found) {
        context.problems.warning("wrong-type", where(found.offset),
                                 {std::string(field), Word::key("json.texts"), Word::key(kind_key(found.kind))},
                                 {std::string(field), Word::key("json.texts")});
    };
    exhibit::LanguageMap map;
    if (value.is(JsonValue::Kind::text)) {
        if (std::string text = one_line(value.text); !text.empty()) {
            map.texts.emplace_back(context.languages.front(), std::move(text));
        }
    } else if (value.is(JsonValue::Kind::object)) {
        for (const JsonMember& member : value.members) {
            report_language(member, context);
            if (!valid_language(member.name)) {
                continue;
            }
            if (!member.value.is(JsonValue::Kind::text)) {
                wrong(member.value);
            } else if (std::string text = one_line(member.value.text); !text.empty()) {
                map.texts.emplace_back(member.name, std::move(text));
            }
        }
    } else {
        wrong(value);
        return map;
    }
    if (map.empty()) {
        return map;
    }
    // What stands first is what is shown where a translation is missing.
    std::stable_sort(map.texts.begin(), map.texts.end(), [&](const auto& a, const auto& b) {
        const auto rank = [&](const std::string& language) {
            return std::find(context.languages.begin(), context.languages.end(), language) - context.languages.begin();
        };
        return rank(a.first) < rank(b.first);
    });
    for (const std::string& language : context.languages) {
        const bool reported = required && language == context.languages.front();
        if (!map.has(language) && !reported) {
            context.problems.warning("missing-translation", where(value.offset), {std::string(field), language},
                                     {language});
        }
    }
    return map;
}

std::string one_line(std::string_view text) {
    std::string out;
    bool space = false;
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            space = !out.empty();
        } else {
            out += space ? " " : "";
            out += c;
            space = false;
        }
    }
    return out;
}

bool valid_id(std::string_view id) {
    const auto good = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !id.empty() && id.size() <= 200 && id.front() != '-' && id.back() != '-' &&
           std::all_of(id.begin(), id.end(), good);
}

std::string id_from(std::string_view text) {
    std::string id;
    for (const char c : base::fold(text)) {
        const bool good = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (good) {
            id += c;
        } else if (!id.empty() && id.back() != '-' && static_cast<unsigned char>(c) < 0x80) {
            id += '-';
        }
    }
    while (!id.empty() && id.back() == '-') {
        id.pop_back();
    }
    return id.substr(0, 200);
}

bool valid_language(std::string_view tag) {
    std::size_t start = 0;
    for (std::size_t part = 0; start <= tag.size(); ++part) {
        const std::size_t end = std::min(tag.find('-', start), tag.size());
        const std::string_view piece = tag.substr(start, end - start);
        const bool letters = std::all_of(piece.begin(), piece.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        const bool alphanumeric = std::all_of(piece.begin(), piece.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        });
        const bool good = part == 0 ? letters && (piece.size() == 2 || piece.size() == 3)
                                    : alphanumeric && !piece.empty() && piece.size() <= 8;
        if (!good) {
            return false;
        }
        start = end + 1;
    }
    return true;
}

} // namespace intake
