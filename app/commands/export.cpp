#include "commands/export.h"

#include "base/unicode.h"
#include "commands/export_iiif.h"
#include "commands/problem_line.h"
#include "intake/export_sheet.h"

namespace commands {

namespace {

/// The parts of "folder/name.ending".
struct FileName {
    explicit FileName(const std::string& path) {
        const std::size_t slash = path.find_last_of('/');
        folder = slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
        name = path.substr(folder.size());
        const std::size_t dot = name.find_last_of('.');
        stem = name.substr(0, dot);
        ending = dot == std::string::npos ? std::string() : base::fold(name.substr(dot));
    }

    std::string folder; ///< with its slash; empty: the working folder
    std::string name;
    std::string stem;
    std::string ending; ///< with its dot
};

base::Result<void> copy_pictures(ports::Files& files, const std::string& folder,
                                 const std::map<std::string, std::string>& pictures) {
    for (const auto& [name, source] : pictures) {
        const std::string target = folder + name;
        const auto same = files.same_content(source, target);
        if (same && *same) {
            continue;
        }
        auto done = files.remove(target);
        done = done ? files.make_folder(target.substr(0, target.find_last_of('/'))) : done;
        done = done ? files.copy(source, target) : done;
        if (!done) {
            return done;
        }
    }
    return {};
}

// The library writes a file itself; what it wrote goes the way of every file, whole or not at all.
base::Result<void> write_workbook(const Task& task, const intake::SheetExport& table, const FileName& file) {
    ports::Files& files = task.world.files;
    const std::string beside = file.folder + "." + file.name + ".part";
    auto done = intake::write_xlsx(table, task.words()["sheet.name"], beside, task.world.clock.wall_s());
    const auto bytes = done ? files.read(beside) : base::fail(done.error().message);
    done = bytes ? files.write_whole(file.folder + file.name, *bytes) : base::fail(bytes.error().message);
    const auto removed = files.remove(beside);
    return done ? removed : done;
}

int export_table(const Task& task, const FileName& file) {
    const bool workbook = file.ending == ".xlsx";
    const bool pictures = task.line.export_to.pictures;
    intake::SheetExport table = intake::export_sheet(task.world.files, task.settings.content, task.strings,
                                                     task.words(), pictures ? file.stem : std::string());
    if (workbook) {
        intake::report_long_cells(table, task.strings);
    }
    bool fits = true;
    for (const exhibit::Problem& problem : table.problems) {
        task.world.terminal.err() << problem_line(problem, task.words().language()) << '\n';
        fits = fits && problem.code != "sheet-cell-too-long";
    }
    if (!fits || table.sheet.rows.empty()) {
        return task.refuse(task.words()["export.nothing_written"]);
    }
    auto done = workbook ? write_workbook(task, table, file)
                         : task.world.files.write_whole(task.line.export_to.file, intake::write_csv(table.sheet));
    done = done && pictures ? copy_pictures(task.world.files, file.folder, table.pictures) : done;
    if (!done) {
        return task.refuse(done.error().message);
    }
    task.out() << filled(task.words(), "export.done", table.items, task.line.export_to.file) << '\n';
    return table.problems.empty() ? 0 : 1;
}

} // namespace

int export_to(const Task& task) {
    const ExportOrder& order = task.line.export_to;
    const FileName file(order.file);
    const bool table = file.ending == ".csv" || file.ending == ".xlsx";
    // "list.pdf" is a slip; a folder of such a name is there, or has its slash.
    const bool folder =
        file.ending.empty() || file.name.empty() || task.world.files.info(order.file).kind == ports::FileKind::folder;
    if (!table && !folder) {
        return task.refuse(filled(task.words(), "export.kinds", order.file), 2);
    }
    if (table ? order.base_url.has_value() : order.pictures) {
        return task.refuse(filled(task.words(), "export.option", table ? "--base-url" : "--pictures", order.file), 2);
    }
    return table ? export_table(task, file) : export_iiif(task);
}

} // namespace commands
