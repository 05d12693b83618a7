#include "tests/intake/workbook_parts.h"

#include <zip.h>

#include "base/ensure.h"

namespace {

const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const std::string main_space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

std::string relation(const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + type + "\" Target=\"" + target + "\"/>";
}

std::string relations(const std::string& inside) {
    return head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside +
           "</Relationships>";
}

} // namespace

WorkbookParts workbook(const std::string& rows, const std::string& shared_strings) {
    WorkbookParts parts;
    parts["_rels/.rels"] = relations(relation("rId1", "officeDocument", "xl/workbook.xml"));
    parts["xl/workbook.xml"] =
        head + "<workbook xmlns=\"" + main_space + "\" xmlns:r=\"" + office +
        "\"><workbookPr/><sheets><sheet name=\"Mục\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    parts["xl/_rels/workbook.xml.rels"] =
        relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") + relation("rId2", "styles", "styles.xml") +
                  relation("rId3", "sharedStrings", "/xl/sharedStrings.xml"));
    parts["xl/worksheets/sheet1.xml"] =
        head + "<worksheet xmlns=\"" + main_space + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    parts["xl/sharedStrings.xml"] = head + "<sst xmlns=\"" + main_space + "\">" + shared_strings + "</sst>";
    parts["xl/styles.xml"] =
        head + "<styleSheet xmlns=\"" + main_space +
        "\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"[$-42A]dd\\/mm\\/yyyy;@\"/>"
        "<numFmt numFmtId=\"165\" formatCode=\"&quot;năm &quot;yyyy\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"
        "<xf numFmtId=\"17\"/><xf numFmtId=\"14\"/><xf numFmtId=\"165\"/><xf numFmtId=\"2\"/><xf numFmtId=\"22\"/>"
        "</cellXfs></styleSheet>";
    return parts;
}

std::string packed(const WorkbookParts& parts) {
    const auto must = [](bool holds) { base::ensure(holds, "a workbook for a test can't be packed"); };
    zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t* const archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    must(archive != nullptr);
    zip_source_keep(target);
    for (const auto& [name, content] : parts) {
        zip_source_t* const source = zip_source_buffer(archive, content.data(), content.size(), 0);
        must(zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    must(zip_close(archive) == 0);
    must(zip_source_open(target) == 0);
    zip_source_seek(target, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(target)), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    must(zip_source_read(target, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}
