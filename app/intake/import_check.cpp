#include <algorithm>
#include <set>
#include <tuple>

#include "intake/import_plan.h"
#include "intake/overlay_files.h"
#include "intake/read_item.h"

namespace intake {

namespace {

// What an exhibition may lack for a while: `kiosk check` tells it, an import goes on.
constexpr std::string_view left_to_check[] = {"missing-translation", "missing-label", "missing-alt",
                                              "label-long",          "label-empty",   "unlisted-picture"};

/// A stretch of an item.json that came from a cell.
struct FromCell {
    Place begin;
    Place end;
    ProblemList::Where where;
};

bool before(const Place& a, const Place& b) {
    return std::tie(a.line, a.column) < std::tie(b.line, b.column);
}

// The cells of one planned item, found again in the item.json that was made from them.
class CellMap {
public:
    CellMap(const ItemPlan& plan, const JsonFile& file) : m_plan(plan), m_file(file) {
        for (const CellOf& one : plan.rows->fields) {
            add(file.root, one);
        }
        const JsonValue* const pages = file.root.find("pages");
        const std::size_t count = pages && pages->is(JsonValue::Kind::list) ? pages->items.size() : 0;
        for (std::size_t i = 0; i < std::min(count, plan.page_rows.size()); ++i) {
            if (const PictureRow* const row = plan.page_rows[i]) {
                note(pages->items[i], row->picture.where);
                for (const CellOf& one : row->texts) {
                    add(pages->items[i], one);
                }
            }
        }
    }

    // The cell that what a problem is about came from, if any.
    const ProblemList::Where* source_of(const exhibit::Problem& problem) const {
        const Place place{problem.line, problem.column};
        const FromCell* closest = nullptr;
        for (const FromCell& one : m_cells) {
            const bool inside = !before(place, one.begin) && before(place, one.end);
            if (inside && (!closest || before(closest->begin, one.begin) || before(one.end, closest->end))) {
                closest = &one;
            }
        }
        return closest ? &closest->where : nullptr;
    }

    // The cell that should hold what is missing, or the id's.
    ProblemList::Where cell_that_lacks(const std::string& code) const {
        for (const CellOf& one : m_plan.rows->fields) {
            if (code == "missing-" + std::string(one.column->field->name)) {
                return one.cell.where;
            }
        }
        return m_plan.rows->where;
    }

    ProblemList::Where label_cell(const std::string& language) const {
        for (const CellOf& one : m_plan.rows->fields) {
            if (one.column->field->shape == CellShape::label && one.column->language == language) {
                return one.cell.where;
            }
        }
        return m_plan.rows->where;
    }

private:
    void add(const JsonValue& object, const CellOf& one) {
        const JsonValue* value = object.is(JsonValue::Kind::object) ? object.find(one.column->field->name) : nullptr;
        if (value && value->is(JsonValue::Kind::object) && value->find(one.column->language)) {
            value = value->find(one.column->language);
        }
        if (value && !one.cell.text.empty()) {
            note(*value, one.cell.where);
        }
    }

    void note(const JsonValue& value, const ProblemList::Where& where) {
        m_cells.push_back({m_file.places.at(value.offset), m_file.places.at(value.end), where});
    }

    const ItemPlan& m_plan;
    const JsonFile& m_file;
    std::vector<FromCell> m_cells;
};

std::vector<std::string> ids_after(const ImportPlan& plan, const ContentFolder& content) {
    std::vector<std::string> ids;
    for (const std::string& name : content.names("items").value_or(std::vector<std::string>())) {
        if (valid_id(name)) {
            ids.push_back(name);
        }
    }
    for (const ItemRows& rows : plan.rows) {
        ids.push_back(rows.id);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

// What is said of an item, wherever it stands.
std::string said(const exhibit::Problem& problem) {
    return problem.code + "\n" + std::string(problem.message.in("vi").text);
}

// What an item suffers from already is no fault of the import.
std::set<std::string> said_before(const ItemPlan& item, const ImportSurroundings& around,
                                  const std::vector<std::string>& ids, const base::StringTables& strings) {
    std::set<std::string> known;
    if (!item.is_new) {
        ProblemList problems(strings);
        std::vector<FoundPicture> pictures;
        read_item(item.id, {around.content, around.exhibit, ids, problems, {}, {}, pictures});
        for (const exhibit::Problem& problem : problems.take_sorted()) {
            known.insert(said(problem));
        }
    }
    return known;
}

} // namespace

void check_plan(const ImportPlan& plan, const ImportSurroundings& around, const base::StringTables& strings) {
    OverlayFiles after(around.files);
    for (const ItemPlan& item : plan.items) {
        const std::string folder = around.content_path + "/items/" + item.id + "/";
        for (const auto& [name, content] : item.texts) {
            after.put_text(folder + name, content);
        }
        for (const auto& [name, source] : item.pictures) {
            after.put_copy(folder + name, source);
        }
        for (const std::string& name : item.removed) {
            after.take_away(folder + name);
        }
    }
    const ContentFolder content(after, around.content_path);
    const std::vector<std::string> ids = ids_after(plan, around.content);
    for (const ItemPlan& item : plan.items) {
        const std::string file = "items/" + item.id + "/item.json";
        ProblemList problems(strings);
        std::vector<FoundPicture> pictures;
        read_item(item.id, {content, around.exhibit, ids, problems, {}, {}, pictures});
        const std::string text = content.read(content.find(file), 4u << 20).value_or(std::string());
        ProblemList told(strings);
        const auto json = read_json(text, {file, {}, item.id}, told);
        if (!json) {
            continue; // what keeps it from being read is among the problems of the plan
        }
        const CellMap cells(item, *json);
        const std::set<std::string> known = said_before(item, around, ids, strings);
        for (exhibit::Problem& problem : problems.take_sorted()) {
            const bool later =
                std::find(std::begin(left_to_check), std::end(left_to_check), problem.code) != std::end(left_to_check);
            if (later || known.contains(said(problem))) {
                continue;
            }
            const std::string name = problem.file.substr(problem.file.find_last_of('/') + 1);
            const bool label = name.ends_with(".md");
            const ProblemList::Where* const source = label ? nullptr : cells.source_of(problem);
            if (item.faulty && !source) {
                continue; // it may be missing because its cell can't be used
            }
            const ProblemList::Where where = label    ? cells.label_cell(name.substr(0, name.size() - 3))
                                             : source ? *source
                                                      : cells.cell_that_lacks(problem.code);
            if (problem.code == "missing-title" || problem.code == "nothing-to-show") {
                problem.remedy = problems.worded("remedy.sheet-" + problem.code);
            }
            problem.file = where.file;
            problem.sheet = where.sheet;
            problem.line = where.place.line;
            problem.column = where.place.column;
            around.problems.add(std::move(problem));
        }
    }
}

} // namespace intake
