#include "views/parts.h"

namespace views {

namespace {

constexpr double plate_padding = 24;
constexpr double least_width_for_title = 160;

// A quiet sheet in the surface's colour, with a hairline and the item's title in its middle.
void add_plate(frame::ListBuilder& list, const Scene& scene, const exhibit::Item& item, const base::Rect& shown,
               const PictureLook& look) {
    const frame::Metrics& metrics = scene.metrics;
    list.fill(shown, scene.theme.raised, look.radius_px);
    list.outline(shown, scene.theme.hairline, metrics.px(scene.theme.outline_px), look.radius_px);
    const double padding = metrics.px(plate_padding);
    const base::Rect inner = base::inflate(shown, -padding);
    if (!look.plate_title || inner.w < metrics.text_px(least_width_for_title)) {
        return;
    }
    static constexpr std::array roles{frame::TypeRole::card_title, frame::TypeRole::metadata};
    const exhibit::Phrase title = item.title.in(scene.language());
    const frame::TextPtr text = set_title(scene, title, roles, inner.w, 3, inner.h, frame::Align::centre);
    if (text->size.h <= inner.h && text->size.w <= inner.w) {
        list.text_centred(text, shown, scene.theme.secondary, title.language);
    }
}

} // namespace

void add_picture(frame::ListBuilder& list, const Scene& scene, const exhibit::Item& item, int page,
                 const base::Rect& rect, const PictureLook& look) {
    const auto fade = list.fade(look.opacity);
    const std::size_t place = list.next();
    frame::Picture& picture = list.picture({item.id, page}, rect, look.radius_px, look.shadow_px);
    picture.crop = look.crop;
    picture.priority = look.priority;
    const base::Rect shown = picture.shown();
    add_plate(list, scene, item, shown, look);
    list.end_plate(place);
}

} // namespace views
