#include "commands/prepare.h"

#include <algorithm>

#include "commands/progress_bar.h"

namespace commands {

namespace {

constexpr double redraw_s = 0.25;

/// How much is done, 0 to 1; a thumbnail counts a quarter of its picture, about its share of the time.
double share_done(const derivatives::Progress& progress) {
    const double done = progress.failed + 0.25 * progress.thumbnails + 0.75 * progress.pyramids;
    return progress.pictures == 0 ? 1 : std::min(1.0, done / progress.pictures);
}

/// "12/48  3.1/s  12 s left"
std::string figures(const derivatives::Progress& progress, double first_share, double elapsed_s,
                    const base::Strings& words) {
    const double share = share_done(progress);
    std::string text = fmt::format("{}/{}", progress.pyramids + progress.failed, progress.pictures);
    const double gained = share - first_share;
    if (gained > 0 && elapsed_s > 1) {
        text += fmt::format("  {:.1f}/s  ", gained * progress.pictures / elapsed_s);
        text += filled(words, "prepare.left", static_cast<int>((1 - share) * elapsed_s / gained + 0.5));
    }
    return text;
}

/// Has everything made, with a progress bar where somebody watches.
void make_all(const Task& task, derivatives::Derivatives& derivatives) {
    ProgressBar bar(task.world.terminal);
    const double start_s = task.world.clock.now_s();
    const double first_share = share_done(derivatives.progress());
    double drawn_s = start_s;
    while (!derivatives.idle() && !task.world.ending()) {
        derivatives.wait_for_news(redraw_s);
        derivatives.poll();
        const double now_s = task.world.clock.now_s();
        if (bar.shown() && now_s >= drawn_s + redraw_s) {
            drawn_s = now_s;
            const derivatives::Progress so_far = derivatives.progress();
            bar.draw(share_done(so_far), figures(so_far, first_share, now_s - start_s, task.words()));
        }
    }
}

} // namespace

derivatives::Setup setup_of(const Task& task) {
    derivatives::Setup setup;
    setup.cache_folder = task.settings.cache.dir;
    setup.prepare_program = task.world.prepare_program;
    setup.raster_px = task.settings.cache.raster_px;
    setup.disk_gb = task.settings.cache.disk_gb;
    setup.workers = task.line.jobs > 0 ? task.line.jobs : std::max(1, task.world.processors);
    return setup;
}

base::Result<PreparedPictures> prepare_pictures(const Task& task) {
    PreparedPictures prepared{intake::read_content(task.world.files, task.settings.content, task.strings), nullptr};
    if (!prepared.content.exhibit) {
        return base::fail(filled(task.words(), "cli.no_content", task.settings.content));
    }
    prepared.pictures = std::make_unique<derivatives::Derivatives>(
        setup_of(task), task.world.files, task.world.processes, task.world.clock, task.log, task.strings);
    prepared.pictures->set_exhibit(*prepared.content.exhibit, task.settings.content);
    make_all(task, *prepared.pictures);
    prepared.pictures->tidy();
    return prepared;
}

int prepare(const Task& task) {
    const base::Strings& words = task.words();
    const auto prepared = prepare_pictures(task);
    if (!prepared) {
        return task.refuse(prepared.error().message);
    }
    const derivatives::Progress progress = prepared->pictures->progress();
    task.out() << filled(words, "prepare.done", progress.pyramids, progress.pictures) << '\n';
    for (const auto& problem : prepared->pictures->problems()) {
        if (problem.severity == exhibit::Severity::error) {
            task.out() << problem.file << ": " << problem.message.in(words.language()).text << ' '
                       << problem.remedy.in(words.language()).text << '\n';
        }
    }
    return progress.pyramids == progress.pictures && progress.failed == 0 ? 0 : 1;
}

} // namespace commands
