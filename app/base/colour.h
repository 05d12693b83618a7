#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace base {

/// An sRGB colour with straight alpha.
struct Colour {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 255;

    constexpr Colour with_alpha(double opacity) const {
        return {r, g, b, static_cast<std::uint8_t>(a * (opacity < 0 ? 0 : opacity > 1 ? 1 : opacity) + 0.5)};
    }
    friend constexpr bool operator==(Colour, Colour) = default;
};

/// `#RRGGBB` as a colour; nothing where the text is not of that form.
std::optional<Colour> parse_hex(std::string_view text);

/// `#RRGGBB`; alpha is left out.
std::string to_hex(Colour colour);

/// WCAG 2.2 contrast ratio, 1 to 21; alpha is ignored.
double contrast(Colour a, Colour b);

/// `colour` moved towards black or white, as little as needed, until it has `ratio` on `background`.
Colour readable_on(Colour colour, Colour background, double ratio = 4.5);

/// Straight-alpha mix of two colours, t from 0 (a) to 1 (b).
Colour mix(Colour a, Colour b, double t);

} // namespace base
