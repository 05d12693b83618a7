#include "frame/dump.h"

#include <fmt/format.h>

#include "frame/visible.h"

namespace frame {

namespace {

void append_string(std::string& out, std::string_view text) {
    out.push_back('"');
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out.push_back('\\');
            out.push_back(c);
        } else if (c == '\n') {
            out += "\\n";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
        } else {
            out.push_back(c);
        }
    }
    out.push_back('"');
}

void append_field(std::string& out, std::string_view name, std::string_view text) {
    out += fmt::format(",\"{}\":", name);
    append_string(out, text);
}

// A length in pixels, to the hundredth, without a fraction where it has none.
std::string length_text(double length_px) {
    const double hundredths = std::round(length_px * 100) / 100;
    return fmt::format("{}", hundredths == 0 ? 0 : hundredths);
}

void append_rect(std::string& out, const Rect& rect) {
    out += fmt::format(",\"rect\":[{},{},{},{}]", length_text(rect.x), length_text(rect.y), length_text(rect.w),
                       length_text(rect.h));
}

std::string_view name(Role role) {
    switch (role) {
    case Role::button:
        return "button";
    case Role::link:
        return "link";
    case Role::tab:
        return "tab";
    case Role::toggle:
        return "toggle";
    case Role::picture:
        return "picture";
    case Role::list_item:
        break;
    }
    return "list_item";
}

void append(std::string& out, const Text& text, const Rect& rect, const BehindText& behind) {
    const Colour on = behind(text);
    out += "{\"kind\":\"text\"";
    append_rect(out, rect);
    append_field(out, "text", text.layout->text);
    out += fmt::format(",\"px\":{}", length_text(text.layout->px));
    append_field(out, "colour", base::to_hex(ink_on(text, on)));
    append_field(out, "on", base::to_hex(on));
    append_field(out, "lang", text.language);
    out += '}';
}

void append(std::string& out, const Control& control, const Rect& rect) {
    out += "{\"kind\":\"control\"";
    append_field(out, "role", name(control.role));
    append_field(out, "id", control.id);
    append_field(out, "label", control.label);
    append_rect(out, rect);
    out += ",\"state\":[";
    std::string_view between;
    const auto state = [&](bool is, std::string_view word) {
        if (is) {
            out += fmt::format("{}\"{}\"", between, word);
            between = ",";
        }
    };
    state(control.selected, "selected");
    state(control.disabled, "disabled");
    state(control.primary, "primary");
    out += "]}";
}

void append(std::string& out, const Picture& picture, const Rect& rect) {
    out += "{\"kind\":\"picture\"";
    append_field(out, "item", picture.key.item);
    out += fmt::format(",\"page\":{}", picture.key.page);
    append_rect(out, rect);
    out += fmt::format(",\"level\":{},\"sharp\":{}", picture.level, picture.sharp);
    out += '}';
}

} // namespace

Colour ink_on(const Text& text, Colour on) {
    const Colour ink{text.colour.r, text.colour.g, text.colour.b, 255};
    return base::mix(on, ink, text.colour.a / 255.0 * text.opacity);
}

std::string to_json(const FrameList& list, const BehindText& behind) {
    std::string out = "{\"screen\":";
    append_string(out, list.screen);
    out += fmt::format(",\"size\":[{},{}],\"scale\":{:.6g}", length_text(list.size.w), length_text(list.size.h),
                       list.scale);
    append_field(out, "lang", list.language);
    out += ",\"nodes\":[";
    std::string_view between = "\n";
    for (const Visible& visible : visible_nodes(list)) {
        const Node& node = list.nodes[visible.index];
        if (std::holds_alternative<Shape>(node) || std::holds_alternative<Surface>(node)) {
            continue;
        }
        out += between;
        between = ",\n";
        if (const auto* const text = std::get_if<Text>(&node)) {
            append(out, *text, visible.rect, behind);
        } else if (const auto* const control = std::get_if<Control>(&node)) {
            append(out, *control, visible.rect);
        } else {
            append(out, std::get<Picture>(node), visible.rect);
        }
    }
    out += "\n]}\n";
    return out;
}

} // namespace frame
