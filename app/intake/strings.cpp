#include "intake/strings.h"

#include <algorithm>

#include "intake/json.h"

namespace intake {

namespace {

constexpr std::string_view ending = ".json";

// The problems of our own files are told to the log, in English, so the reader of curators' files needs no strings
// here.
base::Result<base::Strings> read_table(const ports::Files& files, const std::string& path,
                                       const std::string& language) {
    const auto text = files.read(path);
    if (!text) {
        return base::fail("cannot read " + path + ": " + text.error().message);
    }
    const base::StringTables no_words;
    ProblemList problems(no_words);
    const auto file = read_json(*text, {path, {}, {}}, problems);
    const std::vector<exhibit::Problem> found = problems.take_sorted();
    if (!found.empty()) {
        return base::fail(path + ":" + std::to_string(found.front().line) + ": " + found.front().code);
    }
    std::map<std::string, std::string, std::less<>> texts;
    for (const JsonMember& member : file->root.members) {
        if (!member.value.is(JsonValue::Kind::text)) {
            return base::fail(path + ": \"" + member.name + "\" is not a text");
        }
        texts.emplace(member.name, member.value.text);
    }
    return base::Strings(language, std::move(texts));
}

// The first key that one of the two has and the other has not.
std::string odd_key(const base::Strings& a, const base::Strings& b) {
    for (const auto& [key, text] : a.all()) {
        if (!b.all().contains(key)) {
            return key;
        }
    }
    for (const auto& [key, text] : b.all()) {
        if (!a.all().contains(key)) {
            return key;
        }
    }
    return {};
}

} // namespace

base::Result<base::StringTables> read_strings(const ports::Files& files, const std::string& assets_folder) {
    const std::string folder = assets_folder + "/strings";
    const auto names = files.list(folder);
    if (!names) {
        return base::fail("cannot list " + folder + ": " + names.error().message);
    }
    base::StringTables tables;
    for (const std::string& name : *names) {
        if (!name.ends_with(ending) || name.starts_with(".")) {
            continue;
        }
        const std::string language = name.substr(0, name.size() - ending.size());
        auto table = read_table(files, folder + "/" + name, language);
        if (!table) {
            return tl::unexpected(table.error());
        }
        tables.emplace(language, std::move(*table));
    }
    const auto vietnamese = tables.find("vi");
    if (vietnamese == tables.end()) {
        return base::fail("no Vietnamese strings in " + folder);
    }
    for (const auto& [language, table] : tables) {
        if (const std::string key = odd_key(vietnamese->second, table); !key.empty()) {
            return base::fail("strings of vi and " + language + " differ: " + key);
        }
    }
    return tables;
}

} // namespace intake
