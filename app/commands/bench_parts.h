#pragma once

#include <optional>

#include "commands/flow_figures.h"
#include "commands/task.h"
#include "exhibit/exhibit.h"

namespace commands {

// What `kiosk bench` measures beside its flows; each on a stage of its own. An error says why it can't be done.

/// The kiosk while nobody touches it.
struct RestFigures {
    double cpu_percent = 0; ///< of one core, the whole process
    double memory_mb = 0;   ///< proportional set size at the end
    FlowFigures frames;     ///< over all frames that were drawn
};
base::Result<RestFigures> rest_at_home(const Task& task);
base::Result<RestFigures> rest_in_the_loop(const Task& task);

/// Proportional set size after a visit to the seven largest items, each zoomed into, and to the timeline; MB.
base::Result<double> memory_after_a_visit(const Task& task);

/// From a tap on the card of an item of so many megapixels, its finger lifted, to the end of the frame from which on
/// every picture is sharp for the rectangle that it has; ms. Absent where the collection has no such item.
base::Result<std::optional<double>> tap_to_sharp_ms(const Task& task, double megapixels);

/// From a jump to one pixel a pixel in the middle of such an item to the end of the first sharp frame; ms.
base::Result<std::optional<double>> one_to_one_ms(const Task& task, double megapixels);

/// The exhibition's first items, so many that preparing them can be measured.
struct Sample {
    exhibit::Exhibit exhibit;
    double megapixels = 0; ///< of all their masters
};
Sample sample_of(const exhibit::Exhibit& sized);

/// Masters' megapixels a second that become thumbnails, and then pyramids, in an empty cache, with `--jobs` workers.
struct PrepareRates {
    double thumbnails_mp_s = 0;
    double pyramids_mp_s = 0;
};
base::Result<PrepareRates> prepare_rates(const Task& task, const Sample& sample);

} // namespace commands
