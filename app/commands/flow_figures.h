#pragma once

#include <span>
#include <vector>

#include "commands/timings.h"

namespace commands {

/// What the frames of a flow took, over those of gestures, flings and transitions.
struct FlowFigures {
    int frames = 0;
    double fps = 0; ///< really shown: a frame that takes longer than a 60th of a second takes the next slots too
    double p50_ms = 0;
    double p95_ms = 0;
    double p99_ms = 0;
    double max_ms = 0;
    double own_p99_ms = 0; ///< without OpenGL's part
};
FlowFigures figures_of(std::span<const Timings::Frame> frames);
/// The same over all frames, as of the loop, which moves by itself.
FlowFigures figures_of_all(std::span<const Timings::Frame> frames);

/// The least of `values` that at least the share `part` of them don't exceed (nearest rank); 0 without any.
double percentile(std::vector<double> values, double part);

} // namespace commands
