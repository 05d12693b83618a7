#include "commands/iiif_folder.h"

#include <algorithm>
#include <array>

#include "intake/iiif_addresses.h"
#include "intake/json_write.h"

namespace commands {

namespace {

constexpr const char* kind = "iiif-presentation-3";

/// The base URL in a mark; nothing where the text is none.
std::optional<std::string> read_mark(const std::string& text, const base::StringTables& strings) {
    intake::ProblemList problems(strings);
    const auto file = intake::read_json(text, {std::string(iiif_mark_file), {}, {}}, problems);
    const intake::JsonValue* const what = file ? file->root.find("kiosk_export") : nullptr;
    const intake::JsonValue* const base = file ? file->root.find("base_url") : nullptr;
    return what && base && what->text == kind ? intake::read_web_address(base->text) : std::nullopt;
}

} // namespace

std::string iiif_mark(const std::string& base_url) {
    intake::JsonValue mark = intake::json_object();
    intake::set_json(mark, "kiosk_export", intake::json_text(kind));
    intake::set_json(mark, "base_url", intake::json_text(base_url));
    return intake::write_json(mark);
}

IiifPlace look_at_place(const ports::Files& files, const std::string& path, const base::StringTables& strings) {
    constexpr std::array<std::string_view, 4> ours{iiif_mark_file, intake::iiif_collection_file, "items", "pictures"};
    const ports::FileInfo info = files.info(path);
    if (info.kind == ports::FileKind::missing) {
        const std::string name = path.substr(path.find_last_of('/') + 1);
        return {.free = !info.symbolic_link && !name.empty() && name != "." && name != "..", .base_url = {}};
    }
    const auto names = files.list(path);
    if (!names || names->empty()) {
        return {.free = names.has_value(), .base_url = {}};
    }
    const bool only_ours = std::all_of(names->begin(), names->end(), [&](const std::string& name) {
        return std::find(ours.begin(), ours.end(), name) != ours.end();
    });
    const auto mark = files.read(path + "/" + std::string(iiif_mark_file));
    const auto base_url = only_ours && mark ? read_mark(*mark, strings) : std::nullopt;
    return {.free = base_url.has_value(), .base_url = base_url};
}

bool lies_inside(const ports::Files& files, const std::string& path, const std::string& folder) {
    const auto root = files.real_path(folder);
    std::string there = path; // the nearest above it that exists
    auto real = files.real_path(there);
    while (!real && there.find('/') != std::string::npos) {
        there = there.substr(0, there.find_last_of('/'));
        real = files.real_path(there.empty() ? "/" : there);
    }
    real = real ? real : files.real_path(".");
    return root && real && (*real + "/").starts_with(*root == "/" ? *root : *root + "/");
}

} // namespace commands
