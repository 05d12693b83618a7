#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "intake/read_item.h"

namespace intake {

namespace {

constexpr std::array<std::string_view, 15> picture_endings = {
    "jpg", "jpeg", "jpe", "png", "webp", "tif", "tiff", "jp2", "j2k", "jpf", "heic", "heif", "avif", "svg", "pdf"};

bool is_picture(const std::string& name) {
    const std::size_t dot = name.rfind('.');
    if (dot == std::string::npos || dot == 0) {
        return false;
    }
    const std::string ending = base::fold(name.substr(dot + 1));
    return std::find(picture_endings.begin(), picture_endings.end(), ending) != picture_endings.end();
}

std::vector<std::string> pictures_in(const ContentFolder& folder, const std::string& item_folder) {
    std::vector<std::string> names;
    for (const std::string& name : folder.names(item_folder).value_or(std::vector<std::string>())) {
        if (is_picture(name)) {
            names.push_back(name);
        }
    }
    return names;
}

std::vector<exhibit::Point> read_points(Fields& page, const Fields::Context& context) {
    std::vector<exhibit::Point> points;
    for (const JsonValue& value : page.list("points")) {
        const ProblemList::Where where{context.name, context.file.places.at(value.offset), context.item};
        if (!value.is(JsonValue::Kind::object)) {
            context.problems.warning("wrong-type", where,
                                     {"points", Word::key("json.object"), Word::key(kind_key(value.kind))},
                                     {"points", Word::key("json.object")});
            continue;
        }
        Fields fields(value, context);
        exhibit::Point point;
        point.at = {fields.number("x", -1), fields.number("y", -1)};
        point.text = fields.languages("text");
        fields.report_unknown();
        const bool on_page = point.at.x >= 0 && point.at.x <= 1 && point.at.y >= 0 && point.at.y <= 1;
        if (!on_page) {
            context.problems.warning("point-off-page", where);
        } else if (point.text.empty()) {
            context.problems.warning("point-without-text", where);
        } else {
            points.push_back(std::move(point));
        }
    }
    return points;
}

// One entry of `pages`; nothing when its picture can't be shown. `unlisted`: pictures that no entry names.
std::optional<exhibit::Page> read_page(const JsonValue& value, const Fields::Context& context,
                                       const std::string& item_folder, const ContentFolder& folder,
                                       const std::vector<std::string>& unlisted) {
    const auto where = [&](std::size_t offset) {
        return ProblemList::Where{context.name, context.file.places.at(offset), context.item};
    };
    exhibit::Page page;
    const JsonValue* file = &value;
    if (value.is(JsonValue::Kind::object)) {
        Fields fields(value, context);
        file = fields.find("file");
        page.caption = fields.languages("caption");
        page.alt = fields.languages("alt");
        page.credit = fields.languages("credit");
        page.points = read_points(fields, context);
        fields.report_unknown();
    }
    if (!file || !file->is(JsonValue::Kind::text) || file->text.empty()) {
        context.problems.error("page-without-file", where(file ? file->offset : value.offset), {},
                               {enumerated(unlisted)});
        return std::nullopt;
    }
    const ContentFolder::Found found = folder.find(item_folder + "/" + file->text);
    if (found.access == Access::missing) {
        const std::string near = nearest(file->text, unlisted);
        near.empty()
            ? context.problems.error("missing-picture", where(file->offset), {file->text}, {item_folder})
            : context.problems.error("missing-picture", where(file->offset), {file->text}, {near}, "did-you-mean");
        return std::nullopt;
    }
    if (!check_access(found.access, file->text, where(file->offset), context.problems, "missing-picture")) {
        return std::nullopt;
    }
    if (!is_picture(file->text)) {
        context.problems.error("not-a-picture", where(file->offset), {file->text});
        return std::nullopt;
    }
    page.file = found.path.substr(item_folder.size() + 1);
    return page;
}

} // namespace

std::vector<exhibit::Page> read_pages(Fields& fields, const Fields::Context& context, const std::string& item_folder,
                                      const ContentFolder& folder) {
    std::vector<exhibit::Page> pages;
    const std::vector<std::string> pictures = pictures_in(folder, item_folder);
    const std::vector<JsonValue>& listed = fields.list("pages");
    std::vector<std::string> unlisted = pictures;
    for (const JsonValue& value : listed) {
        const JsonValue* file = value.is(JsonValue::Kind::object) ? value.find("file") : &value;
        std::erase(unlisted, file ? base::nfc(file->text) : std::string());
    }
    for (const JsonValue& value : listed) {
        if (auto page = read_page(value, context, item_folder, folder, unlisted)) {
            pages.push_back(std::move(*page));
        }
    }
    if (!listed.empty()) {
        return pages;
    }
    for (const std::string& name : pictures) {
        const ContentFolder::Found found = folder.find(item_folder + "/" + name);
        const ProblemList::Where where{item_folder + "/" + name, {}, context.item};
        if (check_access(found.access, name, where, context.problems, "missing-picture")) {
            exhibit::Page page;
            page.file = found.path.substr(item_folder.size() + 1);
            pages.push_back(std::move(page));
        }
    }
    return pages;
}

} // namespace intake
