#pragma once

#include <mutex>
#include <utility>
#include <vector>

namespace base {

/// Where workers leave results for the main thread, which takes all of them once a frame.
template <class T>
class Mailbox {
public:
    void put(T message) {
        const std::lock_guard lock(m_mutex);
        m_messages.push_back(std::move(message));
    }

    /// Everything that has arrived, oldest first; the box is empty afterwards.
    std::vector<T> take_all() {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_messages, {});
    }

private:
    std::mutex m_mutex;
    std::vector<T> m_messages;
};

} // namespace base
