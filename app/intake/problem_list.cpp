#include "intake/problem_list.h"

#include <algorithm>

#include <fmt/args.h>
#include <fmt/format.h>

#include "base/unicode.h"
#include "intake/fields.h"

namespace intake {

namespace {

// What a curator wrote may be long; a sentence quotes its beginning.
constexpr std::size_t longest_quote_bytes = 120;

// Texts and file names may hold anything; a problem is one line on a terminal.
std::string printable(const std::string& text) {
    return one_line(base::strip_controls(text));
}

std::string quoted(const std::string& written) {
    const std::string text = printable(written);
    if (text.size() <= longest_quote_bytes) {
        return text;
    }
    std::size_t end = longest_quote_bytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) {
        --end;
    }
    return text.substr(0, end) + "…";
}

std::string sentence(const base::Strings& strings, const std::string& key, const Words& words) {
    fmt::dynamic_format_arg_store<fmt::format_context> store;
    for (const Word& word : words) {
        store.push_back(word.kind == Word::Kind::key    ? strings[word.text]
                        : word.kind == Word::Kind::list ? word.text
                                                        : quoted(word.text));
    }
    return fmt::vformat(strings[key], store);
}

} // namespace

void ProblemList::add(exhibit::Severity severity, const std::string& code, const Where& where,
                      const Words& message_words, const Words& remedy_words, const std::string& remedy) {
    exhibit::Problem problem;
    problem.severity = severity;
    problem.code = code;
    problem.file = printable(where.file);
    problem.line = where.place.line;
    problem.column = where.place.column;
    problem.item = where.item;
    problem.sheet = where.sheet;
    problem.message = worded("problem." + code, message_words);
    problem.remedy = worded("remedy." + (remedy.empty() ? code : remedy), remedy_words);
    add(std::move(problem));
}

void ProblemList::add(exhibit::Problem problem) {
    if (problem.severity == exhibit::Severity::error && !problem.item.empty()) {
        m_items_with_errors.insert(problem.item);
    }
    m_problems.push_back(std::move(problem));
}

void ProblemList::unknown(exhibit::Severity severity, const std::string& code, const Where& where,
                          const Words& message_words, const std::string& written, const std::vector<std::string>& known,
                          const Words& remedy_words) {
    const std::string near = nearest(written, known);
    near.empty() ? add(severity, code, where, message_words, remedy_words)
                 : add(severity, code, where, message_words, {near}, "did-you-mean");
}

exhibit::LanguageMap ProblemList::worded(const std::string& key, const Words& words) const {
    exhibit::LanguageMap map;
    for (const auto& [language, strings] : m_strings) {
        map.texts.emplace_back(language, sentence(strings, key, words));
    }
    return map;
}

bool ProblemList::has_errors() const {
    return std::any_of(m_problems.begin(), m_problems.end(),
                       [](const exhibit::Problem& problem) { return problem.severity == exhibit::Severity::error; });
}

std::vector<exhibit::Problem> ProblemList::take_sorted() {
    std::stable_sort(m_problems.begin(), m_problems.end(), exhibit::comes_before);
    return std::exchange(m_problems, {});
}

Word enumerated(const std::vector<std::string>& words) {
    constexpr std::size_t most = 24;
    std::string out;
    for (std::size_t i = 0; i < words.size() && i < most; ++i) {
        out += (i == 0 ? "" : ", ") + quoted(words[i]);
    }
    return Word::list(words.size() > most ? out + ", …" : out);
}

} // namespace intake
