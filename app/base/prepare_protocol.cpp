#include "base/prepare_protocol.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace base::prepare {

namespace {

constexpr std::array<std::pair<Fault, std::string_view>, 8> fault_names{{
    {Fault::damaged, "damaged"},
    {Fault::unknown_format, "unknown-format"},
    {Fault::too_large, "too-large"},
    {Fault::no_such_page, "no-such-page"},
    {Fault::crashed, "crashed"},
    {Fault::too_slow, "too-slow"},
    {Fault::missing, "missing"},
    {Fault::trouble, "trouble"},
}};

constexpr std::array<std::pair<What, std::string_view>, 4> what_names{{
    {What::thumbnail, "thumbnail"},
    {What::pyramid, "pyramid"},
    {What::examine, "examine"},
    {What::identify, "identify"},
}};

/// The value that stands beside `text` in a table of names.
template <class Table>
auto named(const Table& table, std::string_view text) -> std::optional<decltype(table[0].first)> {
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.second == text; });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

template <class Table, class Value>
std::string_view name_in(const Table& table, Value value) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.first == value; });
    return found == table.end() ? std::string_view{} : found->second;
}

/// Takes the fields of a line one after the other and remembers whether all were what they should be.
class Fields {
public:
    explicit Fields(std::string_view line) : m_rest(line) {}

    std::string_view next() {
        if (m_done) {
            m_ok = false;
            return {};
        }
        const auto tab = m_rest.find('\t');
        const auto field = m_rest.substr(0, tab);
        m_done = tab == std::string_view::npos;
        m_rest = m_done ? std::string_view{} : m_rest.substr(tab + 1);
        return field;
    }

    template <class Number>
    void number(Number& value, Number least = 0) {
        const auto field = next();
        const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
        m_ok = m_ok && error == std::errc{} && end == field.data() + field.size() && value >= least;
    }

    void flag(bool& value) {
        const auto field = next();
        value = field == "1";
        m_ok = m_ok && (value || field == "0");
    }

    void text(std::string& value) { value = unescape_field(next()); }

    void stamp(Stamp& value) {
        number(value.size_bytes);
        number(value.modified_ns, std::numeric_limits<std::int64_t>::min());
    }

    bool all_read() const { return m_ok && m_done; }

private:
    std::string_view m_rest;
    bool m_done = false;
    bool m_ok = true;
};

std::string line_of(const Hello& r) {
    return fmt::format("hello\t{}\t{}\t{:d}\t{:d}", recipe, r.landlock, r.seccomp, r.limits);
}

std::string line_of(const Working& r) {
    return fmt::format("working\t{}", r.id);
}

std::string line_of(const Measured& r) {
    return fmt::format("measured\t{}\t{}\t{}", r.id, r.width_px, r.height_px);
}

std::string line_of(const Made& r) {
    return fmt::format("made\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{:d}\t{:d}\t{}\t{}", r.id, escape_field(r.address),
                       r.width_px, r.height_px, r.levels, r.thumbnail_w_px, r.thumbnail_h_px, r.pyramid, r.vector,
                       r.stamp.size_bytes, r.stamp.modified_ns);
}

std::string line_of(const Examined& r) {
    return fmt::format("examined\t{}\t{}\t{}\t{}\t{:d}\t{}\t{}\t{}", r.id, escape_field(r.format), r.width_px,
                       r.height_px, r.vector, escape_field(r.address), r.stamp.size_bytes, r.stamp.modified_ns);
}

std::string line_of(const Failed& r) {
    return fmt::format("failed\t{}\t{}\t{}\t{}\t{}", r.id, name(r.fault), escape_field(r.reason), r.stamp.size_bytes,
                       r.stamp.modified_ns);
}

int hex_value(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

std::string to_line(const Request& r) {
    return fmt::format("make\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}", r.id, name_in(what_names, r.what), escape_field(r.file),
                       r.page, r.raster_px, escape_field(r.address), r.stamp.size_bytes, r.stamp.modified_ns);
}

std::string to_line(const Reply& reply) {
    return std::visit([](const auto& r) { return line_of(r); }, reply);
}

std::optional<Request> read_request(std::string_view line) {
    Fields fields(line);
    if (fields.next() != "make") {
        return std::nullopt;
    }
    Request r;
    fields.number(r.id);
    const auto what = named(what_names, fields.next());
    r.what = what.value_or(What::thumbnail);
    fields.text(r.file);
    fields.number(r.page);
    fields.number(r.raster_px, 1);
    fields.text(r.address);
    fields.stamp(r.stamp);
    if (!fields.all_read() || !what) {
        return std::nullopt;
    }
    return r;
}

std::optional<Reply> read_reply(std::string_view line) {
    Fields fields(line);
    const auto kind = fields.next();
    Reply reply;
    if (kind == "hello") {
        Hello r;
        int its_recipe = 0;
        fields.number(its_recipe);
        fields.number(r.landlock);
        fields.flag(r.seccomp);
        fields.flag(r.limits);
        if (its_recipe != recipe) {
            return std::nullopt;
        }
        reply = r;
    } else if (kind == "working") {
        Working r;
        fields.number(r.id);
        reply = r;
    } else if (kind == "measured") {
        Measured r;
        fields.number(r.id);
        fields.number(r.width_px, 1);
        fields.number(r.height_px, 1);
        reply = r;
    } else if (kind == "made") {
        Made r;
        fields.number(r.id);
        fields.text(r.address);
        fields.number(r.width_px, 1);
        fields.number(r.height_px, 1);
        fields.number(r.levels, 1);
        fields.number(r.thumbnail_w_px);
        fields.number(r.thumbnail_h_px);
        fields.flag(r.pyramid);
        fields.flag(r.vector);
        fields.stamp(r.stamp);
        reply = r;
    } else if (kind == "examined") {
        Examined r;
        fields.number(r.id);
        fields.text(r.format);
        fields.number(r.width_px, 1);
        fields.number(r.height_px, 1);
        fields.flag(r.vector);
        fields.text(r.address);
        fields.stamp(r.stamp);
        reply = r;
    } else if (kind == "failed") {
        Failed r;
        fields.number(r.id);
        const auto fault = fault_named(fields.next());
        fields.text(r.reason);
        fields.stamp(r.stamp);
        if (!fault) {
            return std::nullopt;
        }
        r.fault = *fault;
        reply = r;
    } else {
        return std::nullopt;
    }
    return fields.all_read() ? std::optional(std::move(reply)) : std::nullopt;
}

std::string_view name(Fault fault) {
    return name_in(fault_names, fault);
}

std::optional<Fault> fault_named(std::string_view name) {
    return named(fault_names, name);
}

std::string escape_field(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (c == '%' || static_cast<unsigned char>(c) < 0x20) {
            out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        } else {
            out += c;
        }
    }
    return out;
}

std::string unescape_field(std::string_view field) {
    std::string out;
    out.reserve(field.size());
    for (std::size_t i = 0; i < field.size(); ++i) {
        if (field[i] == '%' && i + 2 < field.size() && hex_value(field[i + 1]) >= 0 && hex_value(field[i + 2]) >= 0) {
            out += static_cast<char>(hex_value(field[i + 1]) * 16 + hex_value(field[i + 2]));
            i += 2;
        } else {
            out += field[i];
        }
    }
    return out;
}

int pyramid_levels(int width_px, int height_px) {
    int levels = 1;
    while (width_px > tile_px || height_px > tile_px) {
        width_px = (width_px + 1) / 2;
        height_px = (height_px + 1) / 2;
        ++levels;
    }
    return levels;
}

} // namespace base::prepare
