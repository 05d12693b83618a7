#include "commands/check.h"

#include <algorithm>
#include <map>

#include <rapidjson/ostreamwrapper.h>
#include <rapidjson/writer.h>

namespace commands {

namespace {

using exhibit::Problem;
using exhibit::Severity;
using Writer = rapidjson::Writer<rapidjson::OStreamWrapper>;

std::string_view severity_name(Severity severity) {
    return severity == Severity::error ? "error" : "warning";
}

int count(const intake::Content& content, Severity severity) {
    return static_cast<int>(std::count_if(content.problems.begin(), content.problems.end(),
                                          [&](const Problem& problem) { return problem.severity == severity; }));
}

void print(const Problem& problem, std::string_view language, std::ostream& out) {
    out << problem.file << ':';
    if (problem.line > 0) {
        out << problem.line << ':' << problem.column << ':';
    }
    out << ' ' << severity_name(problem.severity) << ": " << problem.message.in(language).text << ' '
        << problem.remedy.in(language).text << '\n';
}

void text(Writer& writer, std::string_view value) {
    writer.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void field(Writer& writer, std::string_view name, std::string_view value) {
    text(writer, name);
    text(writer, value);
}

void field(Writer& writer, std::string_view name, int value) {
    text(writer, name);
    writer.Int(value);
}

// How many shown items each theme or kind has, in the exhibition's order.
template <class T>
void write_counts(Writer& writer, std::string_view name, const intake::Content& content, const std::vector<T>& groups,
                  std::string exhibit::Item::*group_of) {
    std::map<std::string_view, int> counts;
    for (const exhibit::Item& item : content.exhibit->items) {
        ++counts[item.*group_of];
    }
    text(writer, name);
    writer.StartObject();
    for (const T& group : groups) {
        field(writer, group.id, counts[group.id]);
    }
    writer.EndObject();
}

void write_json(const intake::Content& content, std::string_view language, std::ostream& out) {
    rapidjson::OStreamWrapper stream(out);
    Writer writer(stream);
    writer.StartObject();
    field(writer, "items", content.items_found);
    field(writer, "shown", content.exhibit ? static_cast<int>(content.exhibit->items.size()) : 0);
    field(writer, "errors", count(content, Severity::error));
    field(writer, "warnings", count(content, Severity::warning));
    if (content.exhibit) {
        write_counts(writer, "themes", content, content.exhibit->themes, &exhibit::Item::theme);
        write_counts(writer, "kinds", content, content.exhibit->kinds, &exhibit::Item::kind);
    } else {
        for (const std::string_view name : {"themes", "kinds"}) {
            text(writer, name);
            writer.StartObject();
            writer.EndObject();
        }
    }
    text(writer, "problems");
    writer.StartArray();
    for (const Problem& problem : content.problems) {
        writer.StartObject();
        field(writer, "severity", severity_name(problem.severity));
        field(writer, "file", problem.file);
        field(writer, "line", problem.line);
        field(writer, "column", problem.column);
        field(writer, "code", problem.code);
        field(writer, "message", problem.message.in(language).text);
        field(writer, "remedy", problem.remedy.in(language).text);
        writer.EndObject();
    }
    writer.EndArray();
    writer.EndObject();
    out << '\n';
}

} // namespace

int check(const intake::Content& content, bool json, std::string_view language, std::ostream& out) {
    if (json) {
        write_json(content, language, out);
    } else {
        for (const Problem& problem : content.problems) {
            print(problem, language, out);
        }
    }
    return count(content, Severity::error) > 0 ? 1 : 0;
}

} // namespace commands
