#include "views/idle.h"

#include <doctest/doctest.h>

#include "stage.h"
#include "views/home.h"
#include "views/views.h"

using namespace views;

namespace {

State asked(double since_s) {
    State state;
    state.place.screen = ScreenId::home;
    state.question_s = since_s;
    return state;
}

double ring_share(const frame::FrameList& list) {
    double share = -1;
    for (const frame::Node& node : list.nodes) {
        const auto* const shape = std::get_if<frame::Shape>(&node);
        if (shape && shape->kind == frame::ShapeKind::arc) {
            share = shape->to - shape->from;
        }
    }
    return share;
}

} // namespace

TEST_CASE("the idle question keeps the rules in every size and language") {
    Stage stage;
    for (const Setting& setting : all_settings()) {
        stage.size(setting.size.w, setting.size.h).text(setting.text).language(setting.language);
        CAPTURE(setting.name());
        CHECK(faults(draw(stage.scene(12), asked(10))) == std::vector<std::string>{});
    }
}

TEST_CASE("nothing but the answer can be touched, and what was on screen stays in sight") {
    Stage stage;
    const frame::FrameList list = draw(stage.scene(12), asked(10));
    CHECK(count<frame::Control>(list) == 1);
    CHECK(count<frame::Surface>(list) == 0);
    REQUIRE(control(list, "idle:continue"));
    CHECK_FALSE(control(list, "idle:continue")->backdrop);
    CHECK(control(list, "idle:continue")->primary);
    CHECK(control(list, "idle:continue")->rect.h >= 88);
    CHECK(list.screen == "home");
    bool title_behind = false;
    for (const frame::Node& node : list.nodes) {
        const auto* const text = std::get_if<frame::Text>(&node);
        title_behind = title_behind || (text && text->backdrop && text->layout->text.starts_with("Nghề Lưu trữ"));
    }
    CHECK(title_behind);
}

TEST_CASE("the seconds left are shown, and the ring with them") {
    Stage stage;
    CHECK(says(draw(stage.scene(10), asked(10)), "20"));
    CHECK(says(draw(stage.scene(12.3), asked(10)), "sau 18 giây"));
    CHECK(says(draw(stage.scene(29.5), asked(10)), "sau 1 giây"));
    CHECK(says(draw(stage.scene(35), asked(10)), "sau 0 giây"));
    CHECK(ring_share(draw(stage.scene(10), asked(10))) == doctest::Approx(1));
    CHECK(ring_share(draw(stage.scene(20), asked(10))) == doctest::Approx(0.5));
    double now = 10;
    int frames = 0;
    while (now < 30) {
        const double next = draw(stage.scene(now), asked(10)).next_change_s;
        if (now < 29.9) {
            REQUIRE(next > now);
            REQUIRE(next < now + 0.2);
        }
        now = std::max(next, now + 0.001);
        ++frames;
    }
    CHECK(frames <= 20 * 20 + 2);
}

TEST_CASE("the answer closes the question and nothing else happens meanwhile") {
    Stage stage;
    State state = asked(10);
    CHECK_FALSE(act(state, stage.scene(12), "nav:collection"));
    CHECK(state.place.screen == ScreenId::home);
    CHECK(act(state, stage.scene(12), "idle:continue"));
    CHECK_FALSE(state.question_s);
    CHECK(state.place.screen == ScreenId::home);
}
