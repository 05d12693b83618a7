#include "views/notes.h"

#include <algorithm>

#include "views/parts.h"

namespace views {

namespace {

constexpr std::size_t most_lines = 3; // of a panel, one problem each
constexpr double padding = 20;

} // namespace

Notes make_notes(const exhibit::Exhibit& exhibit, std::span<const std::vector<exhibit::Problem>* const> problems) {
    Notes notes;
    for (const auto* const list : problems) {
        for (const exhibit::Problem& problem : *list) {
            const bool shown = !problem.item.empty() && exhibit.item(problem.item);
            (shown ? notes.of_item[problem.item] : notes.elsewhere).push_back(problem);
        }
    }
    std::stable_sort(notes.elsewhere.begin(), notes.elsewhere.end(),
                     [](const auto& a, const auto& b) { return a.severity < b.severity; });
    return notes;
}

const std::vector<exhibit::Problem>* notes_of(const Scene& scene, const std::string& item) {
    if (!scene.notes) {
        return nullptr;
    }
    const auto found = scene.notes->of_item.find(item);
    return found == scene.notes->of_item.end() ? nullptr : &found->second;
}

std::string place_in_words(const exhibit::Problem& problem) {
    return problem.line > 0 ? fmt::format("{}:{}:{}", problem.file, problem.line, problem.column) : problem.file;
}

base::Colour note_colour(const Scene& scene, const exhibit::Problem& problem) {
    return problem.severity == exhibit::Severity::error ? scene.theme.vermilion : scene.theme.accent;
}

void add_note_mark(frame::ListBuilder& list, const Scene& scene, const std::string& item, const base::Rect& picture) {
    const auto* const problems = notes_of(scene, item);
    if (!problems) {
        return;
    }
    const auto worst = std::min_element(problems->begin(), problems->end(),
                                        [](const auto& a, const auto& b) { return a.severity < b.severity; });
    const double size = std::min({scene.metrics.text_px(44), picture.w, picture.h});
    const double inset = std::min(scene.metrics.px(8), (std::min(picture.w, picture.h) - size) / 2);
    const base::Rect disc{picture.x + inset, picture.y + inset, size, size};
    list.fill(disc, scene.theme.background, size / 2);
    list.icon(scene.icons["alert"], base::inflate(disc, -size * 0.16), note_colour(scene, *worst));
}

double add_note_panel(frame::ListBuilder& list, const Scene& scene, const base::Rect& room) {
    if (!scene.notes || scene.notes->elsewhere.empty()) {
        return 0;
    }
    const frame::Metrics& metrics = scene.metrics;
    const std::vector<exhibit::Problem>& problems = scene.notes->elsewhere;
    frame::TextStyle style = one_line(scene);
    const double edge = metrics.text_px(padding);
    const double width = room.w - 2 * edge;
    const auto fits = static_cast<std::size_t>(std::max(0.0, (room.h - 2 * edge) / style.line_px - 1));
    const std::size_t lines = std::min({problems.size(), most_lines, fits});
    const double height = 2 * edge + static_cast<double>(1 + lines) * style.line_px;
    const base::Rect panel{room.x, room.y, room.w, height};
    list.fill(panel, scene.theme.raised, metrics.px(12));
    list.outline(panel, note_colour(scene, problems.front()), metrics.px(scene.theme.outline_px), metrics.px(12));

    double y = room.y + edge;
    const auto line = [&](exhibit::Phrase phrase, const frame::TextStyle& in, base::Colour colour) {
        list.text(set_phrase(scene, phrase, in, width), {room.x + edge, y}, colour, phrase.language);
        y += style.line_px;
    };
    frame::TextStyle bold = style;
    bold.bold = true;
    const std::string count = problems.size() == 1 ? scene.strings["notes.one"]
                                                   : filled(scene, "notes.many", std::to_string(problems.size()));
    line({count, scene.language()}, bold, scene.theme.text);
    for (std::size_t i = 0; i < lines; ++i) {
        const exhibit::Phrase message = problems[i].message.in(scene.language());
        line({place_in_words(problems[i]) + "  " + std::string(message.text), message.language}, style,
             scene.theme.secondary);
    }
    return height;
}

} // namespace views
