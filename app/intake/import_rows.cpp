#include "intake/import_rows.h"

#include <algorithm>

#include "intake/fields.h"

namespace intake {

namespace {

// What a formula shows that failed (ECMA-376 part 1, 18.17.3).
bool formula_error(const std::string& text) {
    for (const std::string_view one : {"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"}) {
        if (text == one) {
            return true;
        }
    }
    return false;
}

class Gatherer {
public:
    Gatherer(const SheetTable& table, const std::string& file, std::vector<ItemRows>& items, ProblemList& problems)
        : m_table(table), m_file(file), m_items(items), m_problems(problems) {
        for (std::size_t i = 0; i < items.size(); ++i) {
            m_index.emplace(items[i].id, i);
        }
        for (const SheetColumn& column : table.columns) {
            m_id = column.field->shape == CellShape::id ? &column : m_id;
            m_picture = column.field->shape == CellShape::picture ? &column : m_picture;
        }
    }

    void gather() {
        for (const SheetColumn& column : m_table.columns) {
            if (column.field->of_page_text() && !m_picture) {
                m_problems.error("sheet-no-picture-column", at(m_table.header_row, column), {column.header});
            }
        }
        ItemRows* last = nullptr;
        for (const SheetRow& row : m_table.sheet->rows) {
            if (row.number > m_table.header_row && says_something(row)) {
                last = read_row(row, last);
            }
        }
    }

private:
    ProblemList::Where at(int row, const SheetColumn& column, const std::string& id = {}) const {
        return {m_file, {row, column.column}, id, m_table.sheet->name};
    }

    bool says_something(const SheetRow& row) const {
        return std::any_of(m_table.columns.begin(), m_table.columns.end(),
                           [&](const SheetColumn& column) { return !one_line(row.text(column.column)).empty(); });
    }

    bool only_of_page(const SheetRow& row) const {
        return std::none_of(m_table.columns.begin(), m_table.columns.end(), [&](const SheetColumn& column) {
            return !column.field->of_page() && !one_line(row.text(column.column)).empty();
        });
    }

    // The item that a row belongs to; null where it has no good id.
    ItemRows* read_row(const SheetRow& row, ItemRows* last) {
        const std::string id = one_line(row.text(m_id->column));
        if (id.empty() && last && only_of_page(row)) {
            read_picture(row, *last);
            return last;
        }
        if (!valid_id(id)) {
            const std::string better = id_from(id.empty() ? title_of(row) : id);
            m_problems.error(id.empty() ? "sheet-missing-id" : "bad-id", at(row.number, *m_id), {id},
                             {better.empty() ? "tai-lieu-1" : better}, id.empty() ? "" : "sheet-bad-id");
            ItemRows nobody; // its other cells may have problems too
            read_fields(row, nobody, true);
            return nullptr;
        }
        const auto [place, added] = m_index.emplace(id, m_items.size());
        if (added) {
            ItemRows item;
            item.id = id;
            item.where = at(row.number, *m_id, id);
            item.table = &m_table;
            item.has_picture_column = m_picture != nullptr;
            m_items.push_back(std::move(item));
        }
        ItemRows& item = m_items[place->second];
        if (item.table != &m_table) {
            m_problems.error("sheet-twice", at(row.number, *m_id, id), {id, item.where.sheet.value_or("")});
            return nullptr;
        }
        read_fields(row, item, added);
        read_picture(row, item);
        return &item;
    }

    std::string title_of(const SheetRow& row) const {
        for (const SheetColumn& column : m_table.columns) {
            if (column.field->name == "title" && !row.text(column.column).empty()) {
                return row.text(column.column);
            }
        }
        return {};
    }

    PlacedText read_cell(const SheetRow& row, const SheetColumn& column, const std::string& id) {
        const std::string& text = row.text(column.column);
        PlacedText cell{{}, at(row.number, column, id)};
        if (formula_error(text)) {
            m_problems.error("sheet-formula-error", cell.where, {text});
            return cell;
        }
        auto normal = normal_cell(*column.field, text);
        if (!normal) {
            m_problems.error(normal.error().code, cell.where, {column.header, normal.error().word});
            return cell;
        }
        cell.text = std::move(*normal);
        return cell;
    }

    // Of several rows with one id, each field may stand in any; it must not stand there twice in different words.
    void read_fields(const SheetRow& row, ItemRows& item, bool first) {
        std::size_t index = 0;
        for (const SheetColumn& column : m_table.columns) {
            if (column.field->of_page() || column.field->shape == CellShape::id) {
                continue;
            }
            PlacedText cell = read_cell(row, column, item.id);
            if (first) {
                item.fields.push_back({&column, std::move(cell)});
                continue;
            }
            PlacedText& there = item.fields[index++].cell;
            if (there.text.empty()) {
                there = std::move(cell);
            } else if (!cell.text.empty() && cell.text != there.text) {
                m_problems.error("sheet-repeated", cell.where,
                                 {item.id, column.header, std::to_string(there.where.place.line)});
            }
        }
    }

    void read_picture(const SheetRow& row, ItemRows& item) {
        if (!m_picture) {
            return;
        }
        PictureRow picture;
        picture.picture = {clean_picture(row.text(m_picture->column)), at(row.number, *m_picture, item.id)};
        bool texts = false;
        for (const SheetColumn& column : m_table.columns) {
            if (column.field->of_page_text()) {
                picture.texts.push_back({&column, read_cell(row, column, item.id)});
                texts = texts || !picture.texts.back().cell.text.empty();
            }
        }
        if (!picture.picture.text.empty()) {
            item.pictures.push_back(std::move(picture));
        } else if (texts) {
            m_problems.error("sheet-text-without-picture", picture.picture.where);
        }
    }

    static std::string clean_picture(const std::string& text) {
        const std::size_t start = text.find_first_not_of(" \n\t");
        return start == std::string::npos ? std::string()
                                          : text.substr(start, text.find_last_not_of(" \n\t") + 1 - start);
    }

    const SheetTable& m_table;
    const std::string& m_file;
    std::vector<ItemRows>& m_items;
    ProblemList& m_problems;
    const SheetColumn* m_id = nullptr;
    const SheetColumn* m_picture = nullptr;
    std::map<std::string, std::size_t> m_index;
};

} // namespace

void gather_items(const SheetTable& table, const std::string& file, std::vector<ItemRows>& items,
                  ProblemList& problems) {
    Gatherer(table, file, items, problems).gather();
}

} // namespace intake
