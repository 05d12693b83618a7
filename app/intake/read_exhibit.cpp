#include "intake/read_exhibit.h"

#include <algorithm>

#include "base/colour.h"
#include "intake/fields.h"
#include "intake/read_item.h"

namespace intake {

namespace {

constexpr std::string_view file_name = "exhibit.json";
constexpr std::uint64_t largest_bytes = 4u << 20;

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
        each(fields, "eras", [&](Fields& era) { read_era(era); });
        each(fields, "tours", [&](Fields& tour) { read_tour(tour); });
        order_eras();
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
    ProblemList::Where at(const JsonValue& value) const { return {m_context.name, m_file.places.at(value.offset), {}}; }

    // Calls `read` for each object of a list; anything else in it is reported.
    template <class Read>
    void each(Fields& fields, std::string_view name, Read read) {
        for (const JsonValue& value : fields.list(name)) {
            if (!value.is(JsonValue::Kind::object)) {
                m_problems.error("wrong-type", at(value),
                                 {std::string(name), Word::key("json.object"), Word::key(kind_key(value.kind))},
                                 {std::string(name), Word::key("json.object")});
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
            if (!valid_language(tag)) {
                m_problems.error("bad-language", at(value), {tag.empty() ? value.text : tag}, {"vi, en"});
            } else if (std::find(languages.begin(), languages.end(), tag) == languages.end()) {
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
            m_problems.error("bad-id", fields.at("id"), {id}, {id_from(id)});
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
            m_problems.warning("bad-colour", fields.at("colour"), {theme.colour});
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

    // A date of an era: a year as number, or any written form.
    std::optional<exhibit::Date> era_date(Fields& fields, std::string_view name) {
        const JsonValue* value = fields.find(name);
        const bool usable = value && (value->is(JsonValue::Kind::text) || value->is(JsonValue::Kind::number));
        const auto read =
            usable ? exhibit::read_date(one_line(value->text)) : tl::unexpected(exhibit::DateFault::unreadable);
        if (read && !read->date.undated()) {
            return read->date;
        }
        if (value) {
            m_problems.warning("date-unreadable", fields.at(name), {value->text});
        }
        return std::nullopt;
    }

    void read_era(Fields& fields) {
        exhibit::Era era;
        era.title = fields.languages("title", true);
        era.short_title = fields.languages("short");
        const auto from = era_date(fields, "from");
        const auto to = era_date(fields, "to");
        if (era.title.empty()) {
            m_problems.warning("missing-title", fields.at("title"), {m_read.exhibit.first_language()},
                               {m_read.exhibit.first_language()});
        }
        if (!from || !from->earliest) {
            m_problems.warning("era-without-start", fields.here());
            return;
        }
        era.from = *from->earliest;
        era.to = to ? to->latest : std::nullopt;
        if (era.to && *era.to < era.from) {
            m_problems.warning("era-backwards", fields.at("to"));
            return;
        }
        if (!era.title.empty()) {
            m_read.exhibit.eras.push_back(std::move(era));
        }
    }

    // Eras follow one another: one that runs into the next ends where that begins.
    void order_eras() {
        std::vector<exhibit::Era>& eras = m_read.exhibit.eras;
        std::stable_sort(eras.begin(), eras.end(),
                         [](const exhibit::Era& a, const exhibit::Era& b) { return a.from < b.from; });
        const auto same = std::unique(eras.begin(), eras.end(),
                                      [](const exhibit::Era& a, const exhibit::Era& b) { return a.from == b.from; });
        eras.erase(same, eras.end());
        for (std::size_t i = 0; i + 1 < eras.size(); ++i) {
            if (eras[i].to && *eras[i].to >= eras[i + 1].from) {
                eras[i].to = eras[i + 1].from - 1;
            }
        }
    }

    void read_tour(Fields& fields) {
        exhibit::Tour tour;
        tour.id = new_id(fields, m_read.exhibit.tours);
        tour.title = required_title(fields, tour.id);
        tour.summary = fields.languages("summary");
        std::vector<ExhibitFile::Reference> items = references(fields.list("items"));
        if (!tour.id.empty()) {
            m_read.exhibit.tours.push_back(std::move(tour));
            m_read.tours.push_back(std::move(items));
        }
    }

    std::vector<ExhibitFile::Reference> references(const std::vector<JsonValue>& values) {
        std::vector<ExhibitFile::Reference> references;
        for (const JsonValue& value : values) {
            references.push_back({value.is(JsonValue::Kind::text) ? one_line(value.text) : std::string(), at(value)});
        }
        return references;
    }

    void read_timeline(Fields& fields) {
        const JsonValue* value = fields.find("timeline");
        if (!value || !value->is(JsonValue::Kind::object)) {
            return;
        }
        Fields timeline(*value, m_context);
        const std::string axis = timeline.text("axis");
        m_read.exhibit.linear_timeline = axis == "linear";
        if (!axis.empty() && axis != "linear" && axis != "eras") {
            m_problems.warning("not-a-choice", timeline.at("axis"), {"axis", axis}, {"eras, linear"});
        }
        timeline.report_unknown();
    }

    void read_loop(Fields& fields) {
        const JsonValue* value = fields.find("loop");
        if (!value || !value->is(JsonValue::Kind::object)) {
            return;
        }
        Fields loop(*value, m_context);
        const JsonValue* items = loop.find("items");
        m_read.loop_where = loop.at("items");
        if (items && items->is(JsonValue::Kind::list)) {
            m_read.loop = references(items->items);
            m_read.loop_word.clear();
        } else if (items) {
            m_read.loop_word = loop.text("items");
        }
        loop.report_unknown();
    }

    const JsonFile& m_file;
    ProblemList& m_problems;
    ExhibitFile m_read;
    Fields::Context m_context;
};

} // namespace

std::optional<ExhibitFile> read_exhibit_file(const ContentFolder& folder, ProblemList& problems) {
    const std::string name(file_name);
    const ProblemList::Where where{name, {}, {}};
    const ContentFolder::Found found = folder.find(name);
    if (!check_access(found.access, name, where, problems, "missing-exhibit-json")) {
        return std::nullopt;
    }
    const auto text = folder.read(found, largest_bytes);
    if (!text) {
        problems.error("unreadable-file", where, {name});
        return std::nullopt;
    }
    const auto file = read_json(*text, where, problems);
    if (!file) {
        return std::nullopt;
    }
    if (!file->root.is(JsonValue::Kind::object)) {
        problems.error("not-an-object", {name, file->places.at(file->root.offset), {}});
        return std::nullopt;
    }
    return ExhibitReader(*file, problems).read();
}

} // namespace intake
