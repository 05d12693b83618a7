#pragma once

#include <string>

#include "ports/log.h"
#include "views/state.h"

namespace visit {

/// Writes into the log where a visit goes: screens, languages, zooming. Nothing about who.
class Journal {
public:
    void note(const views::State& state, ports::Log& log);

private:
    std::string m_screen;
    std::string m_language;
    double m_zoom = 1;
};

} // namespace visit
