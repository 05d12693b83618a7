#include "intake/import_plan.h"

#include <algorithm>

#include "intake/read_exhibit.h"

namespace intake {

namespace {

std::string folder_of(const std::string& path) {
    const std::size_t slash = path.find_last_of('/');
    return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

std::optional<Workbook> read_book(const ports::Files& files, const std::string& path, ProblemList& problems) {
    const ProblemList::Where where{path, {}, {}};
    const SheetLimits limits;
    const ports::FileInfo info = files.info(path);
    if (info.kind != ports::FileKind::file) {
        problems.error(info.kind == ports::FileKind::missing ? "sheet-missing" : "not-a-file", where, {path});
        return std::nullopt;
    }
    if (info.size_bytes > limits.file_bytes) {
        problems.error("sheet-too-large", where);
        return std::nullopt;
    }
    const auto bytes = files.read(path, limits.file_bytes);
    if (!bytes) {
        problems.error("unreadable-file", where, {path});
        return std::nullopt;
    }
    switch (sheet_format(*bytes)) {
    case SheetFormat::xlsx:
        return read_xlsx(*bytes, where, problems, limits);
    case SheetFormat::csv:
        return read_csv(*bytes, where, problems, limits);
    case SheetFormat::old_excel:
        problems.error("sheet-old-excel", where);
    }
    return std::nullopt;
}

// The sheets of a workbook that list items.
std::vector<SheetTable> tables_of(const Workbook& book, const std::string& file, const Languages& languages,
                                  const base::StringTables& strings, ProblemList& problems) {
    std::vector<SheetTable> tables;
    for (const Sheet& sheet : book) {
        if (auto table = read_columns(sheet, file, languages, strings, problems)) {
            tables.push_back(std::move(*table));
        }
    }
    if (tables.empty()) {
        problems.error("sheet-no-id-column", {file, {}, {}});
    }
    return tables;
}

} // namespace

bool ImportPlan::has_errors() const {
    return std::any_of(problems.begin(), problems.end(),
                       [](const exhibit::Problem& problem) { return problem.severity == exhibit::Severity::error; });
}

ImportPlan plan_import(const ports::Files& files, const std::string& path, const std::string& folder,
                       const base::StringTables& strings) {
    ImportPlan plan;
    ProblemList problems(strings);
    const ContentFolder content(files, folder);
    const auto exhibit = open_exhibition(content, folder, problems);
    auto book = read_book(files, path, problems);
    if (exhibit && book) {
        plan.book = std::move(*book);
        plan.tables = tables_of(plan.book, path, exhibit->exhibit.languages, strings, problems);
        for (const SheetTable& table : plan.tables) {
            gather_items(table, path, plan.rows, problems);
        }
        const std::string beside_path = folder_of(path);
        const ContentFolder beside(files, beside_path);
        const ImportSurroundings around{files, content, folder, beside, beside_path, exhibit->exhibit, problems};
        for (const ItemRows& rows : plan.rows) {
            if (auto item = plan_item(rows, around)) {
                plan.unchanged += item->changes_nothing() ? 1 : 0;
                if (!item->changes_nothing()) {
                    plan.items.push_back(std::move(*item));
                }
            }
        }
        check_plan(plan, around, strings);
    }
    plan.problems = problems.take_sorted();
    return plan;
}

} // namespace intake
