#include "views/sense_lines.h"

#include "base/unicode.h"

namespace views {

namespace {

constexpr int like_syllables = 1; // clauses differ by no more than that where each gets its own line

std::vector<std::string_view> clauses(std::string_view text) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const bool pause = text[i] == ',' || text[i] == ':' || text[i] == ';';
        if (pause && text[i + 1] == ' ') {
            parts.push_back(text.substr(begin, i + 1 - begin));
            begin = i + 2;
        }
    }
    parts.push_back(text.substr(begin));
    return parts;
}

bool alike(const std::vector<std::string_view>& parts) {
    int least = base::count_syllables(parts.front());
    int most = least;
    for (const std::string_view part : parts) {
        least = std::min(least, base::count_syllables(part));
        most = std::max(most, base::count_syllables(part));
    }
    return most - least <= like_syllables;
}

} // namespace

frame::TextPtr set_in_clauses(const Scene& scene, exhibit::Phrase title, const frame::TextStyle& style,
                              double width_px) {
    const auto width = [&](std::string_view text) { return scene.type.measure(text, style, title.language); };
    const std::vector<std::string_view> parts = clauses(title.text);
    if (parts.size() < 2 || width(title.text) <= width_px) {
        return nullptr;
    }
    const bool one_each = static_cast<int>(parts.size()) <= style.max_lines && alike(parts);
    std::string text;
    std::string line;
    int lines = 1;
    for (const std::string_view part : parts) {
        if (width(part) > width_px) {
            return nullptr;
        }
        const std::string longer = line.empty() ? std::string(part) : fmt::format("{} {}", line, part);
        if (line.empty()) {
            line = longer;
        } else if (!one_each && width(longer) <= width_px) {
            line = longer;
        } else {
            text += line + '\n';
            line = part;
            ++lines;
        }
    }
    if (lines > style.max_lines) {
        return nullptr;
    }
    text += line;
    frame::TextStyle broken = style;
    broken.balanced = false;
    const frame::TextPtr set = scene.type.set(text, broken, width_px, title.language);
    // What it says is the title, wherever its lines end.
    auto said = std::make_shared<frame::TextLayout>(*set);
    said->text = title.text;
    return said;
}

} // namespace views
