#include <algorithm>

#include "base/unicode.h"
#include "intake/labels.h"
#include "intake/read_file.h"
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

// The paragraphs of a label text; nothing where there is something wrong with its file.
std::vector<exhibit::Paragraph> read_paragraphs(const ProblemList::Where& where, const Surroundings& around) {
    const ContentFolder::Found found = around.folder.find(where.file);
    if (found.access == Access::file && found.info.size_bytes > largest_label_bytes) {
        around.problems.error("label-too-large", where);
        return {};
    }
    const auto text = read_text(around.folder, found, where, around.problems);
    if (!text || !check_encoding(*text, where, around.problems)) {
        return {};
    }
    std::vector<exhibit::Paragraph> paragraphs = read_markdown(*text);
    if (paragraphs.empty()) {
        around.problems.warning("label-empty", where);
    }
    return paragraphs;
}

// Languages of the exhibition that a label is missing in, although there is one in another.
void report_missing_labels(const std::string& id, const std::vector<std::string>& written, const Surroundings& around) {
    for (const std::string& language : around.exhibit.languages) {
        if (!written.empty() && std::find(written.begin(), written.end(), language) == written.end()) {
            around.problems.warning("missing-label", {"items/" + id + "/" + language + ".md", {}, id}, {language},
                                    {language});
        }
    }
}

} // namespace

std::vector<exhibit::Label> read_labels(const std::string& id, const Surroundings& around) {
    const std::vector<std::string>& languages = around.exhibit.languages;
    std::vector<exhibit::Label> labels;
    std::vector<std::string> written; // languages that there is a file for, good or not
    const std::string item_folder = "items/" + id;
    for (const std::string& name : around.folder.names(item_folder).value_or(std::vector<std::string>())) {
        const std::string language = name.ends_with(ending) ? name.substr(0, name.size() - ending.size()) : "";
        if (!valid_language(language)) {
            continue;
        }
        const ProblemList::Where where{item_folder + "/" + name, {}, id};
        if (around.exhibit_known() && std::find(languages.begin(), languages.end(), language) == languages.end()) {
            around.problems.unknown(exhibit::Severity::warning, "unknown-language", where, {language}, language,
                                    languages, {language});
        }
        exhibit::Label label{language, read_paragraphs(where, around)};
        if (const int count = syllables(label); count > longest_label_syllables) {
            around.problems.warning("label-long", where, {std::to_string(count)});
        }
        written.push_back(language);
        if (!label.paragraphs.empty()) {
            labels.push_back(std::move(label));
        }
    }
    std::stable_sort(labels.begin(), labels.end(), [&](const exhibit::Label& a, const exhibit::Label& b) {
        const auto rank = [&](const exhibit::Label& label) {
            return std::find(languages.begin(), languages.end(), label.language) - languages.begin();
        };
        return rank(a) < rank(b);
    });
    report_missing_labels(id, written, around);
    return labels;
}

} // namespace intake
