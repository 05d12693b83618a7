#include "intake/read_exhibit.h"

#include <algorithm>

#include "base/colour.h"
#include "intake/read_file.h"

namespace intake {

namespace {

constexpr std::string_view file_name = "exhibit.json";

// Reads one exhibit.json from its root object.
class ExhibitReader {
public:
    ExhibitReader(const JsonFile& file, ProblemList& problems)
        : m_file(file),
          m_problems(problems), m_context{file, std::string(file_name), {}, m_read.exhibit.languages, problems} {}

    ExhibitFile read() {
        Fields fields(m_file.root, m_context);
        read_languages(fields);
        exhibit::Exhibit& exhibit = m_read.exhibit;
        exhibit.title = fields.languages("title", true);
        if (!exhibit.title.has(exhibit.first_language())) {
            m_problems.error("missing-title", fields.at("title"), {exhibit.first_language()},
                             {exhibit.first_language()});
        }
        exhibit.venue = fields.languages("venue");
        each(fields, "themes", [&](Fields& theme) { read_theme(theme); });
        each(fields, "kinds", [&](Fields& kind) { read_kind(kind); });
        ReadEras eras = read_eras(fields, m_context);
        exhibit.eras = std::move(eras.eras);
        m_read.eras_end = eras.all && !exhibit.eras.empty() ? exhibit.eras.back().to : std::nullopt;
        each(fields, "tours", [&](Fields& tour) { read_tour(tour); });
        read_timeline(fields);
        read_loop(fields);
        fields.report_unknown();
        if (exhibit.themes.empty()) {
            m_problems.error("no-themes", fields.at("themes"));
        }
        if (exhibit.kinds.empty()) {
            m_problems.error("no-kinds", fields.at("kinds"));
        }
        return std::move(m_read);
    }

private:
    // Calls `read` for each object of a list; anything else in it is reported.
    template <class Read>
    void each(Fields& fields, std::string_view name, Read read) {
        for (const JsonValue& value : fields.list(name)) {
            if (!value.is(JsonValue::Kind::object)) {
                fields.report_kind(name, value, JsonValue::Kind::object, exhibit::Severity::error);
                continue;
            }
            Fields entry(value, m_context);
            read(entry);
            entry.report_unknown();
        }
    }

    void read_languages(Fields& fields) {
        std::vector<std::string>& languages = m_read.exhibit.languages;
        for (const JsonValue& value : fields.list("languages")) {
            const std::string tag = value.is(JsonValue::Kind::text) ? one_line(value.text) : std::string();
            if (!value.is(JsonValue::Kind::text)) {
                fields.report_kind("languages", value, JsonValue::Kind::text, exhibit::Severity::error);
            } else if (!valid_language(tag)) {
                m_problems.unknown(exhibit::Severity::error, "bad-language", fields.at(value), {tag}, tag, {"vi", "en"},
                                   {"vi, en"});
            } else if (std::find(languages.begin(), languages.end(), tag) != languages.end()) {
                m_problems.warning("listed-twice", fields.at(value), {tag});
            } else {
                languages.push_back(tag);
            }
        }
        if (languages.empty()) {
            languages = {"vi"};
        }
    }

    // The id of an entry of `all`, good and not there yet; empty otherwise.
    template <class T>
    std::string new_id(Fields& fields, const std::vector<T>& all) {
        const std::string id = fields.text("id");
        const bool taken = std::any_of(all.begin(), all.end(), [&](const T& one) { return one.id == id; });
        if (id.empty()) {
            m_problems.error("missing-id", fields.at("id"));
        } else if (!valid_id(id)) {
            const std::string better = id_from(id);
            m_problems.error("bad-id", fields.at("id"), {id}, {better.empty() ? "chu-de-1" : better});
        } else if (taken) {
            m_problems.error("duplicate-id", fields.at("id"), {id});
        } else {
            return id;
        }
        return {};
    }

    exhibit::LanguageMap required_title(Fields& fields, const std::string& id) {
        exhibit::LanguageMap title = fields.languages("title", true);
        const std::string& first = m_read.exhibit.first_language();
        if (!title.has(first)) {
            m_problems.error("missing-title", fields.at("title"), {first}, {first});
        }
        if (title.empty()) {
            title.texts.emplace_back(first, id);
        }
        return title;
    }

    void read_theme(Fields& fields) {
        exhibit::Theme theme;
        theme.id = new_id(fields, m_read.exhibit.themes);
        theme.title = required_title(fields, theme.id);
        theme.short_title = fields.languages("short");
        theme.summary = fields.languages("summary");
        theme.colour = fields.text("colour");
        if (fields.has("colour") && !good_colour(theme.colour)) {
            m_problems.unknown(exhibit::Severity::warning, "bad-colour", fields.at("colour"), {theme.colour},
                               theme.colour, {"gold", "celadon", "vermilion"});
        }
        if (!good_colour(theme.colour)) {
            theme.colour = "gold";
        }
        const std::string cover = fields.text("cover");
        if (theme.id.empty()) {
            return;
        }
        m_read.covers.push_back({cover, fields.at("cover")});
        m_read.exhibit.themes.push_back(std::move(theme));
    }

    static bool good_colour(const std::string& colour) {
        const bool hex = colour.size() == 7 && colour[0] == '#' &&
                         colour.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
        return hex || colour == "gold" || colour == "celadon" || colour == "vermilion";
    }

    void read_kind(Fields& fields) {
        exhibit::Kind kind;
        kind.id = new_id(fields, m_read.exhibit.kinds);
        kind.title = required_title(fields, kind.id);
        if (!kind.id.empty()) {
            m_read.exhibit.kinds.push_back(std::move(kind));
        }
    }

    void read_tour(Fields& fields) {
        exhibit::Tour tour;
        tour.id = new_id(fields, m_read.exhibit.tours);
        tour.title = required_title(fields, tour.id);
        tour.summary = fields.languages("summary");
        std::vector<ExhibitFile::Reference> items = references(fields, fields.list("items"));
        if (items.empty()) {
            m_problems.warning("tour-empty", fields.at("items"));
        }
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto same = [&](const ExhibitFile::Reference& other) { return other.id == items[i].id; };
            const auto here = items.begin() + static_cast<std::ptrdiff_t>(i);
            if (std::any_of(items.begin(), here, same)) {
                m_problems.warning("listed-twice", items[i].where, {items[i].id});
            }
        }
        if (!tour.id.empty()) {
            m_read.exhibit.tours.push_back(std::move(tour));
            m_read.tours.push_back(std::move(items));
        }
    }

    static std::vector<ExhibitFile::Reference> references(Fields& fields, const std::vector<JsonValue>& values) {
        std::vector<ExhibitFile::Reference> references;
        for (const JsonValue& value : values) {
            if (value.is(JsonValue::Kind::text)) {
                references.push_back({one_line(value.text), fields.at(value)});
            } else {
                fields.report_kind("items", value, JsonValue::Kind::text);
            }
        }
        return references;
    }

    void read_timeline(Fields& fields) {
        const JsonValue* value = fields.object("timeline");
        if (!value) {
            return;
        }
        Fields timeline(*value, m_context);
        const std::string axis = timeline.text("axis");
        m_read.exhibit.linear_timeline = axis == "linear";
        if (!axis.empty() && axis != "linear" && axis != "eras") {
            m_problems.unknown(exhibit::Severity::warning, "not-a-choice", timeline.at("axis"), {"axis", axis}, axis,
                               {"eras", "linear"}, {"eras, linear"});
        }
        timeline.report_unknown();
    }

    void read_loop(Fields& fields) {
        const JsonValue* value = fields.object("loop");
        if (!value) {
            return;
        }
        Fields loop(*value, m_context);
        const JsonValue* items = loop.find("items");
        m_read.loop_where = loop.at("items");
        if (items && items->is(JsonValue::Kind::list)) {
            m_read.loop = references(loop, items->items);
            m_read.loop_word.clear();
            m_read.loop_named = true;
        } else if (items) {
            const std::string word = loop.text("items");
            m_read.loop_named = !word.empty();
            m_read.loop_word = word.empty() ? m_read.loop_word : word;
        }
        loop.report_unknown();
    }

    const JsonFile& m_file;
    ProblemList& m_problems;
    ExhibitFile m_read;
    Fields::Context m_context;
};

} // namespace

std::optional<ExhibitFile> read_exhibit_file(const ContentFolder& folder, const std::vector<std::string>& names,
                                             ProblemList& problems) {
    const ProblemList::Where where{std::string(file_name), {}, {}};
    const ContentFolder::Found found = folder.find(where.file);
    if (found.access == Access::missing) {
        report_missing("missing-exhibit-json", where, names, problems);
        return std::nullopt;
    }
    const auto text = read_text(folder, found, where, problems);
    const auto file = text ? read_json_object(*text, where, problems) : std::nullopt;
    return file ? std::optional(ExhibitReader(*file, problems).read()) : std::nullopt;
}

std::optional<ExhibitFile> open_exhibition(const ContentFolder& folder, const std::string& path,
                                           ProblemList& problems) {
    const auto names = folder.names("");
    if (!folder.exists() || !names) {
        problems.error(folder.exists() ? "unreadable-folder" : "missing-content", {".", {}, {}}, {path});
        return std::nullopt;
    }
    return read_exhibit_file(folder, *names, problems);
}

} // namespace intake
