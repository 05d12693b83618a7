#include "commands/flow_figures.h"

#include <algorithm>
#include <cmath>

namespace commands {

namespace {

constexpr double slots_a_second = 60;

} // namespace

FlowFigures figures_of(std::span<const Timings::Frame> frames) {
    std::vector<Timings::Frame> moving;
    std::copy_if(frames.begin(), frames.end(), std::back_inserter(moving),
                 [](const auto& frame) { return frame.moving; });
    return figures_of_all(moving);
}

FlowFigures figures_of_all(std::span<const Timings::Frame> frames) {
    std::vector<double> all_ms;
    std::vector<double> own_ms;
    double slots = 0;
    for (const Timings::Frame& frame : frames) {
        all_ms.push_back(frame.ms);
        own_ms.push_back(frame.own_ms);
        slots += std::max(1.0, std::ceil(frame.ms / 1000 * slots_a_second));
    }
    FlowFigures figures;
    if (all_ms.empty()) {
        return figures;
    }
    figures.frames = static_cast<int>(all_ms.size());
    figures.fps = slots_a_second * figures.frames / slots;
    figures.max_ms = *std::max_element(all_ms.begin(), all_ms.end());
    figures.p50_ms = percentile(all_ms, 0.5);
    figures.p95_ms = percentile(all_ms, 0.95);
    figures.p99_ms = percentile(std::move(all_ms), 0.99);
    figures.own_p99_ms = percentile(std::move(own_ms), 0.99);
    return figures;
}

double percentile(std::vector<double> values, double part) {
    if (values.empty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    const double rank = std::ceil(part * static_cast<double>(values.size()));
    return values[static_cast<std::size_t>(std::clamp(rank - 1, 0.0, static_cast<double>(values.size() - 1)))];
}

} // namespace commands
