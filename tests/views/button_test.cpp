#include <doctest/doctest.h>

#include "stage.h"
#include "views/parts.h"

using namespace views;

TEST_CASE("buttons are as large as the design asks and hold their words, in every text size") {
    Stage stage;
    for (const Setting& setting : all_settings()) {
        stage.size(setting.size.w, setting.size.h).text(setting.text).language(setting.language);
        const Scene scene = stage.scene();
        const State state;
        frame::ListBuilder list = start_list(scene, "buttons");
        const double scale = list.list().scale;
        const double gap = std::ceil(16 * scale);
        double y = gap;
        const Face pill{.id = "pill", .label = "Đọc tiếp", .icon = "info"};
        add_pill(list, scene, state, {gap, y, pill_width(scene, pill), pill_height(scene)}, pill);
        y += pill_height(scene) + gap;
        const Face primary{.id = "primary", .label = "Xem tiếp", .icon = {}, .primary = true};
        add_pill(list, scene, state, {gap, y, pill_width(scene, primary), pill_height(scene, true)}, primary);
        y += pill_height(scene, true) + gap;
        const Chip chip{
            {.id = "chip", .label = "Nghề", .icon = {}, .primary = false, .selected = true}, scene.theme.celadon, 72};
        add_chip(list, scene, state, {gap, y, chip_width(scene, chip), chip_height(scene)}, chip);
        y += chip_height(scene) + gap;
        const double side = scene.metrics.text_px(88);
        add_round(list, scene, state, {gap, y, side, side}, {.id = "round", .label = "Phóng to", .icon = "plus"});
        CAPTURE(setting.name());
        CHECK(faults(list.list()) == std::vector<std::string>{});
        CHECK(says(list.list(), "Nghề · 72"));
        CHECK(pill_height(scene, true) >= 88 * scale - 0.5);
    }
}

TEST_CASE("a press shows at once, on every kind of button") {
    Stage stage;
    const Scene scene = stage.scene();
    const auto colours = [&](const State& state) {
        frame::ListBuilder list = start_list(scene, "buttons");
        add_pill(list, scene, state, {0, 0, 200, 72}, {.id = "a", .label = "A", .icon = {}});
        add_pill(list, scene, state, {0, 100, 200, 88}, {.id = "b", .label = "B", .icon = {}, .primary = true});
        add_round(list, scene, state, {0, 200, 88, 88}, {.id = "c", .label = "C", .icon = "plus"});
        add_chip(list, scene, state, {0, 300, 200, 64}, {{.id = "d", .label = "D", .icon = {}}, {}, {}});
        std::string out;
        for (const frame::Node& node : list.list().nodes) {
            if (const auto* const shape = std::get_if<frame::Shape>(&node)) {
                out += base::to_hex(shape->colour);
            }
        }
        return out;
    };
    State state;
    const std::string at_rest = colours(state);
    for (const std::string id : {"a", "b", "c", "d"}) {
        state.pressed = id;
        CHECK(colours(state) != at_rest);
    }
}

TEST_CASE("a disabled button is faint and says so") {
    Stage stage;
    const Scene scene = stage.scene();
    frame::ListBuilder list = start_list(scene, "buttons");
    add_round(list, scene, {}, {0, 0, 88, 88}, {.id = "a", .label = "A", .icon = "plus", .disabled = true});
    REQUIRE(control(list.list(), "a"));
    CHECK(control(list.list(), "a")->disabled);
    CHECK(frame::placed(list.list().nodes.back()).opacity < 1);
}
