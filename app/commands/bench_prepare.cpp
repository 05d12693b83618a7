#include "commands/bench_parts.h"
#include "commands/picture_sizes.h"
#include "commands/prepare.h"
#include "intake/content.h"

namespace commands {

namespace {

constexpr double enough_megapixels = 1500;
constexpr double glance_s = 0.05;

derivatives::Derivatives derivatives_in(const Task& task, const std::string& cache_folder) {
    derivatives::Setup setup = setup_of(task);
    setup.cache_folder = cache_folder;
    return {std::move(setup), task.world.files, task.world.processes, task.world.clock, task.log, task.strings};
}

/// The exhibition's first items, so many that their masters have enough pixels; and how many these are.
double cut_to_size(exhibit::Exhibit& exhibit, const exhibit::Exhibit& sized) {
    double sum = 0;
    std::size_t count = 0;
    for (const exhibit::Item& item : sized.items) {
        if (sum >= enough_megapixels) {
            break;
        }
        for (const exhibit::Page& page : item.pages) {
            sum += megapixels(page);
        }
        ++count;
    }
    exhibit.items.resize(count);
    exhibit.finish();
    return sum;
}

} // namespace

base::Result<PrepareRates> prepare_rates(const Task& task) {
    const World& world = task.world;
    const auto content = intake::read_content(world.files, task.settings.content, task.strings);
    if (!content.exhibit) {
        return base::fail(filled(task.words(), "cli.no_content", task.settings.content));
    }
    auto some = std::make_shared<exhibit::Exhibit>(*content.exhibit);
    double sum_mp = 0;
    {
        derivatives::Derivatives known = derivatives_in(task, task.settings.cache.dir);
        known.set_exhibit(*content.exhibit, task.settings.content);
        sum_mp = cut_to_size(*some, *known.with_sizes(content.exhibit, task.settings.content));
    }
    const std::string scratch = task.settings.cache.dir + "/bench";
    if (const auto cleared = world.files.remove(scratch); !cleared) {
        return base::fail(cleared.error().message);
    }
    PrepareRates rates;
    {
        derivatives::Derivatives made = derivatives_in(task, scratch);
        const double begin_s = world.clock.now_s();
        double thumbnails_s = 0;
        made.set_exhibit(*some, task.settings.content);
        while (!made.idle() && !world.ending()) {
            made.wait_for_news(glance_s);
            made.poll();
            const derivatives::Progress progress = made.progress();
            if (thumbnails_s == 0 && progress.thumbnails + progress.failed == progress.pictures) {
                thumbnails_s = world.clock.now_s() - begin_s;
            }
        }
        const double pyramids_s = world.clock.now_s() - begin_s - thumbnails_s;
        rates = {sum_mp / std::max(thumbnails_s, glance_s), sum_mp / std::max(pyramids_s, glance_s)};
    }
    if (const auto cleared = world.files.remove(scratch); !cleared) {
        return base::fail(cleared.error().message);
    }
    return rates;
}

} // namespace commands
