#include "intake/page_points.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "intake/fields.h"
#include "intake/json_write.h"

namespace intake {

namespace {

using Kind = JsonValue::Kind;

constexpr SheetField point_text{"text", CellShape::page_languages, ""};

struct Line {
    double x = 0;
    double y = 0;
    std::string text;
};

std::optional<Line> line_of(const JsonValue& point, const std::string& language, const Languages& languages) {
    const JsonValue* const x = point.find("x");
    const JsonValue* const y = point.find("y");
    if (!x || !y || !x->is(Kind::number) || !y->is(Kind::number)) {
        return std::nullopt;
    }
    return Line{x->number, y->number, show_cell(point, point_text, language, languages)};
}

std::vector<Line> lines_of(const JsonValue& points, const std::string& language, const Languages& languages) {
    std::vector<Line> lines;
    for (const JsonValue& point : points.items) {
        if (auto line = line_of(point, language, languages)) {
            lines.push_back(std::move(*line));
        }
    }
    return lines;
}

std::string written(const std::vector<Line>& lines) {
    std::string text;
    for (const Line& line : lines) {
        text += fmt::format("{}{} {}{}{}", text.empty() ? "" : "\n", line.x, line.y, line.text.empty() ? "" : " ",
                            line.text);
    }
    return text;
}

// The number at the beginning of `rest`, with a decimal point or comma, taken away from it.
std::optional<double> take_number(std::string_view& rest) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    std::string digits(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    while (!digits.empty() && std::string_view(",;:").find(digits.back()) != std::string_view::npos) {
        digits.pop_back();
    }
    std::replace(digits.begin(), digits.end(), ',', '.');
    double value = 0;
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = error == std::errc() && stop == digits.data() + digits.size() && std::isfinite(value);
    return whole ? std::optional(value) : std::nullopt;
}

tl::expected<std::vector<Line>, CellFault> read_lines(const std::string& text) {
    std::vector<Line> lines;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string line = one_line(std::string_view(text).substr(at, end - at));
        at = end + 1;
        if (line.empty()) {
            continue;
        }
        std::string_view rest = line;
        const auto x = take_number(rest);
        const auto y = take_number(rest);
        if (!x || !y) {
            return tl::unexpected(CellFault{"sheet-not-a-point", line});
        }
        lines.push_back({*x, *y, std::string(rest)});
    }
    return lines;
}

/// A place with the texts that the cells give it.
struct Spot {
    double x = 0;
    double y = 0;
    std::vector<std::string> texts; ///< one a cell

    bool at(const Line& line) const { return x == line.x && y == line.y; }
};

// Puts one cell's lines among the spots: into those at the same place, each once, else behind the line before.
void merge(std::vector<Spot>& spots, const std::vector<Line>& lines, std::size_t cell, std::size_t cells) {
    std::vector<bool> used(spots.size());
    std::size_t next = 0;
    for (const Line& line : lines) {
        std::size_t found = 0;
        while (found < spots.size() && (used[found] || !spots[found].at(line))) {
            ++found;
        }
        if (found == spots.size()) {
            found = next;
            spots.insert(spots.begin() + static_cast<std::ptrdiff_t>(found),
                         Spot{line.x, line.y, std::vector<std::string>(cells)});
            used.insert(used.begin() + static_cast<std::ptrdiff_t>(found), false);
        }
        used[found] = true;
        next = found + 1;
        if (cell < cells) {
            spots[found].texts[cell] = line.text;
        }
    }
}

} // namespace

std::string show_points(const JsonValue& points, const std::string& language, const Languages& languages) {
    const std::vector<Line> lines = lines_of(points, language, languages);
    const bool any = std::any_of(lines.begin(), lines.end(), [](const Line& line) { return !line.text.empty(); });
    return any || language == languages.front() ? written(lines) : std::string();
}

tl::expected<std::string, CellFault> normal_points(const std::string& text) {
    return read_lines(text).map(written);
}

void put_points(JsonValue& page, const std::vector<PointsCell>& cells, const Languages& languages) {
    const JsonValue* const there = page.find("points");
    JsonValue points = there && there->is(Kind::list) ? *there : json_list({});
    std::vector<JsonValue> old = std::exchange(points.items, {});

    std::vector<Spot> spots;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        merge(spots, read_lines(cells[i].text).value_or(std::vector<Line>()), i, cells.size());
    }
    // What only languages without a cell speak of stays where it was.
    const auto has_cell = [&](const std::string& language) {
        return std::any_of(cells.begin(), cells.end(),
                           [&](const PointsCell& cell) { return cell.language == language; });
    };
    std::vector<Line> others;
    for (const JsonValue& point : old) {
        const JsonValue* const text = point.find("text");
        bool other = text && text->is(Kind::text) && !has_cell(languages.front());
        for (const JsonMember& member : text ? text->members : std::vector<JsonMember>()) {
            other = other || !has_cell(member.name);
        }
        if (const auto line = line_of(point, {}, languages); line && other) {
            others.push_back(*line);
        }
    }
    merge(spots, others, cells.size(), cells.size());

    for (const Spot& spot : spots) {
        const auto same = std::find_if(old.begin(), old.end(), [&](const JsonValue& point) {
            const auto line = line_of(point, {}, languages);
            return line && spot.at(*line);
        });
        JsonValue point = json_object();
        if (same != old.end()) {
            point = std::move(*same);
            old.erase(same);
        } else {
            set_json(point, "x", json_number(fmt::format("{}", spot.x)));
            set_json(point, "y", json_number(fmt::format("{}", spot.y)));
        }
        for (std::size_t i = 0; i < cells.size(); ++i) {
            put_cell(point, point_text, cells[i].language, languages, spot.texts[i]);
        }
        points.items.push_back(std::move(point));
    }
    points.items.empty() ? remove_json(page, "points")
                         : set_json(page, "points", std::move(points), page_field_order());
}

} // namespace intake
