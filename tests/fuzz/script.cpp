// A script of `kiosk play`.
#include <algorithm>

#include "commands/script.h"
#include "tests/fuzz/target.h"

namespace {

void feed(std::string_view bytes) {
    const auto script = commands::parse_script(bytes);
    if (!script) {
        fuzz::must(!script.error().message.empty(), "refused without a word");
        return;
    }
    const auto lines = std::count(bytes.begin(), bytes.end(), '\n') + 1;
    int last = 0;
    for (const commands::ScriptLine& line : *script) {
        fuzz::must(line.number > last && line.number <= lines, "a line with the wrong number");
        last = line.number;
    }
}

const fuzz::Registration script("script", feed);

} // namespace
