#include "views/parts.h"

namespace views {

namespace {

constexpr double plate_padding = 24;
constexpr double least_width_for_title = 160;

/// A picture and its plate, for whose words there is `set_words`.
template <class SetWords>
void add_with_plate(frame::ListBuilder& list, const Scene& scene, const base::PictureKey& key, const base::Rect& rect,
                    const PictureLook& look, const SetWords& set_words) {
    const auto fade = list.fade(look.opacity);
    const std::size_t place = list.next();
    frame::Picture& picture = list.picture(key, rect, look.radius_px, look.shadow_px);
    picture.crop = look.crop;
    picture.priority = look.priority;
    const base::Rect shown = picture.shown();
    list.fill(shown, scene.theme.raised, look.radius_px);
    list.outline(shown, scene.theme.hairline, scene.metrics.px(scene.theme.outline_px), look.radius_px);
    set_words(shown);
    list.end_plate(place);
}

void add_title(frame::ListBuilder& list, const Scene& scene, const exhibit::Item& item, const base::Rect& shown) {
    const base::Rect inner = base::inflate(shown, -scene.metrics.px(plate_padding));
    if (inner.w < scene.metrics.text_px(least_width_for_title)) {
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

void add_picture(frame::ListBuilder& list, const Scene& scene, const base::PictureKey& key, const base::Rect& rect,
                 const PictureLook& look) {
    add_with_plate(list, scene, key, rect, look, [](const base::Rect&) {});
}

void add_titled_picture(frame::ListBuilder& list, const Scene& scene, const exhibit::Item& item, int page,
                        const base::Rect& rect, const PictureLook& look) {
    add_with_plate(list, scene, {item.id, page}, rect, look,
                   [&](const base::Rect& shown) { add_title(list, scene, item, shown); });
}

} // namespace views
