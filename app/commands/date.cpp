#include "commands/date.h"

#include "base/unicode.h"
#include "commands/json_writer.h"
#include "exhibit/date.h"

namespace commands {

namespace {

constexpr std::array<std::string_view, 2> languages{"vi", "en"};
using Form = std::string (*)(const exhibit::Date&, std::string_view);

std::optional<std::string> iso(const std::optional<exhibit::Day>& day) {
    return day ? std::optional(exhibit::iso_day(*day)) : std::nullopt;
}

void write_forms(JsonWriter& json, std::string_view name, const exhibit::Date& date, Form form) {
    json.key(name).begin_object();
    for (const std::string_view language : languages) {
        json.field(language, form(date, language));
    }
    json.end_object();
}

/// What is wrong and what may be written instead.
std::string explained(const Task& task, const std::string& text, exhibit::DateFault fault) {
    const std::string code(exhibit::code_of(fault));
    return filled(task.words(), "problem." + code, text) + ' ' + filled(task.words(), "remedy." + code, "");
}

/// A line of one JSON object.
bool tell_json(const Task& task, const std::string& text) {
    const auto read = exhibit::read_date(text);
    JsonWriter json(task.out());
    json.begin_object().field("text", text);
    if (read) {
        const exhibit::Date& date = read->date;
        json.field_or_null("edtf", date.undated() ? std::nullopt : std::optional(exhibit::to_edtf(date)));
        json.field_or_null("earliest", iso(date.earliest)).field_or_null("latest", iso(date.latest));
        write_forms(json, "long", date, exhibit::long_form);
        write_forms(json, "short", date, exhibit::short_form);
        if (read->time_dropped) {
            json.key("time_dropped").flag(true);
        }
    } else {
        json.field("problem", explained(task, text, read.error()));
    }
    json.end_object();
    task.out() << '\n';
    return read.has_value();
}

bool tell(const Task& task, const std::string& text) {
    const auto read = exhibit::read_date(text);
    if (!read) {
        task.world.terminal.err() << explained(task, text, read.error()) << '\n';
        return false;
    }
    const base::Strings& words = task.words();
    const exhibit::Date& date = read->date;
    std::ostream& out = task.out();
    const auto row = [&](const std::string& name, const std::string& value) {
        constexpr std::size_t column = 16;
        const std::size_t width = base::code_points(name).size();
        out << "  " << name << std::string(width < column ? column - width : 1, ' ') << value << '\n';
    };
    out << text << (read->time_dropped ? ' ' + words["date.time_dropped"] : "") << '\n';
    row(words["date.edtf"], date.undated() ? words["date.undated"] : exhibit::to_edtf(date));
    if (!date.undated()) {
        row(words["date.earliest"], iso(date.earliest).value_or(words["date.open"]));
        row(words["date.latest"], iso(date.latest).value_or(words["date.open"]));
    }
    for (const std::string_view language : languages) {
        const std::string full = exhibit::long_form(date, language);
        const std::string brief = exhibit::short_form(date, language);
        row(filled(words, "date.shown", language), full == brief ? full : full + " · " + brief);
    }
    return true;
}

} // namespace

int date(const Task& task) {
    bool all = true;
    const auto say = [&](const std::string& text) { all &= task.line.json ? tell_json(task, text) : tell(task, text); };
    for (const std::string& text : task.line.dates) {
        say(text);
    }
    if (task.line.dates.empty()) {
        for (auto line = task.world.terminal.read_line(); line; line = task.world.terminal.read_line()) {
            if (line->find_first_not_of(" \t\r") != std::string::npos) {
                say(*line);
            }
        }
    }
    return all ? 0 : 1;
}

} // namespace commands
