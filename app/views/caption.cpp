#include "views/caption.h"

namespace views {

std::string caption_date(const Scene& scene, const exhibit::Item& item, const frame::TextStyle& style,
                         double width_px) {
    std::string text = exhibit::short_form(item.date, scene.language());
    if (!item.date.undated() && scene.type.measure(text, style, scene.language()) > width_px) {
        exhibit::Date years = item.date;
        years.precision = std::max(years.precision, exhibit::Precision::year);
        years.end_precision = std::max(years.end_precision, exhibit::Precision::year);
        text = exhibit::short_form(years, scene.language());
    }
    return text;
}

} // namespace views
