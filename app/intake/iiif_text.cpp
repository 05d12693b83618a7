#include "intake/iiif_text.h"

#include <algorithm>

#include "base/unicode.h"
#include "intake/iiif_json.h"

namespace intake {

namespace {

/// Text inside XML 1.0; the two noncharacters that it can't hold are left out.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char32_t c : base::code_points(text)) {
        switch (c) {
        case U'&':
            out += "&amp;";
            break;
        case U'<':
            out += "&lt;";
            break;
        case U'>':
            out += "&gt;";
            break;
        case U'"':
            out += "&quot;";
            break;
        case U'\uFFFE':
        case U'\uFFFF':
            break;
        default:
            base::append_utf8(out, c);
        }
    }
    return out;
}

std::string run_html(const exhibit::Run& run) {
    std::string html;
    for (const char c : escaped(run.text)) {
        html += c == '\n' ? "<br/>" : std::string(1, c);
    }
    html = run.emphasis ? "<i>" + html + "</i>" : html;
    return run.strong ? "<b>" + html + "</b>" : html;
}

/// Only tags that viewers are asked to let through.
std::string label_html(const exhibit::Label& label) {
    std::string html;
    for (const exhibit::Paragraph& paragraph : label.paragraphs) {
        html += paragraph.list_item ? "<p>• " : "<p>";
        for (const exhibit::Run& run : paragraph.runs) {
            html += run_html(run);
        }
        html += "</p>";
    }
    return label.paragraphs.size() == 1 ? html : "<span>" + html + "</span>";
}

JsonValue one_text(std::string text) {
    return json_list({std::move(text)});
}

} // namespace

std::string iiif_value_text(const std::string& text) {
    const bool web = (text.starts_with("http://") || text.starts_with("https://")) &&
                     text.find_first_of(" \n\t\"<>\\^`{|}") == std::string::npos;
    if (web) {
        return fmt::format(R"(<span><a href="{0}">{0}</a></span>)", escaped(text));
    }
    // What could be taken for HTML gets a space behind, as the specification asks.
    return text.starts_with('<') && text.ends_with('>') ? text + " " : text;
}

JsonValue iiif_label(const exhibit::LanguageMap& map) {
    JsonValue texts = json_object();
    for (const auto& [language, text] : map.texts) {
        set_json(texts, language, one_text(text));
    }
    return texts;
}

JsonValue iiif_value(const exhibit::LanguageMap& map) {
    JsonValue texts = json_object();
    for (const auto& [language, text] : map.texts) {
        set_json(texts, language, one_text(iiif_value_text(text)));
    }
    return texts;
}

JsonValue iiif_value(const std::vector<std::string>& texts, std::string_view language) {
    std::vector<std::string> values;
    std::transform(texts.begin(), texts.end(), std::back_inserter(values), iiif_value_text);
    JsonValue map = json_object();
    if (!values.empty()) {
        set_json(map, language, json_list(values));
    }
    return map;
}

IiifWords::IiifWords(const base::StringTables& strings, const std::vector<std::string>& languages)
    : m_strings(strings) {
    for (const std::string& language : languages) {
        const std::string spoken = strings.contains(language) ? language : "en";
        if (std::find(m_languages.begin(), m_languages.end(), spoken) == m_languages.end()) {
            m_languages.push_back(spoken);
        }
    }
}

JsonValue IiifWords::label(std::string_view key, int number) const {
    JsonValue texts = json_object();
    for (const std::string& language : m_languages) {
        const std::string& word = base::strings_for(m_strings, language)[key];
        set_json(texts, language, one_text(fmt::format(fmt::runtime(word), number)));
    }
    return texts;
}

JsonValue IiifWords::date(const exhibit::Date& date) const {
    JsonValue texts = json_object();
    for (const std::string& language : m_languages) {
        set_json(texts, language, one_text(base::capitalised(exhibit::long_form(date, language))));
    }
    return texts;
}

JsonValue iiif_labels(const std::vector<exhibit::Label>& labels) {
    JsonValue texts = json_object();
    for (const exhibit::Label& label : labels) {
        if (!label.paragraphs.empty()) {
            set_json(texts, label.language, one_text(label_html(label)));
        }
    }
    return texts;
}

JsonValue iiif_entry(JsonValue label, JsonValue value) {
    JsonValue entry = json_object();
    set_json(entry, "label", std::move(label));
    set_json(entry, "value", std::move(value));
    return entry;
}

} // namespace intake
