#include "platform/child_processes.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#include <cerrno>
#include <csignal>
#include <fstream>
#include <sstream>
#include <system_error>

#include "platform/descriptor.h"

namespace platform {

namespace {

constexpr std::size_t line_limit_bytes = 1u << 20;

tl::unexpected<base::Error> fault(std::string_view what, int error) {
    return base::fail(fmt::format("{}: {}", what, std::generic_category().message(error)));
}

/// Both ends close on exec and never share a number with the standard streams.
bool make_pipe(Descriptor& reading, Descriptor& writing) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) {
        return false;
    }
    reading = Descriptor(ends[0]);
    writing = Descriptor(ends[1]);
    for (Descriptor* const end : {&reading, &writing}) {
        if (end->get() <= 2) {
            *end = Descriptor(::fcntl(end->get(), F_DUPFD_CLOEXEC, 3));
        }
    }
    return reading.open() && writing.open();
}

/// What a process and all below it have used, those that have ended included: fields 14 to 17 of /proc/PID/stat (proc(5)).
double processor_ticks(pid_t pid, int depth = 0) {
    std::ifstream file(fmt::format("/proc/{}/stat", pid));
    std::string line;
    std::getline(file, line);
    const std::size_t name_end = line.rfind(") ");
    if (name_end == std::string::npos) {
        return 0;
    }
    std::istringstream fields(line.substr(name_end + 2));
    std::string skipped;
    for (int field = 3; field < 14; ++field) {
        fields >> skipped;
    }
    double ticks = 0;
    for (int field = 14; field <= 17; ++field) {
        double value = 0;
        fields >> value;
        ticks += value;
    }
    constexpr int deepest = 4;
    std::ifstream below(fmt::format("/proc/{0}/task/{0}/children", pid));
    for (pid_t child = 0; depth < deepest && below >> child;) {
        ticks += processor_ticks(child, depth + 1);
    }
    return ticks;
}

class RunningChild : public ports::Child {
public:
    RunningChild(pid_t pid, Descriptor input, Descriptor output)
        : m_pid(pid), m_input(std::move(input)), m_output(std::move(output)) {
        ::fcntl(m_input.get(), F_SETFL, O_NONBLOCK);
        ::fcntl(m_output.get(), F_SETFL, O_NONBLOCK);
    }

    ~RunningChild() override {
        if (!exit_code()) {
            ::kill(m_pid, SIGKILL);
            int status = 0;
            while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
            }
        }
    }

    base::Result<void> write_line(const std::string& line) override {
        // A child that doesn't read must not stop us: what the pipe can't take within a second is an error.
        const std::string text = line + '\n';
        std::size_t sent = 0;
        while (sent < text.size()) {
            const ssize_t n = send(text.data() + sent, text.size() - sent);
            if (n >= 0) {
                sent += static_cast<std::size_t>(n);
            } else if (errno == EAGAIN) {
                pollfd place{m_input.get(), POLLOUT, 0};
                if (::poll(&place, 1, 1000) == 0) {
                    return base::fail("the child does not read what it is sent");
                }
            } else if (errno != EINTR) {
                return fault("can't write to the child", errno);
            }
        }
        return {};
    }

    std::vector<std::string> read_lines() override {
        char buffer[16384];
        for (;;) {
            const ssize_t n = m_output.open() ? ::read(m_output.get(), buffer, sizeof buffer) : 0;
            if (n > 0) {
                m_unread.append(buffer, static_cast<std::size_t>(n));
                if (m_unread.size() > 4 * line_limit_bytes) {
                    break;
                }
            } else if (n == 0) {
                m_output.reset();
                break;
            } else if (errno != EINTR) {
                break;
            }
        }
        return take_lines();
    }

    void wait(double seconds) override {
        if (m_output.open()) {
            pollfd place{m_output.get(), POLLIN, 0};
            ::poll(&place, 1, static_cast<int>(std::ceil(std::clamp(seconds, 0.0, 1e6) * 1000)));
        } else if (!exit_code()) {
            // It has closed its output and lives on.
            ::poll(nullptr, 0, static_cast<int>(std::ceil(std::clamp(seconds, 0.0, 0.05) * 1000)));
        }
    }

    std::optional<int> exit_code() override {
        int status = 0;
        if (!m_code && ::waitpid(m_pid, &status, WNOHANG) == m_pid) {
            m_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        }
        return m_code;
    }

    void kill() override {
        if (!exit_code()) {
            ::kill(m_pid, SIGKILL);
        }
    }

    double processor_s() const override { return processor_ticks(m_pid) / static_cast<double>(::sysconf(_SC_CLK_TCK)); }

private:
    /// write(2) whose broken pipe is an error, not a signal that ends us.
    ssize_t send(const char* data, std::size_t size) {
        sigset_t broken, before, pending;
        sigemptyset(&broken);
        sigaddset(&broken, SIGPIPE);
        sigpending(&pending);
        ::pthread_sigmask(SIG_BLOCK, &broken, &before);
        const ssize_t n = ::write(m_input.get(), data, size);
        const int error = errno;
        if (n < 0 && error == EPIPE && sigismember(&pending, SIGPIPE) == 0) {
            const timespec at_once{};
            ::sigtimedwait(&broken, nullptr, &at_once);
        }
        ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
        errno = error;
        return n;
    }

    std::vector<std::string> take_lines() {
        std::vector<std::string> lines;
        std::size_t start = 0;
        for (std::size_t end; (end = m_unread.find('\n', start)) != std::string::npos; start = end + 1) {
            lines.push_back(m_unread.substr(start, end - start));
        }
        m_unread.erase(0, start);
        if (m_unread.size() > line_limit_bytes) {
            // Rubbish without an end: no line of ours is so long.
            m_unread.clear();
        }
        return lines;
    }

    pid_t m_pid;
    Descriptor m_input;
    Descriptor m_output;
    std::string m_unread;
    std::optional<int> m_code;
};

/// Between fork and exec: only calls that are safe there.
[[noreturn]] void become(char* const* arguments, int input, int output, int trouble, pid_t parent) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) {
        ::_exit(127); // the parent died before the line above
    }
    struct sigaction standard {};
    standard.sa_handler = SIG_DFL;
    for (const int number : {SIGPIPE, SIGTERM, SIGINT, SIGHUP, SIGCHLD}) {
        ::sigaction(number, &standard, nullptr);
    }
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    if (::dup2(input, 0) >= 0 && ::dup2(output, 1) >= 0) {
        ::execvp(arguments[0], arguments);
    }
    const int error = errno;
    [[maybe_unused]] const ssize_t n = ::write(trouble, &error, sizeof error);
    ::_exit(127);
}

} // namespace

base::Result<std::unique_ptr<ports::Child>> ChildProcesses::start(const std::vector<std::string>& arguments) {
    if (arguments.empty()) {
        return base::fail("can't start a program without a name");
    }
    Descriptor child_input, input, output, child_output, told, trouble;
    if (!make_pipe(child_input, input) || !make_pipe(output, child_output) || !make_pipe(told, trouble)) {
        return fault("can't make a pipe", errno);
    }
    std::vector<char*> pointers;
    for (const std::string& argument : arguments) {
        pointers.push_back(const_cast<char*>(argument.c_str()));
    }
    pointers.push_back(nullptr);
    const pid_t parent = ::getpid();
    const pid_t pid = ::fork();
    if (pid < 0) {
        return fault("can't start " + arguments[0], errno);
    }
    if (pid == 0) {
        become(pointers.data(), child_input.get(), child_output.get(), trouble.get(), parent);
    }
    child_input.reset();
    child_output.reset();
    trouble.reset();
    // Closes empty when exec succeeds, else carries its error.
    int error = 0;
    ssize_t n = 0;
    while ((n = ::read(told.get(), &error, sizeof error)) < 0 && errno == EINTR) {
    }
    auto child = std::make_unique<RunningChild>(pid, std::move(input), std::move(output));
    if (n > 0) {
        return fault("can't start " + arguments[0], error);
    }
    return child;
}

} // namespace platform
