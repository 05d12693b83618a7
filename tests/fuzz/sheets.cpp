#include "tests/fuzz/sheets.h"

#include <algorithm>

#include "intake/import_plan.h"
#include "tests/fuzz/exhibition.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/words.h"

namespace fuzz {

namespace {

void must_be_clean(const intake::SheetRow& row) {
    constexpr intake::SheetLimits limits;
    must(row.number >= 1 && row.number <= limits.rows, "a row beyond the last");
    must(!row.cells.empty(), "a row without cells");
    int before = 1;
    for (const intake::SheetCell& cell : row.cells) {
        must(cell.column >= before && cell.column <= limits.columns, "a cell in the wrong column");
        must(!cell.text.empty() && cell.text == intake::clean_cell(cell.text), "a cell that isn't clean");
        before = cell.column;
    }
}

/// Does what the plan says.
void carry_out(const intake::ImportPlan& plan, MemoryFiles& files) {
    for (const intake::ItemPlan& item : plan.items) {
        const std::string folder = "/c/items/" + item.id + "/";
        for (const std::string& name : item.removed) {
            files.erase(folder + name);
        }
        for (const auto& [name, text] : item.texts) {
            files.put(folder + name, text);
        }
        for (const auto& [name, path] : item.pictures) {
            const auto bytes = files.read(path, 1 << 20);
            must(bytes.has_value(), "a picture that isn't there");
            files.put(folder + name, *bytes);
        }
    }
}

} // namespace

bool must_be_in_order(const std::optional<intake::Workbook>& book, intake::ProblemList& problems) {
    must(book.has_value() != problems.has_errors(), book ? "errors, and yet it was read" : "refused without a word");
    must_be_tellable(problems.take_sorted(), {}, {});
    for (const intake::Sheet& sheet : book.value_or(intake::Workbook())) {
        int before = 1;
        for (const intake::SheetRow& row : sheet.rows) {
            must(row.number >= before, "a row before the one above it");
            must_be_clean(row);
            before = row.number;
        }
    }
    return book.has_value();
}

void must_import(const std::string& name, std::string_view bytes) {
    MemoryFiles files = good_folder();
    files.put("/s/" + name, std::string(bytes));
    files.put("/s/a.jpg", "picture");
    const intake::ImportPlan plan = intake::plan_import(files, "/s/" + name, "/c", words());
    must_be_tellable(plan.problems, {}, {});
    if (plan.has_errors()) {
        return;
    }
    carry_out(plan, files);
    const intake::ImportPlan again = intake::plan_import(files, "/s/" + name, "/c", words());
    must(!again.has_errors(), "what was imported can't be imported again");
    must(again.items.empty(),
         "what was imported changes again: " + (again.items.empty() ? "" : again.items.front().id));
}

} // namespace fuzz
