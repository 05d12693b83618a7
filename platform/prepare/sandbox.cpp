#include "platform/prepare/sandbox.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <initializer_list>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace prepare {

namespace {

using base::prepare::Hello;

// Newer than Debian 12's header; the kernel may know them.
constexpr std::uint64_t access_truncate = 1ull << 14;  // version 3
constexpr std::uint64_t access_ioctl_dev = 1ull << 15; // version 5
constexpr std::uint64_t net_bind_tcp = 1ull << 0;      // version 4
constexpr std::uint64_t net_connect_tcp = 1ull << 1;
constexpr std::uint64_t scope_abstract_socket = 1ull << 0; // version 6
constexpr std::uint64_t scope_signal = 1ull << 1;

struct RulesetAttributes {
    std::uint64_t handled_access_fs = 0;
    std::uint64_t handled_access_net = 0;
    std::uint64_t scoped = 0;
};

constexpr std::uint64_t read_rights =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;

bool allow(int ruleset, const std::string& folder, std::uint64_t rights) {
    const int fd = open(folder.c_str(), O_PATH | O_CLOEXEC);
    if (fd < 0) {
        return false;
    }
    landlock_path_beneath_attr rule{};
    rule.allowed_access = rights;
    rule.parent_fd = fd;
    const bool done = syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
    close(fd);
    return done;
}

/// The version of Landlock that now holds; 0: none.
int restrict_files(const std::string& work_folder) {
    const auto version =
        static_cast<int>(syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION));
    if (version < 1) {
        return 0;
    }
    RulesetAttributes attributes;
    attributes.handled_access_fs = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1; // all of version 1
    std::uint64_t work_rights = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR |
                                LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG |
                                LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE |
                                LANDLOCK_ACCESS_FS_REMOVE_DIR;
    std::size_t size = sizeof attributes.handled_access_fs;
    if (version >= 2) {
        attributes.handled_access_fs |= LANDLOCK_ACCESS_FS_REFER;
    }
    if (version >= 3) {
        attributes.handled_access_fs |= access_truncate;
        work_rights |= access_truncate;
    }
    if (version >= 4) {
        attributes.handled_access_net = net_bind_tcp | net_connect_tcp;
        size = 2 * sizeof(std::uint64_t);
    }
    if (version >= 5) {
        attributes.handled_access_fs |= access_ioctl_dev;
    }
    if (version >= 6) {
        attributes.scoped = scope_abstract_socket | scope_signal;
        size = sizeof attributes;
    }
    const auto ruleset = static_cast<int>(syscall(SYS_landlock_create_ruleset, &attributes, size, 0));
    if (ruleset < 0) {
        return 0;
    }
    for (const char* const folder : {"/usr", "/etc/fonts", "/var/cache/fontconfig"}) {
        allow(ruleset, folder, read_rights); // one that is absent needs no rule
    }
    const bool done = (work_folder.empty() || allow(ruleset, work_folder, work_rights)) &&
                      syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    close(ruleset);
    return done ? version : 0;
}

/// Calls that a decoder has no use for. Landlock doesn't know about modes, owners and times.
constexpr std::array refused_calls = {
    SCMP_SYS(socket),
    SCMP_SYS(socketpair),
    SCMP_SYS(connect),
    SCMP_SYS(bind),
    SCMP_SYS(listen),
    SCMP_SYS(accept),
    SCMP_SYS(accept4),
    SCMP_SYS(sendto),
    SCMP_SYS(sendmsg),
    SCMP_SYS(sendmmsg),
    SCMP_SYS(execve),
    SCMP_SYS(execveat),
    SCMP_SYS(fork),
    SCMP_SYS(vfork),
    SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(process_madvise),
    SCMP_SYS(pidfd_open),
    SCMP_SYS(pidfd_getfd),
    SCMP_SYS(pidfd_send_signal),
    SCMP_SYS(kcmp),
    SCMP_SYS(kill),
    SCMP_SYS(tkill),
    SCMP_SYS(rt_sigqueueinfo),
    SCMP_SYS(rt_tgsigqueueinfo),
    SCMP_SYS(mount),
    SCMP_SYS(umount2),
    SCMP_SYS(pivot_root),
    SCMP_SYS(chroot),
    SCMP_SYS(setns),
    SCMP_SYS(unshare),
    SCMP_SYS(open_tree),
    SCMP_SYS(move_mount),
    SCMP_SYS(fsopen),
    SCMP_SYS(fsmount),
    SCMP_SYS(fspick),
    SCMP_SYS(mount_setattr),
    SCMP_SYS(name_to_handle_at),
    SCMP_SYS(open_by_handle_at),
    SCMP_SYS(bpf),
    SCMP_SYS(perf_event_open),
    SCMP_SYS(userfaultfd),
    SCMP_SYS(keyctl),
    SCMP_SYS(add_key),
    SCMP_SYS(request_key),
    SCMP_SYS(io_uring_setup),
    SCMP_SYS(io_uring_enter),
    SCMP_SYS(io_uring_register),
    SCMP_SYS(init_module),
    SCMP_SYS(finit_module),
    SCMP_SYS(delete_module),
    SCMP_SYS(kexec_load),
    SCMP_SYS(kexec_file_load),
    SCMP_SYS(reboot),
    SCMP_SYS(swapon),
    SCMP_SYS(swapoff),
    SCMP_SYS(acct),
    SCMP_SYS(settimeofday),
    SCMP_SYS(clock_settime),
    SCMP_SYS(clock_adjtime),
    SCMP_SYS(adjtimex),
    SCMP_SYS(sethostname),
    SCMP_SYS(setdomainname),
    SCMP_SYS(quotactl),
    SCMP_SYS(personality),
    SCMP_SYS(chmod),
    SCMP_SYS(fchmod),
    SCMP_SYS(fchmodat),
    SCMP_SYS(chown),
    SCMP_SYS(fchown),
    SCMP_SYS(lchown),
    SCMP_SYS(fchownat),
    SCMP_SYS(utime),
    SCMP_SYS(utimes),
    SCMP_SYS(utimensat),
    SCMP_SYS(futimesat),
    SCMP_SYS(setxattr),
    SCMP_SYS(lsetxattr),
    SCMP_SYS(fsetxattr),
    SCMP_SYS(removexattr),
    SCMP_SYS(lremovexattr),
    SCMP_SYS(fremovexattr),
    SCMP_SYS(truncate),
    SCMP_SYS(inotify_init),
    SCMP_SYS(inotify_init1),
    SCMP_SYS(fanotify_init),
    SCMP_SYS(shmget),
    SCMP_SYS(shmat),
    SCMP_SYS(msgget),
    SCMP_SYS(semget),
    SCMP_SYS(mq_open),
    SCMP_SYS(setsid),
    SCMP_SYS(setpgid),
    SCMP_SYS(syslog),
    SCMP_SYS(vhangup),
};

bool filter_calls() {
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (filter == nullptr) {
        return false;
    }
    bool done = true;
    const auto refuse = [&](int call) { done = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), call, 0) == 0 && done; };
    const auto refuse_when = [&](int call, scmp_arg_cmp when) {
        done = seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EPERM), call, 1, &when) == 0 && done;
    };
    for (const int call : refused_calls) {
        refuse(call);
    }
    // Threads only. The flags of clone3 lie in memory where a filter can't see them; told that it doesn't exist, the
    // C library uses clone.
    done = seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0 && done;
    refuse_when(SCMP_SYS(clone), SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0));
    // abort() signals the own process only.
    refuse_when(SCMP_SYS(tgkill), SCMP_A0(SCMP_CMP_NE, static_cast<scmp_datum_t>(getpid())));
    refuse_when(SCMP_SYS(ioctl), SCMP_A1(SCMP_CMP_MASKED_EQ, 0xffffffffu, TIOCSTI));
    done = done && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return done;
}

/// A lower limit that holds already stays.
bool limit(__rlimit_resource resource, rlim_t value) {
    rlimit before{};
    const rlim_t held = getrlimit(resource, &before) == 0 ? before.rlim_max : RLIM_INFINITY;
    const rlimit both{std::min(value, held), std::min(value, held)};
    return setrlimit(resource, &both) == 0;
}

/// What a decoder may use up. Time on the wall is watched by the kiosk; the processor's is the last resort.
bool limit_use() {
    constexpr rlim_t gigabyte = 1ull << 30;
    bool done = true;
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // these reserve terabytes
    done = limit(RLIMIT_DATA, gigabyte) && limit(RLIMIT_AS, 12 * gigabyte);
#endif
    done = limit(RLIMIT_FSIZE, 8 * gigabyte) && done;
    done = limit(RLIMIT_CPU, 600) && done;
    done = limit(RLIMIT_NOFILE, 256) && done;
    return limit(RLIMIT_CORE, 0) && done;
}

} // namespace

Hello enter_sandbox(const std::string& work_folder) {
    Hello held;
    const bool no_more_rights = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
    held.limits = limit_use();
    held.landlock = no_more_rights ? restrict_files(work_folder) : 0;
    held.seccomp = no_more_rights && filter_calls();
    return held;
}

Hello probe_sandbox(const std::string& work_folder) {
    const pid_t child = fork();
    if (child == 0) {
        const Hello held = enter_sandbox(work_folder);
        _exit(std::min(held.landlock, 63) | (held.seccomp ? 64 : 0) | (held.limits ? 128 : 0));
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status)) {
        return {};
    }
    const int code = WEXITSTATUS(status);
    return {code & 63, (code & 64) != 0, (code & 128) != 0};
}

} // namespace prepare
