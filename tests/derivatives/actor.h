#pragma once

#include <deque>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "base/prepare_protocol.h"
#include "ports/clock.h"
#include "ports/process.h"

/// Time passes only while somebody waits for a child.
struct WaitingClock : ports::Clock {
    double now_s() const override { return now; }
    double wall_s() const override { return now; }
    double now = 0;
    double work = 0; ///< share of the time that children have a processor
};

/// What a child does when it is started, then at each request: lines to say, with %ID for the request's id.
/// "die" ends it, "hang" says nothing more.
using Script = std::deque<std::vector<std::string>>;

struct ActorChild : ports::Child {
    ActorChild(Script& its_script, WaitingClock& its_clock) : script(its_script), clock(its_clock) { act("0"); }

    void act(const std::string& id) {
        if (script.empty()) {
            return;
        }
        const auto lines = script.front();
        script.pop_front();
        for (auto line : lines) {
            if (line == "die") {
                code = 137;
                return;
            }
            if (const auto at = line.find("%ID"); at != std::string::npos) {
                line.replace(at, 3, id);
            }
            said.push_back(line);
        }
    }
    base::Result<void> write_line(const std::string& line) override {
        if (code) {
            return base::fail("gone");
        }
        const auto request = base::prepare::read_request(line);
        REQUIRE(request);
        act(std::to_string(request->id));
        return {};
    }
    std::vector<std::string> read_lines() override { return std::exchange(said, {}); }
    void wait(double seconds) override { clock.now += seconds; }
    std::optional<int> exit_code() override { return code; }
    void kill() override { code = 137; }
    double processor_s() const override { return clock.now * clock.work; }

    Script& script;
    WaitingClock& clock;
    std::vector<std::string> said;
    std::optional<int> code;
};

/// The greeting of one whose sandbox holds.
const std::string hello = "hello\t1\t7\t1\t1";
