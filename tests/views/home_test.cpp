#include "views/home.h"

#include <doctest/doctest.h>

#include "stage.h"
#include "views/theme_card.h"
#include "views/views.h"

using namespace views;

namespace {

State at_home() {
    State state;
    state.place.screen = ScreenId::home;
    return state;
}

} // namespace

TEST_CASE("home keeps the rules in every size and language, with one theme to six") {
    for (int themes = 1; themes <= 6; ++themes) {
        Stage stage(small_exhibition(themes));
        for (const Setting& setting : all_settings()) {
            // Large type and many doors don't go together on a small screen; the design asks for three themes.
            if (themes > 3 && setting.text != frame::TextSize::normal) {
                continue;
            }
            stage.size(setting.size.w, setting.size.h).text(setting.text).language(setting.language);
            CAPTURE(themes);
            CAPTURE(setting.name());
            CHECK(faults(draw_home(stage.scene(), at_home())) == std::vector<std::string>{});
        }
    }
}

TEST_CASE("home names the exhibition, its venue, the number of items and of each theme's") {
    Stage stage;
    const frame::FrameList list = draw_home(stage.scene(), at_home());
    CHECK(says(list, "Nghề Lưu trữ, Người Lưu trữ, Ngày Lưu trữ"));
    CHECK(says(list, "Triển lãm · 12 Đào Tấn, Hà Nội"));
    CHECK(says(list, "6"));
    CHECK(says(list, "tài liệu, hình ảnh, hiện vật"));
    CHECK(says(list, "2 mục ›"));
    REQUIRE(control(list, "theme:theme-2"));
    CHECK(control(list, "theme:theme-2")->label == "Người Lưu trữ, 2 mục ›");
    CHECK(count<frame::Picture>(list) == 3);
    CHECK(list.next_change_s == std::numeric_limits<double>::infinity());
}

TEST_CASE("a title of several lines breaks where it pauses and still says itself") {
    Stage stage;
    stage.size(1080, 1920);
    const frame::FrameList list = draw_home(stage.scene(), at_home());
    for (const frame::Node& node : list.nodes) {
        const auto* const text = std::get_if<frame::Text>(&node);
        if (text && text->layout->text == "Nghề Lưu trữ, Người Lưu trữ, Ngày Lưu trữ") {
            CHECK(text->layout->lines == 3);
        }
    }
    CHECK(says(list, "Nghề Lưu trữ, Người Lưu trữ, Ngày Lưu trữ"));
}

TEST_CASE("covers fill their cards and are cut at them") {
    for (const base::Size size : {base::Size{1920, 1080}, base::Size{1080, 1920}}) {
        Stage stage;
        stage.size(size.w, size.h);
        const frame::FrameList list = draw_home(stage.scene(), at_home());
        int pictures = 0;
        for (const frame::Node& node : list.nodes) {
            if (const auto* const picture = std::get_if<frame::Picture>(&node)) {
                const base::Rect card = control(list, fmt::format("theme:theme-{}", ++pictures))->rect;
                CHECK(base::intersect(picture->crop, card) == picture->crop);
                CHECK(base::intersect(picture->rect, picture->crop) == picture->crop);
            }
        }
        CHECK(pictures == 3);
    }
}

TEST_CASE("cards stand in rows that fill their area, gaps alike") {
    const base::Rect area{10, 20, 1200, 700};
    for (const bool portrait : {false, true}) {
        for (int n = 1; n <= 6; ++n) {
            const auto cards = card_grid(area, n, 20, portrait);
            REQUIRE(static_cast<int>(cards.size()) == n);
            CHECK(cards.front().x == area.x);
            CHECK(cards.front().y == area.y);
            CHECK(cards.back().right() == area.right());
            CHECK(cards.back().bottom() == area.bottom());
            for (std::size_t i = 0; i < cards.size(); ++i) {
                for (std::size_t k = i + 1; k < cards.size(); ++k) {
                    CHECK(base::intersect(base::inflate(cards[i], 9), base::inflate(cards[k], 9)).empty());
                }
            }
        }
    }
    CHECK(card_grid(area, 0, 20, false).empty());
    CHECK(card_grid(area, 3, 20, false)[1].y == area.y);
    CHECK(card_grid(area, 3, 20, true)[1].x == area.x);
}

TEST_CASE("a card leads to the collection of its theme, and Back returns home") {
    Stage stage;
    State state = at_home();
    CHECK(act(state, stage.scene(), "theme:theme-2"));
    CHECK(state.place.screen == ScreenId::collection);
    CHECK(state.place.collection.theme == "theme-2");
    CHECK(act(state, stage.scene(), "nav:back"));
    CHECK(state.place.screen == ScreenId::home);
    CHECK_FALSE(act(state, stage.scene(), "theme:unknown"));
    CHECK(state.place.screen == ScreenId::home);
}

TEST_CASE("a pressed card and a focused card look different") {
    Stage stage;
    State state = at_home();
    const int shapes = count<frame::Shape>(draw_home(stage.scene(), state));
    state.pressed = "theme:theme-1";
    CHECK(count<frame::Shape>(draw_home(stage.scene(), state)) > shapes);
    state.pressed.clear();
    state.focus = "theme:theme-1";
    CHECK(count<frame::Shape>(draw_home(stage.scene(), state)) > shapes);
}

TEST_CASE("without an English title the Vietnamese one is shown, and says so") {
    exhibit::Exhibit exhibition = small_exhibition();
    exhibition.title = {{{"vi", "Chỉ có tiếng Việt"}}};
    Stage stage(std::move(exhibition));
    stage.language("en");
    bool found = false;
    for (const frame::Node& node : draw_home(stage.scene(), at_home()).nodes) {
        if (const auto* const text = std::get_if<frame::Text>(&node);
            text && text->layout->text == "Chỉ có tiếng Việt") {
            found = true;
            CHECK(text->language == "vi");
        }
    }
    CHECK(found);
}
