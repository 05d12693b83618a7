#include <doctest/doctest.h>

#include "exhibit/exhibit.h"

using namespace exhibit;

namespace {

Item item(const std::string& id, const std::string& title, const std::string& date = "") {
    Item made;
    made.id = id;
    made.title.texts = {{"vi", title}};
    made.date = read_date(date)->date;
    return made;
}

std::vector<std::string> ids(const Exhibit& exhibit) {
    std::vector<std::string> out;
    for (const Item& one : exhibit.items) {
        out.push_back(one.id);
    }
    return out;
}

Label label(const std::string& text) {
    return {"vi", {{{{text, false, false}}, false}}};
}

std::vector<std::string> sorted(std::vector<std::string> words) {
    std::sort(words.begin(), words.end(), [](const std::string& a, const std::string& b) {
        return vietnamese_sort_key(a) < vietnamese_sort_key(b);
    });
    return words;
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("items stand by date, then order, then title; undated last") {
    Exhibit exhibit;
    exhibit.languages = {"vi"};
    exhibit.items = {item("u", "Ă", ""),     item("c", "C", "1946"),     item("dd", "Đ", "1946"),
                     item("d", "D", "1946"), item("first", "Z", "1021"), item("b", "Z", "1946")};
    exhibit.items[5].order = -1;
    exhibit.finish();
    CHECK(ids(exhibit) == Words{"first", "b", "c", "d", "dd", "u"});
    REQUIRE(exhibit.item("dd"));
    CHECK(exhibit.item("dd")->title.in("vi").text == "Đ");
    CHECK_FALSE(exhibit.item("nobody"));
}

TEST_CASE("items are counted by theme, once however often they are put in order") {
    Exhibit exhibit;
    exhibit.languages = {"vi"};
    exhibit.themes = {{"nghe", {}, {}, {}, "", ""}, {"ngay", {}, {}, {}, "", ""}};
    exhibit.items = {item("a", "A"), item("b", "B"), item("c", "C")};
    exhibit.items[0].theme = exhibit.items[2].theme = "nghe";
    exhibit.finish();
    CHECK(exhibit.count_of_theme("nghe") == 2);
    CHECK(exhibit.count_of_theme("ngay") == 0);
    exhibit.items[0].theme = "ngay";
    exhibit.finish();
    CHECK(exhibit.count_of_theme("nghe") == 1);
    CHECK(exhibit.count_of_theme("ngay") == 1);
}

TEST_CASE("Vietnamese order: letters first, tones last") {
    const Words order = {"2 tờ", "10 tờ", "ba", "bà", "bả", "bã", "bá",  "bạ",   "ba ngày",     "ban",
                         "băng", "bâng",  "cá", "da", "đa", "e",  "ê",   "nghe", "nghề nghiệp", "ngh\xE1\xBB\x81n",
                         "o",    "ô",     "ơ",  "u",  "ư",  "y",  "漢字"};
    Words shuffled(order.rbegin(), order.rend());
    CHECK(sorted(shuffled) == order);
    CHECK(vietnamese_sort_key("HÒA BÌNH") == vietnamese_sort_key("ho\xCC\x80"
                                                                 "a bi\xCC\x80nh"));
    CHECK(vietnamese_sort_key("“Đường”, số 5") == vietnamese_sort_key("đường – số 5"));
    CHECK(vietnamese_sort_key("Éc") < vietnamese_sort_key("Ệc"));
    CHECK(vietnamese_sort_key("Çà") < vietnamese_sort_key("da"));
}

TEST_CASE("the first sentence ends where a reader would end it") {
    const auto first = [](const std::string& text) { return first_sentence(label(text)); };
    CHECK(first("Một câu. Hai câu.") == "Một câu.");
    CHECK(first("Chỉ một câu không chấm") == "Chỉ một câu không chấm");
    CHECK(first("Tại TP. Hồ Chí Minh có kho. Kho lớn.") == "Tại TP. Hồ Chí Minh có kho.");
    CHECK(first("PGS. TS. Nguyễn V. An viết sách. Sau đó") == "PGS. TS. Nguyễn V. An viết sách.");
    CHECK(first("Giữ tại Trung tâm Lưu trữ quốc gia I. Kho lớn.") == "Giữ tại Trung tâm Lưu trữ quốc gia I.");
    CHECK(first("Từ thế kỷ X. Sau đó") == "Từ thế kỷ X.");
    CHECK(first("Nguyễn I. An viết. Sau") == "Nguyễn I. An viết.");
    CHECK(first("Gồm 18.500 tờ. Còn tốt.") == "Gồm 18.500 tờ.");
    CHECK(first("Ký ngày 3.1.1946. Rồi ban hành.") == "Ký ngày 3.1.1946.");
    CHECK(first("Ký ngày 3. 1. 1946 tại Hà Nội. Rồi") == "Ký ngày 3. 1. 1946 tại Hà Nội.");
    CHECK(first("Lập năm 1946. 24 tờ còn lại.") == "Lập năm 1946.");
    CHECK(first("Có giấy, mực, v.v. và con dấu. Hết.") == "Có giấy, mực, v.v. và con dấu.");
    CHECK(first("“Đây là tài liệu quý.” Người viết nói thế.") == "“Đây là tài liệu quý.”");
    CHECK(first("Vì sao? Vì thế.") == "Vì sao?");
    CHECK(first("Đợi… Rồi đi.") == "Đợi…");
    CHECK(first("Circular No. 1C/VP was signed. It").starts_with("Circular No. 1C/VP was"));
    CHECK(first("Xem www.luutru.gov.vn để biết. Hết") == "Xem www.luutru.gov.vn để biết.");
    CHECK(first_sentence(Label{}).empty());
    CHECK(first_sentence(
              {"vi", {{{{"", false, false}}, false}, {{{"Một ", false, false}, {"hai.", true, false}}, false}}}) ==
          "Một hai.");
    CHECK(first("dòng một\ndòng hai.") == "dòng một dòng hai.");
}

TEST_CASE("related: the curator's choice, a shared tag, the same holder, the nearest date") {
    Exhibit exhibit;
    exhibit.languages = {"vi"};
    exhibit.items = {item("a", "a", "1946"),    item("chosen", "b", "1021"), item("tag", "c", "1930"),
                     item("tags", "d", "1500"), item("holder", "e", "1700"), item("near", "f", "1947"),
                     item("far", "g", "1802"),  item("undated", "h")};
    for (Item& one : exhibit.items) {
        one.holder.texts = {{"vi", one.id == "a" ? "Kho I" : one.id == "holder" ? "kho i" : one.id}};
        if (one.id == "a") {
            one.related = {"chosen", "gone"};
            one.tags = {"dấu", "giấy"};
        }
        if (one.id == "tag") {
            one.tags = {"giấy"};
        }
        if (one.id == "tags") {
            one.tags = {"giấy", "dấu"};
        }
    }
    exhibit.finish();
    const auto related = related_items(exhibit, "a", 6);
    REQUIRE(related.size() == 6);
    CHECK(related[0].id == "chosen");
    CHECK(related[0].reason == RelatedReason::curator);
    CHECK(related[1].id == "tags");
    CHECK(related[1].tag == "dấu");
    CHECK(related[2].id == "tag");
    CHECK(related[2].tag == "giấy");
    CHECK(related[3].id == "holder");
    CHECK(related[3].reason == RelatedReason::holder);
    CHECK(related[4].id == "near");
    CHECK(related[4].reason == RelatedReason::date);
    CHECK(related[5].id == "far");
    CHECK(related_items(exhibit, "a").size() == 4);
    CHECK(related_items(exhibit, "nobody").empty());
}

TEST_CASE("a text falls back to the first language written and says which it is") {
    LanguageMap map;
    CHECK(map.in("vi").text.empty());
    CHECK_FALSE(map.has("vi"));
    map.texts = {{"vi", "Kho"}, {"en", "Store"}};
    CHECK(map.in("en").text == "Store");
    CHECK(map.in("fr").language == "vi");
    CHECK(map.has("en"));
    CHECK_FALSE(map.has("fr"));
}
