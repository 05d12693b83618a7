#include "intake/settings.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

#include <fmt/format.h>

#include "intake/fields.h"
#include "intake/settings_rules.h"

namespace intake {

namespace {

using Kind = SettingRule::Kind;

std::string absolute_path(const std::string& written, const std::string& folder, const std::string& home) {
    std::filesystem::path path(written);
    if (written == "~" || written.starts_with("~/")) {
        path = home + written.substr(1);
    } else if (path.is_relative()) {
        path = std::filesystem::path(folder) / path;
    }
    std::string text = path.lexically_normal().string();
    while (text.size() > 1 && text.back() == '/') {
        text.pop_back();
    }
    return text;
}

std::string folder_of(const std::string& path) {
    return std::filesystem::path(path).parent_path().string();
}

// "1920x1080" or [1920, 1080] as a list of two numbers.
std::optional<JsonValue> size_from(const JsonValue& value) {
    JsonValue size;
    size.kind = JsonValue::Kind::list;
    if (value.is(JsonValue::Kind::list)) {
        size.items = value.items;
    } else if (value.is(JsonValue::Kind::text)) {
        const std::size_t by = value.text.find_first_of("xX");
        for (const std::string& part :
             {value.text.substr(0, by), by == std::string::npos ? std::string() : value.text.substr(by + 1)}) {
            JsonValue number;
            const auto read = std::from_chars(part.data(), part.data() + part.size(), number.number);
            if (read.ec != std::errc() || read.ptr != part.data() + part.size()) {
                return std::nullopt;
            }
            number.kind = JsonValue::Kind::number;
            size.items.push_back(std::move(number));
        }
    }
    const bool numbers = size.items.size() == 2 && size.items[0].is(JsonValue::Kind::number) &&
                         size.items[1].is(JsonValue::Kind::number);
    return numbers ? std::optional(std::move(size)) : std::nullopt;
}

// Checks values against their rules and puts them into the settings.
class SettingsReader {
public:
    SettingsReader(base::Settings& settings, ProblemList& problems, std::string folder, std::string home)
        : m_settings(settings), m_problems(problems), m_folder(std::move(folder)), m_home(std::move(home)) {}

    /// All of a file, or a group in it.
    void read(const JsonValue& object, const std::string& prefix, const JsonFile& file, const std::string& name) {
        for (const JsonMember& member : object.members) {
            const std::string full = prefix + member.name;
            const ProblemList::Where where{name, file.places.at(member.value.offset), {}};
            if (const SettingRule* rule = rule_named(full)) {
                put(*rule, member.value, where);
            } else if (is_group(full) && member.value.is(JsonValue::Kind::object)) {
                read(member.value, full + ".", file, name);
            } else if (is_group(full)) {
                wrong_type(full, "json.object", member.value, where);
            } else if (!is_other(full) && member.name != "$schema") {
                unknown(member.name, prefix, {name, file.places.at(member.name_offset), {}},
                        exhibit::Severity::warning);
            }
        }
    }

    const SettingRule* rule_named(std::string_view name) const {
        const auto rules = setting_rules();
        const auto found =
            std::find_if(rules.begin(), rules.end(), [&](const SettingRule& rule) { return rule.name == name; });
        return found == rules.end() ? nullptr : &*found;
    }

    static bool is_other(std::string_view name) {
        const auto others = other_setting_names();
        return std::any_of(others.begin(), others.end(), [&](std::string_view other) {
            return name == other || (name.starts_with(other) && name[other.size()] == '.');
        });
    }

    void unknown(const std::string& name, const std::string& prefix, const ProblemList::Where& where,
                 exhibit::Severity severity) {
        std::vector<std::string> names;
        const auto add = [&](std::string_view full) {
            if (full.starts_with(prefix)) {
                const std::string_view rest = full.substr(prefix.size());
                const std::string own(prefix.empty() && !m_whole_names ? rest.substr(0, rest.find('.')) : rest);
                if (std::find(names.begin(), names.end(), own) == names.end()) {
                    names.push_back(own);
                }
            }
        };
        for (const SettingRule& rule : setting_rules()) {
            add(rule.name);
        }
        for (const std::string_view other : other_setting_names()) {
            add(other);
        }
        const std::string near = nearest(name, names);
        near.empty() ? m_problems.add(severity, "unknown-field", where, {name}, {enumerated(names)})
                     : m_problems.add(severity, "unknown-field", where, {name}, {near}, "did-you-mean");
    }

    /// One override, "NAME=VALUE".
    void read_override(const std::string& written) {
        const ProblemList::Where where{"--set", {}, {}};
        const std::size_t equals = written.find('=');
        if (equals == std::string::npos || equals == 0) {
            m_problems.error("bad-override", where, {written});
            return;
        }
        const std::string name = written.substr(0, equals);
        m_severity = exhibit::Severity::error;
        if (const SettingRule* rule = rule_named(name)) {
            put(*rule, override_value(written.substr(equals + 1), rule->kind), where);
        } else if (!is_other(name)) {
            m_whole_names = true;
            unknown(name, "", where, exhibit::Severity::error);
        }
    }

private:
    static bool is_group(const std::string& name) {
        const auto rules = setting_rules();
        return std::any_of(rules.begin(), rules.end(),
                           [&](const SettingRule& rule) { return rule.name.starts_with(name + "."); });
    }

    // On the command line texts need no quotation marks; what is no JSON is a text.
    static JsonValue override_value(const std::string& written, Kind kind) {
        JsonValue text;
        text.kind = JsonValue::Kind::text;
        text.text = written;
        if (kind == Kind::text || kind == Kind::path || kind == Kind::choice) {
            return text;
        }
        const base::StringTables no_words;
        ProblemList unheard(no_words);
        auto file = read_json(written, {}, unheard);
        return file ? std::move(file->root) : text;
    }

    void wrong_type(const std::string& name, const std::string& expected_key, const JsonValue& found,
                    const ProblemList::Where& where) {
        m_problems.add(m_severity, "wrong-type", where,
                       {name, Word::key(expected_key), Word::key(kind_key(found.kind))},
                       {name, Word::key(expected_key)});
    }

    bool in_range(const SettingRule& rule, const JsonValue& value, const ProblemList::Where& where) {
        const bool whole = rule.kind != Kind::whole || value.number == std::floor(value.number);
        if (value.number >= rule.low && value.number <= rule.high && whole) {
            return true;
        }
        m_problems.add(m_severity, "not-in-range", where, {std::string(rule.name), fmt::format("{}", value.number)},
                       {fmt::format("{}", rule.low), fmt::format("{}", rule.high)});
        return false;
    }

    void put(const SettingRule& rule, const JsonValue& value, const ProblemList::Where& where) {
        const std::string name(rule.name);
        switch (rule.kind) {
        case Kind::flag:
            return value.is(JsonValue::Kind::boolean) ? rule.set(m_settings, value)
                                                      : wrong_type(name, "json.boolean", value, where);
        case Kind::number_or_auto:
            if (value.is(JsonValue::Kind::text) && value.text == "auto") {
                return rule.set(m_settings, JsonValue());
            }
            [[fallthrough]];
        case Kind::number:
        case Kind::whole:
            if (!value.is(JsonValue::Kind::number)) {
                wrong_type(name, "json.number", value, where);
            } else if (in_range(rule, value, where)) {
                rule.set(m_settings, value);
            }
            return;
        case Kind::size:
            if (const auto size = size_from(value); !size) {
                m_problems.add(m_severity, "not-a-choice", where, {name, value.text}, {"1920x1080, [1920, 1080]"});
            } else if (in_range(rule, size->items[0], where) && in_range(rule, size->items[1], where)) {
                rule.set(m_settings, *size);
            }
            return;
        case Kind::text:
        case Kind::path:
        case Kind::choice:
            put_text(rule, value, where);
        }
    }

    void put_text(const SettingRule& rule, const JsonValue& value, const ProblemList::Where& where) {
        const std::string name(rule.name);
        if (!value.is(JsonValue::Kind::text)) {
            wrong_type(name, "json.text", value, where);
            return;
        }
        if (rule.kind == Kind::path && value.text.empty()) {
            m_problems.add(m_severity, "empty-path", where, {name});
            return;
        }
        if (rule.kind == Kind::choice &&
            std::find(rule.choices.begin(), rule.choices.end(), value.text) == rule.choices.end()) {
            m_problems.add(m_severity, "not-a-choice", where, {name, value.text}, {enumerated(rule.choices)});
            return;
        }
        JsonValue checked = value;
        if (rule.kind == Kind::path) {
            checked.text = absolute_path(value.text, m_folder, m_home);
        }
        rule.set(m_settings, checked);
    }

    base::Settings& m_settings;
    ProblemList& m_problems;
    std::string m_folder;
    std::string m_home;
    exhibit::Severity m_severity = exhibit::Severity::warning;
    bool m_whole_names = false; ///< suggest "idle.browse_s" rather than "idle"
};

} // namespace

ReadSettings read_settings(const ports::Files& files, const std::string& path, std::span<const std::string> overrides,
                           const SettingsPlaces& places, const base::StringTables& strings) {
    constexpr std::uint64_t largest_bytes = 1u << 20;
    ReadSettings read;
    ProblemList problems(strings);
    const std::string file_path = absolute_path(path, places.working_folder, places.home);
    const std::string folder = folder_of(file_path);
    read.settings.content = absolute_path(read.settings.content, folder, places.home);
    read.settings.cache.dir = absolute_path("~/.cache/kiosk", folder, places.home);
    read.settings.pin_file = absolute_path("staff.pin", folder, places.home);
    const ProblemList::Where where{path, {}, {}};
    const ports::FileKind kind = files.info(file_path).kind;
    const auto text = kind == ports::FileKind::file ? files.read(file_path, largest_bytes)
                                                    : base::Result<std::string>(base::fail("none"));
    if (text) {
        const auto file = read_json(*text, where, problems);
        if (file && !file->root.is(JsonValue::Kind::object)) {
            problems.error("not-an-object", {path, file->places.at(file->root.offset), {}});
        } else if (file) {
            SettingsReader(read.settings, problems, folder, places.home).read(file->root, "", *file, path);
        }
    } else if (kind != ports::FileKind::missing) {
        problems.error("unreadable-file", where, {path});
    } else if (places.named) {
        problems.error("missing-settings", where, {path});
    }
    for (const std::string& written : overrides) {
        SettingsReader(read.settings, problems, places.working_folder, places.home).read_override(written);
    }
    read.problems = problems.take_sorted();
    return read;
}

} // namespace intake
