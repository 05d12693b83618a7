#include "commands/check.h"

#include <algorithm>
#include <map>

#include "commands/json_writer.h"

namespace commands {

namespace {

using exhibit::Problem;
using exhibit::Severity;

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

// How many shown items each theme or kind has, in the exhibition's order.
template <class T>
void write_counts(JsonWriter& json, std::string_view name, const intake::Content& content, const std::vector<T>& groups,
                  std::string exhibit::Item::*group_of) {
    std::map<std::string_view, int> counts;
    for (const exhibit::Item& item : content.exhibit->items) {
        ++counts[item.*group_of];
    }
    json.key(name).begin_object();
    for (const T& group : groups) {
        json.field(group.id, std::int64_t{counts[group.id]});
    }
    json.end_object();
}

void write_json(const intake::Content& content, std::string_view language, std::ostream& out) {
    JsonWriter json(out);
    json.begin_object();
    json.field("items", std::int64_t{content.items_found});
    json.field("shown", content.exhibit ? static_cast<std::int64_t>(content.exhibit->items.size()) : 0);
    json.field("errors", std::int64_t{count(content, Severity::error)});
    json.field("warnings", std::int64_t{count(content, Severity::warning)});
    if (content.exhibit) {
        write_counts(json, "themes", content, content.exhibit->themes, &exhibit::Item::theme);
        write_counts(json, "kinds", content, content.exhibit->kinds, &exhibit::Item::kind);
    } else {
        json.key("themes").begin_object().end_object();
        json.key("kinds").begin_object().end_object();
    }
    json.key("problems").begin_array();
    for (const Problem& problem : content.problems) {
        json.begin_object();
        json.field("severity", severity_name(problem.severity));
        json.field("file", problem.file);
        json.field("line", std::int64_t{problem.line});
        json.field("column", std::int64_t{problem.column});
        json.field("code", problem.code);
        json.field("message", problem.message.in(language).text);
        json.field("remedy", problem.remedy.in(language).text);
        json.end_object();
    }
    json.end_array().end_object();
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
