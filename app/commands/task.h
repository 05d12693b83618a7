#pragma once

#include "base/settings.h"
#include "base/strings.h"
#include "commands/command_line.h"
#include "commands/words.h"
#include "commands/world.h"

namespace commands {

/// One command at work: what it was asked, and what it has at hand.
struct Task {
    const World& world;
    const CommandLine& line;
    const base::Settings& settings;
    const base::StringTables& strings;
    ports::Log& log;

    const base::Strings& words() const { return base::strings_for(strings, line.language); }
    std::ostream& out() const { return world.terminal.out(); }

    /// Says what keeps the command from working, on standard error; returns `exit_code`.
    int refuse(const std::string& message, int exit_code = 1) const {
        world.terminal.err() << "kiosk: " << message << '\n';
        return exit_code;
    }
};

} // namespace commands
