#include <doctest/doctest.h>

#include "base/unicode.h"

using namespace base;

TEST_CASE("composed and decomposed letters become the same") {
    CHECK(nfc("Ha\xCC\x80 No\xCC\x82\xCC\xA3i") == "Hà Nội");
    CHECK(nfc("Hà Nội") == "Hà Nội");
    CHECK(nfc("plain") == "plain");
    CHECK(nfc("a\xFF"
              "b") == "a\uFFFD"
                      "b");
    CHECK(nfc(std::string("a\0b", 3)) == std::string("a\0b", 3));
}

TEST_CASE("what is left alone because nothing composes with it is in NFC already") {
    const std::string other = "\xE4\xB8\xAD"; // has everything composed anew
    for (const auto& [first, last] :
         {std::pair(U'\x1', U'\x2FF'), std::pair(U'\x1E00', U'\x1EFF'), std::pair(U'\x2010', U'\x2027')}) {
        for (char32_t c = first; c <= last; ++c) {
            std::string text = "a";
            append_utf8(text, c);
            CAPTURE(static_cast<unsigned>(c));
            CHECK(nfc(text) == text);
            CHECK(nfc(text + other) == text + other);
        }
    }
}

TEST_CASE("UTF-8 is told from what only looks like it") {
    CHECK(valid_utf8("Thông đạt 漢喃 😀"));
    CHECK(valid_utf8(""));
    CHECK_FALSE(valid_utf8("Vi\xEAt"));
    CHECK_FALSE(valid_utf8("\xC0\x80"));
    CHECK_FALSE(valid_utf8("\xED\xA0\x80"));
    CHECK_FALSE(valid_utf8("\xF4\x90\x80\x80"));
    CHECK_FALSE(valid_utf8("\xE1\xBB"));
}

TEST_CASE("controls and bidirectional overrides are taken out, nothing else") {
    CHECK(strip_controls("a\x01\x1F\x7F"
                         "b\tc\nd") == "ab\tc\nd");
    CHECK(strip_controls("a\u202Eb\u2066c\u2069\u200F\u200Ed\uFEFFe\u0085f") == "abcdef");
    CHECK(strip_controls("%n ## <b> Nội 😀") == "%n ## <b> Nội 😀");
    CHECK(strip_controls("\xFF") == "\uFFFD");
}

TEST_CASE("folding forgets case, tones, accents and đ") {
    CHECK(fold("Hòa") == "hoa");
    CHECK(fold("HOÀ") == "hoa");
    CHECK(fold("ĐƯỜNG Thông đạt") == "duong thong dat");
    CHECK(fold("Ỗ Ẵ ỵ") == "o a y");
    CHECK(fold("１９４６ Ⅸ") == "1946 ix");
    CHECK(fold("漢") == "漢");
}

TEST_CASE("code points, capitals, syllables") {
    CHECK(code_points("aệ漢😀") == U"aệ漢😀");
    CHECK(code_points("a\xFF").back() == 0xFFFD);
    std::string out;
    for (const char32_t c : U"aệ漢😀") {
        if (c != 0) {
            append_utf8(out, c);
        }
    }
    CHECK(out == "aệ漢😀");
    CHECK(to_lower(U'Ệ') == U'ệ');
    CHECK(to_lower(U'Đ') == U'đ');
    CHECK(to_lower(U'漢') == U'漢');
    CHECK(count_syllables("") == 0);
    CHECK(count_syllables("  Thông đạt\n số 1C/VP ") == 4);
}

TEST_CASE("the first letter grows and shrinks, accents and all") {
    CHECK(capitalised("ngày 3 tháng 1") == "Ngày 3 tháng 1");
    CHECK(capitalised("đến năm 1954") == "Đến năm 1954");
    CHECK(capitalised("ước định") == "Ước định");
    CHECK(capitalised("c. 1950") == "c. 1950");
    CHECK(capitalised("1946") == "1946");
    CHECK(capitalised("漢") == "漢");
    CHECK(capitalised("").empty());
    CHECK(capitalised("\xFFz") == "\xFFz");
    CHECK(uncapitalised("Đồ bản") == "đồ bản");
    CHECK(uncapitalised("Tài liệu") == "tài liệu");
    CHECK(uncapitalised("").empty());
}
