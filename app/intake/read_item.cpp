#include "intake/read_item.h"

#include <algorithm>

#include "base/unicode.h"
#include "intake/read_file.h"

namespace intake {

namespace {

template <class T>
std::vector<std::string> ids_of(const std::vector<T>& all) {
    std::vector<std::string> ids;
    for (const T& one : all) {
        ids.push_back(one.id);
    }
    return ids;
}

// A date that can be read may still be a slip: one that has not come yet, or one that no era has room for.
void check_moment(const Fields& fields, const std::string& written, const exhibit::Date& date,
                  const Surroundings& around) {
    const auto anchor = exhibit::anchor(date);
    if (around.today && exhibit::lies_ahead(date, *around.today)) {
        around.problems.warning("date-future", fields.at("date"), {written});
    } else if (anchor && around.eras_end && *anchor > *around.eras_end) {
        around.problems.warning("date-after-eras", fields.at("date"), {written});
    }
}

// The date as a curator wrote it; what can't be read stays visible as the document's own wording.
void read_item_date(Fields& fields, const Surroundings& around, exhibit::Item& item) {
    ProblemList& problems = around.problems;
    item.date_text = fields.languages("date_text");
    const JsonValue* value = fields.find("date");
    if (!value) {
        return;
    }
    const bool year = value->is(JsonValue::Kind::number);
    if (!year && !value->is(JsonValue::Kind::text)) {
        fields.text("date"); // reports the wrong kind
        return;
    }
    const std::string written = one_line(value->text);
    const auto read = exhibit::read_date(written);
    if (read) {
        item.date = read->date;
        if (read->time_dropped) {
            problems.warning("date-time-dropped", fields.at("date"), {written}, {exhibit::to_edtf(read->date)});
        }
        check_moment(fields, written, item.date, around);
        return;
    }
    problems.warning(std::string(code_of(read.error())), fields.at("date"), {written},
                     {Word::key("remedy.then_undated")});
    if (item.date_text.empty()) {
        item.date_text.texts.emplace_back(around.exhibit.first_language(), written);
    }
}

// A required id that must be one of `known`; where none is known, that is somebody else's problem.
std::string required_id(Fields& fields, std::string_view name, const std::vector<std::string>& known,
                        ProblemList& problems) {
    const std::string field(name);
    const JsonValue* value = fields.find(name);
    if (!value || !value->is(JsonValue::Kind::text) || one_line(value->text).empty()) {
        problems.error("missing-" + field, fields.at(name), {}, {enumerated(known)});
        return {};
    }
    const std::string id = one_line(value->text);
    if (!known.empty() && std::find(known.begin(), known.end(), id) == known.end()) {
        problems.unknown(exhibit::Severity::error, "unknown-" + field, fields.at(name), {id}, id, known,
                         {enumerated(known)});
        return {};
    }
    return id;
}

std::vector<std::string> read_related(Fields& fields, const std::string& id, const Surroundings& around) {
    std::vector<std::string> related;
    for (const JsonValue& value : fields.list("related")) {
        if (!value.is(JsonValue::Kind::text)) {
            fields.report_kind("related", value, JsonValue::Kind::text);
            continue;
        }
        const std::string other = one_line(value.text);
        if (other == id) {
            around.problems.warning("related-to-itself", fields.at(value), {other});
        } else if (!std::binary_search(around.item_ids.begin(), around.item_ids.end(), other)) {
            around.problems.unknown(exhibit::Severity::warning, "unknown-related", fields.at(value), {other}, other,
                                    around.item_ids);
        } else if (std::find(related.begin(), related.end(), other) != related.end()) {
            around.problems.warning("listed-twice", fields.at(value), {other});
        } else {
            related.push_back(other);
        }
    }
    return related;
}

void note_pictures(const exhibit::Item& item, std::vector<FoundPicture>& pictures) {
    const auto own = static_cast<std::ptrdiff_t>(pictures.size());
    for (const exhibit::Page& page : item.pages) {
        FoundPicture picture{"items/" + item.id + "/" + page.file, item.id};
        if (std::find(pictures.begin() + own, pictures.end(), picture) == pictures.end()) {
            pictures.push_back(std::move(picture));
        }
    }
}

exhibit::Item read_fields(const std::string& id, Fields& fields, const Fields::Context& context,
                          const Surroundings& around) {
    exhibit::Item item;
    item.id = id;
    ProblemList& problems = around.problems;
    item.title = fields.languages("title", true);
    if (!item.title.has(context.languages.front())) {
        problems.error("missing-title", fields.at("title"), {context.languages.front()}, {context.languages.front()});
    }
    read_item_date(fields, around, item);
    item.theme = required_id(fields, "theme", ids_of(around.exhibit.themes), problems);
    item.kind = required_id(fields, "kind", ids_of(around.exhibit.kinds), problems);
    item.creator = fields.languages("creator");
    item.holder = fields.languages("holder");
    item.reference = fields.text("reference");
    item.extent = fields.languages("extent");
    item.place = fields.languages("place");
    item.rights = fields.languages("rights");
    item.sources = fields.texts("sources");
    item.tags = fields.texts("tags");
    item.related = read_related(fields, id, around);
    item.featured = fields.flag("featured", false);
    item.order = fields.number("order", 0);
    item.pages = read_pages(fields, context, "items/" + id, around.folder);
    fields.report_unknown();
    return item;
}

} // namespace

std::optional<exhibit::Item> read_item(const std::string& id, const Surroundings& around) {
    const std::string item_folder = "items/" + id;
    const auto names = around.folder.names(item_folder);
    if (!names) {
        around.problems.error("unreadable-folder", {item_folder, {}, id}, {item_folder});
        return std::nullopt;
    }
    const std::string name = item_folder + "/item.json";
    const ProblemList::Where where{name, {}, id};
    const ContentFolder::Found found = around.folder.find(name);
    std::vector<exhibit::Label> labels = read_labels(id, around);
    if (found.access == Access::missing) {
        report_missing("missing-item-json", where, *names, around.problems);
        return std::nullopt;
    }
    const auto text = read_text(around.folder, found, where, around.problems);
    const auto file = text ? read_json_object(*text, where, around.problems) : std::nullopt;
    if (!file) {
        return std::nullopt;
    }
    const Fields::Context context{*file, name, id, around.exhibit.languages, around.problems, around.exhibit_known()};
    Fields fields(file->root, context);
    exhibit::Item item = read_fields(id, fields, context, around);
    item.labels = std::move(labels);
    note_pictures(item, around.pictures);
    if (item.pages.empty() && item.labels.empty()) {
        around.problems.error("nothing-to-show", fields.here());
    }
    const bool complete = item.title.has(context.languages.front()) && !item.theme.empty() && !item.kind.empty() &&
                          !(item.pages.empty() && item.labels.empty());
    return complete ? std::optional(std::move(item)) : std::nullopt;
}

} // namespace intake
