#pragma once

#include <string>
#include <vector>

#include "derivatives/derivatives.h"
#include "exhibit/problem.h"
#include "ports/log.h"
#include "views/state.h"

namespace visit {

/// Writes into the log where a visit goes (screens, languages, zooming; nothing about who), what is wrong with the
/// content and how far the making of its pictures is.
class Journal {
public:
    void note(const views::State& state, ports::Log& log);
    void note(const std::vector<exhibit::Problem>& problems, ports::Log& log);
    /// Something new is known of the pictures: told every ten seconds at most, and once when all are there.
    void note(const derivatives::Derivatives& derivatives, double now_s, ports::Log& log);

private:
    std::string m_screen;
    std::string m_language;
    double m_zoom = 1;
    std::vector<exhibit::Problem> m_problems;
    double m_progress_s = -1e9; ///< when it was told last
};

} // namespace visit
