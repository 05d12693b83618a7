#include "visit/notice.h"

#include "frame/build.h"
#include "frame/theme.h"
#include "views/notes.h"

namespace visit {

frame::FrameList draw_notice(const Furnishing& furnishing, base::Size screen,
                             const std::vector<exhibit::Problem>& problems) {
    constexpr std::size_t most_problems = 5;
    const base::Settings& settings = furnishing.settings;
    const base::Strings& strings = base::strings_for(furnishing.strings, settings.language);
    const frame::Theme theme = frame::make_theme(settings.display.palette, false);
    const frame::Metrics metrics = frame::make_metrics(screen, frame::TextSize::normal, settings.display.scale);
    frame::ListBuilder list(screen, theme.background, "notice", strings.language(), metrics.base_scale);

    frame::TextStyle style = frame::style(metrics, frame::TypeRole::section);
    style.align = frame::Align::centre;
    style.balanced = true;
    const double width_px = std::min(screen.w - 2 * metrics.margin(), metrics.px(1200));
    const auto words = furnishing.type.set(fmt::format(fmt::runtime(strings["notice.no_content"]), settings.content),
                                           style, width_px, strings.language());
    const base::Rect middle{(screen.w - width_px) / 2, (screen.h - words->size.h) / 2, width_px, words->size.h};
    list.text(words, {middle.x, middle.y}, theme.text);
    if (settings.display.fullscreen) {
        return list.take();
    }
    frame::TextStyle small = frame::style(metrics, frame::TypeRole::metadata);
    small.align = frame::Align::centre;
    small.max_lines = 2;
    double y = middle.bottom() + metrics.gap();
    for (std::size_t i = 0; i < std::min(problems.size(), most_problems); ++i) {
        const std::string told =
            fmt::format("{}  {}", views::place_in_words(problems[i]), problems[i].message.in(strings.language()).text);
        y = list.text(furnishing.type.set(told, small, width_px, strings.language()), {middle.x, y}, theme.secondary)
                .bottom();
    }
    return list.take();
}

} // namespace visit
