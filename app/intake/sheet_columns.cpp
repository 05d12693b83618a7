#include "intake/sheet_columns.h"

#include <algorithm>

#include "base/unicode.h"
#include "intake/fields.h"

namespace intake {

namespace {

constexpr SheetField fields_in_order[] = {
    {"id", CellShape::id, "ma mamuc masotailieu mahienvat identifier"},
    {"title", CellShape::languages, "tieude ten tengoi tentailieu tenhienvat name"},
    {"date", CellShape::date, "thoigian ngay ngaythang nam year dates"},
    {"date_text", CellShape::languages, "ngayghitrentailieu thoigianghitrentailieu datetext"},
    {"theme", CellShape::choice, ""},
    {"kind", CellShape::choice, "loai type"},
    {"creator", CellShape::languages, "author coquanbanhanh"},
    {"holder", CellShape::languages, "noigiu coquanluutru repository"},
    {"reference", CellShape::text, "sokyhieu sohieu"},
    {"extent", CellShape::languages, ""},
    {"place", CellShape::languages, ""},
    {"rights", CellShape::languages, "banquyen"},
    {"sources", CellShape::list, "source nguontulieu"},
    {"tags", CellShape::list, "tag keywords"},
    {"related", CellShape::list, "tailieulienquan"},
    {"featured", CellShape::flag, ""},
    {"order", CellShape::number, ""},
    {"label", CellShape::label, "loigioithieu thuyetminh labeltext text description"},
    {"picture", CellShape::picture, "anh hinhanh tephinh tepanh pictures image images file files pages"},
    {"caption", CellShape::page_languages, "chuthichanh"},
    {"alt", CellShape::page_languages, "motaanh alttext"},
    {"credit", CellShape::page_languages, "nguonanh"},
    {"points", CellShape::points, "diem point"},
};

constexpr std::size_t deepest_header = 10; ///< filled rows above which the header is looked for

// Letters and digits of the folded text: "Nhan đề" and "NHAN_DE" are both "nhande".
std::string key_of(std::string_view text) {
    std::string key;
    for (const char c : base::fold(text)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        key += plain ? std::string(1, c) : std::string();
    }
    return key;
}

// The language that `words` mean at a header's end: a tag, or a language's name; empty where they mean none.
std::string language_named(std::string_view words, const std::vector<std::string>& languages) {
    const std::string key = key_of(words);
    for (const std::string& tag : languages) {
        if (key_of(tag) == key) {
            return tag;
        }
    }
    if (key == "tiengviet" || key == "vietnamese") {
        return "vi";
    }
    return key == "tienganh" || key == "english" ? "en" : "";
}

// Headers of the interface's languages and other usual names, by key.
class HeaderNames {
public:
    explicit HeaderNames(const base::StringTables& strings) {
        for (const SheetField& field : sheet_fields()) {
            add(field.name, field);
            for (const auto& [language, words] : strings) {
                m_shown.push_back(column_header(field, {}, words));
                add(m_shown.back(), field);
            }
            for (std::size_t at = 0; at < field.other_headers.size();) {
                const std::size_t end = std::min(field.other_headers.find(' ', at), field.other_headers.size());
                add(field.other_headers.substr(at, end - at), field);
                at = end + 1;
            }
        }
    }

    const SheetField* find(std::string_view name) const {
        const auto found = m_fields.find(key_of(name));
        return found == m_fields.end() ? nullptr : found->second;
    }
    const std::vector<std::string>& shown() const { return m_shown; }

private:
    void add(std::string_view name, const SheetField& field) { m_fields.emplace(key_of(name), &field); }

    std::map<std::string, const SheetField*> m_fields;
    std::vector<std::string> m_shown;
};

// What a header means: "Nhan đề (vi)", "Title [EN]", "title.vi", "Nhan đề tiếng Việt"; no field where nobody knows.
SheetColumn meaning(const std::string& header, const HeaderNames& names, const std::vector<std::string>& languages) {
    SheetColumn column;
    column.header = one_line(header);
    const std::string& written = column.header;
    if (const SheetField* const whole = names.find(written)) {
        column.field = whole;
        column.language = whole->has_language() ? languages.front() : std::string();
        return column;
    }
    const std::size_t bracket = written.find_last_of("([");
    if (bracket != std::string::npos && (written.ends_with(')') || written.ends_with(']'))) {
        const std::string inside =
            one_line(std::string_view(written).substr(bracket + 1, written.size() - bracket - 2));
        const SheetField* const field = names.find(written.substr(0, bracket));
        const std::string named = language_named(inside, languages);
        const std::string language = named.empty() && valid_language(inside) ? inside : named;
        if (field && field->has_language() && !language.empty()) {
            column.field = field;
            column.language = language;
        }
        return column;
    }
    for (std::size_t cut = written.find_last_of(" ._:-"); cut != std::string::npos && cut > 0;
         cut = written.find_last_of(" ._:-", cut - 1)) {
        const std::string language = language_named(written.substr(cut + 1), languages);
        const SheetField* const field = names.find(written.substr(0, cut));
        if (field && field->has_language() && !language.empty()) {
            column.field = field;
            column.language = language;
            return column;
        }
    }
    return column;
}

std::vector<SheetColumn> meanings(const SheetRow& row, const HeaderNames& names,
                                  const std::vector<std::string>& languages) {
    std::vector<SheetColumn> columns;
    for (const SheetCell& cell : row.cells) {
        columns.push_back(meaning(cell.text, names, languages));
        columns.back().column = cell.column;
    }
    return columns;
}

// The header that `written` is most likely meant to be, with the language written behind it; empty where none is near.
std::string near_header(const std::string& written, const HeaderNames& names) {
    const std::size_t language = std::min(written.find_last_of("(["), written.size());
    const std::string near = nearest(one_line(written.substr(0, language)), names.shown());
    return near.empty() || language == written.size() ? near : near + " " + written.substr(language);
}

} // namespace

std::span<const SheetField> sheet_fields() {
    return fields_in_order;
}

std::string column_header(const SheetField& field, const std::string& language, const base::Strings& words) {
    const std::string& name = words["sheet." + std::string(field.name)];
    return language.empty() ? name : name + " (" + language + ")";
}

std::optional<SheetTable> read_columns(const Sheet& sheet, const std::string& file,
                                       const std::vector<std::string>& languages, const base::StringTables& strings,
                                       ProblemList& problems) {
    const HeaderNames names(strings);
    SheetTable table{&sheet, 0, {}};
    std::vector<SheetColumn> columns;
    for (std::size_t i = 0; i < std::min(sheet.rows.size(), deepest_header) && table.header_row == 0; ++i) {
        columns = meanings(sheet.rows[i], names, languages);
        const bool header = std::any_of(columns.begin(), columns.end(), [](const SheetColumn& column) {
            return column.field && column.field->shape == CellShape::id;
        });
        table.header_row = header ? sheet.rows[i].number : 0;
    }
    if (table.header_row == 0) {
        return std::nullopt;
    }
    for (SheetColumn& column : columns) {
        const ProblemList::Where where{file, {table.header_row, column.column}, {}, sheet.name};
        const auto same = [&](const SheetColumn& other) {
            return other.field == column.field && other.language == column.language;
        };
        if (!column.field) {
            const std::string near = near_header(column.header, names);
            near.empty() ? problems.warning("sheet-unknown-column", where, {column.header})
                         : problems.warning("sheet-unknown-column", where, {column.header}, {near}, "did-you-mean");
        } else if (const auto twin = std::find_if(table.columns.begin(), table.columns.end(), same);
                   twin != table.columns.end()) {
            problems.error("sheet-same-column", where, {column.header, column_letters(twin->column)});
        } else {
            table.columns.push_back(std::move(column));
        }
    }
    return table;
}

} // namespace intake
