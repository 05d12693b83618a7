#include "intake/iiif_manifest.h"

#include "intake/iiif_addresses.h"
#include "intake/iiif_canvas.h"
#include "intake/iiif_json.h"
#include "intake/iiif_rights.h"
#include "intake/iiif_text.h"

namespace intake {

namespace {

constexpr const char* context = "http://iiif.io/api/presentation/3/context.json";

std::optional<std::string> rights(const exhibit::LanguageMap& rights) {
    for (const auto& [language, text] : rights.texts) {
        if (auto uri = rights_uri(text)) {
            return uri;
        }
    }
    return std::nullopt;
}

class Describer {
public:
    explicit Describer(const IiifExport& iiif) : m_iiif(iiif), m_words(iiif.strings, iiif.exhibit.languages) {}

    JsonValue manifest(const exhibit::Item& item) const {
        JsonValue object = iiif_document(context, m_iiif.base + iiif_manifest_file(item.id), "Manifest");
        set_json(object, "label", iiif_label(item.title));
        set_filled(object, "summary", iiif_labels(item.labels));
        set_filled(object, "metadata", metadata(item));
        set_filled(object, "requiredStatement", statement(item));
        set_filled(object, "rights", rights(item.rights));
        set_filled(object, "navDate", iiif_nav_date(item.date));
        set_filled(object, "thumbnail", thumbnail(item));
        set_filled(object, "seeAlso", related(item));
        JsonValue collection = iiif_resource(collection_address(), "Collection");
        set_json(collection, "label", collection_label());
        set_json(object, "partOf", json_items({std::move(collection)}));
        set_json(object, "items", canvases(item));
        return object;
    }

    JsonValue collection() const {
        const exhibit::Exhibit& exhibit = m_iiif.exhibit;
        JsonValue object = iiif_document(context, collection_address(), "Collection");
        set_json(object, "label", collection_label());
        JsonValue place = json_items({});
        add(place, "info.place", iiif_value(exhibit.venue));
        set_filled(object, "metadata", std::move(place));
        set_filled(object, "thumbnail", cover());
        JsonValue items = json_items({});
        for (const exhibit::Item& item : exhibit.items) {
            JsonValue manifest = reference(item);
            set_filled(manifest, "navDate", iiif_nav_date(item.date));
            set_filled(manifest, "thumbnail", thumbnail(item));
            items.items.push_back(std::move(manifest));
        }
        set_json(object, "items", std::move(items));
        return object;
    }

private:
    std::string collection_address() const { return m_iiif.base + std::string(iiif_collection_file); }

    /// Every collection needs one, also while its exhibition has no title yet.
    JsonValue collection_label() const {
        const exhibit::LanguageMap& title = m_iiif.exhibit.title;
        return title.empty() ? m_words.label("home.exhibition") : iiif_label(title);
    }

    JsonValue reference(const exhibit::Item& item) const {
        JsonValue object = iiif_resource(m_iiif.base + iiif_manifest_file(item.id), "Manifest");
        set_json(object, "label", iiif_label(item.title));
        return object;
    }

    /// An entry of metadata, unless there is nothing to say.
    void add(JsonValue& entries, std::string_view key, JsonValue value) const {
        if (!value.members.empty()) {
            entries.items.push_back(iiif_entry(m_words.label(key), std::move(value)));
        }
    }

    JsonValue metadata(const exhibit::Item& item) const {
        JsonValue entries = json_items({});
        add(entries, "sheet.date_text", iiif_value(item.date_text));
        if (!item.date.undated() || item.date_text.empty()) {
            add(entries, "sheet.date", m_words.date(item.date));
        }
        add(entries, "info.creator", iiif_value(item.creator));
        if (!item.reference.empty()) {
            add(entries, "info.reference", iiif_value(std::vector<std::string>{item.reference}));
        }
        add(entries, "info.extent", iiif_value(item.extent));
        add(entries, "info.place", iiif_value(item.place));
        if (const exhibit::Theme* const theme = m_iiif.exhibit.theme(item.theme)) {
            add(entries, "sheet.theme", iiif_value(theme->title));
        }
        if (const exhibit::Kind* const kind = m_iiif.exhibit.kind(item.kind)) {
            add(entries, "sheet.kind", iiif_value(kind->title));
        }
        add(entries, "info.tags", iiif_value(item.tags, m_iiif.exhibit.first_language()));
        add(entries, "info.sources", iiif_value(item.sources));
        return entries;
    }

    /// Who keeps the item and what others may do with it, where either is known. Viewers show one language of a value,
    /// so each has both, if need be in another language.
    JsonValue statement(const exhibit::Item& item) const {
        JsonValue value = json_object();
        const auto add_languages_of = [&](const exhibit::LanguageMap& map) {
            for (const auto& [language, text] : map.texts) {
                std::vector<std::string> parts;
                for (const auto* const part : {&item.holder, &item.rights}) {
                    if (!part->empty()) {
                        parts.push_back(iiif_value_text(std::string(part->in(language).text)));
                    }
                }
                set_json(value, language, json_list(parts));
            }
        };
        add_languages_of(item.holder);
        add_languages_of(item.rights);
        const std::string_view key = item.holder.empty()   ? "info.rights"
                                     : item.rights.empty() ? "info.holder"
                                                           : "iiif.holder_and_rights";
        return value.members.empty() ? json_object() : iiif_entry(m_words.label(key), std::move(value));
    }

    JsonValue related(const exhibit::Item& item) const {
        JsonValue all = json_items({});
        for (const std::string& id : item.related) {
            if (const exhibit::Item* const other = m_iiif.exhibit.item(id)) {
                JsonValue manifest = reference(*other);
                set_json(manifest, "format", json_text("application/json"));
                set_json(manifest, "profile", json_text(context));
                all.items.push_back(std::move(manifest));
            }
        }
        return all;
    }

    std::optional<IiifPicture> picture(const exhibit::Item& item, std::size_t page) const {
        return m_iiif.picture({item.id, static_cast<int>(page) + 1});
    }

    /// Of the first page that can be shown.
    JsonValue thumbnail(const exhibit::Item& item) const {
        for (std::size_t page = 0; page < item.pages.size(); ++page) {
            if (const auto shown = picture(item, page)) {
                return json_items({iiif_image(*shown, shown->thumbnail, m_iiif.base)});
            }
        }
        return json_items({});
    }

    /// Of the first item of the loop that has one, else of any.
    JsonValue cover() const {
        std::vector<const exhibit::Item*> candidates;
        for (const std::string& id : m_iiif.exhibit.loop) {
            candidates.push_back(m_iiif.exhibit.item(id));
        }
        for (const exhibit::Item& item : m_iiif.exhibit.items) {
            candidates.push_back(&item);
        }
        JsonValue images = json_items({});
        for (auto item = candidates.begin(); images.items.empty() && item != candidates.end(); ++item) {
            images = *item ? thumbnail(**item) : json_items({});
        }
        return images;
    }

    JsonValue canvases(const exhibit::Item& item) const {
        const std::vector<std::string> addresses = iiif_canvas_addresses(m_iiif.base, item);
        JsonValue all = json_items({});
        if (item.pages.empty()) {
            all.items.push_back(iiif_canvas(addresses.front(), m_words.label("iiif.no_picture"), {}, std::nullopt,
                                            m_iiif.base, m_words));
        }
        for (std::size_t i = 0; i < item.pages.size(); ++i) {
            const exhibit::Page& page = item.pages[i];
            JsonValue label = !page.caption.empty()    ? iiif_label(page.caption)
                              : item.pages.size() == 1 ? iiif_label(item.title)
                                                       : m_words.label("item.page", static_cast<int>(i) + 1);
            all.items.push_back(
                iiif_canvas(addresses[i], std::move(label), page, picture(item, i), m_iiif.base, m_words));
        }
        return all;
    }

    const IiifExport& m_iiif;
    IiifWords m_words;
};

} // namespace

std::string iiif_manifest(const IiifExport& iiif, const exhibit::Item& item) {
    return write_json(Describer(iiif).manifest(item));
}

std::string iiif_collection(const IiifExport& iiif) {
    return write_json(Describer(iiif).collection());
}

std::optional<std::string> iiif_nav_date(const exhibit::Date& date) {
    // "After 1975" begins on the first day that it can be, not on one that it is.
    const bool told =
        date.earliest && date.wording != exhibit::Wording::after && date.precision <= exhibit::Precision::year;
    const int year = told ? exhibit::to_civil(*date.earliest).year : 0;
    return year >= 1 && year <= 9999 ? std::optional(exhibit::iso_day(*date.earliest) + "T00:00:00Z") : std::nullopt;
}

} // namespace intake
