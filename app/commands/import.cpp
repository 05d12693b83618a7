#include "commands/import.h"

#include "base/unicode.h"
#include "commands/problem_line.h"
#include "commands/progress_bar.h"
#include "intake/import_plan.h"
#include "intake/item_writer.h"

namespace commands {

namespace {

// A cell's text in one line, its beginning where it is long.
std::string quoted(const std::string& text, const base::Strings& words) {
    constexpr std::size_t longest = 60;
    std::string line;
    std::size_t count = 0;
    for (const char32_t c : base::code_points(text)) {
        if (++count > longest) {
            line += "…";
            break;
        }
        base::append_utf8(line, c == U'\n' ? U'⏎' : c);
    }
    return text.empty() ? words["import.empty"] : "“" + line + "”";
}

void tell(const intake::ImportPlan& plan, const base::Strings& words, std::ostream& out) {
    for (const intake::ItemPlan& item : plan.items) {
        if (item.is_new) {
            out << filled(words, "import.new_item", item.id, item.pictures.size()) << '\n';
            continue;
        }
        out << filled(words, "import.changed_item", item.id) << '\n';
        for (const intake::CellChange& change : item.changes) {
            out << "  " << change.column << ": " << quoted(change.before, words) << " → " << quoted(change.after, words)
                << '\n';
        }
    }
}

std::vector<intake::ItemFiles> files_of(const intake::ImportPlan& plan) {
    std::vector<intake::ItemFiles> files;
    for (const intake::ItemPlan& item : plan.items) {
        files.push_back({item.id, item.texts, item.removed, item.pictures});
    }
    return files;
}

} // namespace

int import_from(const Task& task) {
    const base::Strings& words = task.words();
    ports::Terminal& terminal = task.world.terminal;
    const bool dry = task.line.import_from.dry_run;
    if (!dry) { // an item that an earlier run has left aside must not look like a new one
        if (const auto cleared = intake::clear_unfinished(task.world.files, task.settings.content); !cleared) {
            return task.refuse(cleared.error().message);
        }
    }
    const intake::ImportPlan plan =
        intake::plan_import(task.world.files, task.line.import_from.file, task.settings.content, task.strings);
    for (const exhibit::Problem& problem : plan.problems) {
        terminal.err() << problem_line(problem, words.language()) << '\n';
    }
    if (plan.has_errors()) {
        return task.refuse(words["import.nothing_written"]);
    }
    tell(plan, words, task.out());
    if (!dry && !plan.items.empty()) {
        ProgressBar bar(terminal);
        const auto progress = [&](std::size_t done) {
            bar.draw(static_cast<double>(done) / static_cast<double>(plan.items.size()),
                     fmt::format("{}/{}", done, plan.items.size()));
        };
        const auto written = intake::write_items(task.world.files, task.settings.content, files_of(plan), progress);
        bar.wipe();
        if (!written) {
            return task.refuse(written.error().message);
        }
    }
    const auto fresh =
        std::count_if(plan.items.begin(), plan.items.end(), [](const intake::ItemPlan& item) { return item.is_new; });
    task.out() << filled(words, dry ? "import.would" : "import.done", fresh,
                         static_cast<std::ptrdiff_t>(plan.items.size()) - fresh, plan.unchanged)
               << '\n';
    return 0;
}

} // namespace commands
