#include "visit/journal.h"

#include "visit/names.h"

namespace visit {

namespace {

constexpr std::size_t most_problems = 20; ///< in the log; `kiosk check` tells all
constexpr double progress_every_s = 10;

} // namespace

void Journal::note(const views::State& state, ports::Log& log) {
    std::string screen(screen_name(state));
    const bool item = screen == "item";
    if (item) {
        screen += ' ' + state.place.item.item;
    }
    if (screen != m_screen) {
        log.info("screen: " + screen);
        m_screen = std::move(screen);
        m_zoom = 1;
    }
    if (state.language != m_language) {
        log.info("language: " + (state.language.empty() ? std::string("the exhibition's") : state.language));
        m_language = state.language;
    }
    const double zoom = state.place.item.viewport.to.zoom;
    if (item && std::abs(zoom - m_zoom) > 0.01 * m_zoom && state.place.item.picture_held == views::Hold::none) {
        log.info(fmt::format("zoom: {:.2f}", zoom));
        m_zoom = zoom;
    }
}

void Journal::note(const std::vector<exhibit::Problem>& problems, ports::Log& log) {
    if (problems == m_problems) {
        return; // a folder that is away is looked for every few seconds
    }
    m_problems = problems;
    for (std::size_t i = 0; i < std::min(problems.size(), most_problems); ++i) {
        const exhibit::Problem& problem = problems[i];
        const std::string place = problem.line > 0 ? fmt::format(":{}:{}", problem.line, problem.column) : "";
        log.warn(fmt::format("content: {}{}: {}", problem.file, place, problem.message.in("en").text));
    }
    if (problems.size() > most_problems) {
        log.warn(fmt::format("content: {} more problems; `kiosk check` tells them", problems.size() - most_problems));
    }
}

void Journal::note(const derivatives::Derivatives& derivatives, double now_s, ports::Log& log) {
    if (now_s < m_progress_s + progress_every_s && !derivatives.idle()) {
        return;
    }
    m_progress_s = now_s;
    const derivatives::Progress done = derivatives.progress();
    log.info(fmt::format("pictures: {} of {} have thumbnails, {} are complete, {} can't be shown", done.thumbnails,
                         done.pictures, done.pyramids, done.failed));
}

} // namespace visit
