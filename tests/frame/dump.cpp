#include "frame/dump.h"

#include <doctest/doctest.h>

#include "frame/build.h"
#include "tests/frame/type.h"

using namespace frame;

namespace {

constexpr Colour ink{244, 234, 216};
constexpr Colour ground{21, 16, 14};

ListBuilder builder(double scale = 1) {
    return ListBuilder({1920, 1080}, ground, "home", "vi", scale);
}

TextPtr words(const char* text, double px = 34, double width_px = 900) {
    TextStyle style;
    style.px = px;
    style.line_px = std::round(px * 1.5);
    return test::type().set(text, style, width_px, "vi");
}

Colour on_ground(const Text&) {
    return ground;
}

std::vector<std::string> problems(ListBuilder& b) {
    return audit(b.list(), on_ground);
}

bool mentions(const std::vector<std::string>& found, std::string_view part) {
    return std::any_of(found.begin(), found.end(),
                       [&](const std::string& line) { return line.find(part) != std::string::npos; });
}

std::string json(ListBuilder& b) {
    return to_json(b.list(), on_ground);
}

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("the tree is as it is described") {
    ListBuilder b = builder();
    b.text(words("Lưu \"trữ\"\nhai"), {100, 200}, ink);
    b.control("nav:home", Role::button, "Trang chủ", {0, 1000, 200, 200}).selected = true;
    Picture& picture = b.picture({"thong-dat-1c-vp", 2}, {-50, 10, 100.125, 90});
    picture.level = 2;
    picture.sharp = true;
    const double width = b.list().nodes.empty() ? 0 : std::get<Text>(b.list().nodes[0]).layout->size.w;
    CHECK(json(b) ==
          fmt::format("{{\"screen\":\"home\",\"size\":[1920,1080],\"scale\":1,\"lang\":\"vi\",\"nodes\":[\n"
                      "{{\"kind\":\"text\",\"rect\":[100,200,{},102],\"text\":\"Lưu \\\"trữ\\\"\\nhai\",\"px\":34,"
                      "\"colour\":\"#F4EAD8\",\"on\":\"#15100E\",\"lang\":\"vi\"}},\n"
                      "{{\"kind\":\"control\",\"role\":\"button\",\"id\":\"nav:home\",\"label\":\"Trang chủ\","
                      "\"rect\":[0,1000,200,80],\"state\":[\"selected\"]}},\n"
                      "{{\"kind\":\"picture\",\"item\":\"thong-dat-1c-vp\",\"page\":2,\"rect\":[0,10,50.13,90],"
                      "\"level\":2,\"sharp\":true}}\n]}}\n",
                      std::round(width * 100) / 100));
}

TEST_CASE("only what is visible is reported") {
    ListBuilder b = builder();
    b.text(words("ngoài màn hình"), {2000, 100}, ink);
    {
        const auto inside = b.clip({0, 0, 500, 500});
        b.text(words("ngoài khung"), {600, 100}, ink);
    }
    {
        const auto faded = b.fade(0);
        b.text(words("trong suốt"), {100, 100}, ink);
    }
    b.text(words("bị che"), {100, 300}, ink);
    b.text(words("ló ra"), {100, 380}, ink);
    b.fill({0, 200, 900, 200}, ground);
    b.fill({0, 600, 900, 200}, ground.with_alpha(0.5));
    b.text(words("sau màn"), {100, 900}, ink);
    b.to_backdrop();
    b.text(words("hỏi"), {700, 700}, ink);
    const std::string tree = json(b);
    for (const char* const hidden : {"ngoài màn hình", "ngoài khung", "trong suốt", "bị che", "sau màn", "ló ra"}) {
        CHECK_FALSE(holds(tree, hidden));
    }
    CHECK(holds(tree, "hỏi"));

    ListBuilder covered = builder();
    covered.text(words("bị che"), {100, 300}, ink);
    covered.text(words("ló ra"), {100, 380}, ink);
    covered.text(words("dưới góc tròn"), {0, 202}, ink);
    covered.text(words("qua kính"), {100, 620}, ink);
    covered.fill({0, 200, 900, 200}, ground, 40);
    covered.fill({0, 600, 900, 200}, ground.with_alpha(0.5));
    const std::string second = json(covered);
    CHECK_FALSE(holds(second, "bị che"));
    CHECK(holds(second, "ló ra"));
    CHECK(holds(second, "dưới góc tròn"));
    CHECK(holds(second, "qua kính"));
}

TEST_CASE("a control is not hidden by its own looks, but by what is over it") {
    ListBuilder b = builder();
    b.control("own", Role::button, "a", {100, 100, 200, 80});
    b.fill({100, 100, 200, 80}, ink, 40);
    b.control("under", Role::button, "b", {700, 500, 200, 80});
    b.fill({600, 400, 900, 500}, ground);
    CHECK(holds(json(b), "own"));
    CHECK_FALSE(holds(json(b), "under"));
}

TEST_CASE("a plate counts until its picture is there") {
    ListBuilder b = builder();
    const std::size_t at = b.next();
    b.picture({"x", 1}, {100, 100, 500, 500});
    b.text(words("Tên trên bìa"), {120, 300}, ink);
    b.end_plate(at);
    CHECK(holds(json(b), "Tên trên bìa"));
    std::get<Picture>(b.list().nodes[at]).quads = {{{100, 100, 500, 500}, {0, 0, 1, 1}, 1}};
    CHECK_FALSE(holds(json(b), "Tên trên bìa"));
}

TEST_CASE("a half transparent text is reported in the colour that is seen") {
    ListBuilder b = builder();
    {
        const auto faded = b.fade(0.5);
        b.text(words("nhạt"), {100, 100}, {255, 255, 255});
    }
    CHECK(holds(json(b), base::to_hex(base::mix(ground, {255, 255, 255}, 0.5))));
}

TEST_CASE("a screen that keeps the rules passes") {
    ListBuilder b = builder();
    b.text(words("Trưng bày", 68), {72, 40}, ink);
    b.text(words("Ngày 3 tháng 1 năm 1946", 28), {72, 160}, ink);
    b.control("nav:home", Role::button, "Trang chủ", {40, 960, 200, 88});
    b.control("nav:collection", Role::button, "Trưng bày", {256, 960, 200, 88});
    b.control("corner", Role::button, "Góc", {460, 1049, 64, 64});
    CHECK(problems(b).empty());
}

TEST_CASE("small or faint text is found") {
    ListBuilder b = builder();
    b.text(words("nhỏ", 26), {72, 40}, ink);
    b.text(words("mờ"), {72, 140}, {80, 70, 60});
    const auto found = problems(b);
    REQUIRE(found.size() == 2);
    CHECK(mentions(found, "\"nhỏ\" is 26 px"));
    CHECK(mentions(found, "\"mờ\" has a contrast"));
    ListBuilder scaled = builder(1.3);
    scaled.text(words("vừa", 36), {72, 40}, ink);
    CHECK(problems(scaled).empty()); // 36.4, rounded
    ListBuilder large = builder(1.6);
    large.text(words("chưa lớn", 40), {72, 40}, ink);
    CHECK(problems(large).size() == 1);
}

TEST_CASE("controls too small, too close or over each other are found") {
    ListBuilder b = builder();
    b.control("small", Role::button, "a", {100, 100, 60, 88});
    b.control("left", Role::button, "b", {300, 100, 100, 88});
    b.control("right", Role::button, "c", {408, 100, 100, 88});
    b.control("card", Role::button, "d", {800, 100, 400, 400});
    b.control("nested", Role::button, "e", {900, 200, 88, 88});
    const auto found = problems(b);
    REQUIRE(found.size() == 3);
    CHECK(mentions(found, "control small is 60 x 88"));
    CHECK(mentions(found, "left and right are 8 px apart"));
    CHECK(mentions(found, "card overlaps nested"));
}

TEST_CASE("others may lie on a control that is the whole ground") {
    ListBuilder b = builder();
    b.control("loop:explore", Role::button, "Chạm để khám phá", {0, 0, 1920, 1080});
    b.control("loop:item", Role::picture, "Thông đạt", {1000, 100, 700, 800});
    CHECK(problems(b).empty());
}

TEST_CASE("controls without a label or a name of their own are found") {
    ListBuilder b = builder();
    b.control("a", Role::button, " ", {100, 100, 100, 88});
    b.control("", Role::button, "b", {300, 100, 100, 88});
    b.control("c", Role::button, "c", {500, 100, 100, 88});
    b.control("c", Role::button, "d", {700, 100, 100, 88});
    CHECK(problems(b).size() == 3);
}

TEST_CASE("texts over each other are found, close lines are not") {
    ListBuilder b = builder();
    b.text(words("một dòng chữ"), {100, 100}, ink);
    b.text(words("dòng kia"), {150, 120}, ink);
    b.text(words("trên", 34), {100, 500}, ink);
    b.text(words("dưới", 34), {100, 547}, ink);
    const auto found = problems(b);
    REQUIRE(found.size() == 1);
    CHECK(mentions(found, "\"một dòng chữ\" overlaps \"dòng kia\""));
}

TEST_CASE("cut text is found, but not where it scrolls") {
    ListBuilder b = builder();
    b.text(words("chữ ở mép phải"), {1800, 100}, ink);
    {
        const auto inside = b.clip({0, 300, 900, 200});
        b.text(words("dòng bị cắt"), {100, 475}, ink);
    }
    b.text(words("bị thanh che một phần"), {1000, 700}, ink);
    b.fill({900, 725, 900, 300}, ground);
    CHECK(problems(b).size() == 3);

    ListBuilder scrolling = builder();
    const Rect window{0, 300, 900, 200};
    scrolling.surface("surface:list", window).drags_y = true;
    {
        const auto inside = scrolling.clip(window);
        scrolling.text(words("dòng cuộn dở"), {100, 475}, ink);
    }
    CHECK(problems(scrolling).empty());
    {
        const auto inside = scrolling.clip(window);
        scrolling.text(words("dài quá khung"), {800, 350}, ink);
    }
    CHECK(problems(scrolling).size() == 1);
}
