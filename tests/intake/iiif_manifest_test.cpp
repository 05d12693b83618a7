#include <doctest/doctest.h>

#include "intake/iiif_json.h"
#include "intake/iiif_manifest.h"
#include "intake/iiif_text.h"
#include "intake/labels.h"
#include "tests/intake/samples.h"

namespace {

ports::PictureSource source(int width_px, int height_px, int levels, int thumbnail_w_px, int thumbnail_h_px) {
    ports::PictureSource made;
    made.state = ports::PictureState::ready;
    made.folder = "/cache/pictures/abc-r2400";
    made.width_px = width_px;
    made.height_px = height_px;
    made.levels = levels;
    made.thumbnail_w_px = thumbnail_w_px;
    made.thumbnail_h_px = thumbnail_h_px;
    return made;
}

std::string nav(const char* written) {
    return intake::iiif_nav_date(exhibit::read_date(written).value().date).value_or("none");
}

std::string html(std::string_view markdown) {
    const auto map = intake::iiif_labels({exhibit::Label{"vi", intake::read_markdown(markdown)}});
    return map.members.empty() ? "none" : map.members.front().value.items.front().text;
}

} // namespace

TEST_CASE("an item is found by time where its first day is known to the year") {
    CHECK(nav("1946-01-03") == "1946-01-03T00:00:00Z");
    CHECK(nav("2/1946") == "1946-02-01T00:00:00Z");
    CHECK(nav("khoảng 1950") == "1950-01-01T00:00:00Z");
    CHECK(nav("1962-1975") == "1962-01-01T00:00:00Z");
    CHECK(nav("từ 1945") == "1945-01-01T00:00:00Z");
    CHECK(nav("938") == "0938-01-01T00:00:00Z");
    for (const char* const vague :
         {"196X", "thế kỷ XIX", "đầu thế kỷ XIX", "đến 1954", "trước 1954", "sau 1975", "111 TCN"}) {
        CHECK_MESSAGE(nav(vague) == "none", vague);
    }
    CHECK_FALSE(intake::iiif_nav_date({}));
}

TEST_CASE("a label is a little HTML, well-formed, and nothing in it is taken for markup") {
    CHECK(html("Một *hai* **ba**") == "<p>Một <i>hai</i> <b>ba</b></p>");
    CHECK(html("Một\n\n- hai\n- ba") == "<span><p>Một</p><p>• hai</p><p>• ba</p></span>");
    CHECK(html("a < b & \"c\"  \nd") == "<p>a &lt; b &amp; &quot;c&quot;<br/>d</p>");
    CHECK(html("<script>x</script>") == "<p>&lt;script&gt;x&lt;/script&gt;</p>");
    CHECK(html("a\xEF\xBF\xBE\xEF\xBF\xBF"
               "b") == "<p>ab</p>");
    CHECK(html("") == "none");
}

TEST_CASE("a value is HTML only where it is a link") {
    CHECK(intake::iiif_value_text("<b>x</b>") == "<b>x</b> ");
    CHECK(intake::iiif_value_text("a < b") == "a < b");
    CHECK(intake::iiif_value_text("https://x.vn/?a=1&b=2") ==
          R"(<span><a href="https://x.vn/?a=1&amp;b=2">https://x.vn/?a=1&amp;b=2</a></span>)");
    for (const char* const plain :
         {"https://x.vn/ và thêm", "xem https://x.vn/", "javascript:alert(1)", "https://x.vn/\"a"}) {
        CHECK(intake::iiif_value_text(plain) == plain);
    }
}

TEST_CASE("the export's own words are in the languages of the exhibition that there are words for") {
    CHECK(intake::write_json(intake::IiifWords(real_strings(), {"vi", "en"}).label("item.page", 3)) ==
          "{\n  \"vi\": [\"Trang 3\"],\n  \"en\": [\"Page 3\"]\n}\n");
    CHECK(intake::IiifWords(real_strings(), {"fr", "lo"}).label("info.rights").members.size() == 1);
    const auto date = intake::IiifWords(real_strings(), {"vi", "fr"}).date(exhibit::read_date("khoảng 1950")->date);
    CHECK(date.find("vi")->items.front().text == "Khoảng năm 1950");
    CHECK(date.find("en")->items.front().text == "c. 1950");
}

TEST_CASE("the largest image in one file is the whole, else the thumbnail, and info.json says so") {
    const auto whole = intake::iiif_picture(source(500, 300, 1, 500, 300));
    CHECK(whole.address == "abc-r2400");
    CHECK(whole.most_px == 0);
    CHECK(whole.largest.file == "tiles/full/500,300/0/default.jpg");
    CHECK(intake::iiif_image_info(whole, "http://x/").find("maxWidth") == std::string::npos);

    const auto small = intake::iiif_picture(source(640, 400, 2, 640, 400));
    CHECK(small.most_px == 0);
    CHECK(small.largest.file == "thumbnail.jpg");
    CHECK(small.thumbnail.size == "320,200");

    const auto large = intake::iiif_picture(source(6001, 4000, 5, 640, 427));
    CHECK(large.most_px == 640);
    CHECK(large.largest.width_px == 640);
    CHECK(large.largest.size == "max");
    CHECK(large.thumbnail.size == "376,250");
    const std::string info = intake::iiif_image_info(large, "http://x/");
    CHECK(info.find(R"("id": "http://x/pictures/abc-r2400")") != std::string::npos);
    CHECK(info.find(R"("maxWidth": 640)") != std::string::npos);
    CHECK(info.find(R"("scaleFactors": [1, 2, 4, 8, 16])") != std::string::npos);

    // A page that is drawn smaller than thumbnails are.
    const auto drawn = intake::iiif_picture(source(600, 400, 2, 640, 427));
    CHECK(drawn.largest.file == "tiles/full/300,200/0/default.jpg");
    CHECK(drawn.most_px == 512);
    const auto tiny = intake::iiif_picture(source(256, 200, 1, 640, 500));
    CHECK(tiny.largest.width_px == 256);
    CHECK(tiny.most_px == 0);
}
