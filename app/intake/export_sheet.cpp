#include "intake/export_sheet.h"

#include <algorithm>
#include <set>

#include "base/unicode.h"
#include "intake/fields.h"
#include "intake/item_cells.h"
#include "intake/read_exhibit.h"
#include "intake/written_item.h"

namespace intake {

namespace {

class Exporter {
public:
    Exporter(const ports::Files& files, const std::string& folder, const base::StringTables& strings,
             const base::Strings& words, const std::string& picture_folder)
        : m_folder(files, folder), m_path(folder), m_words(words), m_picture_folder(picture_folder),
          m_problems(strings) {}

    SheetExport write() {
        if (const auto exhibit = open_exhibition(m_folder, m_path, m_problems)) {
            m_languages = exhibit->exhibit.languages;
            for (const exhibit::Theme& theme : exhibit->exhibit.themes) {
                m_out.themes.push_back(theme.id);
            }
            for (const exhibit::Kind& kind : exhibit->exhibit.kinds) {
                m_out.kinds.push_back(kind.id);
            }
            m_items = read_written_items(m_folder, m_problems);
            m_out.items = static_cast<int>(m_items.size());
            choose_columns();
            write_rows();
        }
        m_out.problems = m_problems.take_sorted();
        return std::move(m_out);
    }

private:
    // The exhibition's languages in every column that has one, and other languages where something is written in them.
    void choose_columns() {
        for (const SheetField& field : sheet_fields()) {
            if (!field.has_language()) {
                add_column(field, {});
                continue;
            }
            std::set<std::string> others;
            for (const WrittenItem& item : m_items) {
                note_languages(item, field, others);
            }
            for (const std::string& language : m_languages) {
                others.erase(language);
                add_column(field, language);
            }
            for (const std::string& language : others) {
                add_column(field, language);
            }
        }
    }

    static void note_languages(const WrittenItem& item, const SheetField& field, std::set<std::string>& languages) {
        const auto note = [&](const JsonValue* map) {
            for (const JsonMember& member : map ? map->members : std::vector<JsonMember>()) {
                if (valid_language(member.name)) {
                    languages.insert(member.name);
                }
            }
        };
        if (field.shape == CellShape::label) {
            for (const auto& [language, text] : item.labels) {
                languages.insert(language);
            }
        } else if (field.shape == CellShape::languages) {
            note(item.root.find(field.name));
        }
        for (const WrittenPage& page : field.of_page_text() ? item.pages : std::vector<WrittenPage>()) {
            const JsonValue* const value = page.value.find(field.name);
            note(field.shape == CellShape::points ? nullptr : value);
            for (const JsonValue& point :
                 value&& field.shape == CellShape::points ? value->items : std::vector<JsonValue>()) {
                note(point.find("text"));
            }
        }
    }

    void add_column(const SheetField& field, const std::string& language) {
        const int number = static_cast<int>(m_out.columns.size()) + 1;
        m_out.columns.push_back({&field, language, number, column_header(field, language, m_words)});
    }

    void write_rows() {
        SheetRow header = next_row();
        for (const SheetColumn& column : m_out.columns) {
            header.add(column.column, column.header);
        }
        m_out.sheet.rows.push_back(std::move(header));
        for (const WrittenItem& item : m_items) {
            for (std::size_t i = 0; i < std::max<std::size_t>(1, item.pages.size()); ++i) {
                write_row(item, i);
            }
        }
    }

    SheetRow next_row() const {
        SheetRow row;
        row.number = static_cast<int>(m_out.sheet.rows.size()) + 1;
        return row;
    }

    void write_row(const WrittenItem& item, std::size_t page) {
        SheetRow row = next_row();
        const bool has_page = page < item.pages.size();
        for (const SheetColumn& column : m_out.columns) {
            if (column.field->shape == CellShape::id) {
                row.add(column.column, item.id);
            } else if (column.field->shape == CellShape::picture) {
                row.add(column.column, has_page ? picture_name(item, item.pages[page].file) : std::string());
            } else if (column.field->of_page_text()) {
                row.add(column.column,
                        has_page ? show_cell(item.pages[page].value, *column.field, column.language, m_languages)
                                 : std::string());
            } else if (page == 0 && column.field->shape == CellShape::label) {
                const auto label = item.labels.find(column.language);
                row.add(column.column, label != item.labels.end() ? label->second : std::string());
            } else if (page == 0) {
                row.add(column.column, show_cell(item.root, *column.field, column.language, m_languages));
            }
        }
        m_out.sheet.rows.push_back(std::move(row));
    }

    std::string picture_name(const WrittenItem& item, const std::string& file) {
        const std::string name = (m_picture_folder.empty() ? "" : m_picture_folder + "/") + item.id + "/" + file;
        const ContentFolder::Found found = m_folder.find("items/" + item.id + "/" + file);
        if (found.access == Access::file) {
            m_out.pictures[name] = m_path + "/" + found.path;
        }
        return name;
    }

    ContentFolder m_folder;
    std::string m_path;
    const base::Strings& m_words;
    std::string m_picture_folder;
    ProblemList m_problems;
    std::vector<std::string> m_languages;
    std::vector<WrittenItem> m_items;
    SheetExport m_out;
};

std::size_t utf16_units(const std::string& text) {
    const std::u32string points = base::code_points(text);
    return points.size() + static_cast<std::size_t>(std::count_if(points.begin(), points.end(),
                                                                  [](char32_t point) { return point > 0xFFFF; }));
}

} // namespace

SheetExport export_sheet(const ports::Files& files, const std::string& folder, const base::StringTables& strings,
                         const base::Strings& words, const std::string& picture_folder) {
    return Exporter(files, folder, strings, words, picture_folder).write();
}

void report_long_cells(SheetExport& table, const base::StringTables& strings) {
    ProblemList problems(strings);
    for (const SheetRow& row : table.sheet.rows) {
        for (const SheetCell& cell : row.cells) {
            // A code unit takes at least a byte.
            const std::size_t units = cell.text.size() > longest_xlsx_cell ? utf16_units(cell.text) : 0;
            if (units > longest_xlsx_cell) {
                const SheetColumn& column = table.columns[static_cast<std::size_t>(cell.column) - 1];
                problems.error("sheet-cell-too-long", {"items/" + row.text(1), {}, row.text(1)},
                               {column.header, std::to_string(units)});
            }
        }
    }
    for (exhibit::Problem& problem : problems.take_sorted()) {
        table.problems.push_back(std::move(problem));
    }
}

} // namespace intake
