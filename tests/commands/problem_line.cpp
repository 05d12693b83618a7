#include "commands/problem_line.h"

#include <doctest/doctest.h>

TEST_CASE("a problem's line names its place as the reader's program does") {
    exhibit::Problem problem;
    problem.file = "items/x/item.json";
    problem.line = 7;
    problem.column = 13;
    problem.message.texts = {{"en", "Found."}, {"vi", "Thấy."}};
    problem.remedy.texts = {{"en", "Do."}, {"vi", "Làm."}};
    CHECK(commands::problem_line(problem, "en") == "items/x/item.json:7:13: error: Found. Do.");
    problem.file = "list.xlsx";
    problem.sheet = "Mục";
    CHECK(commands::problem_line(problem, "vi") == "list.xlsx:Mục!M7: error: Thấy. Làm.");
    problem.file = "list.csv";
    problem.sheet = "";
    problem.severity = exhibit::Severity::warning;
    CHECK(commands::problem_line(problem, "en") == "list.csv:M7: warning: Found. Do.");
    problem.line = 0;
    CHECK(commands::problem_line(problem, "en") == "list.csv: warning: Found. Do.");
}
