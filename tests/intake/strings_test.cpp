#include <doctest/doctest.h>

#include "intake/strings.h"
#include "tests/intake/samples.h"

namespace {

int placeholders(const std::string& text) {
    int count = 0;
    for (std::size_t at = text.find("{}"); at != std::string::npos; at = text.find("{}", at + 2)) {
        ++count;
    }
    return count;
}

} // namespace

TEST_CASE("both languages hold the same keys with the same placeholders") {
    const base::Strings& vi = real_strings().at("vi");
    const base::Strings& en = real_strings().at("en");
    CHECK(vi.all().size() == en.all().size());
    for (const auto& [key, text] : vi.all()) {
        CAPTURE(key);
        REQUIRE(en.all().contains(key));
        CHECK_FALSE(text.empty());
        CHECK_FALSE(en[key].empty());
        CHECK(placeholders(text) == placeholders(en[key]));
    }
}

TEST_CASE("every problem has its remedy") {
    const base::Strings& vi = real_strings().at("vi");
    for (const auto& [key, text] : vi.all()) {
        if (key.starts_with("problem.")) {
            CAPTURE(key);
            CHECK(vi.all().contains("remedy." + key.substr(8)));
        }
    }
}

TEST_CASE("tables that differ or are broken are refused") {
    MemoryFiles files;
    files.put("/a/strings/vi.json", "{\"a\": \"x\", \"b\": \"y\"}");
    files.put("/a/strings/en.json", "{\"a\": \"x\", \"b\": \"z\"}");
    REQUIRE(intake::read_strings(files, "/a"));
    CHECK(intake::read_strings(files, "/a")->at("en")["b"] == "z");
    files.put("/a/strings/en.json", "{\"a\": \"x\"}");
    CHECK(intake::read_strings(files, "/a").error().message == "strings of vi and en differ: b");
    files.put("/a/strings/en.json", "{\"a\": \"x\",}");
    CHECK_FALSE(intake::read_strings(files, "/a"));
    CHECK_FALSE(intake::read_strings(files, "/none"));
}
