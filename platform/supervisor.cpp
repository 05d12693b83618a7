#include "platform/supervisor.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>

#include "platform/descriptor.h"
#include "platform/signals.h"
#include "platform/system_clock.h"

namespace platform {

namespace {

/// A child that ran as long as this was well.
constexpr double well_s = 60;

struct Ending {
    int code = 0; ///< exit code, or 128 + signal
    bool beaten = false;
    bool asked = false; ///< by a signal to us
};

class Supervisor {
public:
    Supervisor(const std::vector<std::string>& arguments, ports::Log& log, const Patience& patience)
        : m_log(log), m_patience(patience) {
        for (const std::string& argument : arguments) {
            m_arguments.push_back(const_cast<char*>(argument.c_str()));
        }
        m_arguments.push_back(nullptr);
    }

    int run() {
        double pause_s = m_patience.first_pause_s;
        bool ever_beaten = false;
        while (!m_signals.end_wanted()) {
            const double started_s = m_clock.now_s();
            const Ending ending = run_once();
            ever_beaten = ever_beaten || ending.beaten;
            if (ending.asked || ending.code == 0 || ending.code == 2 || (ending.code == 1 && !ever_beaten)) {
                return ending.asked && ending.code > 128 ? 0 : ending.code;
            }
            if (m_clock.now_s() - started_s >= well_s) {
                pause_s = m_patience.first_pause_s;
            }
            m_log.error(fmt::format("the screen ended with {}, it is started again", ending.code));
            wait(-1, m_clock.now_s() + pause_s);
            pause_s = std::min(pause_s * 2, m_patience.longest_pause_s);
        }
        return 0;
    }

private:
    Ending run_once() {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0) {
            m_log.error("no pipe for the heartbeat");
            return {1, false, false};
        }
        const Descriptor beats(ends[0]);
        Descriptor theirs(ends[1]);
        ::fcntl(beats.get(), F_SETFL, O_NONBLOCK);
        const pid_t parent = ::getpid();
        const std::string number = fmt::format("{}", theirs.get());
        const pid_t pid = ::fork();
        if (pid == 0) {
            become(theirs.get(), number, parent);
        }
        theirs.reset();
        if (pid < 0) {
            m_log.error("the screen can't be started: no process");
            return {128, false, false};
        }
        return watch(pid, beats.get());
    }

    /// Single-threaded until exec, so ordinary calls are allowed.
    [[noreturn]] void become(int pipe, const std::string& number, pid_t parent) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent) {
            ::_exit(127);
        }
        for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
            ::signal(signal, SIG_DFL);
        }
        ::fcntl(pipe, F_SETFD, 0);
        ::setenv(heartbeat_variable, number.c_str(), 1);
        ::execv(m_arguments[0], m_arguments.data());
        ::_exit(2);
    }

    Ending watch(pid_t pid, int beats) {
        Ending ending;
        double deadline_s = m_clock.now_s() + m_patience.start_s;
        for (;;) {
            const bool open = wait(beats, deadline_s);
            if (drain(beats)) {
                ending.beaten = true;
                deadline_s = m_clock.now_s() + m_patience.silence_s;
            }
            int status = 0;
            if (::waitpid(pid, &status, WNOHANG) == pid) {
                ending.code = code_of(status);
                return ending;
            }
            if (m_signals.end_wanted()) {
                ending.asked = true;
                ending.code = end(pid);
                return ending;
            }
            if (m_clock.now_s() >= deadline_s) {
                m_log.error("the screen gives no sign of life, it is stopped");
                ::kill(pid, SIGKILL);
                ending.code = reap(pid);
                return ending;
            }
            if (!open) {
                // It has closed its pipe: it is ending, or will count as silent.
                ::poll(nullptr, 0, 20);
            }
        }
    }

    /// Until something is to be read, a signal came, or `deadline_s`. False when the other end is closed.
    bool wait(int beats, double deadline_s) {
        const double left_s = std::clamp(deadline_s - m_clock.now_s(), 0.0, 3600.0);
        pollfd places[2] = {{m_signals.descriptor(), POLLIN, 0}, {beats, POLLIN, 0}};
        ::poll(places, 2, static_cast<int>(std::ceil(left_s * 1000)));
        return (places[1].revents & POLLHUP) == 0;
    }

    static bool drain(int beats) {
        bool any = false;
        char buffer[64];
        while (::read(beats, buffer, sizeof buffer) > 0) {
            any = true;
        }
        return any;
    }

    int end(pid_t pid) {
        ::kill(pid, SIGTERM);
        const double deadline_s = m_clock.now_s() + m_patience.end_s;
        int status = 0;
        while (m_clock.now_s() < deadline_s) {
            if (::waitpid(pid, &status, WNOHANG) == pid) {
                return code_of(status);
            }
            ::poll(nullptr, 0, 10);
        }
        m_log.warn("the screen did not end in time, it is stopped");
        ::kill(pid, SIGKILL);
        return reap(pid);
    }

    static int reap(pid_t pid) {
        int status = 0;
        while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
        }
        return code_of(status);
    }

    static int code_of(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status); }

    ports::Log& m_log;
    const Patience& m_patience;
    std::vector<char*> m_arguments;
    SystemClock m_clock;
    Signals m_signals;
};

} // namespace

int supervise(const std::vector<std::string>& arguments, ports::Log& log, const Patience& patience) {
    return Supervisor(arguments, log, patience).run();
}

} // namespace platform
