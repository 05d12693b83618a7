#include <algorithm>
#include <set>

#include "base/unicode.h"
#include "intake/fields.h"
#include "intake/import_plan.h"
#include "intake/json_write.h"
#include "intake/page_points.h"
#include "intake/picture_names.h"
#include "intake/read_item.h"

namespace intake {

namespace {

/// A picture that a row names.
struct Named {
    std::string file; ///< in the item's folder
    const PictureRow* row = nullptr;
};

// Where a picture stands in its item's folder: what follows the item's id in its path, else its name alone.
std::string own_name(const std::string& path, const std::string& id) {
    const std::size_t folder = ("/" + path).find("/" + id + "/");
    return folder != std::string::npos ? path.substr(folder + id.size() + 1) : path.substr(path.find_last_of('/') + 1);
}

std::string file_of(const JsonValue& page) {
    const JsonValue* const file = page.is(JsonValue::Kind::object) ? page.find("file") : &page;
    return file && file->is(JsonValue::Kind::text) ? file->text : std::string();
}

JsonValue page_of(const std::string& file) {
    JsonValue page = json_object();
    set_json(page, "file", json_text(file));
    return page;
}

class PicturePlanner {
public:
    PicturePlanner(const ItemRows& rows, const ImportSurroundings& around, ItemPlan& plan)
        : m_rows(rows), m_around(around), m_plan(plan), m_folder("items/" + rows.id),
          m_pictures(pictures_in(around.content, m_folder)) {}

    void plan(JsonValue& root) {
        const JsonValue* const there = root.find("pages");
        const bool listed = there && there->is(JsonValue::Kind::list) && !there->items.empty();
        JsonValue pages = listed ? *there : json_list({});
        m_before = listed ? std::exchange(pages.items, {}) : all_pages();
        for (const PictureRow& row : m_rows.pictures) {
            find(row);
        }
        if (m_named.empty()) {
            return; // a cell without a name leaves the pictures as they are
        }
        std::vector<JsonValue> old = m_before;
        for (const Named& named : m_named) {
            const auto same = std::find_if(old.begin(), old.end(),
                                           [&](const JsonValue& page) { return file_of(page) == named.file; });
            JsonValue page = same != old.end() ? *same : page_of(named.file);
            if (same != old.end()) {
                old.erase(same);
            }
            put_texts(named, page);
            pages.items.push_back(std::move(page));
            m_plan.page_rows.push_back(named.row);
        }
        note_order(m_before, pages.items);
        keep_nameless(pages.items);
        if (listed || !shown_anyway(pages.items)) {
            set_json(root, "pages", std::move(pages), item_field_order());
        }
    }

private:
    // The pictures that a cell names: one, whatever its name holds, or several parted by semicolons or line ends.
    void find(const PictureRow& row) {
        if (exists(row.picture.text)) {
            return add(row.picture.text, row);
        }
        std::string text = row.picture.text;
        std::replace(text.begin(), text.end(), ';', '\n');
        const std::vector<std::string> names = split_list(text);
        const bool points = std::any_of(row.texts.begin(), row.texts.end(), [](const CellOf& one) {
            return one.column->field->shape == CellShape::points && !one.cell.text.empty();
        });
        if (names.size() > 1 && points) {
            m_around.problems.error("sheet-points-of-several", row.picture.where);
        }
        for (const std::string& name : names) {
            add(name, row);
        }
    }

    static std::string slashed(std::string name) {
        std::replace(name.begin(), name.end(), '\\', '/');
        return name.starts_with("./") ? name.substr(2) : name;
    }

    bool exists(const std::string& name) const {
        const std::string path = slashed(name);
        return m_around.beside.find(path).access == Access::file || own(path).access == Access::file;
    }

    ContentFolder::Found own(const std::string& path) const {
        return m_around.content.find(m_folder + "/" + own_name(path, m_rows.id));
    }

    void add(const std::string& name, const PictureRow& row) {
        const std::string path = slashed(name);
        const ContentFolder::Found beside = m_around.beside.find(path);
        const ContentFolder::Found here = own(path);
        const std::string file = base::nfc(own_name(path, m_rows.id));
        const bool known =
            std::any_of(m_before.begin(), m_before.end(), [&](const JsonValue& page) { return file_of(page) == file; });
        if (known && beside.access != Access::file) {
            // Whatever is wrong with it was so before.
        } else if (!is_picture(file)) {
            m_around.problems.error("not-a-picture", row.picture.where, {name});
            return;
        } else if (beside.access == Access::file) {
            const std::string source = m_around.beside_path + "/" + beside.path;
            const auto [twin, first] = m_sources.emplace(file, source);
            if (!first && twin->second != source) {
                m_around.problems.error("sheet-same-picture", row.picture.where, {file});
                return;
            }
            const std::string target = m_around.content_path + "/" + here.path;
            if (first && (here.access != Access::file || !same(beside.info, here.info, source, target))) {
                // A file that is there keeps the spelling of its name on the disk.
                m_plan.pictures[here.access == Access::file ? here.path.substr(m_folder.size() + 1) : file] = source;
                m_plan.changes.push_back({row_header(CellShape::picture), {}, name});
            }
        } else if (here.access != Access::file) {
            missing(name, beside.access, row);
            return;
        }
        m_named.push_back({file, &row});
    }

    // A copy has its original's time, so that most need not be read to be compared.
    bool same(const ports::FileInfo& a, const ports::FileInfo& b, const std::string& source,
              const std::string& target) const {
        return a.size_bytes == b.size_bytes &&
               (a.modified_ns == b.modified_ns || m_around.files.same_content(source, target).value_or(false));
    }

    void missing(const std::string& name, Access access, const PictureRow& row) {
        if (access == Access::locked) {
            m_around.problems.error("unreadable-file", row.picture.where, {name});
            return;
        }
        if (access != Access::missing) {
            const bool outside = access == Access::outside;
            const bool forbidden = access == Access::forbidden;
            m_around.problems.error(outside     ? "path-outside"
                                    : forbidden ? "path-forbidden"
                                                : "not-a-file",
                                    row.picture.where, {name}, {}, "sheet-picture-beside");
            return;
        }
        const std::string path = slashed(name);
        const std::string folder = path.substr(0, path.find_last_of('/') == std::string::npos ? 0 : path.rfind('/'));
        std::vector<std::string> known = m_pictures;
        for (const std::string& other : pictures_in(m_around.beside, folder)) {
            known.push_back(folder.empty() ? other : folder + "/" + other);
        }
        const std::string near = nearest(path, known);
        near.empty() ? m_around.problems.error("missing-picture", row.picture.where, {name}, {}, "sheet-picture-beside")
                     : m_around.problems.error("missing-picture", row.picture.where, {name}, {near}, "did-you-mean");
    }

    // Entries that name no picture have no row; what is wrong with them is for others to mend.
    void keep_nameless(std::vector<JsonValue>& pages) {
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            if (file_of(m_before[i]).empty()) {
                const auto at = static_cast<std::ptrdiff_t>(std::min(i, pages.size()));
                pages.insert(pages.begin() + at, m_before[i]);
                m_plan.page_rows.insert(m_plan.page_rows.begin() + at, nullptr);
            }
        }
    }

    std::vector<JsonValue> all_pages() const {
        std::vector<JsonValue> pages;
        std::transform(m_pictures.begin(), m_pictures.end(), std::back_inserter(pages), page_of);
        return pages;
    }

    void put_texts(const Named& named, JsonValue& page) {
        const Languages& languages = m_around.exhibit.languages;
        std::vector<PointsCell> points;
        bool points_change = false;
        for (const CellOf& one : named.row->texts) {
            const SheetField& field = *one.column->field;
            const std::string shown = show_cell(page, field, one.column->language, languages);
            const bool change = shown != one.cell.text;
            if (change) {
                m_plan.changes.push_back({one.column->header + ", " + named.file, shown, one.cell.text});
            }
            if (change && !page.is(JsonValue::Kind::object)) {
                page = page_of(named.file);
            }
            if (field.shape == CellShape::points) {
                points.push_back({one.column->language, one.cell.text});
                points_change = points_change || change;
            } else if (change) {
                put_cell(page, field, one.column->language, languages, one.cell.text);
            }
        }
        if (points_change) {
            put_points(page, points, languages);
        }
    }

    std::string row_header(CellShape shape) const {
        for (const SheetColumn& column : m_rows.table->columns) {
            if (column.field->shape == shape) {
                return column.header;
            }
        }
        return {};
    }

    void note_order(const std::vector<JsonValue>& before, const std::vector<JsonValue>& after) {
        const auto files = [](const std::vector<JsonValue>& pages) {
            std::string text;
            for (const JsonValue& page : pages) {
                const std::string file = file_of(page);
                text += (text.empty() || file.empty() ? "" : "; ") + file;
            }
            return text;
        };
        if (files(before) != files(after)) {
            m_plan.changes.push_back({row_header(CellShape::picture), files(before), files(after)});
        }
    }

    // Whether the kiosk shows just these pages, in this order, without being told.
    bool shown_anyway(const std::vector<JsonValue>& pages) const {
        std::set<std::string> names(m_pictures.begin(), m_pictures.end());
        for (const auto& [file, source] : m_plan.pictures) {
            if (file.find('/') == std::string::npos && file[0] != '.' && file[0] != '_') {
                names.insert(file);
            }
        }
        std::vector<std::string> natural(names.begin(), names.end());
        std::sort(natural.begin(), natural.end(), natural_less);
        return std::equal(
            pages.begin(), pages.end(), natural.begin(), natural.end(),
            [](const JsonValue& page, const std::string& name) { return same_json(page, page_of(name)); });
    }

    const ItemRows& m_rows;
    const ImportSurroundings& m_around;
    ItemPlan& m_plan;
    std::string m_folder;
    std::vector<std::string> m_pictures; ///< in the item's folder
    std::vector<JsonValue> m_before;     ///< the item's pages, listed or not
    std::vector<Named> m_named;
    std::map<std::string, std::string> m_sources; ///< by file
};

} // namespace

void plan_pictures(const ItemRows& rows, const ImportSurroundings& around, JsonValue& root, ItemPlan& plan) {
    PicturePlanner(rows, around, plan).plan(root);
}

} // namespace intake
