#include <doctest/doctest.h>

#include "intake/iiif_addresses.h"
#include "intake/iiif_rights.h"

TEST_CASE("a web address gets one slash at its end, and what a URI may not hold is encoded") {
    for (const auto& [written, made] : std::vector<std::pair<std::string, std::string>>{
             {"http://localhost:8000", "http://localhost:8000/"},
             {"https://luutru.vn/iiif//", "https://luutru.vn/iiif/"},
             {"HTTP://x/a b", "http://x/a%20b/"},
             {"http://x/triển", "http://x/tri%E1%BB%83n/"},
             {"http://x/a%20b", "http://x/a%20b/"},
             {"http://x/\"<>\\^`{|}", "http://x/%22%3C%3E%5C%5E%60%7B%7C%7D/"},
             {"http://[::1]:80/a", "http://[::1]:80/a/"}}) {
        CHECK_MESSAGE(intake::read_web_address(written) == made, written);
    }
    for (const char* const wrong :
         {"", "luutru.vn", "//luutru.vn/", "ftp://x/", "file:///x", "http://", "http:///a", "http:// x/", "http://a b/",
          "http://lưu.vn/", "http://x:port/", "http://x:123456/", "http://me@x/", "http://x/?a", "http://x#a",
          "http://.x/", "http://[::1/", "http://[]/", "http://[::1]x/"}) {
        CHECK_MESSAGE(!intake::read_web_address(wrong), wrong);
    }
}

TEST_CASE("a page's address is its file's name, however odd, and its own") {
    exhibit::Item item;
    item.id = "mot";
    const auto names = [&] {
        std::vector<std::string> ends;
        for (const std::string& address : intake::iiif_canvas_addresses("http://x/", item)) {
            REQUIRE(address.starts_with("http://x/items/mot/canvas/"));
            ends.push_back(address.substr(26));
        }
        return ends;
    };
    CHECK(names() == std::vector<std::string>{"none"});
    for (const auto& [file, page] : std::vector<std::pair<std::string, int>>{{"01.jpg", 0},
                                                                             {"a b#1?.jpg", 0},
                                                                             {"in/ả.jpg", 0},
                                                                             {"x.pdf", 0},
                                                                             {"x.pdf", 1},
                                                                             {"01.jpg", 0},
                                                                             {"01.jpg", 0}}) {
        exhibit::Page one;
        one.file = file;
        one.file_page = page;
        item.pages.push_back(one);
    }
    CHECK(names() == std::vector<std::string>{"01.jpg", "a%20b%231%3F.jpg", "in%2F%E1%BA%A3.jpg", "x.pdf", "x.pdf/2",
                                              "01.jpg/again-2", "01.jpg/again-3"});
    item.pages.erase(item.pages.begin() + 1);
    CHECK(names().at(1) == "in%2F%E1%BA%A3.jpg");
}

TEST_CASE("rights are an address of Creative Commons or RightsStatements.org, as their own specification has it") {
    for (const auto& [written, uri] : std::vector<std::pair<std::string, std::string>>{
             {"http://creativecommons.org/licenses/by/4.0/", "http://creativecommons.org/licenses/by/4.0/"},
             {"https://creativecommons.org/licenses/by-nc-sa/3.0/vn/deed.vi",
              "http://creativecommons.org/licenses/by-nc-sa/3.0/vn/"},
             {"CC BY 4.0 (https://www.creativecommons.org/licenses/by/4.0).",
              "http://creativecommons.org/licenses/by/4.0/"},
             {"https://creativecommons.org/licenses/by/4.0/legalcode.en#s1",
              "http://creativecommons.org/licenses/by/4.0/"},
             {"http://creativecommons.org/publicdomain/mark/1.0/", "http://creativecommons.org/publicdomain/mark/1.0/"},
             {"https://creativecommons.org/publicdomain/zero/1.0/",
              "http://creativecommons.org/publicdomain/zero/1.0/"},
             {"http://rightsstatements.org/vocab/NoC-OKLR/1.0/", "http://rightsstatements.org/vocab/NoC-OKLR/1.0/"},
             {"https://rightsstatements.org/page/InC/1.0/?language=en",
              "http://rightsstatements.org/vocab/InC/1.0/"}}) {
        CHECK_MESSAGE(intake::rights_uri(written) == uri, written);
    }
    for (const char* const none :
         {"", "CC BY", "http://creativecommons.org/", "http://creativecommons.org/licenses/by/",
          "creativecommons.org/licenses/by/4.0/", "http://creativecommons.org/licenses/by/9.0/",
          "http://creativecommons.org/licenses/by/4.0/x/y", "http://creativecommons.org.evil.example/licenses/by/4.0/",
          "http://example.org/creativecommons.org/licenses/by/4.0/", "http://rightsstatements.org/vocab/XYZ/1.0/",
          "http://rightsstatements.org/vocab/InC/2.0/", "http://", "...", ":"}) {
        CHECK_MESSAGE(!intake::rights_uri(none), none);
    }
}
