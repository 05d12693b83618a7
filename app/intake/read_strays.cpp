#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "intake/picture_names.h"
#include "intake/read_item.h"

namespace intake {

namespace {

// Of files that somebody may have written a label in.
constexpr std::array<std::string_view, 7> label_endings = {"md", "txt", "markdown", "docx", "doc", "odt", "rtf"};

// The language that a file is most likely the label of, although its name is not LANGUAGE.md; empty for any other file.
std::string meant_as_label(const std::string& name, const std::vector<std::string>& languages) {
    const std::string ending = ending_of(name);
    if (std::find(label_endings.begin(), label_endings.end(), ending) == label_endings.end()) {
        return {};
    }
    const std::string stem = base::fold(name.substr(0, name.rfind('.')));
    const auto found = std::find(languages.begin(), languages.end(), stem);
    return found == languages.end() || name == *found + ".md" ? std::string() : *found;
}

} // namespace

void report_strays(const std::string& item_folder, const std::vector<std::string>& listed,
                   const Fields::Context& context, const ContentFolder& folder) {
    ProblemList& problems = context.problems;
    for (const std::string& name : folder.names(item_folder).value_or(std::vector<std::string>())) {
        const std::string path = item_folder + "/" + name;
        const ProblemList::Where where{path, {}, context.item};
        const bool used = std::any_of(listed.begin(), listed.end(), [&](const std::string& file) {
            return file == name || file.starts_with(name + "/");
        });
        if (is_conflict_copy(name)) {
            problems.warning("sync-conflict", where, {name});
        } else if (const std::string language = meant_as_label(name, context.languages); !language.empty()) {
            problems.warning("label-name", where, {name}, {language});
        } else if (used) {
            continue;
        } else if (is_foreign_picture(name)) {
            problems.warning("not-a-picture", where, {name});
        } else if (folder.find(path).access == Access::folder) {
            problems.warning("stray-folder", where, {name});
        }
    }
    report_twins(item_folder, context.item, folder, problems);
}

void report_twins(const std::string& folder, const std::string& item, const ContentFolder& disk,
                  ProblemList& problems) {
    for (const auto& [name, other] : disk.twins(folder)) {
        problems.warning("same-name", {folder + "/" + other, {}, item}, {other, name});
    }
}

} // namespace intake
