#pragma once

#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "base/strings.h"
#include "exhibit/problem.h"
#include "intake/text_places.h"

namespace intake {

/// A word put into a problem's sentence: what a curator wrote, of which a sentence quotes the beginning; a list of our
/// own, which is never cut; or a key of the interface's strings.
struct Word {
    enum class Kind { quote, list, key };
    std::string text;
    Kind kind = Kind::quote;

    Word(std::string written) : text(std::move(written)) {}
    Word(const char* written) : text(written) {}
    static Word key(std::string name) { return {std::move(name), Kind::key}; }
    static Word list(std::string words) { return {std::move(words), Kind::list}; }

private:
    Word(std::string written, Kind its_kind) : text(std::move(written)), kind(its_kind) {}
};
using Words = std::vector<Word>;

/// Collects problems and words them in every language of the interface.
class ProblemList {
public:
    explicit ProblemList(const base::StringTables& strings) : m_strings(strings) {}

    /// What a problem is about.
    struct Where {
        std::string file; ///< relative to the content folder
        Place place;
        std::string item;
        std::optional<std::string> sheet = {}; ///< in a spreadsheet: `place` is a row and a column
    };

    /// The sentences are "problem.CODE" and "remedy.CODE", or "remedy.OTHER" where `remedy` names another.
    void add(exhibit::Severity severity, const std::string& code, const Where& where, const Words& message_words = {},
             const Words& remedy_words = {}, const std::string& remedy = {});

    void error(const std::string& code, const Where& where, const Words& message_words = {},
               const Words& remedy_words = {}, const std::string& remedy = {}) {
        add(exhibit::Severity::error, code, where, message_words, remedy_words, remedy);
    }
    void warning(const std::string& code, const Where& where, const Words& message_words = {},
                 const Words& remedy_words = {}, const std::string& remedy = {}) {
        add(exhibit::Severity::warning, code, where, message_words, remedy_words, remedy);
    }

    /// `written` is none of `known`: the remedy asks whether the nearest was meant, or is the code's own.
    void unknown(exhibit::Severity severity, const std::string& code, const Where& where, const Words& message_words,
                 const std::string& written, const std::vector<std::string>& known, const Words& remedy_words = {});

    /// A problem that has its words already.
    void add(exhibit::Problem problem);

    /// The sentence `key` in every language of the interface.
    exhibit::LanguageMap worded(const std::string& key, const Words& words = {}) const;

    bool has_errors() const;
    bool has_error(const std::string& item) const { return m_items_with_errors.contains(item); }

    /// By file, sheet, line and column.
    std::vector<exhibit::Problem> take_sorted();

private:
    const base::StringTables& m_strings;
    std::vector<exhibit::Problem> m_problems;
    std::unordered_set<std::string> m_items_with_errors;
};

/// The one of `known` that `written` is most likely meant to be, or nothing: a few slips of the fingers, or the
/// beginning of one only. Upper and lower case and accents don't count.
std::string nearest(const std::string& written, const std::vector<std::string>& known);

/// "a, b, c" for a problem's sentence; long lists are cut.
Word enumerated(const std::vector<std::string>& words);

} // namespace intake
