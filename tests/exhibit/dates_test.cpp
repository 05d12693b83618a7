#include <doctest/doctest.h>

#include <fmt/format.h>

#include "exhibit/date.h"
#include "tests/exhibit/date_table.h"

using namespace exhibit;

namespace {

std::string shown(const std::optional<Day>& day) {
    if (!day) {
        return "..";
    }
    const CivilDay civil = to_civil(*day);
    return fmt::format("{}-{:02}-{:02}", civil.year, civil.month, civil.day);
}

// Days and qualifiers, what a written form must bring back; how it was worded may differ.
bool same_meaning(const Date& a, const Date& b) {
    return a.earliest == b.earliest && a.latest == b.latest && a.approximate == b.approximate &&
           a.uncertain == b.uncertain && a.end_approximate == b.end_approximate && a.end_uncertain == b.end_uncertain;
}

void check_comes_back(const Date& date, const std::string& written) {
    CAPTURE(written);
    const auto read = read_date(written);
    REQUIRE(read.has_value());
    CHECK(same_meaning(read->date, date));
}

void check_round_trips(const Date& date) {
    if (!date.undated()) {
        check_comes_back(date, to_edtf(date));
    }
    for (const std::string_view language : {"vi", "en"}) {
        check_comes_back(date, long_form(date, language));
        check_comes_back(date, short_form(date, language));
    }
}

} // namespace

TEST_CASE("every written form means its days and is shown in both languages") {
    CHECK(std::size(date_table) >= 150);
    for (const DateRow& row : date_table) {
        CAPTURE(row.written);
        const auto read = read_date(row.written);
        REQUIRE(read.has_value());
        const Date& date = read->date;
        CHECK(shown(date.earliest) + " " + shown(date.latest) == std::string(row.span));
        CHECK(to_edtf(date) == row.edtf);
        CHECK(long_form(date, "vi") == row.long_vi);
        CHECK(long_form(date, "en") == row.long_en);
        CHECK(short_form(date, "vi") == row.short_vi);
        CHECK(short_form(date, "en") == row.short_en);
        check_round_trips(date);
    }
}

TEST_CASE("case, spaces, dashes and decomposed letters don't matter") {
    const auto same = [](std::string_view a, std::string_view b) {
        CAPTURE(a);
        REQUIRE(read_date(a).has_value());
        CHECK(read_date(a)->date == read_date(b)->date);
    };
    same("  NGÀY  03   THÁNG 01 NĂM 1946 ", "1946-01-03");
    same("nga\xCC\x80y 3 tha\xCC\x81ng 1 na\xCC\x86m 1946", "1946-01-03");
    same("the\xCC\x82\xCC\x81 ky\xCC\x89 xix", "18XX");
    same("thế kỷ\u00A0xix", "18XX");
    same("1946–01–03", "1946-01-03");
    same("3 – 1 – 1946", "1946-01-03");
    same("3 / 1 / 1946", "1946-01-03");
    same("1962—1975", "1962/1975");
    same("１９４６", "1946");
    same("khoang 1950", "1950~");
    same("the ky 19", "18XX");
    same("196x", "196X");
    same("\u2212"
         "0110",
         "-0110");
}

TEST_CASE("what can't be read says why") {
    const auto fault = [](std::string_view text) {
        const auto read = read_date(text);
        CAPTURE(text);
        REQUIRE_FALSE(read.has_value());
        return read.error();
    };
    for (const std::string_view text : {"hồi xưa",
                                        "abc",
                                        "46",
                                        "3/1/46",
                                        "những năm 60",
                                        "năm 75",
                                        "ngày 3 tháng 2 năm 30",
                                        "1946-1",
                                        "--",
                                        "/",
                                        "~",
                                        "1946 1947",
                                        "thế kỷ",
                                        "tháng 1",
                                        "ngày 3",
                                        "mùa xuân",
                                        "trước",
                                        "3/1/1946/2",
                                        "19460103",
                                        "TK C",
                                        "thế kỷ L",
                                        "tkc",
                                        "1985-04-12T25:99",
                                        "1985-04-12T10:75",
                                        "3/1/1946 8h75"}) {
        CHECK(fault(text) == DateFault::unreadable);
    }
    for (const std::string_view text : {"1960 hoặc 1961", "[1667,1668]", "[1960,1961]", "[1945]", "{1960,1961-12}",
                                        "1960 or 1961", "1960, 1961", "1960 và 1962", "ngày 2 và 3 tháng 9 năm 1945"}) {
        CHECK(fault(text) == DateFault::set_or_choice);
    }
    for (const std::string_view text : {"30/2/1946", "29/2/1900", "1946-13", "1946-00", "1946-01-32", "31/13/1946",
                                        "tháng 13 năm 1946", "0/1/1946", "quý V năm 1968"}) {
        CHECK(fault(text) == DateFault::no_such_day);
    }
    for (const std::string_view text :
         {"1975/1962", "1975-1962", "từ 1975 đến 1962", "5-3/1/1946", "40 – 43 TCN", "thế kỷ XX-XIX"}) {
        CHECK(fault(text) == DateFault::backwards);
    }
    for (const std::string_view text : {"19460", "Y1700000000", "thế kỷ 150", "3/1/19466", "tháng 1 năm 17000",
                                        "1/14096 TCN", "CE1-14096", "đầu năm 14096 TCN", "quý I năm 14096 TCN"}) {
        CHECK(fault(text) == DateFault::out_of_range);
    }
    for (const std::string_view text :
         {"2004-XX-15", "2001-XX-05", "1985-XX-90", "1946-XX-1950", "20XX-06", "1946 - XX - 1950", "Y17E7", "1950S2",
          "XXXX", "1XXX", "19X6", "2004-?06", "2004?-06-11", "?1946", "1968-25", "1968-33"}) {
        CAPTURE(text);
        CHECK(fault(text) == DateFault::edtf_level_2);
    }
    for (const std::string_view text :
         {"rằm tháng 7 năm Ất Dậu", "ngày 13 tháng 7 năm Minh Mệnh thứ 18", "tháng Giêng năm 1946", "tháng Chạp 1946",
          "3 tháng 1 năm 1946 âm lịch", "Xuân Mậu Thân 1968", "Vĩnh Tộ năm thứ 5", "Tự Đức 12"}) {
        CHECK(fault(text) == DateFault::lunar);
    }
    CHECK(fault(std::string(100'000, '1')) == DateFault::unreadable);
}

TEST_CASE("what could mean two things is refused") {
    for (const std::string_view text : {"1945-9",
                                        "1945/9",
                                        "1945-8",
                                        "1945 - 9",
                                        "1945/10",
                                        "1901/10",
                                        "1945 đến 9", // a year or a month
                                        "195?",
                                        "188?",
                                        "195 (?)",
                                        "195%",
                                        "186-",
                                        "192-",
                                        "khoảng 186-",
                                        "186-?", // a library's decades
                                        "2.500",
                                        "1.946",
                                        "12.500", // thousands
                                        "../9/1945",
                                        "9/1945/..",
                                        "/3/1946",
                                        "3/1/1946/", // which slash parts them
                                        "3-5/1946",
                                        "từ 2 đến 9 năm 1945", // days or months
                                        "mùa đông 1968-1969",
                                        "mùa đông 1968/1969",
                                        "mùa xuân 1968-1969",
                                        "winter 1968–69",
                                        "từ thập niên 1950 đến 1960",
                                        "từ những năm 1950 đến 1960",
                                        "đầu thế kỷ XIX-XX",
                                        "đầu những năm 1950-1960",
                                        "early 19th-20th century",
                                        "đầu 1945-46",
                                        "1954--1960",
                                        "thứ năm 1968",
                                        "Thư năm 1968",
                                        "thập niên 1950-1975",
                                        "1/40 SCN",
                                        "ngày 9/1945",
                                        "-1954 TCN",
                                        "-195",
                                        "Hà Nội, ngày 2 tháng 9 năm 1945",
                                        "2/9, 1945",
                                        "thứ Hai, 1946"}) {
        CAPTURE(text);
        const auto read = read_date(text);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error() == DateFault::unreadable);
    }
}

TEST_CASE("a time of day is dropped and said so") {
    for (const std::string_view text :
         {"1946-01-03T10:20:30Z", "1946-01-03T10:20:30+07:00", "1946-01-03 10:20", "3/1/1946 8h30",
          "8 giờ 30 ngày 3/1/1946", "lúc 8 giờ ngày 3 tháng 1 năm 1946", "10:20 3/1/1946"}) {
        CAPTURE(text);
        const auto read = read_date(text);
        REQUIRE(read.has_value());
        CHECK(read->time_dropped);
        CHECK(to_edtf(read->date) == "1946-01-03");
    }
    CHECK_FALSE(read_date("3/1/1946")->time_dropped);
}

TEST_CASE("the calendar is the proleptic Gregorian one, with a year 0") {
    CHECK(to_day({1970, 1, 1}) == 0);
    CHECK(to_day({2000, 3, 1}) == 11017);
    CHECK(to_day({0, 1, 1}) == -719528);
    CHECK(to_day({-1, 12, 31}) == -719529);
    CHECK(to_civil(-719528 + 59) == CivilDay{0, 2, 29}); // year 0 is a leap year
    for (Day day = -1'000'000; day < 1'000'000; day += 97) {
        CHECK(to_day(to_civil(day)) == day);
    }
    CHECK(to_civil(to_day({999'999'999, 12, 31})) == CivilDay{999'999'999, 12, 31});
    CHECK(to_civil(to_day({-999'999'999, 1, 1})) == CivilDay{-999'999'999, 1, 1});
}

TEST_CASE("every day and every pair of ends comes back from what is shown") {
    const std::vector<std::string> ends = {"1946-01-03", "1946-01-05",  "1946-03",    "1946-05",  "1947",   "1948~",
                                           "1949?",      "1950%",       "195X",       "18XX",     "19XX~",  "1968-23",
                                           "-0110",      "-0005",       "-001X",      "-00XX",    "-01XX?", "0040",
                                           "004X",       "00XX",        "0000",       "Y12000",   "0938",   "0999",
                                           "1800-02-28", "-0110-05-06", "0040-12-24", "-0110-05", "093X"};
    int intervals = 0;
    for (const std::string& start : ends) {
        for (const std::string& text :
             {start + "/..", "../" + start, "trước " + long_form(read_date(start)->date, "vi"),
              "sau " + long_form(read_date(start)->date, "vi")}) {
            if (const auto read = read_date(text)) {
                CAPTURE(text);
                check_round_trips(read->date);
            }
        }
        for (const std::string& end : ends) {
            const auto read = read_date(start + "/" + end);
            if (read) {
                CAPTURE(start + "/" + end);
                ++intervals;
                check_round_trips(read->date);
            } else {
                CHECK(read.error() == DateFault::backwards);
            }
        }
    }
    CHECK(intervals > 300);
}

TEST_CASE("what is said in words comes back beside every other kind of end") {
    const std::vector<std::string> ends = {"đầu năm 1946",
                                           "cuối tháng 3 năm 1946",
                                           "nửa đầu thế kỷ XX",
                                           "nửa cuối năm 1947",
                                           "giữa thập niên 1950",
                                           "quý II năm 1946",
                                           "mùa đông 1946",
                                           "thập niên 1960",
                                           "thế kỷ II TCN",
                                           "đầu thế kỷ I TCN",
                                           "nửa cuối thế kỷ I",
                                           "năm 195?",
                                           "khoảng năm 195?",
                                           "đầu năm 111 TCN",
                                           "năm 40",
                                           "năm 1960",
                                           "khoảng 1970",
                                           "ngày 3 tháng 1 năm 1946?",
                                           "thế kỷ XIX",
                                           "tháng 12 năm 1946",
                                           "tháng 2 năm 40 SCN",
                                           "tháng 5 năm 50 TCN",
                                           "năm 17000"};
    int intervals = 0;
    for (const std::string& start : ends) {
        for (const std::string& text : {"từ " + start, "đến " + start, "trước " + start, "sau " + start}) {
            CAPTURE(text);
            REQUIRE(read_date(text).has_value());
            check_round_trips(read_date(text)->date);
        }
        for (const std::string& end : ends) {
            CAPTURE(start + " đến " + end);
            if (const auto read = read_date("từ " + start + " đến " + end)) {
                ++intervals;
                check_round_trips(read->date);
            } else {
                CHECK(read.error() == DateFault::backwards);
            }
        }
    }
    CHECK(intervals > 200);
}

TEST_CASE("anchor and order") {
    const auto date = [](std::string_view text) { return read_date(text)->date; };
    CHECK(anchor(date("1946-01-03")) == to_day({1946, 1, 3}));
    CHECK(anchor(date("1945/..")) == to_day({1945, 1, 1}));
    CHECK(anchor(date("../1954")) == to_day({1954, 12, 31}));
    CHECK(anchor(date("1946")) == to_day({1946, 7, 2}));
    CHECK_FALSE(anchor(date("unknown")));
    const std::vector<std::string_view> sorted = {"-0110",           "1021",    "18XX",      "1800", "1946-01-03",
                                                  "1946-02/1946-03", "1946-02", "1946-02/.."};
    CHECK(compare(date("1800"), date("18XX")) < 0);
    CHECK(compare(date("1946-02"), date("1946-02/1946-03")) < 0);
    CHECK(compare(date("1946-02/1946-03"), date("1946-02/..")) < 0);
    CHECK(compare(date("../1954"), date("1954-12-30")) > 0); // an open start stands at its known end
    CHECK(compare(date("unknown"), date("9999")) > 0);
    CHECK(compare(date(""), date("unknown")) == 0);
    CHECK(compare(date(sorted[0]), date(sorted[1])) < 0);
}

TEST_CASE("a date lies ahead when what it names has not begun") {
    const auto ahead = [](std::string_view written) {
        const auto read = read_date(written);
        REQUIRE(read.has_value());
        return lies_ahead(read->date, to_day({2025, 11, 25}));
    };
    for (const std::string_view written : {"2025-11-26", "12/2025", "2026", "203X", "thế kỷ 22", "2026/2030", "từ 2026",
                                           "đến 2027", "sau 2025", "mùa xuân 2026", "khoảng 2300"}) {
        CAPTURE(written);
        CHECK(ahead(written));
    }
    for (const std::string_view written : {"2025-11-25", "11/2025", "2025", "202X", "thế kỷ 21", "cuối thế kỷ XIX",
                                           "2024/2028", "từ 1945", "đến 2025", "trước 1954", "111 TCN", "unknown"}) {
        CAPTURE(written);
        CHECK_FALSE(ahead(written));
    }
}
