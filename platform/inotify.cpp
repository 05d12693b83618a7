#include "platform/inotify.h"

#include <sys/inotify.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace platform {

namespace {

constexpr std::uint32_t names = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO;
constexpr std::uint32_t contents = IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB;
constexpr std::uint32_t itself = IN_DELETE_SELF | IN_MOVE_SELF;

} // namespace

Inotify::Inotify() : m_fd(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {}

int Inotify::add(const std::string& folder, What what) {
    const std::uint32_t mask = what == What::names_only ? names : names | contents | itself;
    return m_fd.open() ? ::inotify_add_watch(m_fd.get(), folder.c_str(), mask | IN_ONLYDIR) : -1;
}

void Inotify::remove(int watch) {
    ::inotify_rm_watch(m_fd.get(), watch);
}

std::vector<Inotify::Event> Inotify::read() {
    std::vector<Event> events;
    alignas(inotify_event) std::array<char, 64 << 10> buffer;
    for (;;) {
        const ssize_t size = m_fd.open() ? ::read(m_fd.get(), buffer.data(), buffer.size()) : 0;
        if (size < 0 && errno == EINTR) {
            continue;
        }
        if (size <= 0) {
            return events;
        }
        for (std::size_t at = 0; at < static_cast<std::size_t>(size);) {
            inotify_event head;
            std::memcpy(&head, buffer.data() + at, sizeof head);
            // The name is padded with zeros.
            const char* const name = buffer.data() + at + sizeof head;
            events.push_back({head.wd, head.mask, std::string(name, ::strnlen(name, head.len))});
            at += sizeof head + head.len;
        }
    }
}

} // namespace platform
