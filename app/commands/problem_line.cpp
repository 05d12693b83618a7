#include "commands/problem_line.h"

#include "intake/sheet.h"

namespace commands {

std::string_view severity_name(exhibit::Severity severity) {
    return severity == exhibit::Severity::error ? "error" : "warning";
}

std::string problem_line(const exhibit::Problem& problem, std::string_view language) {
    std::string place = problem.file + ":";
    if (problem.sheet && problem.line > 0) {
        place += fmt::format("{}{}{}{}:", *problem.sheet, problem.sheet->empty() ? "" : "!",
                             intake::column_letters(problem.column), problem.line);
    } else if (problem.line > 0) {
        place += fmt::format("{}:{}:", problem.line, problem.column);
    }
    return fmt::format("{} {}: {} {}", place, severity_name(problem.severity), problem.message.in(language).text,
                       problem.remedy.in(language).text);
}

} // namespace commands
