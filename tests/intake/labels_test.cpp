#include <doctest/doctest.h>

#include "intake/labels.h"

namespace {

// Paragraphs as one text a line each: "* " before list items, _emphasis_, **strong**.
std::string plain(std::string_view markdown) {
    std::string out;
    for (const exhibit::Paragraph& paragraph : intake::read_markdown(markdown)) {
        out += paragraph.list_item ? "* " : "";
        for (const exhibit::Run& run : paragraph.runs) {
            const std::string mark = std::string(run.emphasis ? "_" : "") + (run.strong ? "**" : "");
            out += mark + run.text + std::string(mark.rbegin(), mark.rend());
        }
        out += "|";
    }
    return out;
}

} // namespace

TEST_CASE("paragraphs, emphasis and lists") {
    CHECK(plain("Một.\nHai.\n\nBa.") == "Một. Hai.|Ba.|");
    CHECK(plain("Một *hai* **ba** bốn") == "Một _hai_ **ba** bốn|");
    CHECK(plain("Gồm:\n\n- một\n- *hai*\n\nHết.") == "Gồm:|* một|* _hai_|Hết.|");
    CHECK(plain("- một\n\n- hai\n\n  tiếp") == "* một|* hai|tiếp|");
    CHECK(plain("3. ba\n4. bốn") == "3. ba|4. bốn|");
    CHECK(plain("- một\n  - hai") == "* một|* hai|");
    CHECK(plain("# Tên\nnội dung") == "**Tên**|nội dung|");
    CHECK(plain("> trích\n\nsau") == "trích|sau|");
    CHECK(plain("dòng một  \ndòng hai") == "dòng một\ndòng hai|");
    CHECK(plain("    thụt vào") == "thụt vào|");
    CHECK(plain("").empty());
    CHECK(plain("\r\n \r\n").empty());
}

TEST_CASE("any line ending, byte order mark, decomposed letters") {
    CHECK(plain("\xEF\xBB\xBFMột\r\n\r\nHai\r\rBa") == "Một|Hai|Ba|");
    CHECK(plain("Ha\xCC\x80") == "Hà|");
}

TEST_CASE("links and pictures are their words, markup is shown as it is") {
    CHECK(plain("xem [trang này](http://x.y) ngay") == "xem trang này ngay|");
    CHECK(plain("![ảnh](a.jpg)") == "ảnh|");
    CHECK(plain("<b>x</b> &amp; &lt;y&gt; &#x1EBF; &nosuch; &#0; &#x202E;") == "<b>x</b> & <y> ế &nosuch; &#0;|");
    CHECK(plain("<script>\nalert(1)\n</script>") == "<script> alert(1) </script>|");
    CHECK(plain("50 %n ##x \xE2\x80\xAE dấu") == "50 %n ##x  dấu|");
    CHECK(plain("`mã`") == "mã|");
}

TEST_CASE("rubbish does no harm") {
    const std::string deep(20'000, '>');
    intake::read_markdown(deep + "x");
    intake::read_markdown(std::string(20'000, '*') + "x" + std::string(20'000, '_'));
    intake::read_markdown(std::string(20'000, '['));
    intake::read_markdown("\xFF\xFE\x80 \xC3");
    CHECK(plain(std::string("a\0b", 3)) == "ab|");
}
