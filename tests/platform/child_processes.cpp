#include "platform/child_processes.h"

#include <doctest/doctest.h>
#include <signal.h>

#include <chrono>
#include <thread>

#include "platform/disk_files.h"
#include "tests/platform/temporary_folder.h"

using platform::ChildProcesses;

namespace {

std::vector<std::string> lines_of(ports::Child& child, std::size_t count) {
    std::vector<std::string> lines;
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (lines.size() < count && std::chrono::steady_clock::now() < deadline) {
        child.wait(0.02);
        for (std::string& line : child.read_lines()) {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

int code_of(ports::Child& child) {
    for (int turn = 0; turn < 1000; ++turn) {
        if (const auto code = child.exit_code()) {
            return *code;
        }
        child.wait(0.01);
        child.read_lines();
    }
    return -1;
}

} // namespace

TEST_CASE("lines go to a child and come back, half a line waits for its end") {
    ChildProcesses processes;
    auto child =
        processes.start({"/bin/sh", "-c", "printf 'half'; read a; echo \" of $a\"; read b; echo \"$b\"; exit 3"});
    REQUIRE(child);
    CHECK((*child)->read_lines().empty());
    REQUIRE((*child)->write_line("tờ một"));
    CHECK(lines_of(**child, 1) == std::vector<std::string>{"half of tờ một"});
    CHECK_FALSE((*child)->exit_code());
    REQUIRE((*child)->write_line("hai"));
    CHECK(lines_of(**child, 1) == std::vector<std::string>{"hai"});
    CHECK(code_of(**child) == 3);
}

TEST_CASE("what a child printed before its end is not lost") {
    ChildProcesses processes;
    auto child = processes.start({"/bin/sh", "-c", "i=0; while [ $i -lt 5000 ]; do echo line$i; i=$((i+1)); done"});
    REQUIRE(child);
    const auto lines = lines_of(**child, 5000);
    REQUIRE(lines.size() == 5000);
    CHECK(lines.back() == "line4999");
    CHECK(code_of(**child) == 0);
}

TEST_CASE("a program that is not there is an error, not a child") {
    ChildProcesses processes;
    const auto child = processes.start({"/nowhere/kiosk-prepare"});
    REQUIRE_FALSE(child);
    CHECK(child.error().message.find("/nowhere/kiosk-prepare") != std::string::npos);
    CHECK_FALSE(processes.start({}));
}

TEST_CASE("a killed child tells its signal; writing to it is an error and ends nobody") {
    ChildProcesses processes;
    auto child = processes.start({"/bin/sh", "-c", "read a"});
    REQUIRE(child);
    (*child)->kill();
    CHECK(code_of(**child) == 128 + SIGKILL);
    CHECK_FALSE((*child)->write_line("x"));
}

TEST_CASE("a child that never reads can't stop us") {
    ChildProcesses processes;
    auto child = processes.start({"/bin/sleep", "60"});
    REQUIRE(child);
    CHECK_FALSE((*child)->write_line(std::string(1 << 20, 'x')));
}

TEST_CASE("destroying a child kills and reaps it") {
    const TemporaryFolder folder;
    ChildProcesses processes;
    auto child = processes.start({"/bin/sh", "-c", "echo $$; trap '' TERM; while :; do sleep 1; done"});
    REQUIRE(child);
    const auto lines = lines_of(**child, 1);
    REQUIRE(lines.size() == 1);
    const pid_t pid = std::stoi(lines[0]);
    CHECK(::kill(pid, 0) == 0);
    child->reset();
    CHECK(::kill(pid, 0) != 0);
}

TEST_CASE("rubbish without a line's end does not pile up") {
    ChildProcesses processes;
    auto child = processes.start({"/bin/sh", "-c", "head -c 9000000 /dev/zero; echo; echo end"});
    REQUIRE(child);
    std::vector<std::string> lines;
    for (int turn = 0; turn < 1000 && (lines.empty() || lines.back() != "end"); ++turn) {
        (*child)->wait(0.02);
        for (std::string& line : (*child)->read_lines()) {
            CHECK(line.size() <= 5u << 20);
            lines.push_back(std::move(line));
        }
    }
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.back() == "end");
}

TEST_CASE("a child tells how much it has worked, not how long it has been there") {
    ChildProcesses processes;
    auto sleeps = processes.start({"sleep", "60"});
    auto works = processes.start({"sh", "-c", "while :; do :; done"});
    REQUIRE(sleeps);
    REQUIRE(works);
    for (int turn = 0; turn < 400 && (*works)->processor_s() < 0.2; ++turn) {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    CHECK((*works)->processor_s() >= 0.2);
    // Its children's work is its own.
    auto employs = processes.start({"sh", "-c", "sh -c 'i=0; while [ $i -lt 2000000 ]; do i=$((i+1)); done' & wait"});
    REQUIRE(employs);
    for (int turn = 0; turn < 400 && (*employs)->processor_s() < 0.2; ++turn) {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    CHECK((*employs)->processor_s() >= 0.2);
    employs->reset();
    CHECK((*sleeps)->processor_s() < 0.1);
}
