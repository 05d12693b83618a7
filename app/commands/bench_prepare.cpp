#include "commands/bench_parts.h"
#include "commands/picture_sizes.h"
#include "commands/prepare.h"

namespace commands {

namespace {

constexpr double enough_megapixels = 1500;
constexpr double glance_s = 0.05;

} // namespace

Sample sample_of(const exhibit::Exhibit& sized) {
    Sample sample{sized, 0};
    std::size_t count = 0;
    for (const exhibit::Item& item : sized.items) {
        if (sample.megapixels >= enough_megapixels) {
            break;
        }
        for (const exhibit::Page& page : item.pages) {
            sample.megapixels += megapixels(page);
        }
        ++count;
    }
    sample.exhibit.items.resize(count);
    sample.exhibit.items.shrink_to_fit();
    sample.exhibit.finish();
    return sample;
}

base::Result<PrepareRates> prepare_rates(const Task& task, const Sample& sample) {
    const World& world = task.world;
    derivatives::Setup setup = setup_of(task);
    const std::string scratch = setup.cache_folder = task.settings.cache.dir + "/bench";
    if (const auto cleared = world.files.remove(scratch); !cleared) {
        return base::fail(cleared.error().message);
    }
    PrepareRates rates;
    {
        derivatives::Derivatives made(std::move(setup), world.files, world.processes, world.clock, task.log,
                                      task.strings);
        const double begin_s = world.clock.now_s();
        double thumbnails_s = 0;
        made.set_exhibit(sample.exhibit, task.settings.content);
        while (!made.idle() && !world.ending()) {
            made.wait_for_news(glance_s);
            made.poll();
            const derivatives::Progress progress = made.progress();
            if (thumbnails_s == 0 && progress.thumbnails + progress.failed == progress.pictures) {
                thumbnails_s = world.clock.now_s() - begin_s;
            }
        }
        const double pyramids_s = world.clock.now_s() - begin_s - thumbnails_s;
        rates = {sample.megapixels / std::max(thumbnails_s, glance_s),
                 sample.megapixels / std::max(pyramids_s, glance_s)};
    }
    if (const auto cleared = world.files.remove(scratch); !cleared) {
        return base::fail(cleared.error().message);
    }
    return rates;
}

} // namespace commands
