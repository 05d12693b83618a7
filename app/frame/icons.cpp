#include "frame/icons.h"

#include <fmt/format.h>

#include "base/ensure.h"
#include "frame/path.h"

namespace frame {

namespace {

// Of 24: on the largest screen, at the largest text, a fifth of a pixel.
constexpr double tolerance = 0.03;

// The one shape of JSON that the icons are in: an object of strings without escapes.
class FlatObject {
public:
    explicit FlatObject(std::string_view text) : m_rest(text) {}

    bool take(char c) {
        while (!m_rest.empty() && std::string_view(" \t\r\n").find(m_rest.front()) != std::string_view::npos) {
            m_rest.remove_prefix(1);
        }
        const bool there = m_rest.starts_with(c);
        m_rest.remove_prefix(there ? 1 : 0);
        return there;
    }
    std::string_view string() {
        const std::size_t end = take('"') ? m_rest.find_first_of("\"\\") : std::string_view::npos;
        if (end == std::string_view::npos || m_rest[end] != '"') {
            m_good = false;
            return {};
        }
        const std::string_view out = m_rest.substr(0, end);
        m_rest.remove_prefix(end + 1);
        return out;
    }
    bool good() const { return m_good; }

private:
    std::string_view m_rest;
    bool m_good = true;
};

} // namespace

base::Result<Icons> Icons::parse(std::string_view json) {
    Icons icons;
    FlatObject object(json);
    bool more = object.take('{') && !object.take('}');
    if (!more) {
        return base::fail("icons: an object of names and paths was expected");
    }
    while (more) {
        const std::string_view name = object.string();
        const bool colon = object.take(':');
        const std::string_view path = object.string();
        if (!object.good() || !colon) {
            return base::fail(fmt::format("icons: a name and its path were expected near \"{}\"", name));
        }
        auto strokes = flatten_path(path, tolerance);
        if (!strokes) {
            return base::fail(fmt::format("icons: {}: {}", name, strokes.error().message));
        }
        icons.m_icons.emplace(name, std::make_shared<const Icon>(Icon{std::move(*strokes)}));
        more = object.take(',');
    }
    if (!object.take('}')) {
        return base::fail("icons: a comma or the closing brace is missing");
    }
    return icons;
}

IconPtr Icons::operator[](std::string_view name) const {
    const auto found = m_icons.find(name);
    base::ensure(found != m_icons.end(), name);
    return found->second;
}

} // namespace frame
