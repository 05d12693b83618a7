// item.json of one item of three.
#include "intake/content.h"
#include "intake/snapshot.h"
#include "tests/fuzz/exhibition.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/words.h"

namespace {

void feed(std::string_view bytes) {
    constexpr exhibit::Day today = 20'000;
    MemoryFiles files = fuzz::good_folder();
    files.put("/c/items/hai/item.json", std::string(bytes));
    const intake::Content content = intake::read_content(files, "/c", fuzz::words(), nullptr, today);
    fuzz::must(content.exhibit != nullptr, "one item hides the exhibition");
    fuzz::must(content.exhibit->item("mot") && content.exhibit->item("ba"), "one item hides another");
    const bool shown = content.exhibit->item("hai") != nullptr;
    bool error = false;
    for (const exhibit::Problem& problem : content.problems) {
        error = error || problem.severity == exhibit::Severity::error;
        fuzz::must(problem.item == "hai", "a problem with what is good: " + problem.code);
    }
    fuzz::must(shown || error, "an item is gone without a word");
    fuzz::must_be_tellable(content.problems, "items/hai/item.json", bytes);

    fuzz::must(intake::save_snapshot(files, "/snapshot", *content.exhibit).has_value(), "can't be saved");
    const auto loaded = intake::load_snapshot(files, "/snapshot");
    fuzz::must(loaded && (*loaded)->items == content.exhibit->items, "a snapshot brings back another exhibition");
}

const fuzz::Registration item("item", feed);

} // namespace
