#include "commands/date.h"

#include <doctest/doctest.h>

#include "intake/strings.h"
#include "platform/child_processes.h"
#include "platform/diary.h"
#include "platform/disk_files.h"
#include "platform/system_clock.h"
#include "tests/commands/typist.h"

namespace {

struct Answer {
    int exit_code = 0;
    std::string said;
};

/// What `kiosk date` says; `typed` comes on standard input.
Answer ask(std::vector<std::string> dates, bool json, std::string language = "en", std::deque<std::string> typed = {}) {
    platform::DiskFiles files;
    platform::ChildProcesses processes;
    const platform::SystemClock clock;
    platform::Diary log;
    commands_test::Typist typist(false, std::move(typed));
    const commands::World world{.files = files, .processes = processes, .clock = clock, .terminal = typist};
    const auto strings = intake::read_strings(files, std::string(KIOSK_SOURCE_DIR) + "/assets").value();
    commands::CommandLine line;
    line.language = std::move(language);
    line.json = json;
    line.dates = std::move(dates);
    const base::Settings settings;
    const int exit_code = commands::date({world, line, settings, strings, log});
    return {exit_code, typist.said.str()};
}

} // namespace

TEST_CASE("a date as JSON, a line each") {
    const Answer answer = ask({"khoảng 1950", "trước 1954", "unknown"}, true);
    CHECK(answer.exit_code == 0);
    CHECK(answer.said ==
          "{\"text\":\"khoảng 1950\",\"edtf\":\"1950~\",\"earliest\":\"1950-01-01\",\"latest\":\"1950-12-31\","
          "\"long\":{\"vi\":\"khoảng năm 1950\",\"en\":\"c. 1950\"},\"short\":{\"vi\":\"kh. 1950\",\"en\":\"c. "
          "1950\"}}\n"
          "{\"text\":\"trước 1954\",\"edtf\":\"../1953\",\"earliest\":null,\"latest\":\"1953-12-31\","
          "\"long\":{\"vi\":\"trước năm 1954\",\"en\":\"before 1954\"},"
          "\"short\":{\"vi\":\"trước 1954\",\"en\":\"before 1954\"}}\n"
          "{\"text\":\"unknown\",\"edtf\":null,\"earliest\":null,\"latest\":null,"
          "\"long\":{\"vi\":\"Không rõ niên đại\",\"en\":\"Undated\"},"
          "\"short\":{\"vi\":\"Không rõ niên đại\",\"en\":\"Undated\"}}\n");
}

TEST_CASE("what can't be read is a problem with its remedy, in the reader's language, and exit code 1") {
    const Answer english = ask({"1946", "1960 hoặc 1961"}, true);
    CHECK(english.exit_code == 1);
    CHECK(english.said.find("{\"text\":\"1960 hoặc 1961\",\"problem\":\"“1960 hoặc 1961” ") != std::string::npos);
    CHECK(english.said.find("Write an interval such as 1960/1961, or “c. 1960”.\"}\n") != std::string::npos);
    const Answer vietnamese = ask({"hồi xưa"}, false, "vi");
    CHECK(vietnamese.exit_code == 1);
    CHECK(vietnamese.said.starts_with("Không đọc được niên đại “hồi xưa”. Có thể ghi: "));
    CHECK(vietnamese.said.ends_with("111 TCN.\n"));
}

TEST_CASE("for people: what it means and how it is shown") {
    CHECK(ask({"3/1/1946"}, false).said == "3/1/1946\n"
                                           "  EDTF            1946-01-03\n"
                                           "  Earliest        1946-01-03\n"
                                           "  Latest          1946-01-03\n"
                                           "  Shown (vi)      ngày 3 tháng 1 năm 1946 · 3/1/1946\n"
                                           "  Shown (en)      3 January 1946 · 3 Jan 1946\n");
    CHECK(ask({"1945/.."}, false, "vi").said == "1945/..\n"
                                                "  EDTF            1945/..\n"
                                                "  Sớm nhất        1945-01-01\n"
                                                "  Muộn nhất       để ngỏ\n"
                                                "  Hiển thị (vi)   từ năm 1945 · từ 1945\n"
                                                "  Hiển thị (en)   from 1945\n");
    CHECK(ask({"1946-01-03T10:20"}, false).said.starts_with("1946-01-03T10:20 (the time of day is dropped)\n"));
}

TEST_CASE("without a date they come from standard input, a line each") {
    const Answer answer = ask({}, true, "en", {"1946", "", "  ", "abc", "111 TCN"});
    CHECK(answer.exit_code == 1);
    CHECK(std::count(answer.said.begin(), answer.said.end(), '\n') == 3);
    CHECK(answer.said.find("\"edtf\":\"-0110\"") != std::string::npos);
}

TEST_CASE("JSON tells of a time of day that was left out, and only then") {
    CHECK(ask({"1946-01-03T10:20"}, true).said.ends_with(",\"time_dropped\":true}\n"));
    CHECK(ask({"1946-01-03"}, true).said.find("time_dropped") == std::string::npos);
}

TEST_CASE("EDTF beyond level 1 and lunar dates are told so") {
    CHECK(ask({"2004-XX-15"}, false)
              .said.starts_with("“2004-XX-15” is EDTF of level 2; the kiosk understands level 1. "));
    CHECK(ask({"tháng Giêng năm Ất Dậu"}, false, "vi").said.find("date_text") != std::string::npos);
}
