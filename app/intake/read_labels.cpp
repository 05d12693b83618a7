#include <algorithm>

#include "base/unicode.h"
#include "intake/labels.h"
#include "intake/read_item.h"

namespace intake {

namespace {

constexpr std::uint64_t largest_label_bytes = 256u << 10;
constexpr int longest_label_syllables = 130;
constexpr std::string_view ending = ".md";

int syllables(const exhibit::Label& label) {
    int count = 0;
    for (const exhibit::Paragraph& paragraph : label.paragraphs) {
        std::string text;
        for (const exhibit::Run& run : paragraph.runs) {
            text += run.text;
        }
        count += base::count_syllables(text);
    }
    return count;
}

} // namespace

std::vector<exhibit::Label> read_labels(const std::string& id, const Surroundings& around) {
    std::vector<exhibit::Label> labels;
    const std::string item_folder = "items/" + id;
    for (const std::string& name : around.folder.names(item_folder).value_or(std::vector<std::string>())) {
        if (!name.ends_with(ending) || !valid_language(name.substr(0, name.size() - ending.size()))) {
            continue;
        }
        const std::string path = item_folder + "/" + name;
        const ProblemList::Where where{path, {}, id};
        const ContentFolder::Found found = around.folder.find(path);
        if (!check_access(found.access, name, where, around.problems, "unreadable-file")) {
            continue;
        }
        if (found.info.size_bytes > largest_label_bytes) {
            around.problems.error("label-too-large", where);
            continue;
        }
        const auto text = around.folder.read(found, largest_label_bytes);
        if (!text) {
            around.problems.error("unreadable-file", where, {name});
            continue;
        }
        if (!check_encoding(*text, where, around.problems)) {
            continue;
        }
        exhibit::Label label{name.substr(0, name.size() - ending.size()), read_markdown(*text)};
        if (const int count = syllables(label); count > longest_label_syllables) {
            around.problems.warning("label-long", where, {std::to_string(count)});
        }
        if (!label.paragraphs.empty()) {
            labels.push_back(std::move(label));
        }
    }
    const std::vector<std::string>& languages = around.exhibit.languages;
    std::stable_sort(labels.begin(), labels.end(), [&](const exhibit::Label& a, const exhibit::Label& b) {
        const auto rank = [&](const exhibit::Label& label) {
            return std::find(languages.begin(), languages.end(), label.language) - languages.begin();
        };
        return rank(a) < rank(b);
    });
    for (const std::string& language : languages) {
        const bool there = std::any_of(labels.begin(), labels.end(),
                                       [&](const exhibit::Label& label) { return label.language == language; });
        if (!labels.empty() && !there) {
            around.problems.warning("missing-label", {item_folder + "/" + language + ".md", {}, id}, {language},
                                    {language});
        }
    }
    return labels;
}

} // namespace intake
