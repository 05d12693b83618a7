#pragma once

#include <string>
#include <vector>

#include "exhibit/problem.h"
#include "ports/log.h"
#include "views/state.h"

namespace visit {

/// Writes into the log where a visit goes (screens, languages, zooming; nothing about who) and what is wrong with the
/// content.
class Journal {
public:
    void note(const views::State& state, ports::Log& log);
    void note(const std::vector<exhibit::Problem>& problems, ports::Log& log);

private:
    std::string m_screen;
    std::string m_language;
    double m_zoom = 1;
    std::vector<exhibit::Problem> m_problems;
};

} // namespace visit
