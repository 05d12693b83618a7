#include "derivatives/derivatives.h"

#include "derivatives/crew.h"
#include "derivatives/problems.h"

namespace derivatives {

/// One master as the screen knows it; without a file: none any more.
struct Derivatives::Shown {
    std::string file;
    std::string item;
    Known known;
    ports::PictureSource source;
    bool missing = false; ///< or not to be opened
};

Derivatives::Derivatives(Setup setup, ports::Files& files, ports::Processes& processes, const ports::Clock& clock,
                         ports::Log& log, const base::StringTables& strings)
    : m_setup(std::move(setup)), m_pictures_folder(m_setup.cache_folder + "/pictures"), m_log(log), m_strings(strings),
      m_index(files, m_setup.cache_folder + "/pictures.tsv"), m_board(clock) {
    if (const auto made = files.make_folder(m_pictures_folder); !made) {
        m_log.error("pictures can't be prepared: " + made.error().message);
    }
    const Crew::Orders orders{m_setup.prepare_program, m_pictures_folder,
                              m_setup.raster_px,       m_setup.workers,
                              m_setup.threads,         static_cast<std::uint64_t>(m_setup.disk_gb * 1e9)};
    m_crew = std::make_unique<Crew>(orders, m_board, m_index, files, processes, clock, m_remarks);
}

Derivatives::~Derivatives() = default;

Plan Derivatives::plan(const exhibit::Exhibit& exhibit, const std::string& content_folder,
                       const exhibit::ChangedItems& changed) {
    return m_roll.plan(exhibit, content_folder, changed);
}

void Derivatives::follow(Plan& plan) {
    ++m_generation;
    m_places.swap(plan.places);
    for (const std::size_t place : plan.changes.gone) {
        m_shown[place] = {};
    }
    for (const MasterChanges::Added& added : plan.changes.added) {
        m_shown.resize(std::max(m_shown.size(), added.place + 1));
        m_shown[added.place] = {added.master.file, added.item, {}, {}, false};
        show(added.place, added.known, false);
    }
    m_board.change(plan.changes);
    m_wanted_places.clear();
    tell_wanted();
}

void Derivatives::set_exhibit(const exhibit::Exhibit& exhibit, const std::string& content_folder) {
    Plan whole = plan(exhibit, content_folder, {});
    follow(whole);
}

void Derivatives::look_again(const exhibit::ChangedItems& changed) {
    MasterChanges changes;
    for (std::size_t place = 0; place < m_shown.size(); ++place) {
        if (!m_shown[place].file.empty() && (!changed || changed->contains(m_shown[place].item))) {
            changes.again.push_back(place);
        }
    }
    m_board.change(changes);
}

void Derivatives::show(std::size_t place, const Known& known, bool missing) {
    ++m_generation;
    Shown& shown = m_shown[place];
    shown.known = known;
    shown.missing = missing;
    shown.source = source_of(known, m_pictures_folder);
    if (missing && shown.source.state == ports::PictureState::waiting) {
        shown.source.state = ports::PictureState::failed;
    }
}

exhibit::ExhibitPtr Derivatives::with_sizes(exhibit::ExhibitPtr exhibit, const std::string& content_folder) const {
    std::shared_ptr<exhibit::Exhibit> changed;
    for (std::size_t i = 0; i < exhibit->items.size(); ++i) {
        const auto& item = exhibit->items[i];
        for (std::size_t k = 0; k < item.pages.size(); ++k) {
            const auto& page = item.pages[k];
            const auto size = m_index.size(content_folder + "/items/" + item.id + "/" + page.file, page.file_page);
            if (size.w == 0 || (page.aspect == size.w / size.h && page.width_px == size.w)) {
                continue;
            }
            if (!changed) {
                changed = std::make_shared<exhibit::Exhibit>(*exhibit);
            }
            changed->items[i].pages[k].aspect = size.w / size.h;
            changed->items[i].pages[k].width_px = static_cast<int>(size.w);
        }
    }
    return changed ? changed : exhibit;
}

const Derivatives::Shown* Derivatives::shown(const base::PictureKey& key) const {
    const auto place = m_places.find(key);
    return place == m_places.end() ? nullptr : &m_shown[place->second];
}

ports::PictureSource Derivatives::find(const base::PictureKey& key) const {
    const Shown* const picture = shown(key);
    return picture == nullptr ? ports::PictureSource{} : picture->source;
}

void Derivatives::want(std::span<const base::PictureKey> keys) {
    m_wanted.assign(keys.begin(), keys.end());
    tell_wanted();
}

void Derivatives::tell_wanted() {
    std::vector<std::size_t> places;
    for (const auto& key : m_wanted) {
        if (const auto place = m_places.find(key); place != m_places.end()) {
            places.push_back(place->second);
        }
    }
    if (places != m_wanted_places) {
        m_wanted_places = places;
        m_board.want(std::move(places));
    }
}

void Derivatives::missing(const base::PictureKey& key) {
    if (const auto place = m_places.find(key); place != m_places.end()) {
        m_board.look_again(place->second);
    }
}

bool Derivatives::poll() {
    for (const auto& remark : m_remarks.take_all()) {
        if (remark.warning) {
            m_log.warn(remark.text);
        } else {
            m_log.info(remark.text);
        }
    }
    const auto news = m_board.take_news();
    bool sizes = false;
    for (const auto& piece : news) {
        const auto& source = m_shown[piece.place].source;
        const auto before = std::pair(source.width_px, source.height_px);
        show(piece.place, piece.known, piece.missing);
        sizes = sizes || before != std::pair(source.width_px, source.height_px);
    }
    m_sizes_generation += sizes ? 1 : 0;
    return !news.empty();
}

void Derivatives::wait_for_news(double seconds) const {
    m_board.wait_for_news(seconds);
}

void Derivatives::settle() {
    m_board.settle();
    poll();
}

void Derivatives::tidy() {
    m_crew->tidy();
    poll();
}

bool Derivatives::idle() const {
    return m_board.idle() && !m_board.has_news();
}

std::vector<exhibit::Problem> Derivatives::problems() const {
    std::vector<exhibit::Problem> problems;
    for (const auto& picture : m_shown) {
        if (picture.missing) {
            problems.push_back(unopened(picture.file, picture.item, m_strings));
        } else if (auto problem = problem_of(picture.known, picture.file, picture.item, m_strings)) {
            problems.push_back(std::move(*problem));
        }
    }
    std::sort(problems.begin(), problems.end(), [](const auto& a, const auto& b) { return a.file < b.file; });
    return problems;
}

Progress Derivatives::progress() const {
    Progress progress;
    for (const auto& picture : m_shown) {
        progress.pictures += picture.file.empty() ? 0 : 1;
        progress.failed += picture.source.state == ports::PictureState::failed ? 1 : 0;
        progress.thumbnails += picture.known.made ? 1 : 0;
        progress.pyramids += picture.known.made && picture.known.made->pyramid ? 1 : 0;
    }
    return progress;
}

} // namespace derivatives
