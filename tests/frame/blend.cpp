#include "frame/blend.h"

#include <doctest/doctest.h>

#include "frame/build.h"
#include "tests/frame/type.h"

using namespace frame;

namespace {

constexpr Colour red{200, 0, 0};
constexpr Colour blue{0, 0, 200};
constexpr Rect bar{0, 900, 1920, 180};

ListBuilder builder(const char* screen) {
    return ListBuilder({1920, 1080}, {0, 0, 0}, screen, "vi", 1);
}

TextPtr text(const char* words) {
    TextStyle style;
    style.px = 34;
    style.line_px = 52;
    return test::type().set(words, style, 900, "vi");
}

// A wall of cards, one of them with a title over it, and a bar below.
FrameList wall() {
    ListBuilder b = builder("collection");
    b.fill({0, 0, 1920, 1080}, red);
    for (int i = 0; i < 3; ++i) {
        b.picture({fmt::format("item-{}", i), 1}, {100.0 + 500 * i, 100, 400, 300}, 8);
    }
    b.text(text("Trên tranh"), {620, 300}, blue);
    b.text(text("Dưới tranh"), {620, 450}, blue);
    b.control("card:item-1", Role::picture, "một", {600, 100, 400, 300});
    b.fill(bar, blue);
    b.control("nav:home", Role::button, "Trang chủ", {0, 900, 200, 180});
    return b.take();
}

FrameList item() {
    ListBuilder b = builder("item");
    b.fill({0, 0, 1920, 1080}, red);
    b.picture({"item-1", 1}, {200, 50, 800, 800}, 0, 40);
    b.fill({1100, 0, 820, 900}, blue);
    b.text(text("Tên của nó"), {1200, 100}, red);
    b.control("item:plus", Role::button, "Phóng to", {20, 700, 88, 88});
    b.surface("surface:picture", {0, 0, 1100, 900}).pinches = true;
    b.fill(bar, blue);
    b.control("nav:home", Role::button, "Trang chủ", {0, 900, 200, 180});
    return b.take();
}

template <class N>
std::vector<const N*> all(const FrameList& list) {
    std::vector<const N*> out;
    for (const Node& node : list.nodes) {
        if (const N* const found = std::get_if<N>(&node)) {
            out.push_back(found);
        }
    }
    return out;
}

template <class N>
std::vector<const N*> all(FrameList&& list) = delete;

std::size_t place_of(const FrameList& list, const Node& wanted) {
    for (std::size_t i = 0; i < list.nodes.size(); ++i) {
        if (&list.nodes[i] == &wanted) {
            return i;
        }
    }
    return list.nodes.size();
}

template <class Test>
std::size_t find(const FrameList& list, const Test& test) {
    const auto found = std::find_if(list.nodes.begin(), list.nodes.end(), test);
    REQUIRE(found != list.nodes.end());
    return place_of(list, *found);
}

} // namespace

TEST_CASE("a picture in both moves, once and opaque") {
    for (const double t : {0.0, 0.3, 0.5, 0.9}) {
        const FrameList list = blend(wall(), item(), t);
        int seen = 0;
        for (const Picture* const picture : all<Picture>(list)) {
            if (picture->key.item == "item-1") {
                ++seen;
                CHECK(picture->opacity == 1);
                CHECK(picture->rect == base::mix(Rect{600, 100, 400, 300}, Rect{200, 50, 800, 800}, t));
                CHECK(picture->radius_px == doctest::Approx(8 * (1 - t)));
                CHECK(picture->shadow_px == doctest::Approx(40 * t));
            } else {
                CHECK(picture->backdrop);
                CHECK(picture->opacity == doctest::Approx(1 - 2 * t));
            }
        }
        CHECK(seen == 1);
        CHECK(list.screen == "item");
    }
}

TEST_CASE("the moving picture is over its neighbours and under what lay over it") {
    const FrameList list = blend(wall(), item(), 0.2);
    const auto picture = [](const char* id) {
        return [id](const Node& node) {
            const auto* const p = std::get_if<Picture>(&node);
            return p != nullptr && p->key.item == id;
        };
    };
    const auto says = [](const char* words) {
        return [words](const Node& node) {
            const auto* const t = std::get_if<Text>(&node);
            return t != nullptr && t->layout->text == words;
        };
    };
    const std::size_t moving = find(list, picture("item-1"));
    CHECK(find(list, picture("item-0")) < moving);
    CHECK(find(list, picture("item-2")) < moving);
    CHECK(find(list, says("Dưới tranh")) < moving);
    CHECK(find(list, says("Trên tranh")) > moving);
}

TEST_CASE("what looks the same in both does not fade") {
    for (const double t : {0.0, 0.4, 0.8}) {
        const FrameList list = blend(wall(), item(), t);
        int grounds = 0;
        int bars = 0;
        for (const Shape* const shape : all<Shape>(list)) {
            grounds += shape->rect == Rect{0, 0, 1920, 1080};
            bars += shape->rect == bar;
            if (shape->rect == bar || shape->rect == Rect{0, 0, 1920, 1080}) {
                CHECK(shape->opacity == 1);
                CHECK_FALSE(shape->backdrop);
            }
        }
        CHECK(grounds == 1);
        CHECK(bars == 1);
        // The ground stays the ground: nothing that fades out is hidden by it.
        CHECK(std::get<Shape>(list.nodes.front()).rect == Rect{0, 0, 1920, 1080});
    }
}

TEST_CASE("touches go to the new list, in its own order") {
    const FrameList list = blend(wall(), item(), 0.1);
    std::vector<std::string> ids;
    for (const Node& node : list.nodes) {
        if (const auto* const control = std::get_if<Control>(&node)) {
            ids.push_back(control->id);
            CHECK(control->opacity == 1);
        } else if (const auto* const surface = std::get_if<Surface>(&node)) {
            ids.push_back(surface->id);
        }
    }
    CHECK(ids == std::vector<std::string>{"item:plus", "surface:picture", "nav:home"});
}

TEST_CASE("two texts are never over each other") {
    for (double t = 0; t < 1; t += 0.05) {
        double old_text = 0;
        double new_text = 0;
        const FrameList list = blend(wall(), item(), t);
        for (const Text* const node : all<Text>(list)) {
            (node->backdrop ? old_text : new_text) = node->opacity;
        }
        CHECK(std::min(old_text, new_text) == 0);
    }
}

TEST_CASE("the end is the new list") {
    CHECK(blend(wall(), item(), 1).nodes.size() == item().nodes.size());
    FrameList small = wall();
    small.size = {1080, 1920};
    CHECK(blend(small, item(), 0.5).nodes.size() == item().nodes.size());
    CHECK(blend({}, {}, 0.5).nodes.empty());
}

TEST_CASE("where a picture takes another's place the ground never shines through") {
    ListBuilder a = builder("a");
    a.picture({"x", 1}, {100, 100, 800, 600});
    ListBuilder b = builder("b");
    b.picture({"y", 1}, {120, 110, 780, 610});
    const FrameList from = a.take();
    const FrameList to = b.take();
    for (double t = 0.05; t < 1; t += 0.05) {
        double through = 1;
        const FrameList list = blend(from, to, t);
        for (const Picture* const picture : all<Picture>(list)) {
            through *= 1 - picture->opacity;
        }
        CHECK(through < 0.01 + 2 * std::max(0.0, t - 0.5) * (1 - t));
    }
}

TEST_CASE("beside a picture that matters most no other one flies") {
    ListBuilder a = builder("a");
    a.picture({"x", 1}, {0, 0, 100, 100});
    a.picture({"y", 1}, {200, 0, 100, 100});
    ListBuilder b = builder("b");
    b.picture({"x", 1}, {400, 400, 600, 600}).priority = true;
    b.picture({"y", 1}, {1500, 900, 100, 100});
    const FrameList list = blend(a.take(), b.take(), 0.25);
    const auto pictures = all<Picture>(list);
    REQUIRE(pictures.size() == 2);
    for (const Picture* const picture : pictures) {
        const bool main = picture->key.item == "x";
        CHECK(picture->rect == (main ? Rect{100, 100, 225, 225} : Rect{200, 0, 100, 100}));
    }
}

TEST_CASE("a plain shape on the ground takes its colour and stays opaque") {
    ListBuilder a = builder("a");
    ListBuilder b = builder("b");
    b.fill({0, 0, 900, 900}, red);
    const FrameList list = blend(a.take(), b.take(), 0.75);
    const auto shapes = all<Shape>(list);
    REQUIRE(shapes.size() == 1);
    CHECK(shapes[0]->opacity == 1);
    CHECK(shapes[0]->colour == base::mix(list.background, red, 0.5));
}

TEST_CASE("of several pictures of one key each takes the nearest") {
    ListBuilder a = builder("a");
    a.picture({"x", 1}, {0, 0, 100, 100});
    a.picture({"x", 1}, {1000, 0, 100, 100});
    ListBuilder b = builder("b");
    b.picture({"x", 1}, {900, 0, 100, 100});
    b.picture({"x", 1}, {0, 100, 100, 100});
    b.picture({"x", 1}, {500, 500, 100, 100});
    const FrameList list = blend(a.take(), b.take(), 0.75);
    const auto pictures = all<Picture>(list);
    REQUIRE(pictures.size() == 3);
    CHECK(pictures[0]->rect.x == 500);
    CHECK(pictures[0]->opacity == 0.5); // new: fades in
    CHECK(pictures[1]->rect == Rect{925, 0, 100, 100});
    CHECK(pictures[2]->rect == Rect{0, 75, 100, 100});
}

TEST_CASE("a plate goes with its picture and counts what is left of it") {
    const auto with_plate = [](const char* id, Rect rect) {
        ListBuilder b = builder(id);
        const std::size_t at = b.next();
        b.picture({id, 1}, rect);
        b.fill(rect, red);
        b.text(text("Tên"), {rect.x, rect.y}, blue);
        b.end_plate(at);
        b.fill({0, 1000, 10, 10}, blue);
        return b.take();
    };
    const FrameList fading = blend(with_plate("a", {0, 0, 100, 100}), with_plate("b", {0, 0, 100, 100}), 0.4);
    for (std::size_t i = 0; i < fading.nodes.size(); ++i) {
        if (const auto* const picture = std::get_if<Picture>(&fading.nodes[i])) {
            // At 0.4 the old text is nearly gone, the new one not there yet.
            CHECK(picture->plate_nodes == (picture->key.item == "a" ? 2 : 1));
            CHECK(placed(fading.nodes[i + 1]).rect == Rect{0, 0, 100, 100});
        }
    }
    const FrameList moving = blend(with_plate("a", {0, 0, 100, 100}), with_plate("a", {200, 0, 300, 300}), 0.5);
    const auto pictures = all<Picture>(moving);
    REQUIRE(pictures.size() == 1);
    CHECK(pictures[0]->plate_nodes == 2);
    CHECK(all<Shape>(moving).back()->rect == pictures[0]->rect);
}

TEST_CASE("a moving picture's window and tiles move with it") {
    FrameList a = wall();
    FrameList b = item();
    for (Node& node : b.nodes) {
        if (auto* const picture = std::get_if<Picture>(&node)) {
            picture->crop = {400, 50, 400, 800};
            picture->quads = {{{200, 50, 800, 400}, {0, 0, 1, 0.5}, 7}};
            picture->hole = {400, 50, 100, 100};
        }
    }
    const FrameList list = blend(a, b, 0.5);
    for (const Picture* const picture : all<Picture>(list)) {
        if (picture->key.item == "item-1") {
            CHECK(picture->crop == Rect{500, 75, 400, 550});
            REQUIRE(picture->quads.size() == 1);
            CHECK(picture->quads[0].rect == Rect{400, 75, 600, 275});
            CHECK_MESSAGE(picture->hole.empty(), "what lay on top of it goes elsewhere");
        }
    }
}
