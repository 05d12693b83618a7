#include "intake/json_write.h"

#include <algorithm>

#include "base/unicode.h"

namespace intake {

namespace {

using Kind = JsonValue::Kind;

constexpr std::size_t widest = 140; ///< code points of a line that holds a whole object or list

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += fmt::format("\\u{:04x}", static_cast<int>(c));
        } else {
            out += c;
        }
    }
    return out + '"';
}

bool container(const JsonValue& value) {
    return value.is(Kind::object) || value.is(Kind::list);
}

std::size_t child_count(const JsonValue& value) {
    return value.is(Kind::object) ? value.members.size() : value.items.size();
}

const JsonValue& child(const JsonValue& value, std::size_t index) {
    return value.is(Kind::object) ? value.members[index].value : value.items[index];
}

/// Where a child begins in its file, its name included; 0 where it was never in one.
std::size_t start_of(const JsonValue& parent, std::size_t index) {
    if (parent.is(Kind::object)) {
        return parent.members[index].name_offset;
    }
    return parent.items[index].end == 0 ? 0 : parent.items[index].offset;
}

constexpr std::size_t none = std::string_view::npos;

class Writer {
public:
    explicit Writer(std::string_view text) : m_text(text), m_newline(text.find("\r\n") == none ? "\n" : "\r\n") {}

    /// Where a value is written.
    struct Spot {
        std::string indent;   ///< of the line on which it begins
        std::size_t head = 0; ///< how wide is what stands before it there
        bool in_line = false; ///< among others that a person has put on one line
    };

    void write(const JsonValue& value, const JsonValue* old, const Spot& spot) {
        if (old && same_json(value, *old)) {
            m_out += between(old->offset, old->end);
        } else if (!container(value) || child_count(value) == 0) {
            m_out += on_one_line(value);
        } else if (old && old->kind == value.kind && child_count(*old) > 0) {
            write_changed(value, *old, spot.indent);
        } else if (const std::string line = on_one_line(value);
                   spot.in_line || (!holds_containers(value) && spot.head + width(line) <= widest)) {
            m_out += line;
        } else {
            write_children(value, spot.indent);
        }
    }

    /// One value a line, whatever would fit.
    void write_children(const JsonValue& value, const std::string& indent) {
        const std::string deeper = indent + (indent.ends_with('\t') ? "\t" : "  ");
        m_out += value.is(Kind::object) ? '{' : '[';
        for (std::size_t i = 0; i < child_count(value); ++i) {
            m_out += (i > 0 ? "," : "") + m_newline + deeper;
            const std::string name = value.is(Kind::object) ? quoted(value.members[i].name) + ": " : std::string();
            m_out += name;
            write(child(value, i), nullptr, {deeper, width(deeper) + width(name)});
        }
        m_out += m_newline + indent + (value.is(Kind::object) ? '}' : ']');
    }

    std::string take() { return std::move(m_out); }

private:
    static std::size_t width(std::string_view text) { return base::code_points(text).size(); }
    std::string_view between(std::size_t start, std::size_t end) const { return m_text.substr(start, end - start); }

    static std::string scalar(const JsonValue& value) {
        switch (value.kind) {
        case Kind::boolean:
            return value.flag ? "true" : "false";
        case Kind::number:
            return value.text;
        case Kind::text:
            return quoted(value.text);
        default:
            return "null";
        }
    }

    static bool holds_containers(const JsonValue& value) {
        for (std::size_t i = 0; i < child_count(value); ++i) {
            if (container(child(value, i))) {
                return true;
            }
        }
        return false;
    }

    static std::string on_one_line(const JsonValue& value) {
        const bool object = value.is(Kind::object);
        if (!container(value) || child_count(value) == 0) {
            return !container(value) ? scalar(value) : object ? "{}" : "[]";
        }
        std::string line = object ? "{ " : "[";
        for (std::size_t i = 0; i < child_count(value); ++i) {
            line += i > 0 ? ", " : "";
            line += object ? quoted(value.members[i].name) + ": " : std::string();
            line += on_one_line(child(value, i));
        }
        return line + (object ? " }" : "]");
    }

    /// The child of `old` that stood where this one says it came from.
    static std::size_t origin(const JsonValue& value, std::size_t index, const JsonValue& old) {
        const std::size_t start = start_of(value, index);
        for (std::size_t i = 0; start > 0 && i < child_count(old); ++i) {
            if (start_of(old, i) == start) {
                return i;
            }
        }
        return none;
    }

    /// Keeps the spaces around what was there, and puts what is new into the same pattern.
    void write_changed(const JsonValue& value, const JsonValue& old, const std::string& indent) {
        const std::size_t last = child_count(old) - 1;
        const std::string opening(between(old.offset + 1, start_of(old, 0)));
        const std::string closing(between(child(old, last).end, old.end - 1));
        const std::size_t line = opening.find_last_of('\n');
        const std::string separator = line == none && opening.empty() ? " " : opening;
        const std::string deeper = line == none ? indent : opening.substr(line + 1);
        m_out += value.is(Kind::object) ? '{' : '[';
        std::size_t before = none; // the old child written last
        for (std::size_t i = 0; i < child_count(value); ++i) {
            const std::size_t from = origin(value, i, old);
            if (i == 0) {
                m_out += opening;
            } else if (from != none && before != none && from == before + 1) {
                m_out += between(child(old, before).end, start_of(old, from));
            } else {
                m_out += ',' + separator;
            }
            std::string name;
            if (value.is(Kind::object)) {
                name = from != none ? std::string(between(start_of(old, from), child(old, from).offset))
                                    : quoted(value.members[i].name) + ": ";
            }
            m_out += name;
            write(child(value, i), from != none ? &child(old, from) : nullptr,
                  {deeper, width(deeper) + width(name), line == none});
            before = from;
        }
        m_out += closing;
        m_out += value.is(Kind::object) ? '}' : ']';
    }

    std::string_view m_text;
    std::string m_newline;
    std::string m_out;
};

JsonValue of_kind(Kind kind) {
    JsonValue value;
    value.kind = kind;
    return value;
}

} // namespace

JsonValue json_text(std::string text) {
    JsonValue value = of_kind(Kind::text);
    value.text = std::move(text);
    return value;
}

JsonValue json_number(std::string digits) {
    JsonValue value = of_kind(Kind::number);
    value.text = std::move(digits);
    return value;
}

JsonValue json_flag(bool flag) {
    JsonValue value = of_kind(Kind::boolean);
    value.flag = flag;
    return value;
}

JsonValue json_object() {
    return of_kind(Kind::object);
}

JsonValue json_list(const std::vector<std::string>& texts) {
    JsonValue value = of_kind(Kind::list);
    std::transform(texts.begin(), texts.end(), std::back_inserter(value.items), json_text);
    return value;
}

bool same_json(const JsonValue& a, const JsonValue& b) {
    return a.kind == b.kind && a.flag == b.flag && a.text == b.text &&
           std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), same_json) &&
           std::equal(a.members.begin(), a.members.end(), b.members.begin(), b.members.end(),
                      [](const JsonMember& x, const JsonMember& y) {
                          return x.name == y.name && same_json(x.value, y.value);
                      });
}

JsonValue* json_member(JsonValue& object, std::string_view name) {
    const auto found = std::find_if(object.members.begin(), object.members.end(),
                                    [&](const JsonMember& member) { return member.name == name; });
    return found == object.members.end() ? nullptr : &found->value;
}

void set_json(JsonValue& object, std::string_view name, JsonValue value, std::span<const std::string_view> order) {
    if (JsonValue* const there = json_member(object, name)) {
        *there = std::move(value);
        return;
    }
    const auto rank = [&](std::string_view one) { return std::find(order.begin(), order.end(), one) - order.begin(); };
    auto place = object.members.end();
    const bool ordered = rank(name) < static_cast<std::ptrdiff_t>(order.size());
    while (ordered && place != object.members.begin() && rank((place - 1)->name) > rank(name)) {
        --place;
    }
    object.members.insert(place, JsonMember{std::string(name), 0, std::move(value)});
}

void remove_json(JsonValue& object, std::string_view name) {
    std::erase_if(object.members, [&](const JsonMember& member) { return member.name == name; });
}

std::string write_json(const JsonValue& value) {
    Writer writer({});
    container(value) && child_count(value) > 0 ? writer.write_children(value, {}) : writer.write(value, nullptr, {});
    return writer.take() + "\n";
}

std::string rewrite_json(const JsonValue& value, const JsonValue& old, std::string_view text) {
    Writer writer(text);
    writer.write(value, &old, {});
    return std::string(text.substr(0, old.offset)) + writer.take() + std::string(text.substr(old.end));
}

} // namespace intake
