#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exhibit/exhibit.h"
#include "frame/list.h"
#include "views/scene.h"
#include "views/state.h"

/// A small exhibition made by hand: `themes` themes (gold, celadon, vermilion in turn), two items in each, in
/// Vietnamese and English; all of them in the loop.
exhibit::Exhibit small_exhibition(int themes = 3);

/// A screen on which a view is drawn: size, text size, language, palette, with the real fonts, icons and strings.
class Stage {
public:
    explicit Stage(exhibit::Exhibit exhibit = small_exhibition());

    Stage& size(double w_px, double h_px);
    Stage& text(frame::TextSize size);
    Stage& language(std::string_view tag);
    Stage& palette(base::Palette palette, bool high_contrast = false);

    /// The scene at `now_s`; holds until the stage is changed.
    views::Scene scene(double now_s = 0) const;

    exhibit::Exhibit exhibit;

private:
    base::Size m_size{1920, 1080};
    frame::TextSize m_text = frame::TextSize::normal;
    std::string m_language = "vi";
    frame::Theme m_theme;
    frame::Metrics m_metrics;
};

/// A screen's size, text size and language, and its name for messages.
struct Setting {
    base::Size size;
    frame::TextSize text;
    std::string_view language;
    std::string name() const;
};

/// Every combination that the design names: six sizes, three text sizes, two languages.
std::vector<Setting> all_settings();

/// What breaks the design's rules in a list (frame::audit without colours), and every text, control and icon that
/// leaves the screen.
std::vector<std::string> faults(const frame::FrameList& list);

/// The control `id`; null where there is none.
const frame::Control* control(const frame::FrameList& list, std::string_view id);

/// Whether a text node holds `words`, backdrop or not.
bool says(const frame::FrameList& list, std::string_view words);

/// How many nodes of one kind there are.
template <class N>
int count(const frame::FrameList& list) {
    int sum = 0;
    for (const frame::Node& node : list.nodes) {
        sum += std::holds_alternative<N>(node);
    }
    return sum;
}
