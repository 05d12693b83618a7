#include <ctime>

#include <xlsxwriter.h>

#include "intake/export_sheet.h"
#include "intake/xlsx_values.h"

namespace intake {

namespace {

constexpr int most_rows = 1'048'576;
constexpr std::size_t longest_choice_list = 255; ///< characters, commas included (Excel's limit)

/// Characters; what is long stands in several lines.
double width_of(const SheetField& field) {
    switch (field.shape) {
    case CellShape::id:
    case CellShape::picture:
        return 30;
    case CellShape::label:
        return 70;
    case CellShape::points:
        return 45;
    case CellShape::choice:
    case CellShape::flag:
    case CellShape::number:
        return 12;
    case CellShape::date:
        return 18;
    default:
        return field.name == "title" || field.name == "alt" ? 45 : 28;
    }
}

/// A workbook being written. The library gives back what it holds when the workbook is closed.
class XlsxWriter {
public:
    XlsxWriter(const SheetExport& table, const std::string& path)
        : m_table(table), m_book(workbook_new(path.c_str())) {}

    base::Result<void> write(const std::string& sheet_name, double made_s) {
        if (!m_book) {
            return base::fail("no memory for a workbook");
        }
        lxw_doc_properties properties{};
        properties.created = static_cast<time_t>(made_s);
        workbook_set_properties(m_book, &properties);
        m_sheet = workbook_add_worksheet(m_book, sheet_name.c_str());
        lxw_error error = m_sheet ? LXW_NO_ERROR : LXW_ERROR_MEMORY_MALLOC_FAILED;
        if (m_sheet) {
            lay_out();
            error = write_cells();
        }
        const lxw_error closed = workbook_close(m_book);
        error = error == LXW_NO_ERROR ? closed : error;
        return error == LXW_NO_ERROR ? base::Result<void>() : base::fail(lxw_strerror(error));
    }

private:
    void lay_out() {
        m_header = workbook_add_format(m_book);
        format_set_bold(m_header);
        format_set_bottom(m_header, LXW_BORDER_THIN);
        format_set_num_format_index(m_header, 49);
        m_text = workbook_add_format(m_book);
        format_set_num_format_index(m_text, 49); // "@": what is typed later stays text too
        format_set_text_wrap(m_text);
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
        for (const SheetColumn& column : m_table.columns) {
            const auto index = static_cast<lxw_col_t>(column.column - 1);
            worksheet_set_column(m_sheet, index, index, width_of(*column.field), m_text);
            if (column.field->shape == CellShape::choice) {
                offer(index, column.field->name == "theme" ? m_table.themes : m_table.kinds);
            }
        }
        const auto last = static_cast<lxw_col_t>(m_table.columns.size() - 1);
        worksheet_freeze_panes(m_sheet, 1, 1);
        worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(m_table.sheet.rows.size() - 1), last);
        const std::string whole = "A1:" + column_letters(last + 1) + std::to_string(most_rows);
        worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, whole.c_str());
    }

    /// A list to choose from, which may be overruled: titles are understood too.
    void offer(lxw_col_t column, const std::vector<std::string>& ids) {
        std::vector<const char*> values;
        std::size_t length = 0;
        for (const std::string& id : ids) {
            values.push_back(id.c_str());
            length += id.size() + 1;
        }
        if (values.empty() || length > longest_choice_list) {
            return;
        }
        values.push_back(nullptr);
        lxw_data_validation choice{};
        choice.validate = LXW_VALIDATION_TYPE_LIST;
        choice.value_list = const_cast<char**>(values.data());
        choice.show_error = LXW_VALIDATION_OFF;
        choice.ignore_blank = LXW_VALIDATION_ON;
        choice.dropdown = LXW_VALIDATION_ON;
        worksheet_data_validation_range(m_sheet, 1, column, most_rows - 1, column, &choice);
    }

    lxw_error write_cells() {
        for (const SheetRow& row : m_table.sheet.rows) {
            for (const SheetCell& cell : row.cells) {
                const lxw_error error = worksheet_write_string(
                    m_sheet, static_cast<lxw_row_t>(row.number - 1), static_cast<lxw_col_t>(cell.column - 1),
                    xlsx::escaped(cell.text).c_str(), row.number == 1 ? m_header : m_text);
                if (error != LXW_NO_ERROR) {
                    return error;
                }
            }
        }
        return LXW_NO_ERROR;
    }

    const SheetExport& m_table;
    lxw_workbook* m_book;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_header = nullptr;
    lxw_format* m_text = nullptr;
};

} // namespace

base::Result<void> write_xlsx(const SheetExport& table, const std::string& sheet_name, const std::string& path,
                              double made_s) {
    return XlsxWriter(table, path).write(sheet_name, made_s);
}

} // namespace intake
