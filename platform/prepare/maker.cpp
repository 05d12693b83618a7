#include "platform/prepare/maker.h"

#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/statvfs.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fmt/format.h>

#include "platform/prepare/decoder.h"
#include "platform/prepare/derivative.h"
#include "platform/prepare/lines.h"
#include "platform/prepare/master.h"
#include "platform/prepare/sandbox.h"
#include "platform/prepare/work_folder.h"

namespace prepare {

using base::prepare::Examined;
using base::prepare::Failed;
using base::prepare::Fault;
using base::prepare::Made;
using base::prepare::Reply;
using base::prepare::Request;
using base::prepare::What;

namespace {

bool disk_is_full(const std::string& folder) {
    constexpr std::uint64_t least_bytes = 64u << 20;
    struct statvfs disk {};
    return statvfs(folder.c_str(), &disk) == 0 && std::uint64_t{disk.f_bavail} * disk.f_frsize < least_bytes;
}

/// Whether the one who asks has hung up.
bool nobody_waits() {
    pollfd input{STDIN_FILENO, 0, 0};
    return poll(&input, 1, 0) > 0 && (input.revents & (POLLHUP | POLLERR)) != 0;
}

} // namespace

void Maker::answer(const Request& request, const Say& say) const {
    if (base::prepare::only_looks(request.what)) {
        say(examine(request, say));
        return;
    }
    Reply reply = make(request, say);
    if (auto* const failed = std::get_if<Failed>(&reply); failed != nullptr && disk_is_full(m_pictures_folder)) {
        failed->fault = Fault::trouble;
        failed->reason += " (the disk is full)";
    }
    say(reply);
}

Reply Maker::examine(const Request& request, const Say& say) const {
    const Master master(m_content_folder, request.file);
    if (master.fd() < 0) {
        return Failed{request.id, Fault::missing, master.error(), master.stamp()};
    }
    Reply reply = run_child(request, master.fd(), {}, say);
    if (auto* const failed = std::get_if<Failed>(&reply)) {
        failed->stamp = master.stamp();
    } else if (auto* const examined = std::get_if<Examined>(&reply)) {
        examined->id = request.id;
        examined->stamp = master.stamp();
        examined->address.clear();
        if (request.what == What::identify) {
            examined->address = master.address(request, [&] { say(base::prepare::Working{request.id}); });
        }
    }
    return reply;
}

Reply Maker::make(const Request& request, const Say& say) const {
    const Master master(m_content_folder, request.file);
    const auto failed = [&](Fault fault, std::string reason) {
        return Failed{request.id, fault, std::move(reason), master.stamp()};
    };
    if (m_pictures_folder.empty()) {
        return failed(Fault::trouble, "there is no folder to make it in");
    }
    if (master.fd() < 0) {
        return failed(Fault::missing, master.error());
    }
    std::string address = request.address;
    if (address.empty() || request.stamp != master.stamp()) {
        address = master.address(request, [&] { say(base::prepare::Working{request.id}); });
    }
    if (address.empty()) {
        return failed(Fault::damaged, "cannot read it");
    }
    const std::string folder = m_pictures_folder + "/" + address;

    for (const What what : {What::thumbnail, What::pyramid}) {
        const auto existing = read_derivative(folder);
        if (what == What::thumbnail ? existing.has_value()
                                    : request.what == What::thumbnail || (existing && existing->pyramid)) {
            continue;
        }
        const auto work = WorkFolder::make(m_pictures_folder);
        if (!work) {
            return failed(Fault::trouble, work.error().message);
        }
        Request step = request;
        step.what = what;
        Reply reply = run_child(step, master.fd(), work->path(), say);
        if (auto* const fault = std::get_if<Failed>(&reply)) {
            fault->stamp = master.stamp();
            return reply;
        }
        const auto& made = std::get<Made>(reply);
        const bool thumbnail = what == What::thumbnail;
        const std::string name = thumbnail ? "made" : "tiles";
        const auto finished = thumbnail ? finish_thumbnail(work->path() + "/" + name, made)
                                        : finish_pyramid(work->path() + "/" + name, made, address);
        if (!finished) {
            return failed(Fault::trouble, finished.error().message);
        }
        if (const auto published = work->publish(name, thumbnail ? folder : folder + "/tiles"); !published) {
            return failed(Fault::trouble, published.error().message);
        }
    }
    auto made = read_derivative(folder);
    if (!made) {
        return failed(Fault::trouble, folder + " has vanished");
    }
    made->id = request.id;
    made->address = address;
    made->stamp = master.stamp();
    return *made;
}

Reply Maker::run_child(const Request& request, int master, const std::string& work, const Say& say) const {
    const auto failed = [&](Fault fault, std::string reason) {
        return Failed{request.id, fault, std::move(reason), {}};
    };
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) {
        return failed(Fault::trouble, fmt::format("no pipe: {}", std::strerror(errno)));
    }
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        be_child(request, master, work, ends[1]);
    }
    close(ends[1]);
    if (child < 0) {
        close(ends[0]);
        return failed(Fault::trouble, fmt::format("no process: {}", std::strerror(errno)));
    }

    Reply last = failed(Fault::crashed, {});
    bool answered = false;
    Lines lines(ends[0]);
    pollfd wait{ends[0], POLLIN, 0};
    while (true) {
        if (poll(&wait, 1, 1000) == 0) {
            if (nobody_waits()) {
                kill(child, SIGKILL);
            }
            continue;
        }
        const auto line = lines.next();
        if (!line) {
            break;
        }
        // A child that a hostile file has taken over may say anything: only what fits is believed.
        const auto reply = base::prepare::read_reply(*line);
        if (reply && std::holds_alternative<base::prepare::Measured>(*reply)) {
            say(*reply);
        } else if (reply && (std::holds_alternative<Failed>(*reply) ||
                             (base::prepare::only_looks(request.what) ? std::holds_alternative<Examined>(*reply)
                                                                      : std::holds_alternative<Made>(*reply)))) {
            last = *reply;
            answered = true;
        }
    }
    close(ends[0]);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (!answered || !WIFEXITED(status)) {
        return failed(Fault::crashed, WIFSIGNALED(status)
                                          ? fmt::format("the decoder was ended by signal {}", WTERMSIG(status))
                                          : fmt::format("the decoder ended with code {}", WEXITSTATUS(status)));
    }
    return last;
}

void Maker::be_child(const Request& request, int master, const std::string& work, int to_parent) const {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    dup2(nothing, STDIN_FILENO);
    dup2(nothing, STDOUT_FILENO);
    dup2(nothing, STDERR_FILENO);
    const auto say = [&](const Reply& reply) { write_line(to_parent, base::prepare::to_line(reply)); };
    if (enter_sandbox(work) != m_sandbox) {
        say(Failed{request.id, Fault::trouble, "the sandbox does not hold", {}});
        _exit(1);
    }
    if (base::prepare::only_looks(request.what)) {
        std::visit(say, examine_master(request, master, say));
    } else {
        std::visit(say, decode(request, master, work, say));
    }
    _exit(0);
}

} // namespace prepare
