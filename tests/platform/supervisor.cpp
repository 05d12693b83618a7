#include "platform/supervisor.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <functional>
#include <thread>

#include "platform/disk_files.h"
#include "platform/heartbeat.h"
#include "tests/platform/temporary_folder.h"

namespace {

struct Silent : ports::Log {
    void info(std::string_view) override {}
    void warn(std::string_view) override {}
    void error(std::string_view) override {}
};

constexpr platform::Patience hasty{
    .silence_s = 0.6, .start_s = 5, .end_s = 1, .first_pause_s = 0.01, .longest_pause_s = 0.05};

/// Beats five times a second as the kiosk does, and leaves its number in a file's next line.
const std::string beating = "echo $$ >> \"$0\"; while :; do echo . >&$KIOSK_HEARTBEAT; sleep 0.2; done";

/// A supervisor in a process of its own, with a shell script as the screen.
class Supervised {
public:
    Supervised(const std::string& script, const std::string& file) : m_file(file) {
        m_pid = ::fork();
        if (m_pid == 0) {
            Silent log;
            ::_exit(platform::supervise({"/bin/sh", "-c", script, file}, log, hasty));
        }
    }
    ~Supervised() {
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
    }

    /// The numbers of all screens so far, once there are `count`.
    std::vector<pid_t> screens(std::size_t count) const {
        std::vector<pid_t> pids;
        for (int turn = 0; turn < 1000 && pids.size() < count; ++turn) {
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
            pids.clear();
            const std::string text = platform::DiskFiles().read(m_file).value_or("");
            for (std::size_t at = 0, end; (end = text.find('\n', at)) != std::string::npos; at = end + 1) {
                pids.push_back(std::stoi(text.substr(at, end - at)));
            }
        }
        return pids;
    }

    void signal(int number) const { ::kill(m_pid, number); }

    /// The supervisor's exit code; -1 when it doesn't end.
    int code() {
        for (int turn = 0; turn < 1000; ++turn) {
            int status = 0;
            if (::waitpid(m_pid, &status, WNOHANG) == m_pid) {
                m_pid = -1;
                return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return -1;
    }

private:
    std::string m_file;
    pid_t m_pid;
};

bool gone(pid_t pid) {
    for (int turn = 0; turn < 500; ++turn) {
        if (::kill(pid, 0) != 0) {
            return true;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return false;
}

} // namespace

TEST_CASE("a screen that is killed starts again, SIGTERM ends both") {
    const TemporaryFolder folder;
    Supervised supervised(beating, folder / "pids");
    const auto first = supervised.screens(1);
    REQUIRE(first.size() == 1);
    ::kill(first[0], SIGKILL);
    const auto second = supervised.screens(2);
    REQUIRE(second.size() == 2);
    ::kill(second[1], SIGABRT);
    const auto third = supervised.screens(3);
    REQUIRE(third.size() == 3);
    supervised.signal(SIGTERM);
    CHECK(supervised.code() == 0);
    CHECK(gone(third[2]));
}

TEST_CASE("a screen that falls silent is stopped and started again") {
    const TemporaryFolder folder;
    Supervised supervised(beating, folder / "pids");
    const auto first = supervised.screens(1);
    REQUIRE(first.size() == 1);
    // It has beaten once before it is stopped.
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    ::kill(first[0], SIGSTOP);
    CHECK(supervised.screens(2).size() == 2);
    CHECK(gone(first[0]));
}

TEST_CASE("what ends on purpose is not started again") {
    const TemporaryFolder folder;
    for (const int code : {0, 2}) {
        const std::string pids = folder / std::to_string(code);
        Supervised supervised("echo $$ >> \"$0\"; echo . >&$KIOSK_HEARTBEAT; exit " + std::to_string(code), pids);
        CHECK(supervised.code() == code);
        CHECK(supervised.screens(1).size() == 1);
    }
}

TEST_CASE("an error counts as an end before the first beat, as a fault afterwards") {
    const TemporaryFolder folder;
    Supervised never("echo $$ >> \"$0\"; exit 1", folder / "never");
    CHECK(never.code() == 1);
    CHECK(never.screens(1).size() == 1);
    Supervised once("echo $$ >> \"$0\"; echo . >&$KIOSK_HEARTBEAT; exit 1", folder / "once");
    CHECK(once.screens(3).size() >= 3);
}

TEST_CASE("a screen that ignores SIGTERM is stopped") {
    const TemporaryFolder folder;
    Supervised supervised("trap '' TERM; " + beating, folder / "pids");
    const auto screens = supervised.screens(1);
    REQUIRE(screens.size() == 1);
    supervised.signal(SIGTERM);
    CHECK(supervised.code() == 0);
    CHECK(gone(screens[0]));
}

TEST_CASE("the screen does not outlive its supervisor") {
    const TemporaryFolder folder;
    Supervised supervised(beating, folder / "pids");
    const auto screens = supervised.screens(1);
    REQUIRE(screens.size() == 1);
    supervised.signal(SIGKILL);
    CHECK(supervised.code() == 128 + SIGKILL);
    CHECK(gone(screens[0]));
}

TEST_CASE("the heart beats at most once a second, and only for a supervisor") {
    platform::Heartbeat alone;
    CHECK_FALSE(alone.supervised());
    alone.beat(0);
    int ends[2];
    REQUIRE(::pipe2(ends, O_NONBLOCK) == 0);
    const platform::Descriptor reading(ends[0]);
    ::setenv(platform::heartbeat_variable, std::to_string(ends[1]).c_str(), 1);
    platform::Heartbeat heart;
    CHECK(heart.supervised());
    CHECK(::getenv(platform::heartbeat_variable) == nullptr);
    for (int i = 0; i < 35; ++i) {
        heart.beat(100 + i * 0.1);
    }
    char buffer[16];
    CHECK(::read(reading.get(), buffer, sizeof buffer) == 4);
}
