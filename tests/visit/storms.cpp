#include <random>

#include "tests/visit/gallery.h"

TEST_CASE("a hundred thousand random inputs end with nothing pressed and nothing held") {
    Guest guest;
    std::mt19937 random(7);
    const auto pick = [&](double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(random);
    };
    constexpr int inputs = 100000;
    int drawn = 0;
    for (int i = 0; i < inputs; ++i) {
        const double what = pick(0, 1);
        const auto finger = static_cast<std::int64_t>(pick(0, 4));
        const base::Vec at{pick(0, 1920), pick(0, 1080)};
        touch::Input input = touch::Contact{finger, touch::Phase::move, at, guest.now_s};
        if (what < 0.2) {
            input = touch::Contact{finger, touch::Phase::down, at, guest.now_s};
        } else if (what < 0.45) {
            input = touch::Contact{finger, touch::Phase::up, at, guest.now_s};
        } else if (what < 0.5) {
            input = touch::KeyPress{static_cast<touch::Key>(static_cast<int>(pick(0, 18))), pick(0, 1) < 0.1, U'q',
                                    guest.now_s};
        } else if (what < 0.53) {
            input = touch::Wheel{at, pick(-3, 3), pick(0, 1) < 0.3, guest.now_s};
        } else if (what < 0.54) {
            input = touch::ReleaseAll{guest.now_s};
        } else if (what < 0.55) {
            input = touch::CloseRequest{};
        } else if (what < 0.551) {
            guest.now_s += 100;
        }
        guest.visit.take(input, guest.now_s);
        if (i % 25 == 0) {
            guest.frame();
            ++drawn;
        }
    }
    CHECK(drawn == inputs / 25);
    for (std::int64_t finger = 0; finger < 4; ++finger) {
        guest.contact(finger, touch::Phase::up, {960, 540});
    }
    guest.wait(1);
    CHECK(guest.visit.fingers() == 0);
    CHECK(guest.state().pressed.empty());
    CHECK(guest.state().place.item.picture_held == views::Hold::none);
    CHECK(guest.state().back.size() <= 50);
}
