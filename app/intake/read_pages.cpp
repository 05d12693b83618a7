#include <algorithm>

#include "base/unicode.h"
#include "intake/picture_names.h"
#include "intake/read_file.h"
#include "intake/read_item.h"

namespace intake {

namespace {

std::vector<exhibit::Point> read_points(Fields& page, const Fields::Context& context) {
    std::vector<exhibit::Point> points;
    for (const JsonValue& value : page.list("points")) {
        const ProblemList::Where where{context.name, context.file.places.at(value.offset), context.item};
        if (!value.is(JsonValue::Kind::object)) {
            page.report_kind("points", value, JsonValue::Kind::object);
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

// What is wrong with a picture's file as far as the disk tells; true where it can be shown. `file` is its name.
bool check_picture(const ContentFolder::Found& found, const std::string& file, const ProblemList::Where& where,
                   ProblemList& problems) {
    if (!check_access(found.access, file, where, problems, "missing-picture")) {
        return false;
    }
    if (!base::valid_utf8(found.path)) {
        problems.error("name-not-utf8", where, {file});
        return false;
    }
    if (found.info.size_bytes == 0) {
        problems.error("empty-picture", where, {file});
        return false;
    }
    return true;
}

// Reads the entries of `pages`, and then tells which pictures none of them has named.
class PageReader {
public:
    PageReader(const Fields& fields, const Fields::Context& context, const std::string& item_folder,
               const ContentFolder& folder, std::vector<std::string> unlisted)
        : m_fields(fields), m_context(context), m_problems(context.problems), m_item_folder(item_folder),
          m_folder(folder), m_unlisted(std::move(unlisted)) {}

    // One entry; nothing when its picture can't be shown.
    std::optional<exhibit::Page> read(const JsonValue& value) {
        exhibit::Page page;
        const JsonValue* file = &value;
        if (value.is(JsonValue::Kind::object)) {
            Fields fields(value, m_context);
            file = fields.find("file");
            page.caption = fields.languages("caption");
            page.alt = fields.languages("alt");
            page.credit = fields.languages("credit");
            page.points = read_points(fields, m_context);
            fields.report_unknown();
        }
        if (!file || !file->is(JsonValue::Kind::text) || file->text.empty()) {
            m_open_entry = true;
            m_problems.error("page-without-file", m_fields.at(file ? *file : value), {}, {enumerated(m_unlisted)});
            return std::nullopt;
        }
        const ContentFolder::Found found = m_folder.find(m_item_folder + "/" + file->text);
        if (found.access == Access::missing) {
            report_missing_picture(*file);
            return std::nullopt;
        }
        m_open_entry = m_open_entry || found.access != Access::file || !is_picture(file->text);
        if (found.access == Access::file && !is_picture(file->text)) {
            m_problems.error("not-a-picture", m_fields.at(*file), {file->text});
            return std::nullopt;
        }
        if (!check_picture(found, file->text, m_fields.at(*file), m_problems)) {
            return std::nullopt;
        }
        if (std::find(m_listed.begin(), m_listed.end(), found.path) != m_listed.end()) {
            m_problems.warning("listed-twice", m_fields.at(*file), {file->text});
        }
        m_listed.push_back(found.path);
        if (page.alt.empty()) {
            m_problems.warning("missing-alt", m_fields.at(value), {file->text}, {m_context.languages.front()});
        }
        page.file = found.path.substr(m_item_folder.size() + 1);
        return page;
    }

    void report_unlisted(const ProblemList::Where& where) const {
        if (!m_open_entry) {
            for (const std::string& name : m_unlisted) {
                m_problems.warning("unlisted-picture", where, {name}, {name});
            }
        }
    }

private:
    void report_missing_picture(const JsonValue& file) {
        const std::string near = nearest(file.text, m_unlisted);
        if (near.empty()) {
            m_open_entry = true;
            m_problems.error("missing-picture", m_fields.at(file), {file.text}, {m_item_folder});
        } else {
            m_problems.error("missing-picture", m_fields.at(file), {file.text}, {near}, "did-you-mean");
            std::erase(m_unlisted, near);
        }
    }

    const Fields& m_fields;
    const Fields::Context& m_context;
    ProblemList& m_problems;
    const std::string& m_item_folder;
    const ContentFolder& m_folder;
    std::vector<std::string> m_unlisted; ///< pictures that no entry names
    std::vector<std::string> m_listed;   ///< those that one has named, as the disk spells them
    bool m_open_entry = false;           ///< an entry names no picture, or none that is there: it may mean any
};

// All pictures of a folder, where `pages` lists none.
std::vector<exhibit::Page> every_picture(const std::vector<std::string>& pictures, const Fields::Context& context,
                                         const std::string& item_folder, const ContentFolder& folder) {
    std::vector<exhibit::Page> pages;
    for (const std::string& name : pictures) {
        const ContentFolder::Found found = folder.find(item_folder + "/" + name);
        if (check_picture(found, name, {item_folder + "/" + name, {}, context.item}, context.problems)) {
            exhibit::Page page;
            page.file = found.path.substr(item_folder.size() + 1);
            pages.push_back(std::move(page));
        }
    }
    return pages;
}

} // namespace

std::vector<std::string> pictures_in(const ContentFolder& folder, const std::string& item_folder) {
    std::vector<std::string> names;
    for (const std::string& name : folder.names(item_folder).value_or(std::vector<std::string>())) {
        if (is_picture(name)) {
            names.push_back(name);
        }
    }
    return names;
}

std::vector<exhibit::Page> read_pages(Fields& fields, const Fields::Context& context, const std::string& item_folder,
                                      const ContentFolder& folder) {
    const std::vector<std::string> pictures = pictures_in(folder, item_folder);
    const std::vector<JsonValue>& entries = fields.list("pages");
    std::vector<std::string> listed;
    std::vector<std::string> unlisted = pictures;
    for (const JsonValue& value : entries) {
        const JsonValue* file = value.is(JsonValue::Kind::object) ? value.find("file") : &value;
        if (file && file->is(JsonValue::Kind::text)) {
            listed.push_back(base::nfc(file->text));
            std::erase(unlisted, listed.back());
        }
    }
    report_strays(item_folder, listed, context, folder);
    if (entries.empty()) {
        return every_picture(pictures, context, item_folder, folder);
    }
    std::vector<exhibit::Page> pages;
    PageReader reader(fields, context, item_folder, folder, std::move(unlisted));
    for (const JsonValue& value : entries) {
        if (auto page = reader.read(value)) {
            pages.push_back(std::move(*page));
        }
    }
    reader.report_unlisted(fields.at("pages"));
    return pages;
}

} // namespace intake
