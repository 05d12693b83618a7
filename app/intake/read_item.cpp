#include "intake/read_item.h"

#include <algorithm>

#include "base/unicode.h"

namespace intake {

namespace {

constexpr std::uint64_t largest_item_bytes = 4u << 20;

template <class T>
std::vector<std::string> ids_of(const std::vector<T>& all) {
    std::vector<std::string> ids;
    for (const T& one : all) {
        ids.push_back(one.id);
    }
    return ids;
}

// The date as a curator wrote it; what can't be read stays visible as the document's own wording.
void read_item_date(Fields& fields, const std::string& first_language, ProblemList& problems, exhibit::Item& item) {
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
        return;
    }
    problems.warning(std::string(code_of(read.error())), fields.at("date"), {written},
                     {Word::key("remedy.then_undated")});
    if (item.date_text.empty()) {
        item.date_text.texts.emplace_back(first_language, written);
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
        const std::string near = nearest(id, known);
        near.empty() ? problems.error("unknown-" + field, fields.at(name), {id}, {enumerated(known)})
                     : problems.error("unknown-" + field, fields.at(name), {id}, {near}, "did-you-mean");
        return {};
    }
    return id;
}

std::vector<std::string> read_related(Fields& fields, const std::string& id, const Surroundings& around,
                                      const Fields::Context& context) {
    std::vector<std::string> related;
    for (const JsonValue& value : fields.list("related")) {
        const ProblemList::Where where{context.name, context.file.places.at(value.offset), id};
        const std::string other = value.is(JsonValue::Kind::text) ? one_line(value.text) : std::string();
        const bool known = std::binary_search(around.item_ids.begin(), around.item_ids.end(), other);
        if (other == id) {
            around.problems.warning("related-to-itself", where, {other});
        } else if (!known) {
            const std::string near = nearest(other, around.item_ids);
            near.empty() ? around.problems.warning("unknown-related", where, {other})
                         : around.problems.warning("unknown-related", where, {other}, {near}, "did-you-mean");
        } else if (std::find(related.begin(), related.end(), other) == related.end()) {
            related.push_back(other);
        }
    }
    return related;
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
    read_item_date(fields, context.languages.front(), problems, item);
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
    item.related = read_related(fields, id, around, context);
    item.featured = fields.flag("featured", false);
    item.order = fields.number("order", 0);
    item.pages = read_pages(fields, context, "items/" + id, around.folder);
    fields.report_unknown();
    return item;
}

} // namespace

bool check_access(Access access, const std::string& name, const ProblemList::Where& where, ProblemList& problems,
                  const std::string& missing_code) {
    switch (access) {
    case Access::file:
        return true;
    case Access::missing:
        problems.error(missing_code, where, {name});
        return false;
    case Access::forbidden:
        problems.error("path-forbidden", where, {name});
        return false;
    case Access::outside:
        problems.error("path-outside", where, {name});
        return false;
    case Access::folder:
    case Access::special:
        problems.error("not-a-file", where, {name});
        return false;
    }
    return false;
}

std::optional<exhibit::Item> read_item(const std::string& id, const Surroundings& around) {
    const std::string name = "items/" + id + "/item.json";
    const ContentFolder::Found found = around.folder.find(name);
    if (!check_access(found.access, name, {name, {}, id}, around.problems, "missing-item-json")) {
        return std::nullopt;
    }
    const auto text = around.folder.read(found, largest_item_bytes);
    if (!text) {
        around.problems.error("unreadable-file", {name, {}, id}, {name});
        return std::nullopt;
    }
    const auto file = read_json(*text, {name, {}, id}, around.problems);
    if (!file) {
        return std::nullopt;
    }
    if (!file->root.is(JsonValue::Kind::object)) {
        around.problems.error("not-an-object", {name, file->places.at(file->root.offset), id});
        return std::nullopt;
    }
    const Fields::Context context{*file, name, id, around.exhibit.languages, around.problems};
    Fields fields(file->root, context);
    exhibit::Item item = read_fields(id, fields, context, around);
    item.labels = read_labels(id, around);
    if (item.pages.empty() && item.labels.empty()) {
        around.problems.error("nothing-to-show", fields.here());
    }
    const bool complete = item.title.has(context.languages.front()) && !item.theme.empty() && !item.kind.empty() &&
                          !(item.pages.empty() && item.labels.empty());
    return complete ? std::optional(std::move(item)) : std::nullopt;
}

} // namespace intake
