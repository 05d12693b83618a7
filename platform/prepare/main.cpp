// kiosk-prepare: opens curators' pictures, each in a locked-in child process, and makes thumbnails and tiles of them.
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>

#include <fcntl.h>
#include <sodium.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/prepare_protocol.h"
#include "platform/prepare/decoder.h"
#include "platform/prepare/lines.h"
#include "platform/prepare/maker.h"
#include "platform/prepare/sandbox.h"
#include "platform/prepare/work_folder.h"

namespace {

int fail(const char* what, const char* which) {
    std::fprintf(stderr, "kiosk-prepare: %s %s: %s\n", what, which, std::strerror(errno));
    return 2;
}

/// Lets the screen have the processor and the disk first.
void step_back() {
    constexpr int who_process = 1;
    constexpr int best_effort_lowest = 2 << 13 | 7;
    if (nice(10) == -1 || syscall(SYS_ioprio_set, who_process, 0, best_effort_lowest) != 0) {
        return; // only a courtesy
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2 || argc > 4) {
        std::fputs("usage: kiosk-prepare CONTENT [PICTURES [THREADS]]\n"
                   "Started by kiosk; speaks its protocol on standard input and output.\n",
                   stderr);
        return 2;
    }
    std::signal(SIGPIPE, SIG_IGN);
    const int content = open(argv[1], O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (content < 0) {
        return fail("cannot open", argv[1]);
    }
    std::error_code error;
    std::string pictures; // empty: nothing is to be made
    if (argc > 2) {
        std::filesystem::create_directories(argv[2], error);
        pictures = std::filesystem::canonical(argv[2], error);
    }
    if (error || sodium_init() < 0) {
        return fail("cannot use", argc > 2 ? argv[2] : argv[1]);
    }
    int threads = 1;
    if (argc == 4) {
        std::from_chars(argv[3], argv[3] + std::strlen(argv[3]), threads);
    }
    step_back();
    if (!pictures.empty()) {
        prepare::remove_orphans(pictures);
    }
    const auto sandbox = prepare::probe_sandbox(pictures);
    prepare::start_decoders(argv[0], std::max(threads, 1));

    bool heard = true; // else nobody waits: what is under way is put in order, and that is all
    const auto say = [&](const base::prepare::Reply& reply) {
        heard = heard && prepare::write_line(STDOUT_FILENO, base::prepare::to_line(reply));
    };
    say(sandbox);
    const prepare::Maker maker(content, pictures, sandbox);
    prepare::Lines requests(STDIN_FILENO);
    while (heard) {
        const auto line = requests.next();
        if (!line) {
            break;
        }
        if (const auto request = base::prepare::read_request(*line)) {
            maker.answer(*request, say);
        } else {
            std::fputs("kiosk-prepare: a request that is none\n", stderr);
            return 2;
        }
    }
    return 0;
}
