#include "views/idle.h"

#include "views/parts.h"

namespace views {

namespace {

constexpr std::string_view continue_id = "idle:continue";
constexpr int ring_steps_a_second = 20;
constexpr double scrim_opacity = 0.82;

struct Lengths {
    double width, padding, gap, ring, stroke;
};

} // namespace

frame::FrameList ask_idle(frame::FrameList behind, const Scene& scene, const State& state) {
    const frame::Metrics& metrics = scene.metrics;
    const frame::Theme& theme = scene.theme;
    frame::ListBuilder list = start_list(scene, behind.screen);
    list.list().background = behind.background;
    list.list().next_change_s = behind.next_change_s;
    for (frame::Node& node : behind.nodes) {
        if (!std::holds_alternative<frame::Control>(node) && !std::holds_alternative<frame::Surface>(node)) {
            list.list().nodes.push_back(std::move(node));
        }
    }
    const base::Colour veil = theme.dark ? base::Colour{0, 0, 0} : theme.text;
    list.fill(list.bounds(), veil.with_alpha(theme.high_contrast ? theme.scrim : scrim_opacity));
    list.to_backdrop();

    const double passed_s = std::clamp(scene.now_s - *state.question_s, 0.0, state.question_length_s);
    const double left_s = state.question_length_s - passed_s;
    const int seconds = static_cast<int>(std::ceil(left_s - 1e-6));

    const double edge = metrics.px(24);
    const Lengths size{std::min(metrics.text_px(900), metrics.screen.w - 2 * edge), metrics.px(64), metrics.text_px(28),
                       metrics.text_px(136), metrics.text_px(12)};
    const double inner = size.width - 2 * size.padding;
    static constexpr std::array roles{frame::TypeRole::screen_title, frame::TypeRole::section,
                                      frame::TypeRole::card_title};
    const frame::TextPtr question =
        set_title(scene, word(scene, "idle.question"), roles, inner, 2, 0, frame::Align::centre);
    frame::TextStyle note_style = frame::style(metrics, frame::TypeRole::body);
    note_style.align = frame::Align::centre;
    note_style.balanced = true;
    const std::string note_text = filled(scene, "idle.return", std::to_string(seconds));
    const frame::TextPtr note = set_phrase(scene, {note_text, scene.language()}, note_style, inner);
    const Face face{
        .id = std::string(continue_id), .label = scene.strings["idle.continue"], .icon = {}, .primary = true};
    const double button_w = std::min(inner, std::max(metrics.text_px(420), pill_width(scene, face)));
    const double button_h = pill_height(scene, true);

    const double height =
        2 * size.padding + question->size.h + note->size.h + size.ring + button_h + 3 * size.gap - metrics.text_px(12);
    const base::Rect card{std::round((metrics.screen.w - size.width) / 2), std::round((metrics.screen.h - height) / 2),
                          size.width, height};
    list.fill(card, theme.dark ? theme.raised : theme.surface, metrics.px(20));
    if (theme.high_contrast) {
        list.outline(card, theme.outline, metrics.px(theme.outline_px), metrics.px(20));
    }

    double y = card.y + size.padding;
    list.text_centred(question, {card.x, y, card.w, question->size.h}, theme.text);
    y += question->size.h + size.gap - metrics.text_px(12);
    list.text_centred(note, {card.x, y, card.w, note->size.h}, theme.secondary);
    y += note->size.h + size.gap;

    const base::Rect ring{std::round(card.centre().x - size.ring / 2), y, size.ring, size.ring};
    const double step_s = 1.0 / ring_steps_a_second;
    const double stepped_s = std::ceil(left_s / step_s - 1e-6) * step_s;
    list.arc(ring, theme.hairline, size.stroke, 0, 1);
    list.arc(ring, theme.accent, size.stroke, 1 - stepped_s / state.question_length_s, 1);
    frame::TextStyle count_style = frame::style(metrics, frame::TypeRole::section);
    count_style.family = frame::Family::sans;
    const std::string count = std::to_string(seconds);
    list.text_centred(set_phrase(scene, {count, scene.language()}, count_style, ring.w), ring, theme.text);
    y += size.ring + size.gap;

    add_pill(list, scene, state, {std::round(card.centre().x - button_w / 2), y, button_w, button_h}, face);
    if (left_s > 0) {
        list.changes_at(*state.question_s + state.question_length_s - stepped_s + step_s);
    }
    return list.take();
}

bool act_idle(State& state, std::string_view id) {
    if (id != continue_id) {
        return false;
    }
    state.question_s.reset();
    state.focus.clear();
    return true;
}

} // namespace views
