#include "views/navigation.h"

#include <doctest/doctest.h>

#include "stage.h"
#include "views/places.h"
#include "views/views.h"

using namespace views;

namespace {

frame::FrameList bar(const Scene& scene, const State& state) {
    frame::ListBuilder list(scene.metrics.screen, scene.theme.background, "bar", scene.language(),
                            scene.metrics.base_scale * scene.metrics.text_scale);
    add_navigation(list, scene, state);
    return list.take();
}

State at(ScreenId screen) {
    State state;
    state.place.screen = screen;
    return state;
}

} // namespace

TEST_CASE("the bar keeps the rules in every size and language, with Back and without") {
    Stage stage;
    for (const Setting& setting : all_settings()) {
        stage.size(setting.size.w, setting.size.h).text(setting.text).language(setting.language);
        for (const bool way_back : {false, true}) {
            State state = at(ScreenId::home);
            if (way_back) {
                state.back.push_back(home_place());
            }
            CAPTURE(setting.name());
            const frame::FrameList list = bar(stage.scene(), state);
            CHECK(faults(list) == std::vector<std::string>{});
            CHECK((control(list, "nav:back") != nullptr) == way_back);
        }
    }
}

TEST_CASE("the bar stands below the content, in reach") {
    Stage stage;
    for (const Setting& setting : all_settings()) {
        stage.size(setting.size.w, setting.size.h).text(setting.text).language(setting.language);
        const Scene scene = stage.scene();
        for (const frame::Node& node : bar(scene, at(ScreenId::home)).nodes) {
            CHECK(frame::placed(node).rect.y >= content_area(scene).bottom());
        }
    }
}

TEST_CASE("five languages on a small screen, in large type") {
    exhibit::Exhibit exhibition = small_exhibition();
    exhibition.languages = {"vi", "en", "fr", "zh", "ja"};
    Stage stage(std::move(exhibition));
    stage.size(768, 1024).text(frame::TextSize::large);
    State state = at(ScreenId::collection);
    state.back.push_back(home_place());
    const frame::FrameList list = bar(stage.scene(), state);
    CHECK(faults(list) == std::vector<std::string>{});
    CHECK(control(list, "lang:ja"));
    CHECK(control(list, "nav:home")->label == "Trang chủ");
}

TEST_CASE("an exhibition in one language has no switch") {
    exhibit::Exhibit exhibition = small_exhibition();
    exhibition.languages = {"vi"};
    const Stage stage(std::move(exhibition));
    CHECK_FALSE(control(bar(stage.scene(), at(ScreenId::home)), "lang:vi"));
}

TEST_CASE("the bar shows where one is and which language it speaks") {
    Stage stage;
    stage.language("en");
    const frame::FrameList list = bar(stage.scene(), at(ScreenId::item));
    CHECK(control(list, "nav:collection")->selected);
    CHECK_FALSE(control(list, "nav:home")->selected);
    CHECK(control(list, "lang:en")->selected);
    CHECK_FALSE(control(list, "lang:vi")->selected);
    CHECK(control(list, "lang:vi")->label == "Tiếng Việt");
}

TEST_CASE("the way back is the way taken") {
    Stage stage;
    const Scene scene = stage.scene();
    State state = at(ScreenId::home);
    CHECK(act(state, scene, "nav:home"));
    CHECK(state.back.empty());
    CHECK(act(state, scene, "nav:collection"));
    state.place.collection.theme = "theme-1";
    CHECK(act(state, scene, "card:second-1"));
    state.place.item.page = 1;
    CHECK(act(state, scene, "card:first-2"));
    CHECK(state.back.size() == 3);
    CHECK(act(state, scene, "nav:back"));
    CHECK(state.place.item.item == "second-1");
    CHECK(act(state, scene, "nav:back"));
    CHECK(state.place.screen == ScreenId::collection);
    CHECK(state.place.collection.theme == "theme-1");
    CHECK(act(state, scene, "nav:back"));
    CHECK(state.place.screen == ScreenId::home);
    CHECK(act(state, scene, "nav:back"));
    CHECK(state.place.screen == ScreenId::home);
}

TEST_CASE("the way back is at most fifty places long") {
    Stage stage;
    State state = at(ScreenId::home);
    for (int i = 0; i < 200; ++i) {
        go(state, stage.scene(), i % 2 ? home_place() : collection_place());
    }
    CHECK(state.back.size() == 50);
}

TEST_CASE("the language changes and the place stays") {
    Stage stage;
    State state = at(ScreenId::collection);
    state.place.collection.theme = "theme-3";
    CHECK(act(state, stage.scene(), "lang:en"));
    CHECK(state.language == "en");
    CHECK(state.place.collection.theme == "theme-3");
    CHECK_FALSE(act(state, stage.scene(), "lang:de"));
    CHECK(state.language == "en");
}

TEST_CASE("an unknown control does nothing") {
    Stage stage;
    for (const ScreenId screen : {ScreenId::loop, ScreenId::home, ScreenId::collection}) {
        State state = at(screen);
        CHECK_FALSE(act(state, stage.scene(), "nobody:knows"));
        CHECK_FALSE(act(state, stage.scene(), "card:no-such-item"));
        CHECK(state.place.screen == screen);
    }
}
