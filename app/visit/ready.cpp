#include "visit/ready.h"

#include <future>

#include "visit/last_good.h"

namespace visit {

Ready make_ready(exhibit::ExhibitPtr as_read, const exhibit::ChangedItems& changed,
                 derivatives::Derivatives& derivatives, const std::string& content_folder) {
    auto sized = std::async(std::launch::async, [&] { return derivatives.with_sizes(as_read, content_folder); });
    derivatives::Plan plan = derivatives.plan(*as_read, content_folder, changed);
    exhibit::ExhibitPtr with_sizes = sized.get();
    return {std::move(as_read), std::move(with_sizes), std::move(plan)};
}

std::optional<Ready> open_last_good(const ports::Files& files, const base::Settings& settings, ports::Log& log,
                                    derivatives::Derivatives& derivatives) {
    exhibit::ExhibitPtr exhibit = last_good(files, settings, log);
    if (!exhibit) {
        return std::nullopt;
    }
    return make_ready(std::move(exhibit), exhibit::ChangedItems(), derivatives, settings.content);
}

} // namespace visit
