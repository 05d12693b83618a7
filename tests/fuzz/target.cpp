#include "tests/fuzz/target.h"

#include <algorithm>
#include <stdexcept>

#include "base/unicode.h"

namespace fuzz {

std::vector<Target>& targets() {
    static std::vector<Target> all;
    return all;
}

void must(bool holds, const std::string& what) {
    if (!holds) {
        throw std::logic_error(what);
    }
}

void must_be_tellable(const std::vector<exhibit::Problem>& problems, std::string_view file, std::string_view text) {
    const auto ends = [](char c) { return c == '\n' || c == '\r'; };
    const auto lines = std::count_if(text.begin(), text.end(), ends) + 1;
    for (const exhibit::Problem& problem : problems) {
        for (const exhibit::LanguageMap* words : {&problem.message, &problem.remedy}) {
            must(words->texts.size() == 2, problem.code + " lacks a language");
            for (const auto& [language, sentence] : words->texts) {
                must(!sentence.empty(), problem.code + " says nothing");
                must(sentence == base::strip_controls(sentence), problem.code + " holds controls, or is no UTF-8");
                must(std::none_of(sentence.begin(), sentence.end(), ends), problem.code + " is more than a line");
                must(sentence.size() < 8192, problem.code + " says too much");
            }
        }
        must(problem.file != file || (problem.line >= 0 && problem.line <= lines),
             problem.code + " is outside the file");
        must((problem.line == 0) == (problem.column == 0), problem.code + " has half a place");
    }
}

} // namespace fuzz
