#include "views/loop.h"

#include <doctest/doctest.h>

#include "long_exhibition.h"
#include "stage.h"
#include "views/pan.h"
#include "views/slides.h"
#include "views/timeline_sweep.h"
#include "views/views.h"

using namespace views;

namespace {

std::vector<const frame::Picture*> pictures(const frame::FrameList& list) {
    std::vector<const frame::Picture*> out;
    for (const frame::Node& node : list.nodes) {
        if (const auto* const picture = std::get_if<frame::Picture>(&node)) {
            out.push_back(picture);
        }
    }
    return out;
}

} // namespace

TEST_CASE("the loop keeps the rules in every size and language, slide by slide") {
    Stage stage;
    for (const Setting& setting : all_settings()) {
        stage.size(setting.size.w, setting.size.h).text(setting.text).language(setting.language);
        for (int slide = 0; slide < 2; ++slide) {
            State state;
            state.place.loop.first_slide = slide;
            CAPTURE(setting.name());
            CAPTURE(slide);
            CHECK(faults(draw_loop(stage.scene(3), state)) == std::vector<std::string>{});
        }
    }
}

TEST_CASE("very long titles still fit") {
    exhibit::Exhibit exhibition = small_exhibition();
    const std::string words = "Tập tài liệu rất dài về việc tổ chức, thu thập, chỉnh lý, xác định giá trị, bảo quản và "
                              "phát huy giá trị của tài liệu lưu trữ các cơ quan trung ương từ năm 1945 đến năm 1975";
    exhibition.items.front().title = {{{"vi", words}, {"en", words}}};
    const std::string id = exhibition.items.front().id;
    exhibition.loop = {id};
    Stage stage(std::move(exhibition));
    for (const Setting& setting : all_settings()) {
        stage.size(setting.size.w, setting.size.h).text(setting.text).language(setting.language);
        CAPTURE(setting.name());
        CHECK(faults(draw_loop(stage.scene(3), State{})) == std::vector<std::string>{});
    }
}

TEST_CASE("a slide stands for 8 s, or as long as it takes to read it") {
    Stage stage;
    SlideText text;
    text.title = {"một hai ba", "vi"};
    CHECK(slide_length_s(stage.scene(), text) == 8);
    for (int i = 0; i < 27; ++i) {
        text.sentence += "bốn ";
    }
    CHECK(slide_length_s(stage.scene(), text) == doctest::Approx(30 / 3.0 + 3));
    Scene scene = stage.scene();
    scene.slide_s = 4.0;
    CHECK(slide_length_s(scene, text) == 4);
}

TEST_CASE("a slide says title, second title, date and the label's first sentence") {
    Stage stage;
    const exhibit::Item& item = *stage.exhibit.item("first-1");
    const SlideText text = slide_text(stage.scene(), item);
    CHECK(text.title.text == "Thông đạt số 1C/VP về giữ gìn công văn, hồ sơ cũ");
    CHECK(text.second_title.text == "Circular No. 1C/VP on keeping old papers and files");
    CHECK(text.second_title.language == "en");
    CHECK(text.date == "Ngày 3 tháng 1 năm 1946");
    CHECK(text.sentence == "Câu đầu của lời giới thiệu nói về tài liệu này.");
}

TEST_CASE("the slide is a function of now: one after the other, round and round") {
    Stage stage;
    LoopPlace loop;
    loop.started_s = 100;
    loop.first_slide = 4;
    Scene scene = stage.scene(100);
    scene.slide_s = 10.0;
    CHECK(slide_now(scene, loop).subject->item->id == stage.exhibit.loop[4]);
    CHECK(!slide_now(scene, loop).before);
    scene.now_s = 110;
    SlideNow now = slide_now(scene, loop);
    CHECK(now.subject->item->id == stage.exhibit.loop[5]);
    CHECK(now.before->item->id == stage.exhibit.loop[4]);
    CHECK(now.start_s == 110);
    // The round ends with the sweep.
    scene.now_s = 121;
    now = slide_now(scene, loop);
    CHECK(now.subject->sweep());
    CHECK(now.length_s == sweep_length_s());
    scene.now_s = 120 + sweep_length_s() + 9.5;
    now = slide_now(scene, loop);
    CHECK(now.subject->item->id == stage.exhibit.loop[0]);
    CHECK(now.before->sweep());
    // Weeks later it is still in step, and as quick to find.
    const double round_s = 10 * static_cast<double>(stage.exhibit.loop.size()) + sweep_length_s();
    scene.now_s = 100 + 20000 * round_s + 15;
    now = slide_now(scene, loop);
    CHECK(now.subject->item->id == stage.exhibit.loop[5]);
    CHECK(now.start_s == doctest::Approx(100 + 20000 * round_s + 10));
    // Times before the beginning show the first slide.
    scene.now_s = 0;
    CHECK(slide_now(scene, loop).subject->item->id == stage.exhibit.loop[4]);
}

TEST_CASE("the sweep goes near, from the beginning of the line to its end, and steps back, without a jump") {
    TimelineWindow before = sweep_window(0);
    CHECK(before == TimelineWindow{0, 1});
    bool at_beginning = false;
    bool at_end = false;
    for (double t = 0; t <= sweep_length_s(); t += 1.0 / 60) {
        const TimelineWindow now = sweep_window(t);
        CAPTURE(t);
        REQUIRE(now.from >= -1e-9);
        REQUIRE(now.to <= 1 + 1e-9);
        // A sixtieth of a second moves what shows by less than a thirtieth of it.
        REQUIRE(std::abs(now.from - before.from) < now.span() / 30);
        REQUIRE(std::abs(now.to - before.to) < now.span() / 30);
        at_beginning |= now.span() < 0.3 && now.from < 1e-6;
        at_end |= now.span() < 0.3 && now.to > 1 - 1e-6;
        before = now;
    }
    CHECK(at_beginning);
    CHECK(at_end);
    CHECK(before == TimelineWindow{0, 1});
}

TEST_CASE("the sweep keeps the rules at any moment, and its cards and stacks lead into it") {
    for (const base::Size size : {base::Size{1920, 1080}, base::Size{1080, 1920}, base::Size{1024, 768}}) {
        exhibit::Exhibit exhibition = test::long_exhibition(200);
        exhibition.loop = {"item-1", "item-2"};
        Stage stage(std::move(exhibition));
        stage.size(size.w, size.h);
        State state;
        state.place.loop.first_slide = static_cast<int>(stage.exhibit.loop.size());
        for (double t = 6.5; t < sweep_length_s() - 7; t += 1.9) { // while it travels
            CAPTURE(t);
            for (const std::string& fault : faults(draw_loop(stage.scene(t), state))) {
                // What comes in at an edge is on its way.
                const bool at_edge = fault.ends_with(" leaves the screen") || fault.ends_with(" is cut off at a side");
                CHECK_MESSAGE(at_edge, fault);
            }
        }
        const frame::FrameList list = draw(stage.scene(12), state);
        for (const std::string_view sort : {"card:", "stack:"}) {
            const auto found = std::find_if(list.nodes.begin(), list.nodes.end(), [&](const frame::Node& node) {
                const auto* const control = std::get_if<frame::Control>(&node);
                return control && control->id.starts_with(sort);
            });
            if (found != list.nodes.end()) {
                State visitor = state;
                CHECK(act(visitor, stage.scene(12), std::get<frame::Control>(*found).id));
                CHECK(visitor.place.screen == (sort == "card:" ? ScreenId::item : ScreenId::timeline));
            }
        }
    }
}

TEST_CASE("the picture is whole at first and its frame is always full") {
    Pan pan;
    pan.frame = {100, 50, 600, 900};
    pan.length_s = 12;
    CHECK(pan.at(0) == pan.frame);
    base::Rect before = pan.at(0);
    for (double t = 0; t <= 14; t += 1.0 / 60) {
        const base::Rect now = pan.at(t);
        CHECK(base::intersect(now, pan.frame) == pan.frame);
        CHECK(now.w / now.h == doctest::Approx(600.0 / 900));
        REQUIRE(now.w >= before.w);
        before = now;
    }
    CHECK(before.w > pan.frame.w * 1.1);
    CHECK(pan.at(12) == pan.at(20));
}

TEST_CASE("no step of the pan is over a pixel, and no more frames are asked for than that needs") {
    Pan pan;
    pan.frame = {100, 50, 600, 940};
    pan.length_s = 10;
    int frames = 0;
    for (double t = 0; t < pan.length_s;) {
        const double step_s = pan.next_step_s(t);
        const base::Rect a = pan.at(t);
        const base::Rect b = pan.at(t + step_s);
        CHECK(std::abs(a.x - b.x) <= 1);
        CHECK(std::abs(a.y - b.y) <= 1);
        CHECK(std::abs(a.right() - b.right()) <= 1);
        CHECK(std::abs(a.bottom() - b.bottom()) <= 1);
        t += step_s;
        ++frames;
    }
    CHECK(frames < 30 * pan.length_s);
}

TEST_CASE("the cross-fade always shows a whole picture") {
    Stage stage;
    Scene scene = stage.scene(0);
    scene.slide_s = 10.0;
    for (double t = 10; t < 12; t += 0.02) {
        scene.now_s = t;
        const frame::FrameList list = draw_loop(scene, State{});
        double most = 0;
        for (const frame::Picture* const picture : pictures(list)) {
            most = std::max(most, picture->opacity);
        }
        CAPTURE(t);
        CHECK(most > 0.999);
        CHECK(list.next_change_s >= t);
        CHECK(list.next_change_s < t + 0.3);
    }
    scene.now_s = 10.5;
    CHECK(pictures(draw_loop(scene, State{})).size() == 2);
    scene.now_s = 11.9;
    CHECK(pictures(draw_loop(scene, State{})).size() == 1);
}

TEST_CASE("the old words are gone before the new ones come") {
    Stage stage;
    Scene scene = stage.scene(0);
    scene.slide_s = 10.0;
    for (double t = 10; t < 12; t += 0.02) {
        scene.now_s = t;
        const frame::FrameList list = draw_loop(scene, State{});
        const bool old_there = says(list, stage.exhibit.item("first-1")->title.in("vi").text);
        const bool new_there = says(list, stage.exhibit.item("second-1")->title.in("vi").text);
        CHECK_FALSE((old_there && new_there));
    }
}

TEST_CASE("the loop is drawn again only when something moves on") {
    Stage stage;
    Scene scene = stage.scene(0);
    scene.slide_s = 12.0;
    int frames = 0;
    for (double t = 0; t < 12;) {
        scene.now_s = t;
        const double next = draw_loop(scene, State{}).next_change_s;
        REQUIRE(next > t);
        t = next;
        ++frames;
    }
    CHECK(frames > 100);
    CHECK(frames < 12 * 60);
}

TEST_CASE("a tap on the picture opens that item, a tap elsewhere opens home") {
    Stage stage;
    State state;
    const frame::FrameList list = draw(stage.scene(3), state);
    const frame::Control* const everywhere = control(list, "loop:explore");
    REQUIRE(everywhere);
    CHECK(everywhere->rect == base::Rect{0, 0, 1920, 1080});
    CHECK(everywhere->label == "Chạm để khám phá");
    REQUIRE(control(list, "loop:item:first-1"));

    State visitor = state;
    CHECK(act(visitor, stage.scene(3), "loop:item:first-1"));
    CHECK(visitor.place.screen == ScreenId::item);
    CHECK(visitor.place.item.item == "first-1");
    CHECK(visitor.place.item.list == stage.exhibit.loop);
    CHECK(visitor.back.empty());

    CHECK(act(state, stage.scene(3), "loop:explore"));
    CHECK(state.place.screen == ScreenId::home);
    CHECK(state.back.empty());
}

TEST_CASE("an empty loop still names the exhibition and invites") {
    exhibit::Exhibit exhibition = small_exhibition();
    exhibition.loop.clear();
    Stage stage(std::move(exhibition));
    const frame::FrameList list = draw_loop(stage.scene(3), State{});
    CHECK(says(list, "Nghề Lưu trữ"));
    CHECK(says(list, "Chạm để khám phá"));
    CHECK(says(list, "Touch to explore"));
    CHECK(faults(list) == std::vector<std::string>{});
}
