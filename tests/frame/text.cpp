#include "frame/text.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

#include "base/unicode.h"
#include "frame/breaks.h"
#include "tests/frame/type.h"

using namespace frame;
using test::type;

namespace {

const char* const body =
    "Văn bản đầu tiên của Nhà nước Việt Nam Dân chủ Cộng hòa về công tác lưu trữ. Thông đạt cấm tự ý "
    "tiêu hủy công văn, tài liệu và khẳng định giá trị đặc biệt của chúng đối với công cuộc kiến "
    "thiết quốc gia. Ngày ký văn bản về sau trở thành Ngày Lưu trữ Việt Nam.";

const std::vector<std::string> samples = {
    body,
    "Nghề Lưu trữ, Người Lưu trữ, Ngày Lưu trữ",
    "Ỗ Ẵ Ự ỹ Ằ Ẩ Ễ Ộ Ợ Ữ Ỵ đ Đ",
    "Thông đạt số 1C/VP-2025/NĐ-CP",
    "The Profession, the People, the Day: 219 facts, “quoted”, 1945–1946 — and more…",
    "\nmột\n\nhai\nba\n",
    "𡨸喃 chữ Nôm, 大南寔錄 Đại Nam thực lục",
    "大南寔錄正編第一紀卷之一大南寔錄正編第一紀卷之一",
    "Khôngcókhoảngtrắngnàotrongmộttừdàinhưthếnàycả-nhưng/có/gạch",
    "   ba   khoảng    trắng   ",
    "",
    "\n\n",
    "e\u0301a\u0309o\u0302\u0303",
    "\u0301",
    "bad \xFF\xC0 bytes",
    "tab\tand\u200Bzero\u00ADwidth",
    "ลาว ໄທ ភាសាខ្មែរ العربية עברית हिन्दी",
};

TextStyle plain(double px = 34) {
    TextStyle style;
    style.px = px;
    style.line_px = std::round(px * 1.5);
    return style;
}

std::string text_of(const std::filesystem::path& path) {
    std::ifstream in(path);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

bool complete(const TextLayout& layout) {
    return std::none_of(layout.glyphs.begin(), layout.glyphs.end(), [](const Glyph& g) { return g.id == 0; });
}

} // namespace

TEST_CASE("text stays inside its width, and its height is its lines") {
    for (const std::string& text : samples) {
        for (const double width : {9.0, 60.0, 220.0, 700.0, 5000.0}) {
            for (const Align align : {Align::left, Align::centre, Align::right}) {
                for (const bool balanced : {false, true}) {
                    for (const int max_lines : {0, 1, 3}) {
                        TextStyle style = plain(align == Align::left ? 34 : 21);
                        style.align = align;
                        style.balanced = balanced;
                        style.max_lines = max_lines;
                        style.family = balanced ? Family::display : Family::serif;
                        const TextPtr layout = type().set(text, style, width, "vi");
                        CAPTURE(text);
                        CAPTURE(width);
                        REQUIRE(layout->size.h == layout->lines * style.line_px);
                        REQUIRE(layout->line_widths_px.size() == static_cast<std::size_t>(layout->lines));
                        REQUIRE((max_lines == 0 || layout->lines <= max_lines));
                        REQUIRE((max_lines > 0 || !layout->truncated));
                        if (width >= 60) { // a single letter is wider than 9 px
                            REQUIRE(layout->size.w <= width + 0.01);
                        }
                        for (const double line : layout->line_widths_px) {
                            REQUIRE(line <= layout->size.w);
                        }
                        for (const Glyph& glyph : layout->glyphs) {
                            REQUIRE(glyph.y > 0);
                            REQUIRE(glyph.y < layout->size.h);
                            REQUIRE((width < 60 || glyph.x < layout->size.w + 0.01));
                        }
                    }
                }
            }
        }
    }
}

TEST_CASE("every Vietnamese letter is one glyph in every voice") {
    const std::u32string letters =
        U"aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvw"
        U"xyỳỷỹýỵzAÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆFGHIÌỈĨÍỊJKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙ"
        U"ỦŨÚỤƯỪỬỮỨỰVWXYỲỶỸÝỴZ0123456789“”‘’–—…·›₫";
    for (const Family family : {Family::display, Family::serif, Family::sans}) {
        for (const bool bold : {false, true}) {
            for (const bool italic : {false, true}) {
                TextStyle style = plain();
                style.family = family;
                style.bold = bold;
                style.italic = italic;
                for (const char32_t letter : letters) {
                    std::string text;
                    base::append_utf8(text, letter);
                    const TextPtr layout = type().set(text, style, 500, "vi");
                    CAPTURE(text);
                    REQUIRE(layout->glyphs.size() == 1);
                    REQUIRE(layout->glyphs[0].id != 0);
                    REQUIRE(layout->size.w > 0);
                }
            }
        }
    }
}

TEST_CASE("decomposed letters are composed") {
    const TextPtr composed = type().set("Ỗ", plain(), 500, "vi");
    const TextPtr decomposed = type().set("O\u0302\u0303", plain(), 500, "vi");
    CHECK(decomposed->glyphs.size() == 1);
    CHECK(decomposed->glyphs[0].id == composed->glyphs[0].id);
    CHECK(decomposed->text == "Ỗ");
}

TEST_CASE("Hán and Nôm are found in their fonts") {
    const TextPtr nom = type().set("𡨸喃", plain(), 500, "vi");
    REQUIRE(nom->glyphs.size() == 2);
    CHECK(test::face_of(nom->glyphs[0]) == "HanaMinB.ttf");
    CHECK(nom->glyphs[0].id != 0);
    CHECK(test::face_of(nom->glyphs[1]) == "NotoSerifCJK-Regular.ttc");
    CHECK(nom->glyphs[1].id != 0);
    const TextPtr mixed = type().set("Đại Nam thực lục 大南寔錄", plain(), 5000, "vi");
    CHECK(complete(*mixed));
    CHECK(test::face_of(mixed->glyphs.front()) == "NotoSans-Regular.ttf");
}

TEST_CASE("nothing of the shipped texts lacks a glyph") {
    int files = 0;
    for (const char* const folder : {"content", "assets/strings"}) {
        const std::filesystem::path root = std::filesystem::path(KIOSK_SOURCE_DIR) / folder;
        if (!std::filesystem::exists(root)) {
            continue;
        }
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
            const std::string extension = entry.path().extension().string();
            if (extension == ".json" || extension == ".md") {
                ++files;
                CAPTURE(entry.path());
                const TextPtr layout = type().set(text_of(entry.path()), plain(), 900, "vi");
                CHECK(complete(*layout));
                CHECK(layout->size.w <= 900.01);
            }
        }
    }
    CHECK(files > 0);
}

TEST_CASE("scripts beyond the exhibition's are still found") {
    CHECK(complete(*type().set("ไทย ລາວ ភាសាខ្មែរ العربية עברית हिन्दी Ελληνικά кириллица", plain(), 5000, "und")));
    const TextPtr unknown = type().set("a\U0010FFFDb", plain(), 500, "vi");
    CHECK(unknown->glyphs.size() == 3);
}

TEST_CASE("an ellipsis ends what does not fit, and fits itself") {
    TextStyle style = plain();
    style.max_lines = 2;
    const TextPtr layout = type().set(body, style, 500, "vi");
    CHECK(layout->truncated);
    CHECK(layout->lines == 2);
    CHECK(layout->text.ends_with("…"));
    CHECK(layout->text.size() < std::string_view(body).size());
    const std::string shown = layout->text.substr(0, layout->text.size() - 3);
    CHECK(std::string_view(body).starts_with(shown));
    CHECK(shown.back() != ' ');
    CHECK(layout->size.w <= 500.01);
    // What is shown is what is said: the text alone sets the same lines.
    const TextPtr again = type().set(layout->text, style, 500, "vi");
    CHECK_FALSE(again->truncated);
    CHECK(again->glyphs.size() == layout->glyphs.size());

    const TextPtr whole = type().set("Lưu trữ", style, 500, "vi");
    CHECK_FALSE(whole->truncated);
    CHECK(whole->text == "Lưu trữ");

    style.max_lines = 1;
    CHECK(type().set("một hai,\nba", style, 500, "vi")->text == "một hai…");
    CHECK(type().set("Khôngcókhoảngtrắngnào", style, 120, "vi")->text.ends_with("…"));
    CHECK(type().set("Khôngcókhoảngtrắngnào", style, 120, "vi")->size.w <= 120);
}

TEST_CASE("titles break balanced, no syllable alone on the last line") {
    TextStyle style = plain(68);
    style.family = Family::display;
    for (const char* const title : {"Bạn có muốn xem tiếp không?", "Thông đạt số 1C/VP về giữ gìn công văn, tài liệu",
                                    "Tập Sắc lệnh của Chủ tịch Chính phủ lâm thời nước Việt Nam Dân chủ Cộng hòa",
                                    "Nghề Lưu trữ, Người Lưu trữ"}) {
        for (double width = 400; width < 1800; width += 37) {
            style.balanced = false;
            const TextPtr filled = type().set(title, style, width, "vi");
            style.balanced = true;
            const TextPtr balanced = type().set(title, style, width, "vi");
            CAPTURE(title);
            CAPTURE(width);
            REQUIRE(balanced->lines == filled->lines);
            REQUIRE(balanced->size.w <= filled->size.w + 0.01);
            if (balanced->lines > 1) {
                const double syllable = type().measure("không?", style, "vi");
                const double last = balanced->line_widths_px.back();
                REQUIRE((last > syllable + 1 || filled->size.w < 2 * syllable));
            }
        }
    }
}

TEST_CASE("a reference code stays whole where there is room") {
    TextStyle style = plain();
    const double code = type().measure("1C/VP-TTg", style, "vi");
    const TextPtr layout = type().set("số 1C/VP-TTg", style, code + 4, "vi");
    REQUIRE(layout->lines == 2);
    CHECK(layout->line_widths_px[1] == doctest::Approx(code));
    const TextPtr narrow = type().set("1C/VP-TTg", style, code - 4, "vi");
    CHECK(narrow->lines == 2);
    // Cut at the hyphen, not somewhere among the letters.
    CHECK(narrow->line_widths_px[1] == doctest::Approx(type().measure("TTg", style, "vi")));
}

TEST_CASE("a long word is cut at its hyphen, wherever that is, if its parts have room") {
    const TextStyle style = plain();
    const double part = type().measure("Vietnamese", style, "en");
    const TextPtr layout = type().set("Franco-Vietnamese", style, part + 4, "en");
    REQUIRE(layout->lines == 2);
    CHECK(layout->line_widths_px[0] == doctest::Approx(type().measure("Franco-", style, "en")));
    CHECK(layout->line_widths_px[1] == doctest::Approx(part));
    // Where letters must be cut in any case, lines are filled.
    const TextPtr narrow = type().set("A-Vietnamesevietnamese", style, part, "en");
    CHECK(narrow->line_widths_px[0] > part / 2);
}

TEST_CASE("hard newlines break lines") {
    const TextPtr layout = type().set("một\n\nhai\n", plain(), 500, "vi");
    CHECK(layout->lines == 3);
    CHECK(layout->line_widths_px[1] == 0);
    CHECK(type().set("một\r\nhai", plain(), 500, "vi")->lines == 2);
    CHECK(type().set("", plain(), 500, "vi")->lines == 0);
    CHECK(type().set("", plain(), 500, "vi")->size.h == 0);
}

TEST_CASE("runs keep their own voice, also inside a word") {
    const TextRun runs[] = {{"Đại Nam "}, {"thực", true, false}, {"lục", false, true}, {" 1848"}};
    const TextPtr layout = type().set(runs, plain(), 900, "vi");
    CHECK(layout->text == "Đại Nam thựclục 1848");
    std::vector<std::string> faces;
    for (const Glyph& glyph : layout->glyphs) {
        if (faces.empty() || faces.back() != test::face_of(glyph)) {
            faces.push_back(test::face_of(glyph));
        }
    }
    CHECK(faces == std::vector<std::string>{"NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf",
                                            "NotoSans-Regular.ttf"});
    const TextRun one[] = {{"Đại Nam"}};
    CHECK(type().set(one, plain(), 900, "vi")->size == type().set("Đại Nam", plain(), 900, "vi")->size);
    for (const double width : {40.0, 60.0, 90.0, 150.0}) {
        CHECK(type().set(runs, plain(), width, "vi")->size.w <= width);
    }
}

TEST_CASE("no code point ends the line breaker, and a flag stays whole") {
    int wrong = 0;
    for (char32_t c = 1; c <= 0x10FFFF; ++c) {
        std::string text = "a";
        for (const char32_t next : {c, U'b', c, c, U' ', c, U'.'}) {
            base::append_utf8(text, next);
        }
        wrong += line_breaks(text, "vi").size() == text.size() ? 0 : 1;
    }
    CHECK(wrong == 0);
    const auto breaks = line_breaks("🇻🇳 🇻🇳", "vi");
    CHECK(breaks[3] == Break::no);
    CHECK(breaks[8] == Break::allowed);
}

TEST_CASE("alignment moves shorter lines within the widest") {
    TextStyle style = plain();
    const TextPtr left = type().set("dài dài dài\nngắn", style, 900, "vi");
    style.align = Align::right;
    const TextPtr right = type().set("dài dài dài\nngắn", style, 900, "vi");
    style.align = Align::centre;
    const TextPtr centre = type().set("dài dài dài\nngắn", style, 900, "vi");
    const double room = left->line_widths_px[0] - left->line_widths_px[1];
    const std::size_t last = left->glyphs.size() - 1;
    CHECK(right->glyphs[last].x - left->glyphs[last].x == doctest::Approx(room).epsilon(0.001));
    CHECK(centre->glyphs[last].x - left->glyphs[last].x == doctest::Approx(room / 2).epsilon(0.001));
    CHECK(right->size == left->size);
}

TEST_CASE("controls and overrides are not shown") {
    const TextPtr layout = type().set("a\u202Eb\u0007c\u0000d", plain(), 900, "vi");
    CHECK(layout->text == "abc"); // the literal ends at its NUL
    CHECK(layout->glyphs.size() == 3);
    CHECK(type().set(std::string_view("a\0b", 3), plain(), 900, "vi")->text == "ab");
}

TEST_CASE("the same text is set once, and the memory of it has a limit") {
    Typesetter fresh(test::fonts());
    const TextPtr first = fresh.set(body, plain(), 500, "vi");
    CHECK(fresh.set(body, plain(), 500, "vi") == first);
    CHECK(fresh.set(body, plain(), 501, "vi") != first);
    CHECK(fresh.set(body, plain(), 500, "en") != first);
    CHECK(fresh.set(body, plain(35), 500, "vi") != first);
    const std::weak_ptr<const TextLayout> second = fresh.set(body, plain(), 600, "vi");
    CHECK_FALSE(second.expired());
    for (int i = 0; i < 4000; ++i) {
        fresh.set(body, plain(), 1000 + i * 0.25, "vi");
    }
    CHECK(second.expired());
}

TEST_CASE("a megabyte of text is set, and a part of it quickly") {
    std::string words;
    while (words.size() < 1'000'000) {
        words += "lưu trữ ";
    }
    TextStyle style = plain();
    style.max_lines = 3;
    CHECK(type().set(words, style, 500, "vi")->lines == 3);
    const std::string one_word(1'000'000, 'm');
    CHECK(type().set(one_word, plain(), 500, "vi")->size.w <= 500);
}

TEST_CASE("a folder without fonts names the package") {
    const auto none = FontSet::open("/nonexistent");
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().message.find("fonts-noto-core") != std::string::npos);
}
