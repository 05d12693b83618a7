#include "intake/read_file.h"

#include <algorithm>

namespace intake {

namespace {

constexpr std::uint64_t largest_bytes = 4u << 20;

} // namespace

bool check_access(Access access, const std::string& name, const ProblemList::Where& where, ProblemList& problems,
                  const std::string& missing_code) {
    switch (access) {
    case Access::file:
        return true;
    case Access::missing:
        problems.error(missing_code, where, {name});
        return false;
    case Access::locked:
        problems.error("unreadable-file", where, {name});
        return false;
    case Access::forbidden:
        problems.error("path-forbidden", where, {name});
        return false;
    case Access::outside:
        problems.error("path-outside", where, {name});
        return false;
    case Access::folder:
    case Access::special:
        problems.error("not-a-file", where, {name});
        return false;
    }
    return false;
}

void report_missing(const std::string& code, const ProblemList::Where& where, const std::vector<std::string>& names,
                    ProblemList& problems) {
    const std::string name = where.file.substr(where.file.rfind('/') + 1);
    // Editors and Windows like to add an ending of their own: "item.json.txt".
    const auto longer = std::find_if(names.begin(), names.end(),
                                     [&](const std::string& other) { return other.starts_with(name + "."); });
    const std::string near = longer == names.end() ? nearest(name, names) : *longer;
    near.empty() ? problems.error(code, where, {where.file})
                 : problems.error(code, where, {where.file}, {near, name}, "rename-to");
}

std::optional<std::string> read_text(const ContentFolder& folder, const ContentFolder::Found& found,
                                     const ProblemList::Where& where, ProblemList& problems) {
    if (!check_access(found.access, where.file, where, problems, "unreadable-file")) {
        return std::nullopt;
    }
    auto text = folder.read(found, largest_bytes);
    if (!text) {
        problems.error("unreadable-file", where, {where.file});
        return std::nullopt;
    }
    return std::move(*text);
}

std::optional<JsonFile> read_json_object(std::string_view text, const ProblemList::Where& where,
                                         ProblemList& problems) {
    auto file = read_json(text, where, problems);
    if (file && !file->root.is(JsonValue::Kind::object)) {
        problems.error("not-an-object", {where.file, file->places.at(file->root.offset), where.item});
        return std::nullopt;
    }
    return file;
}

} // namespace intake
