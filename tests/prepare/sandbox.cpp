#include "platform/prepare/sandbox.h"

#include <cerrno>
#include <filesystem>
#include <fstream>

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "tests/prepare/workshop.h"

namespace {

/// Runs `attempt` in a child inside the sandbox; whether it came through.
template <class Attempt>
bool succeeds_inside(const std::string& work_folder, Attempt attempt) {
    const pid_t child = fork();
    if (child == 0) {
        prepare::enter_sandbox(work_folder);
        _exit(attempt() ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool can_open(const std::string& path, int flags) {
    const int fd = open(path.c_str(), flags, 0600);
    if (fd >= 0) {
        close(fd);
    }
    return fd >= 0;
}

} // namespace

TEST_CASE("inside the sandbox only the fonts, the libraries and the work folder are there") {
    const TemporaryFolder folder;
    const auto held = prepare::probe_sandbox(folder.path());
    if (held.landlock == 0) {
        MESSAGE("skipped: this kernel has no Landlock");
        return;
    }
    const std::string outside = std::string(folder / "..") + "/kiosk-outside-the-sandbox";
    std::ofstream(outside) << "x";
    const auto inside = [&](auto attempt) { return succeeds_inside(folder.path(), attempt); };

    CHECK(inside([] { return can_open("/usr/share/fonts", O_RDONLY | O_DIRECTORY); }));
    CHECK(inside([] { return can_open("/etc/fonts/fonts.conf", O_RDONLY); }));
    CHECK(inside([&] { return can_open(folder / "new", O_RDWR | O_CREAT); }));
    CHECK(inside([&] { return mkdir((folder / "sub").c_str(), 0700) == 0; }));

    REQUIRE(can_open("/etc/passwd", O_RDONLY));
    CHECK_FALSE(inside([] { return can_open("/etc/passwd", O_RDONLY); }));
    CHECK_FALSE(inside([] { return can_open("/proc/self/environ", O_RDONLY); }));
    CHECK_FALSE(inside([&] { return can_open(outside, O_RDONLY); }));
    CHECK_FALSE(inside([&] { return can_open(outside, O_WRONLY); }));
    CHECK_FALSE(inside([&] { return can_open(outside, O_WRONLY | O_TRUNC); }));
    CHECK_FALSE(inside([&] { return unlink(outside.c_str()) == 0; }));
    CHECK_FALSE(inside([&] { return can_open(outside + "2", O_RDWR | O_CREAT); }));
    CHECK_FALSE(inside([&] { return rename(outside.c_str(), (folder / "stolen").c_str()) == 0; }));
    CHECK_FALSE(inside([] { return can_open("/usr/kiosk-test", O_RDWR | O_CREAT); }));
    CHECK(can_open(outside, O_RDONLY));
    std::filesystem::remove(outside);
}

TEST_CASE("inside the sandbox there is no network, no other program, no other process") {
    const TemporaryFolder folder;
    const auto held = prepare::probe_sandbox(folder.path());
    if (!held.seccomp) {
        MESSAGE("skipped: this kernel has no seccomp");
        return;
    }
    const auto inside = [&](auto attempt) { return succeeds_inside(folder.path(), attempt); };
    const pid_t here = getpid();

    CHECK(inside([] { return true; }));
    for (const int family : {AF_INET, AF_INET6, AF_UNIX, AF_NETLINK}) {
        CAPTURE(family);
        CHECK_FALSE(inside([&] { return socket(family, SOCK_STREAM, 0) >= 0 || errno != EPERM; }));
    }
    CHECK_FALSE(inside([] {
        execl("/usr/bin/true", "true", nullptr);
        return errno != EPERM;
    }));
    CHECK_FALSE(inside([] { return fork() >= 0; }));
    CHECK_FALSE(inside([&] { return kill(here, 0) == 0; }));
    CHECK_FALSE(inside([&] { return ptrace(PTRACE_ATTACH, here, nullptr, nullptr) == 0; }));
    CHECK_FALSE(inside([&] { return chmod(folder.path().c_str(), 0777) == 0; }));
    // A decoder needs threads.
    CHECK(inside([] {
        bool ran = false;
        std::thread([&] { ran = true; }).join();
        return ran;
    }));
}

TEST_CASE("inside the sandbox memory is limited") {
    const TemporaryFolder folder;
    if (!prepare::probe_sandbox(folder.path()).limits) {
        MESSAGE("skipped: no limits here");
        return;
    }
    const auto can_have = [&](std::size_t bytes) {
        return succeeds_inside(folder.path(), [&] {
            return mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
        });
    };
    CHECK(can_have(200u << 20));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    CHECK_FALSE(can_have(2000u << 20));
#endif
}

TEST_CASE("kiosk-prepare says what holds") {
    const Workshop workshop;
    CHECK(workshop.hello() == prepare::probe_sandbox(workshop.pictures()));
}

TEST_CASE("nothing outside the content folder is opened, and nothing waits") {
    using base::prepare::Fault;
    Workshop workshop;
    const auto outside = workshop.content() + "/../outside.png";
    quarters(100, 100).write_to_file(outside.c_str());
    quarters(100, 100).write_to_file(workshop.path("inside.png").c_str());
    std::filesystem::create_symlink("../outside.png", workshop.path("out.png"));
    std::filesystem::create_symlink(std::filesystem::canonical(outside), workshop.path("absolute.png"));
    std::filesystem::create_symlink("inside.png", workshop.path("in.png"));
    std::filesystem::create_symlink(std::filesystem::canonical(workshop.path("inside.png")),
                                    workshop.path("absolute-in.png"));
    std::filesystem::create_symlink("loop.png", workshop.path("loop.png"));
    REQUIRE(mkfifo(workshop.path("fifo.png").c_str(), 0600) == 0);
    for (const char* const file :
         {"../outside.png", "out.png", "absolute.png", "loop.png", "fifo.png", "/etc/passwd"}) {
        CAPTURE(file);
        CHECK(workshop.fault(file) == Fault::missing);
    }
    for (const char* const file : {"in.png", "absolute-in.png"}) {
        CAPTURE(file);
        CHECK(workshop.made(file, base::prepare::What::thumbnail).width_px == 100);
    }
}

TEST_CASE("where fewer files may be open than we would allow, the limits hold all the same") {
    const Workshop workshop;
    const pid_t child = fork();
    if (child == 0) {
        const rlimit few{32, 32};
        setrlimit(RLIMIT_NOFILE, &few);
        _exit(prepare::enter_sandbox(workshop.pictures()).limits ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(status == 0);
}
