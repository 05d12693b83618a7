#pragma once

namespace platform {

/// Whether somebody places the windows of this X display (EWMH's _NET_SUPPORTING_WM_CHECK). False where there is no X.
bool x_window_manager_runs();

} // namespace platform
