#pragma once

#include <string_view>

#include "base/colour.h"
#include "base/geometry.h"
#include "base/settings.h"
#include "frame/text.h"

namespace frame {

enum class TextSize { normal, large, larger }; ///< x 1, 1.3, 1.6

double factor(TextSize size);

/// The colours of one palette, with or without high contrast.
struct Theme {
    bool dark = true;
    bool high_contrast = false;
    base::Colour background, surface, raised;
    base::Colour text, secondary;
    base::Colour accent;    ///< gold
    base::Colour on_accent; ///< label on it
    base::Colour celadon, vermilion;
    base::Colour outline; ///< of controls, at least 3:1
    base::Colour hairline;
    base::Colour mat;      ///< behind a picture
    double outline_px = 2; ///< at 1080 lines
    double scrim = 0.85;   ///< least opacity of a scrim under text

    /// A theme's `colour` of exhibit.json ("gold", "celadon", "vermilion", #RRGGBB), readable on the background.
    base::Colour tone(std::string_view colour) const;
};

Theme make_theme(base::Palette palette, bool high_contrast);

/// Sizes of the design at 1080 lines, scaled to this screen and the visitor's text size.
struct Metrics {
    base::Size screen;
    double base_scale = 1; ///< short side / 1080 x display.scale
    double text_scale = 1; ///< visitor's text size
    bool portrait = false;

    /// Screen pixels of a length that does not grow with the text size; whole.
    double px(double design) const;
    /// Screen pixels of a length that grows with the text: controls, line heights, font sizes; whole.
    double text_px(double design) const;
    double margin() const { return px(portrait ? 56 : 72); }
    double gap() const { return px(24); }
};

Metrics make_metrics(base::Size screen, TextSize size, double display_scale = 1);

/// The type scale of the design (font size / line height at 1080): metadata 28/40, button 32/44, body 34/52,
/// card title 40/54, section 56/76, screen title 68/90, loop title 88/114, year 120/156.
enum class TypeRole { metadata, button, body, card_title, section, screen_title, loop_title, year, date, quote };
TextStyle style(const Metrics& metrics, TypeRole role);

} // namespace frame
