#include "commands/run.h"

#include <filesystem>

#include "commands/bench.h"
#include "commands/check.h"
#include "commands/date.h"
#include "commands/export.h"
#include "commands/import.h"
#include "commands/new_item.h"
#include "commands/pin.h"
#include "commands/play.h"
#include "commands/prepare.h"
#include "commands/shot.h"
#include "commands/show.h"
#include "intake/settings.h"
#include "intake/strings.h"

namespace commands {

namespace {

/// A path as it counts from the working folder, in one spelling whatever way it was written.
std::string absolute(const World& world, const std::string& path) {
    std::string whole = (std::filesystem::path(world.working_folder) / path).lexically_normal().string();
    return whole.size() > 1 && whole.ends_with('/') ? whole.substr(0, whole.size() - 1) : whole;
}

constexpr std::string_view overrides = "--set"; ///< the "file" of their problems

std::string told(const exhibit::Problem& problem, std::string_view language) {
    std::string place = problem.file;
    if (problem.line > 0) {
        place += fmt::format(":{}:{}", problem.line, problem.column);
    }
    return fmt::format("{}: {} {}", place, problem.message.in(language).text, problem.remedy.in(language).text);
}

/// Whether the program may go on with these settings. In kiosk.json the default of a wrong value serves, but a wrong
/// `--set` is wrong use. With a kiosk.json that is damaged as a whole, a command might work in the wrong place; the
/// screen rather starts with every default than stays black.
bool serves(const std::vector<exhibit::Problem>& problems, bool screen) {
    return std::none_of(problems.begin(), problems.end(), [&](const exhibit::Problem& problem) {
        return problem.severity == exhibit::Severity::error && (!screen || problem.file == overrides);
    });
}

int perform(const Task& task, const std::vector<std::string>& arguments) {
    switch (task.line.command) {
    case Command::supervise: {
        task.log.info("kiosk " KIOSK_VERSION " starts");
        std::vector<std::string> screen = arguments;
        screen.emplace_back("--screen-process");
        return task.world.supervise(screen, task.log);
    }
    case Command::show:
        return show(task);
    case Command::check:
        return check(task);
    case Command::date:
        return date(task);
    case Command::prepare:
        return prepare(task);
    case Command::new_item:
        return new_item(task);
    case Command::import:
        return import_from(task);
    case Command::export_to:
        return export_to(task);
    case Command::shot:
        return shot(task);
    case Command::play:
        return play(task);
    case Command::bench:
        return bench(task);
    case Command::pin:
        return pin(task);
    }
    return 2;
}

} // namespace

int run(const World& world, const std::vector<std::string>& arguments) {
    const auto strings = intake::read_strings(world.files, world.assets_folder);
    if (!strings) {
        world.terminal.err() << "kiosk: " << strings.error().message << '\n';
        return 1;
    }
    const Parsed parsed = parse_command_line(arguments, *strings, message_language(world.locale));
    if (!parsed.line) {
        world.terminal.out() << parsed.out;
        world.terminal.err() << parsed.err;
        return parsed.exit_code;
    }
    const CommandLine& line = *parsed.line;
    intake::ReadSettings read = intake::read_settings(
        world.files, line.settings, line.overrides, {world.home, world.working_folder, line.settings_named}, *strings);
    const bool stays = line.command == Command::supervise || line.command == Command::show;
    const bool again = line.command == Command::show; // the supervisor has said it all
    for (const exhibit::Problem& problem : read.problems) {
        if (!again) {
            world.terminal.err() << told(problem, line.language) << '\n';
        }
    }
    if (!serves(read.problems, stays)) {
        return 2;
    }
    if (line.content) {
        read.settings.content = absolute(world, *line.content);
    }
    const auto log =
        stays ? world.open_log(read.settings.log.file, read.settings.log.level) : world.open_log({}, "warn");
    for (const exhibit::Problem& problem : read.problems) {
        if (line.command == Command::supervise && !read.settings.log.file.empty()) {
            log->warn(told(problem, "en"));
        }
    }
    return perform({world, line, read.settings, *strings, *log}, arguments);
}

} // namespace commands
