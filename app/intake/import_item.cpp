#include <algorithm>

#include "base/unicode.h"
#include "intake/fields.h"
#include "intake/import_plan.h"
#include "intake/json_write.h"
#include "intake/read_file.h"

namespace intake {

namespace {

bool means(const exhibit::LanguageMap& names, const std::string& word) {
    return std::any_of(names.texts.begin(), names.texts.end(),
                       [&](const auto& name) { return base::fold(one_line(name.second)) == word; });
}

// The id of a theme or kind written as its id or as its title; what is neither stays, to be reported.
std::string chosen(const std::string& field, const std::string& text, const exhibit::Exhibit& exhibit) {
    const std::string word = base::fold(text);
    if (field == "theme") {
        for (const exhibit::Theme& theme : exhibit.themes) {
            if (theme.id == word || means(theme.title, word) || means(theme.short_title, word)) {
                return theme.id;
            }
        }
    } else {
        for (const exhibit::Kind& kind : exhibit.kinds) {
            if (kind.id == word || means(kind.title, word)) {
                return kind.id;
            }
        }
    }
    return text;
}

class ItemPlanner {
public:
    ItemPlanner(const ItemRows& rows, const ImportSurroundings& around)
        : m_rows(rows), m_around(around), m_folder("items/" + rows.id) {}

    std::optional<ItemPlan> plan() {
        m_plan.id = m_rows.id;
        m_plan.rows = &m_rows;
        const ContentFolder::Found found = m_around.content.find(m_folder);
        m_plan.is_new = found.access == Access::missing;
        if (found.access == Access::file) {
            m_around.problems.error("sheet-item-is-a-file", m_rows.where, {m_folder});
            return std::nullopt;
        }
        if (!m_plan.is_new && found.access != Access::folder) {
            check_access(found.access, m_folder, m_rows.where, m_around.problems, "missing-item-json");
            return std::nullopt;
        }
        std::optional<std::string> text;
        std::optional<JsonFile> file;
        if (const ContentFolder::Found json = m_around.content.find(m_folder + "/item.json");
            json.access != Access::missing) {
            const ProblemList::Where where{m_folder + "/item.json", {}, m_rows.id};
            text = read_text(m_around.content, json, where, m_around.problems);
            file = text ? read_json_object(*text, where, m_around.problems) : std::nullopt;
            if (!file) {
                return std::nullopt;
            }
        }
        JsonValue root = file ? file->root : json_object();
        for (const CellOf& one : m_rows.fields) {
            put(one, root);
        }
        plan_pictures(m_rows, m_around, root, m_plan);
        if (!file) {
            m_plan.texts["item.json"] = write_json(root);
        } else if (!same_json(root, file->root)) {
            m_plan.texts["item.json"] = rewrite_json(root, file->root, *text);
        }
        m_plan.faulty = m_around.problems.has_error(m_rows.id);
        return std::move(m_plan);
    }

private:
    void put(const CellOf& one, JsonValue& root) {
        const SheetField& field = *one.column->field;
        if (field.shape == CellShape::label) {
            return put_label(one);
        }
        const Languages& languages = m_around.exhibit.languages;
        const std::string text = field.shape == CellShape::choice && !one.cell.text.empty()
                                     ? chosen(std::string(field.name), one.cell.text, m_around.exhibit)
                                     : one.cell.text;
        const std::string shown = show_cell(root, field, one.column->language, languages);
        if (!same_cell(field, shown, text)) {
            m_plan.changes.push_back({one.column->header, shown, text});
            put_cell(root, field, one.column->language, languages, text);
        }
    }

    void put_label(const CellOf& one) {
        const std::string name = one.column->language + ".md";
        const ContentFolder::Found found = m_around.content.find(m_folder + "/" + name);
        std::string before;
        if (found.access != Access::missing) {
            const auto text =
                read_text(m_around.content, found, {m_folder + "/" + name, {}, m_rows.id}, m_around.problems);
            if (!text) {
                return;
            }
            before = show_label(*text);
        }
        if (before == one.cell.text) {
            return;
        }
        m_plan.changes.push_back({one.column->header, before, one.cell.text});
        if (one.cell.text.empty()) {
            m_plan.removed.push_back(name);
        } else {
            m_plan.texts[name] = one.cell.text + "\n";
        }
    }

    const ItemRows& m_rows;
    const ImportSurroundings& m_around;
    std::string m_folder;
    ItemPlan m_plan;
};

} // namespace

std::optional<ItemPlan> plan_item(const ItemRows& rows, const ImportSurroundings& around) {
    return ItemPlanner(rows, around).plan();
}

} // namespace intake
