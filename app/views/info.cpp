#include "views/info.h"

#include "views/language_mark.h"

namespace views {

namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::string text;
    for (const std::string& part : parts) {
        text += text.empty() ? "" : separator;
        text += part;
    }
    return text;
}

/// A source as a reader notes it down: a web address without what every browser adds.
std::string noted_down(std::string_view source) {
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (source.starts_with(scheme)) {
            source.remove_prefix(scheme.size());
            if (source.ends_with('/')) {
                source.remove_suffix(1);
            }
            break;
        }
    }
    return std::string(source);
}

std::vector<std::string> noted_down(const std::vector<std::string>& sources) {
    std::vector<std::string> all;
    for (const std::string& source : sources) {
        all.push_back(noted_down(std::string_view(source)));
    }
    return all;
}

} // namespace

std::vector<InfoField> info_fields(const Scene& scene, const PageRef& page) {
    std::vector<InfoField> fields;
    const auto add = [&](std::string_view key, std::string text, std::string_view language) {
        if (!text.empty()) {
            fields.push_back({scene.strings[key], std::move(text), std::string(language)});
        }
    };
    const auto add_map = [&](std::string_view key, const exhibit::LanguageMap& map) {
        const exhibit::Phrase phrase = map.in(scene.language());
        std::string text(phrase.text);
        if (const std::string mark = language_mark(scene, phrase); !mark.empty()) {
            text += " (" + mark + ")";
        }
        add(key, std::move(text), phrase.language);
    };
    const exhibit::Item& item = *page.item;
    add("info.reference", item.reference, scene.language());
    add_map("info.creator", item.creator);
    add_map("info.extent", item.extent);
    add_map("info.holder", item.holder);
    add_map("info.place", item.place);
    add_map("info.rights", item.rights);
    add("info.tags", joined(item.tags, ", "), scene.exhibit.first_language());
    add("info.sources", joined(noted_down(item.sources), "\n"), scene.language());
    if (const exhibit::Page* const data = page.data()) {
        add_map("info.caption", data->caption);
        add_map("info.credit", data->credit);
    }
    return fields;
}

} // namespace views
