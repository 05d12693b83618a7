#include <doctest/doctest.h>

#include <fstream>

#include "base/unicode.h"
#include "intake/content.h"
#include "intake/export_sheet.h"
#include "intake/import_plan.h"
#include "intake/item_writer.h"
#include "platform/disk_files.h"
#include "tests/intake/nasty_exhibition.h"
#include "tests/intake/samples.h"
#include "tests/platform/temporary_folder.h"

namespace fs = std::filesystem;

namespace {

/// Writes the exhibition at `content` as a spreadsheet with its pictures beside it; the spreadsheet's path.
std::string exported(const std::string& content, const std::string& folder, const std::string& ending,
                     const std::string& language) {
    platform::DiskFiles files;
    auto table = intake::export_sheet(files, content, real_strings(), real_strings().at(language), "list");
    for (const exhibit::Problem& problem : table.problems) {
        FAIL_CHECK(problem.file << ": " << problem.message.in("en").text);
    }
    for (const auto& [name, source] : table.pictures) {
        fs::create_directories(fs::path(folder + "/" + name).parent_path());
        REQUIRE(files.copy(source, folder + "/" + name));
    }
    const std::string path = folder + "/list" + ending;
    if (ending == ".csv") {
        REQUIRE(files.write_whole(path, intake::write_csv(table.sheet)));
    } else {
        REQUIRE(intake::write_xlsx(table, "Mục trưng bày", path, 0));
    }
    return path;
}

int import_into(const std::string& content, const std::string& sheet) {
    platform::DiskFiles files;
    const intake::ImportPlan plan = intake::plan_import(files, sheet, content, real_strings());
    for (const exhibit::Problem& problem : plan.problems) {
        if (problem.severity == exhibit::Severity::error) {
            FAIL_CHECK(problem.line << ":" << problem.column << " " << problem.message.in("en").text);
        }
    }
    REQUIRE_FALSE(plan.has_errors());
    std::vector<intake::ItemFiles> items;
    for (const intake::ItemPlan& item : plan.items) {
        items.push_back({item.id, item.texts, item.removed, item.pictures});
    }
    REQUIRE(intake::write_items(files, content, items));
    return static_cast<int>(items.size());
}

void check_round_trip(const std::string& content) {
    const auto before = intake::read_content(platform::DiskFiles(), content, real_strings());
    REQUIRE(before.exhibit);
    for (const auto& [ending, language] : {std::pair(".csv", "vi"), std::pair(".xlsx", "en")}) {
        const TemporaryFolder folder;
        const std::string sheet = exported(content, folder.path(), ending, language);
        CHECK(import_into(content, sheet) == 0); // what it was made from says it all already

        const std::string copy = folder / "content";
        fs::create_directories(copy);
        fs::copy_file(content + "/exhibit.json", copy + "/exhibit.json");
        CHECK(import_into(copy, sheet) == before.items_found);
        const auto after = intake::read_content(platform::DiskFiles(), copy, real_strings());
        REQUIRE(after.exhibit);
        REQUIRE(after.exhibit->items.size() == before.exhibit->items.size());
        for (std::size_t i = 0; i < after.exhibit->items.size(); ++i) {
            CHECK_MESSAGE(after.exhibit->items[i] == before.exhibit->items[i], before.exhibit->items[i].id);
        }
        CHECK(after.exhibit->loop == before.exhibit->loop);
        CHECK(import_into(copy, sheet) == 0);
    }
}

} // namespace

TEST_CASE("round trip: the sample exhibition, field by field, as CSV and as XLSX") {
    check_round_trip(KIOSK_SOURCE_DIR "/content");
}

TEST_CASE("round trip: exhibitions of nasty texts") {
    for (unsigned seed = 1; seed <= 5; ++seed) {
        CAPTURE(seed);
        const TemporaryFolder folder;
        write_nasty_exhibition(folder / "content", seed);
        check_round_trip(folder / "content");
    }
}

TEST_CASE("round trip: a text too long for a cell of XLSX is told before anything is written; CSV takes it") {
    const TemporaryFolder folder;
    const std::string content = folder / "content";
    write_nasty_exhibition(content, 1);
    const auto put = [&](const std::string& id, const std::string& text) {
        std::ofstream(content + "/items/" + id + "/vi.md", std::ios::binary) << text << "\n";
    };
    const auto long_cells = [&] {
        auto table = intake::export_sheet(platform::DiskFiles(), content, real_strings(), real_strings().at("vi"), "");
        intake::report_long_cells(table, real_strings());
        std::vector<std::string> lines;
        for (const exhibit::Problem& problem : table.problems) {
            lines.push_back(problem.code + " " + problem.file + ": " + std::string(problem.message.in("en").text));
        }
        return lines;
    };
    std::string longest;
    for (int i = 0; i < 16'383; ++i) {
        longest += "𡨸"; // two UTF-16 code units
    }
    put("item-1", longest + "x");
    CHECK(long_cells().empty());
    const std::string sheet = exported(content, folder / "sheets", ".xlsx", "vi");
    CHECK(import_into(content, sheet) == 0);
    put("item-1", longest + "xy");
    CHECK(long_cells() == std::vector<std::string>{"sheet-cell-too-long items/item-1: The cell “Lời thuyết minh (vi)” "
                                                   "needs 32768 characters; a cell of XLSX holds 32,767 at most."});
    CHECK(import_into(content, exported(content, folder / "other", ".csv", "vi")) == 0);
}
