#include "commands/script.h"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include "base/unicode.h"

namespace commands {

namespace {

using Json = rapidjson::Value;

constexpr double longest_s = 24 * 3600;
constexpr std::size_t most_fingers = 64;
constexpr std::size_t deepest = 32;

constexpr std::array key_names{std::pair{std::string_view("Enter"), touch::Key::enter},
                               std::pair{std::string_view("Escape"), touch::Key::escape},
                               std::pair{std::string_view("Back"), touch::Key::back},
                               std::pair{std::string_view("Tab"), touch::Key::tab},
                               std::pair{std::string_view("Shift+Tab"), touch::Key::back_tab},
                               std::pair{std::string_view("Left"), touch::Key::left},
                               std::pair{std::string_view("Right"), touch::Key::right},
                               std::pair{std::string_view("Up"), touch::Key::up},
                               std::pair{std::string_view("Down"), touch::Key::down},
                               std::pair{std::string_view("+"), touch::Key::plus},
                               std::pair{std::string_view("-"), touch::Key::minus},
                               std::pair{std::string_view("Home"), touch::Key::home},
                               std::pair{std::string_view("End"), touch::Key::end},
                               std::pair{std::string_view("PageUp"), touch::Key::page_up},
                               std::pair{std::string_view("PageDown"), touch::Key::page_down},
                               std::pair{std::string_view("Space"), touch::Key::space},
                               std::pair{std::string_view("F5"), touch::Key::f5}};

/// Thrown and caught in this file only: what is wrong with a line.
struct Wrong {
    std::string message;
};

double number(const Json& value) {
    if (!value.IsNumber() || !std::isfinite(value.GetDouble())) {
        throw Wrong{"a number was expected"};
    }
    return value.GetDouble();
}

std::string text(const Json& value) {
    if (!value.IsString()) {
        throw Wrong{"a text was expected"};
    }
    return {value.GetString(), value.GetStringLength()};
}

bool truth(const Json& value) {
    if (!value.IsBool()) {
        throw Wrong{"true or false was expected"};
    }
    return value.GetBool();
}

/// A list of points, written as one list of numbers.
std::vector<base::Vec> points(const Json& value, std::size_t least, std::size_t most) {
    if (!value.IsArray() || value.Size() % 2 != 0 || value.Size() < 2 * least || value.Size() > 2 * most) {
        throw Wrong{least == most ? fmt::format("{} numbers were expected", 2 * least)
                                  : "a list of x, y, x, y … was expected"};
    }
    std::vector<base::Vec> out;
    for (rapidjson::SizeType i = 0; i < value.Size(); i += 2) {
        out.push_back({number(value[i]), number(value[i + 1])});
    }
    return out;
}

base::Vec point(const Json& value) {
    return points(value, 1, 1).front();
}

/// One line's object; every key must have been asked for in the end.
class Line {
public:
    explicit Line(const Json& object) : m_object(object) {}

    const Json* get(const char* key) {
        const auto found = m_object.FindMember(key);
        if (found == m_object.MemberEnd()) {
            return nullptr;
        }
        m_known.push_back(key);
        return &found->value;
    }

    double seconds(double otherwise) {
        const Json* value = get("s");
        const double s = value ? number(*value) : otherwise;
        if (s < 0 || s > longest_s) {
            throw Wrong{"seconds from 0 to a day were expected"};
        }
        return s;
    }

    double factor() {
        const Json* value = get("by");
        return value ? number(*value) : throw Wrong{"\"by\" is missing"};
    }

    void done() const {
        for (const auto& member : m_object.GetObject()) {
            const std::string_view name(member.name.GetString(), member.name.GetStringLength());
            if (std::find(m_known.begin(), m_known.end(), name) == m_known.end()) {
                throw Wrong{fmt::format("\"{}\" is not known here", name)};
            }
        }
    }

private:
    const Json& m_object;
    std::vector<std::string_view> m_known;
};

Deed tap(Line&, const Json& value) {
    if (value.IsString()) {
        return TapOn{text(value)};
    }
    return TapAt{point(value)};
}

Deed drag(Line& line, const Json& value) {
    const auto ends = points(value, 2, 2);
    return Drag{ends[0], ends[1], line.seconds(0.3), false};
}

Deed fling(Line& line, const Json& value) {
    const auto ends = points(value, 2, 2);
    return Drag{ends[0], ends[1], line.seconds(0.12), true};
}

Deed pinch(Line& line, const Json& value) {
    const double by = line.factor();
    if (by < 0.01 || by > 100) {
        throw Wrong{"\"by\" must lie between 0.01 and 100"};
    }
    return Pinch{point(value), by, line.seconds(0.4)};
}

Deed fingers(Line& line, const Json& value) {
    if (!value.IsArray() || value.Empty() || value.Size() > most_fingers) {
        throw Wrong{"a list of 1 to 64 fingers was expected"};
    }
    Fingers all;
    for (const Json& finger : value.GetArray()) {
        all.paths.push_back(points(finger, 1, 1000));
    }
    all.seconds = line.seconds(0.4);
    return all;
}

Deed wheel(Line& line, const Json& value) {
    return Wheel{point(value), line.factor()};
}

Deed key(Line&, const Json& value) {
    PressKey press{text(value), {}};
    std::string_view name = press.name;
    if (name.starts_with("Ctrl+")) {
        press.key.control = true;
        name.remove_prefix(5);
    }
    const auto found =
        std::find_if(key_names.begin(), key_names.end(), [&](const auto& known) { return known.first == name; });
    const std::u32string letters = base::code_points(name);
    if (found != key_names.end()) {
        press.key.key = found->second;
    } else if (letters.size() == 1) {
        press.key.character = letters.front();
    } else {
        throw Wrong{fmt::format("there is no key \"{}\"", press.name)};
    }
    return press;
}

Deed type(Line&, const Json& value) {
    return Type{base::code_points(text(value))};
}

Deed wait(Line&, const Json& value) {
    const double seconds = number(value);
    if (seconds < 0 || seconds > longest_s) {
        throw Wrong{"seconds from 0 to a day were expected"};
    }
    return Wait{seconds};
}

Deed let_go(Line&, const Json&) {
    return LetGo{};
}

Deed close(Line&, const Json&) {
    return Close{};
}

Deed expect(Line&, const Json& value) {
    if (!value.IsObject() || value.ObjectEmpty()) {
        throw Wrong{"what to expect is missing"};
    }
    Line line(value);
    Expect wanted;
    const auto read = [&](const char* name, auto& into, auto convert) {
        if (const Json* found = line.get(name)) {
            into = convert(*found);
        }
    };
    read("screen", wanted.screen, text);
    read("item", wanted.item, text);
    read("text", wanted.text, text);
    read("lang", wanted.language, text);
    read("control", wanted.control, text);
    read("focus", wanted.focus, text);
    read("page", wanted.page, [](const Json& page) { return static_cast<int>(std::clamp(number(page), 0.0, 1e6)); });
    read("zoomed", wanted.zoomed, truth);
    read("closed", wanted.closed, truth);
    line.done();
    return wanted;
}

Deed shot(Line&, const Json& value) {
    return Shot{text(value)};
}

Deed tree(Line&, const Json& value) {
    return Tree{text(value)};
}

struct Reader {
    const char* name;
    Deed (*read)(Line&, const Json&);
};
constexpr std::array readers{Reader{"tap", tap},       Reader{"drag", drag},       Reader{"fling", fling},
                             Reader{"pinch", pinch},   Reader{"fingers", fingers}, Reader{"wheel", wheel},
                             Reader{"key", key},       Reader{"type", type},       Reader{"wait", wait},
                             Reader{"let_go", let_go}, Reader{"close", close},     Reader{"expect", expect},
                             Reader{"shot", shot},     Reader{"tree", tree}};

Deed parse_line(const std::string& text_line) {
    // Nothing in a script nests deeply; RapidJSON's own recursion is not put to the test.
    if (std::count(text_line.begin(), text_line.end(), '[') + std::count(text_line.begin(), text_line.end(), '{') >
        static_cast<std::ptrdiff_t>(deepest + most_fingers)) {
        throw Wrong{"too many brackets"};
    }
    rapidjson::Document document;
    document.Parse<rapidjson::kParseValidateEncodingFlag>(text_line.data(), text_line.size());
    if (document.HasParseError()) {
        throw Wrong{fmt::format("column {}: {}", document.GetErrorOffset() + 1,
                                rapidjson::GetParseError_En(document.GetParseError()))};
    }
    if (!document.IsObject()) {
        throw Wrong{"an object { … } was expected"};
    }
    Line line(document);
    for (const auto& [name, read] : readers) {
        if (const Json* value = line.get(name)) {
            Deed deed = read(line, *value);
            line.done();
            return deed;
        }
    }
    throw Wrong{"none of tap, drag, fling, pinch, fingers, wheel, key, type, wait, let_go, close, expect, shot, tree"};
}

} // namespace

base::Result<std::vector<ScriptLine>> parse_script(std::string_view script) {
    std::vector<ScriptLine> lines;
    int number_of_line = 0;
    while (!script.empty()) {
        ++number_of_line;
        const std::size_t end = std::min(script.find('\n'), script.size());
        const std::string line(script.substr(0, end));
        script.remove_prefix(std::min(end + 1, script.size()));
        const std::size_t start = line.find_first_not_of(" \t\r");
        if (start == std::string::npos || line[start] == '#') {
            continue;
        }
        try {
            lines.push_back({number_of_line, parse_line(line)});
        } catch (const Wrong& wrong) {
            return base::fail(fmt::format("{}: {}", number_of_line, wrong.message));
        }
    }
    return lines;
}

} // namespace commands
