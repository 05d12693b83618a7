#include "frame/path.h"

#include <charconv>
#include <numbers>

#include <fmt/format.h>

namespace frame {

namespace {

using base::Vec;
using Stroke = std::vector<Vec>;

double cross(Vec a, Vec b) {
    return a.x * b.y - a.y * b.x;
}

double dot(Vec a, Vec b) {
    return a.x * b.x + a.y * b.y;
}

void curve(Stroke& out, Vec b, Vec c, Vec d, double tolerance) {
    const Vec a = out.back();
    // The second differences bound how far a chord of 1/n lies from the curve: |d2| * 6 / (8 n^2).
    const double bend = std::max(length(a - b * 2 + c), length(b - c * 2 + d));
    const int steps = std::max(1, static_cast<int>(std::ceil(std::sqrt(0.75 * bend / tolerance))));
    for (int i = 1; i <= steps; ++i) {
        const double t = static_cast<double>(i) / steps;
        const double r = 1 - t;
        out.push_back(a * (r * r * r) + b * (3 * r * r * t) + c * (3 * r * t * t) + d * (t * t * t));
    }
}

// SVG 1.1, F.6.5: from end points to centre, radii enlarged where they can't reach.
void arc(Stroke& out, Vec radii, double turn_deg, bool large, bool sweep, Vec end, double tolerance) {
    const Vec start = out.back();
    double rx = std::abs(radii.x);
    double ry = std::abs(radii.y);
    if (rx == 0 || ry == 0 || start == end) {
        out.push_back(end);
        return;
    }
    const double turn = turn_deg * std::numbers::pi / 180;
    const double cosine = std::cos(turn);
    const double sine = std::sin(turn);
    const Vec half = (start - end) * 0.5;
    const Vec p{cosine * half.x + sine * half.y, -sine * half.x + cosine * half.y};
    const double reach = p.x * p.x / (rx * rx) + p.y * p.y / (ry * ry);
    if (reach > 1) {
        rx *= std::sqrt(reach);
        ry *= std::sqrt(reach);
    }
    const double under = std::max(0.0, 1 / std::min(reach, 1.0) - 1);
    const double scale = (large == sweep ? -1 : 1) * std::sqrt(reach > 1 ? 0 : under);
    const Vec c{scale * rx * p.y / ry, -scale * ry * p.x / rx};
    const Vec middle = (start + end) * 0.5;
    const Vec centre{cosine * c.x - sine * c.y + middle.x, sine * c.x + cosine * c.y + middle.y};
    const Vec u{(p.x - c.x) / rx, (p.y - c.y) / ry};
    const Vec v{(-p.x - c.x) / rx, (-p.y - c.y) / ry};
    const double from = std::atan2(u.y, u.x);
    double angle = std::atan2(cross(u, v), dot(u, v));
    if (sweep && angle < 0) {
        angle += 2 * std::numbers::pi;
    } else if (!sweep && angle > 0) {
        angle -= 2 * std::numbers::pi;
    }
    const double step = 2 * std::acos(std::clamp(1 - tolerance / std::max(rx, ry), 0.0, 1.0));
    const int steps = std::max(1, static_cast<int>(std::ceil(std::abs(angle) / step)));
    for (int i = 1; i < steps; ++i) {
        const double at = from + angle * i / steps;
        const double x = rx * std::cos(at);
        const double y = ry * std::sin(at);
        out.push_back({centre.x + cosine * x - sine * y, centre.y + sine * x + cosine * y});
    }
    out.push_back(end);
}

class Reader {
public:
    explicit Reader(std::string_view data) : m_rest(data) {}

    bool at_end() {
        skip();
        return m_rest.empty();
    }
    /// The next command letter, or 0 where a number stands.
    char command() {
        skip();
        const char c = m_rest.empty() ? '\0' : m_rest.front();
        if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
            m_rest.remove_prefix(1);
            return c;
        }
        return 0;
    }
    double number() {
        skip();
        if (m_rest.starts_with('+')) {
            m_rest.remove_prefix(1);
        }
        double value = 0;
        const auto [stop, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        m_good = m_good && error == std::errc{} && std::isfinite(value);
        m_rest.remove_prefix(static_cast<std::size_t>(stop - m_rest.data()));
        return m_good ? value : 0;
    }
    /// A flag of an arc: one digit, perhaps with the next number right behind it.
    bool flag() {
        skip();
        const bool set = m_rest.starts_with('1');
        m_good = m_good && (set || m_rest.starts_with('0'));
        m_rest.remove_prefix(m_rest.empty() ? 0 : 1);
        return set;
    }
    bool good() const { return m_good; }

private:
    void skip() {
        while (!m_rest.empty() && std::string_view(" \t\r\n,").find(m_rest.front()) != std::string_view::npos) {
            m_rest.remove_prefix(1);
        }
    }
    std::string_view m_rest;
    bool m_good = true;
};

} // namespace

base::Result<std::vector<Stroke>> flatten_path(std::string_view data, double tolerance) {
    std::vector<Stroke> strokes;
    Reader reader(data);
    char command = 0;
    Vec pen;
    while (!reader.at_end()) {
        if (const char next = reader.command()) {
            command = next;
        } else if (command == 'Z' || command == 'z' || command == 0) {
            return base::fail("a number where a path command was expected");
        }
        const bool relative = command >= 'a';
        const Vec origin = relative ? pen : Vec{};
        const auto point = [&] {
            const double x = reader.number();
            return origin + Vec{x, reader.number()};
        };
        const char kind = static_cast<char>(relative ? command - 'a' + 'A' : command);
        if (kind == 'M') {
            pen = point();
            strokes.push_back({pen});
            command = relative ? 'l' : 'L'; // further points are lines
        } else if (strokes.empty()) {
            return base::fail("a path begins with M");
        } else {
            if (strokes.back().empty()) {
                strokes.back().push_back(pen); // after Z: the next stroke begins where the last one did
            }
            Stroke& stroke = strokes.back();
            switch (kind) {
            case 'L':
                stroke.push_back(point());
                break;
            case 'H':
                stroke.push_back({origin.x + reader.number(), pen.y});
                break;
            case 'V':
                stroke.push_back({pen.x, origin.y + reader.number()});
                break;
            case 'C': {
                const Vec b = point();
                const Vec c = point();
                curve(stroke, b, c, point(), tolerance);
                break;
            }
            case 'A': {
                const double rx = reader.number();
                const double ry = reader.number();
                const double turn_deg = reader.number();
                const bool large = reader.flag();
                const bool sweep = reader.flag();
                arc(stroke, {rx, ry}, turn_deg, large, sweep, point(), tolerance);
                break;
            }
            case 'Z':
                if (stroke.back() != stroke.front()) {
                    stroke.push_back(stroke.front());
                }
                pen = stroke.front();
                strokes.emplace_back();
                continue;
            default:
                return base::fail(fmt::format("unknown path command {}", command));
            }
            pen = stroke.back();
        }
        if (!reader.good()) {
            return base::fail(fmt::format("a number of path command {} is missing or wrong", command));
        }
    }
    std::erase_if(strokes, [](const Stroke& stroke) { return stroke.size() < 2; });
    return strokes;
}

} // namespace frame
