#pragma once

#include <map>
#include <string>
#include <vector>

#include "exhibit/exhibit.h"
#include "intake/content_folder.h"
#include "intake/import_rows.h"

namespace intake {

/// A cell that says something else than the item does.
struct CellChange {
    std::string column; ///< its header, and the picture that it is about, if any
    std::string before; ///< what the item says
    std::string after;
};

/// What an import does to one item's folder. Names are relative to it.
struct ItemPlan {
    std::string id;
    bool is_new = false;
    bool faulty = false;                         ///< not all of its cells can be used
    std::map<std::string, std::string> texts;    ///< files to write, with their content
    std::vector<std::string> removed;            ///< label texts whose cell is empty
    std::map<std::string, std::string> pictures; ///< files to copy: name → path
    std::vector<CellChange> changes;

    const ItemRows* rows = nullptr;
    std::vector<const PictureRow*> page_rows; ///< of each entry of the new item.json's `pages`; null where it has none

    bool changes_nothing() const { return texts.empty() && removed.empty() && pictures.empty(); }
};

/// What a spreadsheet changes in a content folder.
struct ImportPlan {
    ImportPlan() = default;
    ImportPlan(ImportPlan&&) = default;
    ImportPlan& operator=(ImportPlan&&) = default;

    std::vector<ItemPlan> items; ///< that change
    int unchanged = 0;
    std::vector<exhibit::Problem> problems; ///< with an error among them nothing may be written

    bool has_errors() const;

    Workbook book; ///< what the pointers above lead into
    std::vector<SheetTable> tables;
    std::vector<ItemRows> rows;
};

/// Reads the spreadsheet at `path` and compares it with the content folder; writes nothing. Every item that would
/// change is looked at as it would be read afterwards.
ImportPlan plan_import(const ports::Files& files, const std::string& path, const std::string& folder,
                       const base::StringTables& strings);

/// What planning stands on.
struct ImportSurroundings {
    const ports::Files& files;
    const ContentFolder& content;
    const std::string& content_path;
    const ContentFolder& beside; ///< the spreadsheet's folder
    const std::string& beside_path;
    const exhibit::Exhibit& exhibit; ///< languages, themes and kinds
    ProblemList& problems;
};

/// The plan for one item; nothing where what is there of it can't be read.
std::optional<ItemPlan> plan_item(const ItemRows& rows, const ImportSurroundings& around);

/// Adds the pictures of `rows` to the plan and to `root`, the item's item.json.
void plan_pictures(const ItemRows& rows, const ImportSurroundings& around, JsonValue& root, ItemPlan& plan);

/// Reads the planned items as the kiosk will and tells what is wrong with them, where it can at the cell that says so.
void check_plan(const ImportPlan& plan, const ImportSurroundings& around, const base::StringTables& strings);

} // namespace intake
