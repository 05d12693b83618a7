#include "derivatives/problems.h"

#include <fmt/format.h>

namespace derivatives {

namespace {

using base::prepare::Fault;

constexpr int small_below_px = 1200; ///< long side of a picture that looks soft on a large screen

std::string_view code_of(Fault fault) {
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

} // namespace

std::optional<exhibit::Problem> problem_of(const Known& known, const std::string& file, const std::string& item,
                                           const base::StringTables& strings) {
    exhibit::Problem problem;
    problem.file = file;
    problem.item = item;
    int long_side_px = 0;
    if (known.fault && *known.fault != Fault::missing && *known.fault != Fault::trouble) {
        problem.code = code_of(*known.fault);
    } else if (known.made && !known.made->vector) {
        long_side_px = std::max(known.made->width_px, known.made->height_px);
        if (long_side_px >= small_below_px) {
            return std::nullopt;
        }
        problem.severity = exhibit::Severity::warning;
        problem.code = "small-picture";
    } else {
        return std::nullopt;
    }
    for (const auto& [language, texts] : strings) {
        const auto text = [&](const std::string& part) {
            return fmt::format(fmt::runtime(texts[part + problem.code]), long_side_px);
        };
        problem.message.texts.emplace_back(language, text("problem."));
        problem.remedy.texts.emplace_back(language, text("remedy."));
    }
    return problem;
}

exhibit::Problem unopened(const std::string& file, const std::string& item, const base::StringTables& strings) {
    exhibit::Problem problem;
    problem.code = "unreadable-file";
    problem.file = file;
    problem.item = item;
    for (const auto& [language, texts] : strings) {
        problem.message.texts.emplace_back(language, fmt::format(fmt::runtime(texts["problem.unreadable-file"]), file));
        problem.remedy.texts.emplace_back(language, texts["remedy.unreadable-file"]);
    }
    return problem;
}

} // namespace derivatives
