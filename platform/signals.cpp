#include "platform/signals.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>

#include "base/ensure.h"

namespace platform {

namespace {

// A signal handler reaches nothing but what is static; the teller's thread reads it too.
std::atomic<int> end_signal = 0;
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler must not wait for a lock");
int pipe_ends[2] = {-1, -1};
struct sigaction before[3];
constexpr int numbers[3] = {SIGTERM, SIGINT, SIGHUP};

void on_signal(int number) {
    const int error = errno;
    end_signal = number;
    [[maybe_unused]] const ssize_t n = ::write(pipe_ends[1], "x", 1);
    errno = error;
}

} // namespace

Signals::Signals(std::function<void()> tell) {
    base::ensure(pipe_ends[0] < 0, "signals are caught twice");
    base::ensure(::pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) == 0, "no pipe for signals");
    end_signal = 0;
    struct sigaction action {};
    action.sa_handler = on_signal;
    for (int i = 0; i < 3; ++i) {
        ::sigaction(numbers[i], &action, &before[i]);
    }
    if (tell) {
        m_teller = std::thread([tell = std::move(tell)] {
            pollfd place{pipe_ends[0], POLLIN, 0};
            while (::poll(&place, 1, -1) < 0) {
            }
            if (end_signal != 0) {
                tell();
            }
        });
    }
}

Signals::~Signals() {
    if (m_teller.joinable()) {
        [[maybe_unused]] const ssize_t n = ::write(pipe_ends[1], "x", 1);
        m_teller.join();
    }
    for (int i = 0; i < 3; ++i) {
        ::sigaction(numbers[i], &before[i], nullptr);
    }
    for (int& end : pipe_ends) {
        ::close(end);
        end = -1;
    }
}

bool Signals::end_wanted() const {
    return end_signal != 0;
}

int Signals::descriptor() const {
    return pipe_ends[0];
}

} // namespace platform
