#include "commands/command_line.h"

#include <doctest/doctest.h>

#include "intake/strings.h"
#include "platform/disk_files.h"

namespace {

const base::StringTables& words() {
    static const base::StringTables tables =
        intake::read_strings(platform::DiskFiles(), std::string(KIOSK_SOURCE_DIR) + "/assets").value();
    return tables;
}

commands::Parsed parse(std::vector<std::string> arguments, std::string_view language = "en") {
    return commands::parse_command_line(std::move(arguments), words(), language);
}

} // namespace

TEST_CASE("no command shows the exhibition") {
    const auto parsed = parse({});
    REQUIRE(parsed.line);
    CHECK(parsed.line->command == commands::Command::supervise);
    CHECK(parsed.line->settings == "kiosk.json");
    CHECK(parse({"--screen-process"}).line->command == commands::Command::show);
}

TEST_CASE("settings and language may stand before or after the command") {
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"--settings", "a.json", "--set", "idle.browse_s=3", "--set", "content=x", "--lang",
                                   "vi", "check"},
          std::vector<std::string>{"check", "--set", "idle.browse_s=3", "--lang=vi", "--set=content=x", "--settings",
                                   "a.json"}}) {
        const auto parsed = parse(arguments);
        REQUIRE(parsed.line);
        CHECK(parsed.line->command == commands::Command::check);
        CHECK(parsed.line->settings == "a.json");
        CHECK(parsed.line->overrides == std::vector<std::string>{"idle.browse_s=3", "content=x"});
        CHECK(parsed.line->language == "vi");
        CHECK(parsed.line->look_language == "vi");
        CHECK_FALSE(parsed.line->content);
    }
    CHECK_FALSE(parse({"check"}).line->look_language);
    CHECK(parse({"check", "elsewhere"}).line->content == "elsewhere");
}

TEST_CASE("a date arrives as it was written: in brackets, with a minus sign") {
    const std::vector<std::string> written = {"[1960,1961]", "[1945]", "-0110", "{1960,1961}"};
    const auto parsed = parse({"date", "--json", written[0], written[1], written[2], written[3]});
    REQUIRE(parsed.line);
    CHECK(parsed.line->dates == written);
    CHECK(parsed.line->json);
}

TEST_CASE("shot takes everything that its screen needs") {
    const auto parsed = parse({"shot",      "item",   "-o",     "a.png",      "--tree",    "a.json",  "--size",
                               "1080x1920", "--text", "larger", "--contrast", "--palette", "paper",   "--item",
                               "x",         "--page", "3",      "--theme",    "t",         "--slide", "2"});
    REQUIRE(parsed.line);
    const commands::CommandLine& line = *parsed.line;
    CHECK(line.command == commands::Command::shot);
    CHECK(line.shot.screen == "item");
    CHECK(line.shot.file == "a.png");
    CHECK(line.shot.tree == "a.json");
    CHECK(line.shot.item == "x");
    CHECK(line.shot.page == 3);
    CHECK(line.shot.theme == "t");
    CHECK(line.shot.slide == 2);
    CHECK(line.look.size == base::Size{1080, 1920});
    CHECK(line.look.text == frame::TextSize::larger);
    CHECK(line.look.high_contrast);
    CHECK(line.look.palette == base::Palette::paper);
}

TEST_CASE("play and prepare") {
    const auto play = parse({"play", "a.jsonl", "--real-time", "--window", "--size", "1024x768"});
    REQUIRE(play.line);
    CHECK(play.line->play.script == "a.jsonl");
    CHECK(play.line->play.real_time);
    CHECK(play.line->play.window);
    const auto prepare = parse({"prepare", "content", "--jobs", "3"});
    REQUIRE(prepare.line);
    CHECK(prepare.line->jobs == 3);
}

TEST_CASE("wrong use is told in one sentence, with exit code 2") {
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{"frobnicate"},
                                                      {"shot"},
                                                      {"shot", "home"},
                                                      {"shot", "home", "-o", "a", "--size", "10x10"},
                                                      {"shot", "home", "-o", "a", "--size", "1920"},
                                                      {"shot", "home", "-o", "a", "--size", "1920x1080x3"},
                                                      {"shot", "home", "-o", "a", "--text", "huge"},
                                                      {"shot", "home", "-o", "a", "--palette", "blue"},
                                                      {"shot", "home", "-o", "a", "--page", "0"},
                                                      {"shot", "home", "-o", "a", "--page", "one"},
                                                      {"check", "--frob"},
                                                      {"check", "a", "b"},
                                                      {"check", "play", "x"},
                                                      {"play"},
                                                      {"help", "frobnicate"},
                                                      {"--lang", "xx", "check"},
                                                      {"--settings"}}) {
        CAPTURE(arguments.front());
        const auto parsed = parse(arguments);
        CHECK_FALSE(parsed.line);
        CHECK(parsed.exit_code == 2);
        CHECK(parsed.out.empty());
        CHECK(parsed.err.starts_with("kiosk: "));
    }
}

TEST_CASE("help names every command, in either language") {
    for (const std::string language : {"vi", "en"}) {
        const auto all = parse({"help"}, language);
        CHECK(all.exit_code == 0);
        for (const char* command : {"check", "prepare", "shot", "play", "pin", "help"}) {
            CHECK_MESSAGE(all.out.find(std::string("\n  ") + command) != std::string::npos, command);
            CHECK(parse({"help", command}, language).exit_code == (std::string(command) == "help" ? 2 : 0));
        }
        CHECK(all.out == parse({"--help"}, language).out);
        CHECK(parse({"help", "shot"}, language).out == parse({"shot", "--help"}, language).out);
        CHECK(all.out.find("--screen-process") == std::string::npos);
    }
    CHECK(parse({"help"}, "vi").out != parse({"help"}, "en").out);
    CHECK(parse({"help", "play"}).out.find("{\"tap\":\"nav:home\"}") != std::string::npos);
}

TEST_CASE("version") {
    const auto parsed = parse({"--version"});
    CHECK(parsed.out == "kiosk " KIOSK_VERSION "\n");
    CHECK(parsed.exit_code == 0);
}

TEST_CASE("messages come in Vietnamese where the locale is") {
    CHECK(commands::message_language("vi_VN.UTF-8") == "vi");
    CHECK(commands::message_language("C.UTF-8") == "en");
    CHECK(commands::message_language("fr_FR") == "en");
}

TEST_CASE("what is wrong is said in the reader's language") {
    CHECK(parse({"frobnicate"}, "vi").err.starts_with("kiosk: không hiểu: frobnicate\n"));
    CHECK(parse({"shot"}, "vi").err.starts_with("kiosk: còn thiếu: SCREEN\n"));
    CHECK(parse({"shot"}).exit_code == 2);
}

TEST_CASE("a settings file that was asked for is told from the usual one") {
    CHECK_FALSE(parse({"check"}).line->settings_named);
    CHECK(parse({"check", "--settings", "kiosk.json"}).line->settings_named);
}

TEST_CASE("new, import and export take a file and what belongs to it") {
    const auto item = parse({"new", "so-moi", "a.jpg", "--title", "Sổ mới", "b.jpg"});
    REQUIRE(item.line);
    CHECK(item.line->command == commands::Command::new_item);
    CHECK(item.line->new_item.id == "so-moi");
    CHECK(item.line->new_item.title == "Sổ mới");
    CHECK(item.line->new_item.pictures == std::vector<std::string>{"a.jpg", "b.jpg"});

    const auto import = parse({"import", "list.xlsx", "elsewhere", "--dry-run"});
    REQUIRE(import.line);
    CHECK(import.line->command == commands::Command::import);
    CHECK(import.line->import_from.file == "list.xlsx");
    CHECK(import.line->import_from.dry_run);
    CHECK(import.line->content == "elsewhere");

    const auto exported = parse({"export", "list.csv", "--pictures"});
    REQUIRE(exported.line);
    CHECK(exported.line->command == commands::Command::export_to);
    CHECK(exported.line->export_to.file == "list.csv");
    CHECK(exported.line->export_to.pictures);
    CHECK_FALSE(exported.line->content);

    for (const char* command : {"new", "import", "export"}) {
        CHECK(parse({command}).exit_code == 2);
    }
}
