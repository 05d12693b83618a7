#include "derivatives/problems.h"

#include <array>

#include <fmt/args.h>
#include <fmt/format.h>

#include "base/unicode.h"

namespace derivatives {

namespace {

using base::prepare::Fault;
using exhibit::Problem;
using exhibit::Severity;

constexpr int small_below_px = 1200; ///< long side of a picture that looks soft on a large screen

constexpr std::string_view whole_folder = "."; ///< the "file" of what is about none in particular

std::string code_of(Fault fault) {
    switch (fault) {
    case Fault::unknown_format:
        return "picture-format";
    case Fault::too_large:
        return "picture-too-large";
    case Fault::no_such_page:
        return "picture-page";
    case Fault::too_slow:
        return "picture-too-slow";
    case Fault::damaged:
    case Fault::crashed:
    case Fault::missing:
    case Fault::trouble:
        break;
    }
    return "unreadable-picture";
}

/// What a problem is about.
struct About {
    Severity severity = Severity::error;
    std::string code;
    std::string file;
    std::string item;
};

using Words = std::vector<std::string>;

/// A problem in the words of every language.
Problem worded(const About& about, const base::StringTables& strings, const Words& message = {},
               const Words& remedy = {}) {
    const auto filled = [](const std::string& sentence, const Words& words) {
        fmt::dynamic_format_arg_store<fmt::format_context> store;
        for (const std::string& word : words) {
            store.push_back(word);
        }
        return fmt::vformat(sentence, store);
    };
    Problem problem;
    problem.severity = about.severity;
    problem.code = about.code;
    problem.file = base::strip_controls(about.file);
    problem.item = about.item;
    for (const auto& [language, texts] : strings) {
        problem.message.texts.emplace_back(language, filled(texts["problem." + about.code], message));
        problem.remedy.texts.emplace_back(language, filled(texts["remedy." + about.code], remedy));
    }
    return problem;
}

/// A format of the protocol: its name for people, and the endings of its files, the usual one first.
struct Format {
    std::string_view key;
    std::string_view name;
    std::array<std::string_view, 4> endings;
};

constexpr std::array<Format, 8> formats{{
    {"jpeg", "JPEG", {"jpg", "jpeg", "jpe", "jfif"}},
    {"png", "PNG", {"png"}},
    {"webp", "WebP", {"webp"}},
    {"tiff", "TIFF", {"tif", "tiff"}},
    {"jp2", "JPEG 2000", {"jp2", "j2k", "jpf"}},
    {"heif", "HEIF", {"heic", "heif", "avif"}},
    {"svg", "SVG", {"svg"}},
    {"pdf", "PDF", {"pdf"}},
}};

} // namespace

std::optional<Problem> problem_of(const Known& known, const std::string& file, const std::string& item,
                                  const base::StringTables& strings) {
    if (known.fault && *known.fault != Fault::missing && *known.fault != Fault::trouble) {
        return worded({Severity::error, code_of(*known.fault), file, item}, strings);
    }
    if (!known.made || known.made->vector) {
        return std::nullopt;
    }
    const int long_side_px = std::max(known.made->width_px, known.made->height_px);
    if (long_side_px >= small_below_px) {
        return std::nullopt;
    }
    return worded({Severity::warning, "small-picture", file, item}, strings, {std::to_string(long_side_px)});
}

Problem unopened(const std::string& file, const std::string& item, const base::StringTables& strings) {
    return worded({Severity::error, "unreadable-file", file, item}, strings, {file});
}

std::optional<Problem> misnamed(const std::string& format, const std::string& file, const std::string& item,
                                const base::StringTables& strings) {
    const std::string name = file.substr(file.rfind('/') + 1);
    const std::size_t dot = name.rfind('.');
    const std::string ending = dot == std::string::npos ? std::string() : name.substr(dot + 1);
    const auto found =
        std::find_if(formats.begin(), formats.end(), [&](const Format& one) { return one.key == format; });
    if (found == formats.end() ||
        std::find(found->endings.begin(), found->endings.end(), base::fold(ending)) != found->endings.end()) {
        return std::nullopt;
    }
    const std::string better = name.substr(0, dot) + "." + std::string(found->endings.front());
    return worded({Severity::warning, "wrong-extension", file, item}, strings, {std::string(found->name), ending},
                  {better});
}

Problem duplicate(const std::string& file, const std::string& other, const std::string& item,
                  const base::StringTables& strings) {
    return worded({Severity::warning, "duplicate-picture", file, item}, strings, {other});
}

std::optional<Problem> problem_of(const base::prepare::Hello& sandbox, const base::StringTables& strings) {
    std::string missing;
    const auto lacks = [&](std::string_view name) { missing += (missing.empty() ? "" : ", ") + std::string(name); };
    if (sandbox.landlock == 0) {
        lacks("Landlock");
    }
    if (!sandbox.seccomp) {
        lacks("seccomp");
    }
    if (!sandbox.limits) {
        lacks("setrlimit");
    }
    if (missing.empty()) {
        return std::nullopt;
    }
    return worded({Severity::warning, "no-sandbox", std::string(whole_folder), {}}, strings, {missing});
}

Problem unchecked(const std::string& trouble, const base::StringTables& strings) {
    return worded({Severity::warning, "pictures-not-checked", std::string(whole_folder), {}}, strings, {trouble});
}

} // namespace derivatives
