#pragma once

namespace views {

/// `value` moved by `step` under a finger: one to one inside [low, high], ever more slowly where it leads further out,
/// so that it never gets `reach` beyond; one to one on the way back.
double follow(double value, double step, double low, double high, double reach);

} // namespace views
