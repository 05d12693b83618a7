#include "frame/theme.h"

#include <doctest/doctest.h>

using namespace frame;

namespace {

std::vector<Theme> themes() {
    return {make_theme(base::Palette::lacquer, false), make_theme(base::Palette::lacquer, true),
            make_theme(base::Palette::paper, false), make_theme(base::Palette::paper, true)};
}

} // namespace

TEST_CASE("every ink is readable on every ground of its palette") {
    for (const Theme& theme : themes()) {
        CAPTURE(theme.dark);
        CAPTURE(theme.high_contrast);
        const double least = theme.high_contrast ? 7 : 4.5;
        for (const base::Colour ground : {theme.background, theme.surface, theme.raised}) {
            for (const base::Colour ink : {theme.text, theme.secondary, theme.accent, theme.celadon, theme.vermilion,
                                           theme.tone("#101010"), theme.tone("#F0F0F0"), theme.tone("#3355AA")}) {
                CAPTURE(base::to_hex(ground));
                CAPTURE(base::to_hex(ink));
                CHECK(base::contrast(ink, ground) >= least);
            }
            CHECK(base::contrast(theme.outline, ground) >= 3);
        }
        CHECK(base::contrast(theme.on_accent, theme.accent) >= least);
        CHECK(base::contrast(theme.text, theme.mat) >= least);
    }
}

TEST_CASE("text stays readable on a scrim over any picture") {
    for (const Theme& theme : themes()) {
        for (const base::Colour worst : {base::Colour{255, 255, 255}, base::Colour{0, 0, 0}}) {
            const base::Colour behind = base::mix(worst, theme.background, theme.scrim);
            CHECK(base::contrast(theme.text, behind) >= (theme.high_contrast ? 7 : 4.5));
            CHECK(base::contrast(theme.secondary, behind) >= 4.5);
        }
    }
}

TEST_CASE("tones are named by the exhibition") {
    const Theme theme = make_theme(base::Palette::lacquer, false);
    CHECK(theme.tone("gold") == theme.accent);
    CHECK(theme.tone("celadon") == theme.celadon);
    CHECK(theme.tone("vermilion") == theme.vermilion);
    CHECK(theme.tone("#FFFFFF") == base::Colour{255, 255, 255});
    CHECK(theme.tone("nothing known") == theme.accent);
}

TEST_CASE("sizes follow the short side and the visitor's text size") {
    const Metrics hd = make_metrics({1920, 1080}, TextSize::normal);
    CHECK(hd.px(64) == 64);
    CHECK(hd.margin() == 72);
    CHECK_FALSE(hd.portrait);
    const Metrics portrait = make_metrics({1080, 1920}, TextSize::large);
    CHECK(portrait.px(64) == 64);
    CHECK(portrait.text_px(64) == 83);
    CHECK(portrait.margin() == 56);
    CHECK(portrait.portrait);
    const Metrics uhd = make_metrics({3840, 2160}, TextSize::larger, 1.25);
    CHECK(uhd.px(64) == 160);
    CHECK(uhd.text_px(64) == 256);
    CHECK(style(make_metrics({1024, 768}, TextSize::normal), TypeRole::metadata).px == 20);
}

TEST_CASE("the type scale leaves room for stacked accents at every size") {
    for (const base::Size screen : {base::Size{1024, 768}, base::Size{1920, 1080}, base::Size{3840, 2160}}) {
        for (const TextSize size : {TextSize::normal, TextSize::large, TextSize::larger}) {
            const Metrics metrics = make_metrics(screen, size);
            for (int role = 0; role <= static_cast<int>(TypeRole::quote); ++role) {
                const TextStyle set = style(metrics, static_cast<TypeRole>(role));
                CHECK(set.px >= 28 * metrics.base_scale * metrics.text_scale - 0.5);
                // Both are rounded to whole pixels.
                CHECK(set.line_px >= 1.29 * (set.px - 0.5) - 0.5);
            }
        }
    }
}
