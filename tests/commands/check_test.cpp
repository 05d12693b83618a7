#include <doctest/doctest.h>

#include <sstream>

#include "commands/check.h"
#include "intake/strings.h"
#include "platform/disk_files.h"

namespace {

intake::Content content_of(const std::string& folder) {
    const platform::DiskFiles files;
    const auto strings = intake::read_strings(files, KIOSK_SOURCE_DIR "/assets");
    REQUIRE(strings.has_value());
    return intake::read_content(files, KIOSK_SOURCE_DIR + folder, *strings);
}

std::string printed(const intake::Content& content, bool json, std::string_view language, int code) {
    std::ostringstream out;
    CHECK(commands::check(content, json, language, out) == code);
    return out.str();
}

} // namespace

TEST_CASE("check names file, line, column, fault and remedy of every broken item, in either language") {
    const intake::Content content = content_of("/tests/content/broken");
    CHECK(printed(content, false, "en", 1) ==
          "items/khong-ten/item.json:1:1: error: The “title” in the first language, “vi”, is missing. Add \"title\": { "
          "\"vi\": \"…\" }.\n"
          "items/phay-thua/item.json:5:23: error: There is a comma too many before the closing bracket. Delete this "
          "comma.\n"
          "items/sai-chu-de/item.json:3:12: error: There is no theme “ngya” in exhibit.json. Did you mean “ngay”?\n"
          "items/thieu-hinh/item.json:7:15: error: The picture “khong-co.jpg” is not there. Copy it into the folder "
          "“items/thieu-hinh”, or remove this entry.\n");
    CHECK(
        printed(content, false, "vi", 1) ==
        "items/khong-ten/item.json:1:1: error: Thiếu tên “title” bằng ngôn ngữ chính “vi”. Hãy thêm \"title\": { "
        "\"vi\": \"…\" }.\n"
        "items/phay-thua/item.json:5:23: error: Thừa một dấu phẩy trước dấu đóng. Hãy xóa dấu phẩy này.\n"
        "items/sai-chu-de/item.json:3:12: error: Không có chủ đề “ngya” trong exhibit.json. Có phải ý bạn là “ngay”?\n"
        "items/thieu-hinh/item.json:7:15: error: Không có hình “khong-co.jpg”. Hãy chép hình vào thư mục "
        "“items/thieu-hinh”, hoặc bỏ mục này.\n");
}

TEST_CASE("check as JSON") {
    const std::string json = printed(content_of("/tests/content/broken"), true, "en", 1);
    CHECK(json.starts_with(
        "{\"items\":6,\"shown\":3,\"errors\":4,\"warnings\":0,\"themes\":{\"nghe\":1,\"ngay\":2},\"kinds\":{"
        "\"document\":3},"
        "\"problems\":[{\"severity\":\"error\",\"file\":\"items/khong-ten/item.json\",\"line\":1,\"column\":1,\"code\":"
        "\"missing-title\",\"message\":\"The “title”"));
    CHECK(json.ends_with("]}\n"));
}

TEST_CASE("a good exhibition prints nothing") {
    const intake::Content content = content_of("/content");
    CHECK(printed(content, false, "vi", 0).empty());
    CHECK(printed(content, true, "vi", 0).find("\"errors\":0,\"warnings\":0") != std::string::npos);
}

TEST_CASE("warnings alone don't fail, and an unusable folder does") {
    intake::Content content;
    exhibit::Problem problem;
    problem.severity = exhibit::Severity::warning;
    problem.file = "items/x/en.md";
    problem.message.texts = {{"en", "M."}};
    problem.remedy.texts = {{"en", "R."}};
    content.problems.push_back(problem);
    CHECK(printed(content, false, "en", 0) == "items/x/en.md: warning: M. R.\n");
    const intake::Content nothing = content_of("/tests/content/not-there");
    CHECK_FALSE(nothing.exhibit);
    CHECK(printed(nothing, false, "en", 1).starts_with(".: error: The content folder"));
    CHECK(printed(nothing, true, "en", 1).find("\"themes\":{},\"kinds\":{}") != std::string::npos);
}
