#include "commands/look.h"

namespace commands {

base::Settings looked_at(const base::Settings& settings, const CommandLine& line) {
    base::Settings seen = settings;
    seen.language = line.look_language.value_or(settings.language);
    seen.display.size = line.look.size.value_or(settings.display.size);
    seen.display.palette = line.look.palette.value_or(settings.display.palette);
    return seen;
}

void apply_look(views::State& state, const Look& look) {
    state.text_size = look.text;
    state.high_contrast = look.high_contrast;
}

} // namespace commands
