#include "commands/bench_parts.h"
#include "commands/booth.h"
#include "commands/picture_sizes.h"
#include "views/places.h"

namespace commands {

namespace {

constexpr double watched_s = 2;

/// The item's page on screen; null where it isn't there.
const frame::Picture* shown_picture(const frame::FrameList& list, std::string_view item) {
    for (const frame::Node& node : list.nodes) {
        const auto* const picture = std::get_if<frame::Picture>(&node);
        if (picture && picture->key.item == item && picture->key.page == 1) {
            return picture;
        }
    }
    return nullptr;
}

base::Result<std::unique_ptr<Booth>> booth_at_rest(const Task& task, const Booth::Begin& begin) {
    auto opened = Booth::open(task, begin);
    if (opened) {
        (*opened)->settle();
    }
    return opened;
}

} // namespace

base::Result<std::optional<double>> tap_to_sharp_ms(const Task& task, double megapixels) {
    const auto begin = [&](const exhibit::Exhibit& exhibit) {
        views::Place place = views::collection_place();
        if (const exhibit::Item* const item = item_of_size(exhibit, megapixels)) {
            place.collection.scroll.anchor = item->id;
        }
        return place;
    };
    auto opened = booth_at_rest(task, begin);
    if (!opened) {
        return base::fail(opened.error().message);
    }
    Booth& booth = **opened;
    const exhibit::Item* const item = item_of_size(booth.exhibit(), megapixels);
    if (!item) {
        return std::optional<double>();
    }
    const std::string card = views::card_id(*item);
    if (const auto mismatch = booth.player().play(Deed(TapOn{card}))) {
        return base::fail(filled(task.words(), "bench.failed", card, mismatch->expected, mismatch->found));
    }
    booth.player().play(Deed(Wait{watched_s}));
    return booth.sharp_ms();
}

base::Result<std::optional<double>> one_to_one_ms(const Task& task, double megapixels) {
    const auto begin = [&](const exhibit::Exhibit& exhibit) {
        const exhibit::Item* const item = item_of_size(exhibit, megapixels);
        return item ? views::item_place(item->id) : views::home_place();
    };
    auto opened = booth_at_rest(task, begin);
    if (!opened) {
        return base::fail(opened.error().message);
    }
    Booth& booth = **opened;
    views::State state = booth.kiosk().visit()->state();
    const exhibit::Item* const item = booth.exhibit().item(state.place.item.item);
    const frame::Picture* const picture = item ? shown_picture(booth.kiosk().shown(), item->id) : nullptr;
    if (!picture) {
        return std::optional<double>();
    }
    state.place.item.viewport.to = {{0.5, 0.5}, item->pages.front().width_px / picture->rect.w};
    booth.show(std::move(state));
    booth.player().play(Deed(Wait{watched_s}));
    return booth.sharp_ms();
}

} // namespace commands
