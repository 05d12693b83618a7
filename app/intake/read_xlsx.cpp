#include <algorithm>
#include <map>

#include <pugixml.hpp>

#include "intake/sheet.h"
#include "intake/xlsx_values.h"
#include "intake/zip_archive.h"

namespace intake {

namespace {

using pugi::xml_node;

constexpr int most_rows = 1'048'576; // of any spreadsheet program

// Some writers give every element a prefix ("x:row"); the vocabulary is one, so the prefix says nothing.
std::string_view local(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool is(const xml_node& node, std::string_view name) {
    return local(node.name()) == name;
}

xml_node child(const xml_node& parent, std::string_view name) {
    return parent.find_child([&](const xml_node& node) { return is(node, name); });
}

std::string_view attribute(const xml_node& node, std::string_view name) {
    return node.find_attribute([&](const pugi::xml_attribute& one) { return local(one.name()) == name; }).value();
}

// The text of a string item or an inline string: plain, or the runs of a rich text; a phonetic reading is no part of
// it.
std::string string_of(const xml_node& item) {
    std::string text;
    for (const xml_node& part : item.children()) {
        if (is(part, "t")) {
            text += part.text().get();
        } else if (is(part, "r")) {
            text += child(part, "t").text().get();
        }
    }
    return xlsx::unescaped(text);
}

// The path of a relationship's target as a part's name, from the folder of its source.
std::string part_name(std::string_view target, std::string_view folder) {
    if (target.starts_with('/')) {
        return std::string(target.substr(1));
    }
    while (target.starts_with("./") || target.starts_with("../")) {
        const bool up = target.starts_with("../");
        target.remove_prefix(up ? 3 : 2);
        const std::size_t slash = folder.find_last_of('/', folder.empty() ? 0 : folder.size() - 2);
        folder = up && slash != std::string_view::npos ? folder.substr(0, slash + 1) : up ? "" : folder;
    }
    return std::string(folder) + std::string(target);
}

struct Fault {
    std::string code; ///< of the problem
};

Fault fault_of(ZipFault fault) {
    return {fault == ZipFault::too_large ? "sheet-too-large" : "sheet-damaged"};
}

class XlsxReader {
public:
    XlsxReader(ZipArchive archive, const SheetLimits& limits) : m_archive(std::move(archive)), m_budget(limits) {}

    tl::expected<Workbook, Fault> read() {
        const Relations root = relations("_rels/.rels", "");
        const std::string book_part = root.first("/officeDocument", "xl/workbook.xml");
        const std::string folder = book_part.substr(0, book_part.find_last_of('/') + 1);
        const auto book = part(book_part);
        if (!book) {
            return tl::unexpected(book.error() == ZipFault::missing ? Fault{"sheet-not-a-workbook"}
                                                                    : fault_of(book.error()));
        }
        const xml_node workbook = child(*book, "workbook");
        const std::string_view epoch = attribute(child(workbook, "workbookPr"), "date1904");
        m_from_1904 = epoch == "1" || epoch == "true";
        const Relations relations_of_book =
            relations(folder + "_rels/" + book_part.substr(folder.size()) + ".rels", folder);
        read_strings(relations_of_book.first("/sharedStrings", folder + "sharedStrings.xml"));
        read_styles(relations_of_book.first("/styles", folder + "styles.xml"));
        Workbook sheets;
        for (const xml_node& entry : child(workbook, "sheets").children()) {
            const auto found = relations_of_book.by_id.find(attribute(entry, "id"));
            const bool visible = attribute(entry, "state").empty() || attribute(entry, "state") == "visible";
            if (!is(entry, "sheet") || found == relations_of_book.by_id.end() || !visible ||
                !found->second.type.ends_with("/worksheet")) {
                continue;
            }
            Sheet sheet{clean_cell(attribute(entry, "name")), {}};
            read_sheet(found->second.target, sheet);
            sheets.push_back(std::move(sheet));
        }
        return m_fault ? tl::unexpected(*m_fault) : tl::expected<Workbook, Fault>(std::move(sheets));
    }

private:
    struct Relation {
        std::string type;
        std::string target;
    };
    struct Relations {
        std::map<std::string, Relation, std::less<>> by_id;

        std::string first(std::string_view type_end, std::string otherwise) const {
            for (const auto& [id, relation] : by_id) {
                if (relation.type.ends_with(type_end)) {
                    return relation.target;
                }
            }
            return otherwise;
        }
    };

    // The first thing that went wrong with the file as a whole.
    void fail(Fault fault) { m_fault = m_fault.value_or(std::move(fault)); }

    // pugixml knows no entities but XML's own five and never opens another file: a DTD is passed over.
    tl::expected<pugi::xml_document, ZipFault> part(const std::string& name) {
        auto bytes = m_archive.read(name);
        if (!bytes) {
            return tl::unexpected(bytes.error());
        }
        pugi::xml_document document;
        if (!document.load_buffer(bytes->data(), bytes->size(), pugi::parse_default | pugi::parse_ws_pcdata_single)) {
            return tl::unexpected(ZipFault::damaged);
        }
        return document;
    }

    // A part that may be missing.
    pugi::xml_document optional_part(const std::string& name) {
        auto document = part(name);
        if (!document && document.error() != ZipFault::missing) {
            fail(fault_of(document.error()));
        }
        return document ? std::move(*document) : pugi::xml_document();
    }

    Relations relations(const std::string& name, std::string_view folder) {
        Relations found;
        const pugi::xml_document document = optional_part(name);
        for (const xml_node& node : child(document, "Relationships").children()) {
            found.by_id.emplace(attribute(node, "Id"), Relation{std::string(attribute(node, "Type")),
                                                                part_name(attribute(node, "Target"), folder)});
        }
        return found;
    }

    void read_strings(const std::string& name) {
        const pugi::xml_document document = optional_part(name);
        for (const xml_node& item : child(document, "sst").children()) {
            if (is(item, "si")) {
                m_strings.push_back(string_of(item));
            }
        }
    }

    void read_styles(const std::string& name) {
        const pugi::xml_document document = optional_part(name);
        const xml_node sheet = child(document, "styleSheet");
        std::map<int, xlsx::DateFormat> own;
        for (const xml_node& format : child(sheet, "numFmts").children()) {
            own[format.attribute("numFmtId").as_int()] = xlsx::date_format(attribute(format, "formatCode"));
        }
        for (const xml_node& style : child(sheet, "cellXfs").children()) {
            const int id = style.attribute("numFmtId").as_int();
            const auto found = own.find(id);
            m_formats.push_back(found != own.end() ? found->second : xlsx::built_in_date_format(id));
        }
    }

    void read_sheet(const std::string& name, Sheet& sheet) {
        const auto document = part(name);
        if (!document) {
            return fail(fault_of(document.error()));
        }
        int row_number = 0;
        for (const xml_node& node : child(child(*document, "worksheet"), "sheetData").children()) {
            if (!is(node, "row")) {
                continue;
            }
            row_number = std::clamp(node.attribute("r").as_int(row_number + 1), 0, most_rows);
            SheetRow row;
            row.number = row_number;
            if (!read_row(node, row)) {
                return;
            }
            if (!row.cells.empty()) {
                sheet.rows.push_back(std::move(row));
            }
        }
        const auto earlier = [](const SheetRow& a, const SheetRow& b) { return a.number < b.number; };
        std::stable_sort(sheet.rows.begin(), sheet.rows.end(), earlier);
    }

    bool read_row(const xml_node& node, SheetRow& row) {
        int column = 0;
        for (const xml_node& cell : node.children()) {
            if (!is(cell, "c")) {
                continue;
            }
            const auto place = xlsx::cell_place(attribute(cell, "r"));
            column = place ? place->column : column + 1;
            std::string text = clean_cell(cell_text(cell));
            if (row.number < 1 || !m_budget.take(row.number, column, text.size())) {
                fail({"sheet-too-large"});
                return false;
            }
            row.add(column, std::move(text));
        }
        const auto before = [](const SheetCell& a, const SheetCell& b) { return a.column < b.column; };
        std::stable_sort(row.cells.begin(), row.cells.end(), before);
        return true;
    }

    std::string cell_text(const xml_node& cell) {
        const std::string_view type = attribute(cell, "t");
        if (type == "inlineStr") {
            return string_of(child(cell, "is"));
        }
        const std::string_view value = child(cell, "v").text().get();
        if (type == "s") {
            const double index = child(cell, "v").text().as_double(-1);
            if (!(index >= 0 && index < static_cast<double>(m_strings.size()))) {
                fail({"sheet-damaged"});
                return {};
            }
            return m_strings[static_cast<std::size_t>(index)];
        }
        if (type == "str" || type == "e") { // a formula's text, or what it failed with: "#N/A"
            return xlsx::unescaped(value);
        }
        if (type == "b") {
            return value.empty() ? "" : value == "1" || value == "true" ? "TRUE" : "FALSE";
        }
        if (type == "d" || value.empty()) { // ISO 8601; midnight is no time of day
            const std::size_t midnight = value.find("T00:00:00");
            return std::string(value.substr(0, midnight));
        }
        const std::size_t style = cell.attribute("s").as_uint();
        const xlsx::DateFormat format = style < m_formats.size() ? m_formats[style] : xlsx::DateFormat::none;
        return format == xlsx::DateFormat::none
                   ? xlsx::number_text(value)
                   : xlsx::date_text(child(cell, "v").text().as_double(), format, m_from_1904);
    }

    ZipArchive m_archive;
    SheetBudget m_budget;
    std::optional<Fault> m_fault;
    std::vector<std::string> m_strings;
    std::vector<xlsx::DateFormat> m_formats; ///< of each cell style
    bool m_from_1904 = false;
};

} // namespace

std::optional<Workbook> read_xlsx(std::string_view bytes, const ProblemList::Where& where, ProblemList& problems,
                                  const SheetLimits& limits) {
    auto archive = ZipArchive::open(bytes, limits.unpacked_bytes);
    auto book = archive ? XlsxReader(std::move(*archive), limits).read() : tl::unexpected(fault_of(archive.error()));
    if (!book) {
        problems.error(book.error().code, where);
        return std::nullopt;
    }
    return std::move(*book);
}

} // namespace intake
