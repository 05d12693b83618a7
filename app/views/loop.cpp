#include "views/loop.h"

#include "views/navigation.h"
#include "views/pan.h"
#include "views/parts.h"
#include "views/places.h"
#include "views/slide_block.h"
#include "views/slides.h"
#include "views/timeline_sweep.h"

namespace views {

namespace {

constexpr std::string_view explore_id = "loop:explore";
constexpr std::string_view item_prefix = "loop:item:";
constexpr double cross_fade_s = frame::duration::cross_fade_s;
constexpr int progress_steps_a_second = 20;

/// Where things stand. Upright screens have the picture above the words, the others beside them.
struct Layout {
    base::Rect header;
    base::Rect picture;
    base::Rect words;
    base::Rect invitation;
    base::Rect progress;
};

frame::TextStyle header_style(const Scene& scene) {
    frame::TextStyle style = frame::style(scene.metrics, frame::TypeRole::button);
    style.px = scene.metrics.text_px(30);
    style.max_lines = 3;
    style.balanced = true;
    return style;
}

double dash_lead(const Scene& scene) {
    return scene.metrics.text_px(76);
}

// `aspect` of the picture: a wide one gets more of the screen's width.
Layout lay_out(const Scene& scene, double aspect) {
    const frame::Metrics& metrics = scene.metrics;
    const base::Size screen = metrics.screen;
    const double left = metrics.px(metrics.portrait ? 56 : 96);
    const double right = metrics.px(metrics.portrait ? 56 : 72);
    Layout out;
    const double progress_h = std::max(2.0, metrics.px(6));
    out.progress = {0, screen.h - progress_h, screen.w, progress_h};
    const double invitation_h = metrics.text_px(112);
    out.invitation = {left, screen.h - metrics.px(80) - invitation_h, 0, invitation_h};

    const bool wide = aspect > 1.05 && metrics.text_scale < 1.2; // large words need their half
    const double split = std::round(screen.w * (wide ? 0.48 : 0.52));
    const double words_w = metrics.portrait ? screen.w - left - right : split - left - metrics.px(64);
    out.invitation.w = words_w;
    out.header = {left, metrics.px(80), words_w, 0};
    out.header.h =
        set_phrase(scene, scene.exhibit.title.in(scene.language()), header_style(scene), words_w - dash_lead(scene))
            ->size.h;
    double words_top = out.header.bottom() + metrics.px(40);
    if (metrics.portrait) {
        const double top = out.header.bottom() + metrics.px(48);
        out.picture = {left, top, words_w, std::round(screen.h * 0.53) - top};
        words_top = out.picture.bottom() + metrics.px(56);
    } else {
        out.picture = {split, metrics.px(70), screen.w - right - split, screen.h - 2 * metrics.px(70)};
    }
    out.words = {left, words_top, words_w, out.invitation.y - metrics.px(40) - words_top};
    return out;
}

double aspect_of(const exhibit::Item& item) {
    return item.pages.empty() ? 0.75 : item.pages.front().aspect;
}

base::Rect whole_pixels(const base::Rect& rect) {
    const double x = std::round(rect.x);
    const double y = std::round(rect.y);
    return {x, y, std::round(rect.right()) - x, std::round(rect.bottom()) - y};
}

/// One slide at the present moment.
struct Slide {
    const exhibit::Item* item;
    double passed_s; ///< since it came
    double length_s;
};

Pan pan_of(const Slide& slide, const Layout& layout) {
    Pan pan;
    pan.frame = whole_pixels(base::fit(aspect_of(*slide.item), layout.picture));
    pan.length_s = slide.length_s + cross_fade_s;
    if (!slide.item->pages.empty() && !slide.item->pages.front().points.empty()) {
        pan.detail = slide.item->pages.front().points.front().at;
    }
    return pan;
}

void add_slide_picture(frame::ListBuilder& list, const Scene& scene, const Slide& slide, double opacity) {
    if (slide.item->pages.empty() || opacity <= 0) {
        return;
    }
    const Pan pan = pan_of(slide, lay_out(scene, aspect_of(*slide.item)));
    PictureLook look;
    look.crop = pan.frame;
    look.shadow_px = scene.metrics.px(40);
    look.opacity = opacity;
    look.priority = true;
    add_picture(list, scene, {slide.item->id, 1}, pan.at(slide.passed_s), look);
    list.changes_at(scene.now_s + pan.next_step_s(slide.passed_s));
}

void add_slide_words(frame::ListBuilder& list, const Scene& scene, const Slide& slide, double opacity) {
    if (opacity <= 0) {
        return;
    }
    const auto fade = list.fade(opacity);
    const base::Rect room = lay_out(scene, aspect_of(*slide.item)).words;
    const SlideText text = slide_text(scene, *slide.item);
    const SlideBlock block = set_slide(scene, text, {room.w, room.h});
    const double spare = room.h - block.height_px;
    const double y =
        room.y + std::round(scene.metrics.portrait ? std::min(spare / 2, scene.metrics.px(40)) : spare / 2);
    add_slide(list, scene, text, block, {room.x, y}, theme_colour(scene, slide.item->theme));
}

void add_header(frame::ListBuilder& list, const Scene& scene, const Layout& layout, base::Colour tone) {
    const frame::Metrics& metrics = scene.metrics;
    const exhibit::Phrase title = scene.exhibit.title.in(scene.language());
    const frame::TextStyle style = header_style(scene);
    const double lead = dash_lead(scene);
    const double dash_h = std::max(2.0, metrics.px(5));
    list.fill(
        {layout.header.x, layout.header.y + std::round((style.line_px - dash_h) / 2), metrics.text_px(56), dash_h},
        tone);
    list.text(set_phrase(scene, title, style, layout.header.w - lead), {layout.header.x + lead, layout.header.y},
              scene.theme.secondary, title.language);
}

/// The invitation's sizes at 1080 lines.
struct InvitationSize {
    double ring, first_px, first_line_px, second_px, second_line_px;
};
constexpr std::array invitation_sizes{InvitationSize{112, 44, 58, 32, 44}, InvitationSize{96, 34, 46, 30, 42},
                                      InvitationSize{72, 28, 40, 28, 40}};

frame::TextStyle invitation_style(const Scene& scene, double px, double line_px) {
    frame::TextStyle style = one_line(scene, frame::TypeRole::button);
    style.px = scene.metrics.text_px(px);
    style.line_px = scene.metrics.text_px(line_px);
    return style;
}

void add_invitation(frame::ListBuilder& list, const Scene& scene, const base::Rect& area, bool pressed) {
    const frame::Metrics& metrics = scene.metrics;
    const frame::Theme& theme = scene.theme;
    const exhibit::Phrase first = word(scene, "loop.touch");
    const exhibit::Phrase second{scene.strings["loop.touch_second"], scene.strings["loop.touch_second_language"]};
    frame::TextPtr first_text;
    frame::TextPtr second_text;
    base::Rect ring;
    double x = 0;
    for (const InvitationSize& size : invitation_sizes) {
        const double side = metrics.text_px(size.ring);
        if (side > area.h && &size != &invitation_sizes.back()) {
            continue;
        }
        ring = {area.x, std::round(area.centre().y - side / 2), side, side};
        x = ring.right() + metrics.px(28);
        const double width = area.right() - x;
        first_text = set_phrase(scene, first, invitation_style(scene, size.first_px, size.first_line_px), width);
        second_text = set_phrase(scene, second, invitation_style(scene, size.second_px, size.second_line_px), width);
        if (!first_text->truncated && !second_text->truncated) {
            break;
        }
    }
    if (pressed) {
        list.fill(ring, theme.accent, ring.w / 2);
    } else {
        list.outline(ring, theme.accent, metrics.px(4), ring.w / 2);
    }
    const double icon_px = std::round(ring.w * 0.43);
    list.icon(scene.icons["touch"],
              {std::round(ring.centre().x - icon_px / 2), std::round(ring.centre().y - icon_px / 2), icon_px, icon_px},
              pressed ? theme.on_accent : theme.accent);
    const double y = std::round(ring.centre().y - (first_text->size.h + second_text->size.h) / 2);
    list.text(first_text, {x, y}, theme.text, first.language);
    list.text(second_text, {x, y + first_text->size.h}, theme.secondary, second.language);
}

void add_progress(frame::ListBuilder& list, const Scene& scene, const base::Rect& track, double passed_s,
                  double length_s) {
    list.fill(track, scene.theme.raised);
    const double step_px = std::max(1.0, std::round(track.w / (length_s * progress_steps_a_second)));
    const double done_px = track.w * std::min(1.0, passed_s / length_s);
    const double shown_px = std::min(track.w, std::floor(done_px / step_px + 1e-6) * step_px);
    list.fill({track.x, track.y, shown_px, track.h}, scene.theme.accent);
    const double next_s = (shown_px + step_px) / track.w * length_s - passed_s;
    list.changes_at(scene.now_s + std::clamp(next_s, 0.001, std::max(0.001, length_s - passed_s)));
}

// How far a part of the cross-fade has come that runs from `begin` to `end` of it; slow at both ends.
double share(double passed_s, double begin, double end) {
    const double t = std::clamp((passed_s / cross_fade_s - begin) / (end - begin), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

/// How much of a slide's parts shows.
struct Presence {
    double picture = 1;
    double words = 1; ///< header and invitation with them
};

void add_item_slide(frame::ListBuilder& list, const Scene& scene, const Slide& slide, const Presence& presence) {
    add_slide_picture(list, scene, slide, presence.picture);
    add_slide_words(list, scene, slide, presence.words);
}

/// The sweep, with the invitation in the row that the navigation has on other screens.
void add_sweep_slide(frame::ListBuilder& list, const Scene& scene, const State& state, double passed_s, double opacity,
                     bool pressed) {
    add_sweep(list, scene, state, passed_s, opacity);
    const frame::Metrics& metrics = scene.metrics;
    const double top = content_area(scene).bottom();
    const auto fade = list.fade(opacity);
    add_invitation(list, scene,
                   {metrics.margin(), top + metrics.px(8), metrics.screen.w - 2 * metrics.margin(),
                    metrics.screen.h - metrics.px(22) - top},
                   pressed);
}

} // namespace

frame::FrameList draw_loop(const Scene& scene, const State& state) {
    frame::ListBuilder list = start_list(scene, "loop");
    list.control(std::string(explore_id), frame::Role::button, scene.strings["loop.touch"], list.bounds()).primary =
        true;
    const bool pressed = state.pressed == explore_id || state.focus == explore_id;
    const SlideNow now = slide_now(scene, state.place.loop);
    if (!now.subject) {
        const Layout layout = lay_out(scene, 1);
        add_header(list, scene, layout, scene.theme.accent);
        add_invitation(list, scene, layout.invitation, pressed);
        return list.take();
    }

    const double passed_s = scene.now_s - now.start_s;
    const bool fading = now.before && passed_s < cross_fade_s;
    // A new picture comes in under the old one, which then dissolves: there is never less than one picture.
    const Presence coming = fading ? Presence{share(passed_s, 0, 0.35), share(passed_s, 0.45, 1)} : Presence{};
    const Presence going =
        fading ? Presence{1 - share(passed_s, 0.35, 1), 1 - share(passed_s, 0, 0.4)} : Presence{0, 0};
    const auto add = [&](const SlideSubject& subject, double since_s, double length_s, const Presence& presence) {
        if (subject.sweep()) {
            add_sweep_slide(list, scene, state, since_s, presence.words, pressed);
        } else {
            add_item_slide(list, scene, {subject.item, since_s, length_s}, presence);
        }
    };
    add(*now.subject, passed_s, now.length_s, coming);
    if (fading) {
        add(*now.before, now.length_before_s + passed_s, now.length_before_s, going);
        list.changes_at(scene.now_s);
    }

    // What items have in common stands still while they change; it comes and goes with the sweep.
    const exhibit::Item* const after = now.subject->item;
    const exhibit::Item* const before = fading ? now.before->item : after;
    if (after || before) {
        const auto fade = list.fade(after && before ? 1 : after ? coming.words : going.words);
        const exhibit::Item& nearest = after ? *after : *before;
        const Layout layout = lay_out(scene, aspect_of(nearest));
        const base::Colour tone = theme_colour(scene, nearest.theme);
        const base::Colour tone_before = theme_colour(scene, (before ? before : after)->theme);
        add_header(list, scene, layout, fading ? base::mix(tone_before, tone, passed_s / cross_fade_s) : tone);
        add_invitation(list, scene, layout.invitation, pressed);
    }
    add_progress(list, scene, lay_out(scene, 1).progress, passed_s, now.length_s);

    const exhibit::Item* const on_show = passed_s < cross_fade_s / 2 ? before : after;
    if (on_show) {
        const base::Rect frame =
            whole_pixels(base::fit(aspect_of(*on_show), lay_out(scene, aspect_of(*on_show)).picture));
        const std::string id = fmt::format("{}{}", item_prefix, on_show->id);
        list.control(id, frame::Role::picture, on_show->title.in(scene.language()).text, frame);
        add_press(list, scene, state, id, frame, 0);
    }
    return list.take();
}

bool act_loop(State& state, const Scene& scene, std::string_view id) {
    if (id == explore_id) {
        go(state, scene, home_place());
        return true;
    }
    if (id.starts_with(stack_prefix) || id.starts_with(card_prefix)) {
        return act_sweep(state, scene, id);
    }
    return id.starts_with(item_prefix) && open_item(state, scene, id.substr(item_prefix.size()), scene.exhibit.loop);
}

} // namespace views
