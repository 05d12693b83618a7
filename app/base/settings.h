#pragma once

#include <optional>
#include <string>

#include "base/geometry.h"

namespace base {

enum class Mode { visit, loop };
enum class Palette { lacquer, paper };

/// What kiosk.json sets (docs/settings); every value has its default here. Read and checked by intake.
struct Settings {
    std::string content = "content"; ///< folder; absolute after reading
    Mode mode = Mode::visit;
    struct {
        bool fullscreen = true;
        int screen = 0;        ///< index of the display
        Size size{1920, 1080}; ///< of the window when not fullscreen, px
        Palette palette = Palette::lacquer;
        std::optional<double> diagonal_in; ///< of the panel; makes touch tolerances physical
        double scale = 1.0;                ///< on top of short side / 1080
    } display;
    std::string language; ///< BCP 47; empty: the exhibition's first
    struct {
        double browse_s = 90;
        double read_s = 180;
        double warn_s = 20;
    } idle;
    struct {
        std::optional<double> slide_s; ///< absent: by the length of the text
    } loop;
    struct {
        std::string dir; ///< absolute after reading; default ~/.cache/kiosk
        double disk_gb = 20;
        std::optional<double> memory_mb; ///< absent: 12 x the screen's pixels x 4 bytes
        int raster_px = 2400;
    } cache;
    struct {
        std::string file; ///< empty: standard error
        std::string level = "info";
    } log;
    std::string pin_file; ///< staff.pin beside kiosk.json, absolute
};

} // namespace base
