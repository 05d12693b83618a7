#include "commands/check.h"

#include <algorithm>
#include <map>
#include <set>

#include "commands/json_writer.h"
#include "commands/problem_line.h"
#include "commands/progress_bar.h"
#include "derivatives/survey.h"

namespace commands {

namespace {

using exhibit::Problem;
using exhibit::Severity;

int count(const intake::Content& content, Severity severity) {
    return static_cast<int>(std::count_if(content.problems.begin(), content.problems.end(),
                                          [&](const Problem& problem) { return problem.severity == severity; }));
}

using Items = std::vector<const exhibit::Item*>;

// The items that visitors get to see: with a label text, or a picture that nothing keeps from being shown.
Items shown_items(const intake::Content& content) {
    std::set<std::string_view> broken;
    for (const Problem& problem : content.problems) {
        if (problem.severity == Severity::error) {
            broken.insert(problem.file);
        }
    }
    Items items;
    if (!content.exhibit) {
        return items;
    }
    for (const exhibit::Item& item : content.exhibit->items) {
        const bool picture = std::any_of(item.pages.begin(), item.pages.end(), [&](const exhibit::Page& page) {
            return !broken.contains("items/" + item.id + "/" + page.file);
        });
        if (picture || !item.labels.empty()) {
            items.push_back(&item);
        }
    }
    return items;
}

// How many of the items each theme or kind has, in the exhibition's order.
template <class T>
void write_counts(JsonWriter& json, std::string_view name, const Items& items, const std::vector<T>& groups,
                  std::string exhibit::Item::*group_of) {
    std::map<std::string_view, int> counts;
    for (const exhibit::Item* item : items) {
        ++counts[item->*group_of];
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
    const Items items = shown_items(content);
    json.field("shown", static_cast<std::int64_t>(items.size()));
    json.field("errors", std::int64_t{count(content, Severity::error)});
    json.field("warnings", std::int64_t{count(content, Severity::warning)});
    if (content.exhibit) {
        write_counts(json, "themes", items, content.exhibit->themes, &exhibit::Item::theme);
        write_counts(json, "kinds", items, content.exhibit->kinds, &exhibit::Item::kind);
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

// Today in the time zone that is furthest ahead: what is no future there is none anywhere.
exhibit::Day today(const ports::Clock& clock) {
    constexpr double hour_s = 3600;
    return static_cast<exhibit::Day>(std::floor((clock.wall_s() + 14 * hour_s) / (24 * hour_s)));
}

std::vector<Problem> look_at_pictures(const Task& task, const intake::Content& content) {
    std::vector<derivatives::PictureFile> pictures;
    for (const intake::FoundPicture& picture : content.pictures) {
        pictures.push_back({picture.file, picture.item});
    }
    ProgressBar bar(task.world.terminal);
    const auto progress = [&](std::size_t done, std::size_t all) {
        bar.draw(static_cast<double>(done) / static_cast<double>(all), fmt::format("{}/{}", done, all));
    };
    return derivatives::survey_pictures(
        {.content_folder = task.settings.content,
         .pictures = pictures,
         .prepare_program = task.world.prepare_program,
         .cache_folder = task.settings.cache.dir,
         .raster_px = task.settings.cache.raster_px,
         .workers = std::max(1, task.world.processors)},
        {task.world.files, task.world.processes, task.world.clock, task.strings, progress});
}

} // namespace

int check(const Task& task) {
    intake::Content content =
        intake::read_content(task.world.files, task.settings.content, task.strings, nullptr, today(task.world.clock));
    for (Problem& problem : look_at_pictures(task, content)) {
        content.problems.push_back(std::move(problem));
    }
    std::stable_sort(content.problems.begin(), content.problems.end(), exhibit::comes_before);
    return check(content, task.line.json, task.words().language(), task.out());
}

int check(const intake::Content& content, bool json, std::string_view language, std::ostream& out) {
    if (json) {
        write_json(content, language, out);
    } else {
        for (const Problem& problem : content.problems) {
            out << problem_line(problem, language) << '\n';
        }
    }
    return count(content, Severity::error) > 0 ? 1 : 0;
}

} // namespace commands
