#include "commands/run.h"

#include "commands/check.h"
#include "commands/pin.h"
#include "commands/play.h"
#include "commands/prepare.h"
#include "commands/shot.h"
#include "commands/show.h"
#include "intake/content.h"
#include "intake/settings.h"
#include "intake/strings.h"

namespace commands {

namespace {

/// A path as it counts from the working folder.
std::string absolute(const World& world, const std::string& path) {
    return path.starts_with('/') ? path : world.working_folder + '/' + path;
}

/// Says what is wrong with the settings; whether the program may go on. In kiosk.json the default serves, but a wrong
/// `--set` is wrong use.
bool report(const std::vector<exhibit::Problem>& problems, const CommandLine& line, std::ostream& err) {
    bool fine = true;
    for (const exhibit::Problem& problem : problems) {
        std::string place = problem.file;
        if (problem.line > 0) {
            place += fmt::format(":{}:{}", problem.line, problem.column);
        }
        err << fmt::format("{}: {} {}\n", place, problem.message.in(line.language).text,
                           problem.remedy.in(line.language).text);
        fine = fine && problem.severity != exhibit::Severity::error;
    }
    return fine;
}

int check_content(const Task& task) {
    const intake::Content content = intake::read_content(task.world.files, task.settings.content, task.strings);
    return check(content, task.line.json, task.words().language(), task.out());
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
        return check_content(task);
    case Command::prepare:
        return prepare(task);
    case Command::shot:
        return shot(task);
    case Command::play:
        return play(task);
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
    intake::ReadSettings read =
        intake::read_settings(world.files, line.settings, line.overrides, {world.home, world.working_folder}, *strings);
    const bool again = line.command == Command::show; // the supervisor has said it all
    if (!again && !report(read.problems, line, world.terminal.err())) {
        return 2;
    }
    if (line.content) {
        read.settings.content = absolute(world, *line.content);
    }
    const bool stays = line.command == Command::supervise || line.command == Command::show;
    const auto log =
        stays ? world.open_log(read.settings.log.file, read.settings.log.level) : world.open_log({}, "warn");
    return perform({world, line, read.settings, *strings, *log}, arguments);
}

} // namespace commands
