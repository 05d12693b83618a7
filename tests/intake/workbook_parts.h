#pragma once

#include <map>
#include <string>

/// The parts of an XLSX file, by name, to be varied by a test and packed.
using WorkbookParts = std::map<std::string, std::string>;

/// A workbook of one sheet "Mục" whose <sheetData> holds `rows`, with shared strings, styles 0 general, 1 dd/mm/yyyy,
/// 2 built-in mmm-yy, 3 built-in 14, 4 own yyyy, 5 0.00, 6 date and time.
WorkbookParts workbook(const std::string& rows, const std::string& shared_strings = {});

/// The ZIP archive of the parts.
std::string packed(const WorkbookParts& parts);
