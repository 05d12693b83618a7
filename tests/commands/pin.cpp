#include "commands/pin.h"

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include <doctest/doctest.h>
#include <sodium.h>

#include "intake/strings.h"
#include "platform/child_processes.h"
#include "platform/diary.h"
#include "platform/disk_files.h"
#include "platform/system_clock.h"
#include "tests/commands/typist.h"

namespace {

namespace fs = std::filesystem;
using commands_test::Typist;

/// `kiosk pin` with a folder of its own.
class Desk {
public:
    Desk() {
        fs::create_directories(folder);
        settings.pin_file = (folder / "staff.pin").string();
    }
    ~Desk() { fs::remove_all(folder); }

    int set(Typist& typist) {
        const commands::World world{.files = files, .processes = processes, .clock = clock, .terminal = typist};
        commands::CommandLine line;
        line.language = "en";
        return commands::pin({world, line, settings, strings, log});
    }
    bool opens(const std::string& pin) {
        std::string hash = files.read(settings.pin_file).value();
        hash.pop_back();
        return crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0;
    }

    fs::path folder = fs::temp_directory_path() / ("kiosk-pin-" + std::to_string(::getpid()));
    base::Settings settings;
    platform::DiskFiles files;
    platform::ChildProcesses processes;
    platform::SystemClock clock;
    platform::Diary log;
    base::StringTables strings = intake::read_strings(files, std::string(KIOSK_SOURCE_DIR) + "/assets").value();
};

} // namespace

TEST_CASE("one line of standard input sets the PIN; only its hash is kept, for the owner alone") {
    Desk desk;
    Typist typist(false, {"4711"});
    CHECK(desk.set(typist) == 0);
    CHECK(desk.opens("4711"));
    CHECK_FALSE(desk.opens("4712"));
    const std::string kept = desk.files.read(desk.settings.pin_file).value();
    CHECK(kept.starts_with("$argon2id$"));
    CHECK(kept.find("4711") == std::string::npos);
    struct stat status {};
    REQUIRE(::stat(desk.settings.pin_file.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);

    // A file that others could read does not stay so.
    ::chmod(desk.settings.pin_file.c_str(), 0644);
    Typist again(false, {"123456789012"});
    CHECK(desk.set(again) == 0);
    REQUIRE(::stat(desk.settings.pin_file.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    CHECK(desk.opens("123456789012"));
}

TEST_CASE("on a terminal it asks twice") {
    Desk desk;
    Typist sure(true, {"2468", "2468"});
    CHECK(desk.set(sure) == 0);
    Typist unsure(true, {"1357", "1358"});
    CHECK(desk.set(unsure) == 2);
    CHECK(desk.opens("2468"));
}

TEST_CASE("what is no PIN is refused and changes nothing") {
    Desk desk;
    Typist first(false, {"4711"});
    REQUIRE(desk.set(first) == 0);
    for (const char* text : {"", "123", "1234567890123", "12a4", " 1234", "12 34", "１２３４"}) {
        CAPTURE(text);
        CHECK_FALSE(commands::is_pin(text));
        Typist typist(false, {text});
        CHECK(desk.set(typist) == 2);
    }
    Typist silent(false, {});
    CHECK(desk.set(silent) == 2);
    CHECK(desk.opens("4711"));
}

TEST_CASE("a place that can't be written is told") {
    Desk desk;
    desk.settings.pin_file = (desk.folder / "missing" / "staff.pin").string();
    Typist typist(false, {"4711"});
    CHECK(desk.set(typist) == 1);
    CHECK_FALSE(typist.said.str().empty());
}
