#include "visit/notice.h"

#include "frame/build.h"
#include "frame/theme.h"

namespace visit {

frame::FrameList draw_notice(const Furnishing& furnishing, base::Size screen) {
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
    return list.take();
}

} // namespace visit
