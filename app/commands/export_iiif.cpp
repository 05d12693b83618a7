#include "commands/export_iiif.h"

#include <array>
#include <set>

#include "commands/iiif_folder.h"
#include "commands/prepare.h"
#include "commands/problem_line.h"
#include "commands/progress_bar.h"
#include "commands/staged_folder.h"
#include "intake/iiif_addresses.h"
#include "intake/iiif_manifest.h"
#include "pictures/pyramid.h"

namespace commands {

namespace {

/// Where `python3 -m http.server` offers the folder that it is started in.
constexpr const char* usual_base_url = "http://localhost:8000/";

/// Universal Viewer (up to 4.4) asks every service for its thumbnails at this width, also one that does not offer it.
/// What it gets is scaled to that width, so the small image serves.
intake::IiifImage for_universal_viewer(intake::IiifImage small) {
    small.size = "90,";
    return small;
}

std::string without_end_slashes(std::string path) {
    while (path.size() > 1 && path.ends_with('/')) {
        path.pop_back();
    }
    return path;
}

/// Writes the files of an export into `folder`, up to the first that fails.
class Writer {
public:
    Writer(const Task& task, const PreparedPictures& prepared, std::string base_url, std::string folder)
        : m_task(task), m_files(task.world.files), m_prepared(prepared), m_folder(std::move(folder) + "/"),
          m_iiif{*prepared.content.exhibit, task.strings, base_url,
                 [&prepared](const base::PictureKey& key) -> std::optional<intake::IiifPicture> {
                     const auto source = prepared.pictures->find(key);
                     return source.state == ports::PictureState::ready ? std::optional(intake::iiif_picture(source))
                                                                       : std::nullopt;
                 }} {}

    base::Result<void> write() {
        base::Result<void> done = put(std::string(iiif_mark_file), iiif_mark(m_iiif.base));
        done = done ? put(std::string(intake::iiif_collection_file), intake::iiif_collection(m_iiif)) : done;
        ProgressBar bar(m_task.world.terminal);
        const auto& items = m_iiif.exhibit.items;
        for (std::size_t i = 0; done && i < items.size(); ++i) {
            bar.draw(static_cast<double>(i) / static_cast<double>(items.size()), fmt::format("{}/{}", i, items.size()));
            done = put(intake::iiif_manifest_file(items[i].id), intake::iiif_manifest(m_iiif, items[i]));
            for (std::size_t page = 0; done && page < items[i].pages.size(); ++page) {
                const bool ending = m_task.world.ending();
                done = ending ? base::fail(m_task.words()["export.stopped"])
                              : put_picture({items[i].id, static_cast<int>(page) + 1});
            }
        }
        return done;
    }

    int pictures() const { return static_cast<int>(m_addresses.size()); }

private:
    base::Result<void> put(const std::string& name, const std::string& content) {
        const auto made = m_files.make_folder((m_folder + name).substr(0, (m_folder + name).find_last_of('/')));
        return made ? m_files.write_later(m_folder + name, content) : made;
    }

    /// A second name for a file of the cache.
    base::Result<void> link(const std::string& from, const std::string& to) {
        const auto made = m_files.make_folder(to.substr(0, to.find_last_of('/')));
        return made ? m_files.link_later(from, to) : made;
    }

    /// A picture that stands on several pages is there once.
    base::Result<void> put_picture(const base::PictureKey& key) {
        const auto picture = m_iiif.picture(key);
        if (!picture || !m_addresses.insert(picture->address).second) {
            return {};
        }
        const auto pyramid = pictures::Pyramid::of(m_prepared.pictures->find(key));
        const std::string folder = intake::iiif_picture_folder(picture->address);
        auto done = put(folder + "/info.json", intake::iiif_image_info(*picture, m_iiif.base));
        const std::array wholes{picture->thumbnail, picture->largest, for_universal_viewer(picture->thumbnail)};
        for (const intake::IiifImage& whole : wholes) {
            done = done ? link(pyramid.folder + "/" + whole.file,
                               m_folder + folder + "/full/" + whole.size + "/0/default.jpg")
                        : done;
        }
        const std::string tiles = pyramid.folder + "/tiles/";
        for (int level = 0; level < pyramid.levels; ++level) {
            const int count = pyramid.columns(level) * pyramid.rows(level);
            for (int i = 0; done && i < count; ++i) {
                pictures::TileId tile;
                tile.level = static_cast<std::uint8_t>(level);
                tile.x = static_cast<std::uint32_t>(i % pyramid.columns(level));
                tile.y = static_cast<std::uint32_t>(i / pyramid.columns(level));
                const std::string path = pyramid.path(tile);
                done = link(path, m_folder + folder + "/" + path.substr(tiles.size()));
            }
        }
        return done;
    }

    const Task& m_task;
    ports::Files& m_files;
    const PreparedPictures& m_prepared;
    std::string m_folder; ///< with its slash
    intake::IiifExport m_iiif;
    std::set<std::string> m_addresses; ///< of the pictures that are there
};

/// What of the exhibition can't be exported: broken items, and pictures that can't be shown.
std::vector<exhibit::Problem> errors_of(const PreparedPictures& prepared) {
    std::vector<exhibit::Problem> errors;
    for (const auto& problems : {prepared.content.problems, prepared.pictures->problems()}) {
        std::copy_if(problems.begin(), problems.end(), std::back_inserter(errors),
                     [](const exhibit::Problem& problem) { return problem.severity == exhibit::Severity::error; });
    }
    return errors;
}

/// How many pictures are neither ready nor known to be impossible: something keeps them from being prepared now.
int unprepared(const PreparedPictures& prepared, const std::vector<exhibit::Problem>& errors) {
    std::set<std::string> impossible;
    for (const exhibit::Problem& problem : errors) {
        impossible.insert(problem.file);
    }
    int count = 0;
    for (const exhibit::Item& item : prepared.content.exhibit->items) {
        for (std::size_t i = 0; i < item.pages.size(); ++i) {
            const auto source = prepared.pictures->find({item.id, static_cast<int>(i) + 1});
            const bool done = source.state == ports::PictureState::ready ||
                              impossible.contains("items/" + item.id + "/" + item.pages[i].file);
            count += done ? 0 : 1;
        }
    }
    return count;
}

} // namespace

int export_iiif(const Task& task) {
    const base::Strings& words = task.words();
    ports::Files& files = task.world.files;
    const ExportOrder& order = task.line.export_to;
    const std::string target = without_end_slashes(order.file);

    const IiifPlace place = look_at_place(files, target, task.strings);
    if (!place.free) {
        return task.refuse(filled(words, "export.not_ours", order.file));
    }
    for (const std::string& source : {task.settings.content, task.settings.cache.dir + "/pictures"}) {
        if (lies_inside(files, target, source)) {
            return task.refuse(filled(words, "export.inside", order.file, source));
        }
    }
    const auto base_url = intake::read_web_address(order.base_url.value_or(place.base_url.value_or(usual_base_url)));
    if (!base_url) {
        return task.refuse(filled(words, "export.base_url", *order.base_url), 2);
    }

    const auto prepared = prepare_pictures(task);
    if (!prepared) {
        return task.refuse(prepared.error().message);
    }
    if (task.world.ending()) {
        return task.refuse(words["export.stopped"]);
    }
    const std::vector<exhibit::Problem> errors = errors_of(*prepared);
    for (const exhibit::Problem& problem : errors) {
        task.world.terminal.err() << problem_line(problem, words.language()) << '\n';
    }
    if (const int waiting = unprepared(*prepared, errors); waiting > 0) {
        return task.refuse(filled(words, "export.unprepared", waiting));
    }

    auto stage = StagedFolder::make(files, target, filled(words, "export.busy", order.file));
    if (!stage) {
        return task.refuse(stage.error().message);
    }
    Writer writer(task, *prepared, *base_url, stage->path());
    auto done = writer.write();
    if (done && !look_at_place(files, target, task.strings).free) { // somebody has put something there meanwhile
        return task.refuse(filled(words, "export.not_ours", order.file));
    }
    done = done ? stage->finish() : done;
    if (!done) {
        return task.refuse(done.error().message);
    }
    task.out() << filled(words, "export.iiif_done", prepared->content.exhibit->items.size(), writer.pictures(),
                         order.file, *base_url)
               << '\n';
    return errors.empty() ? 0 : 1;
}

} // namespace commands
