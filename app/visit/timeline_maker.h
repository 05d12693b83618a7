#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "views/timeline_screen.h"

namespace visit {

/// Lays the timeline out on a thread of its own: with many items that takes longer than a frame may.
class TimelineMaker {
public:
    struct Order {
        exhibit::ExhibitPtr exhibit;
        views::TimelineOrder order;
    };
    struct Made {
        exhibit::ExhibitPtr exhibit;
        views::TimelineLayoutPtr layout;
    };

    TimelineMaker();
    ~TimelineMaker();

    /// Takes the place of an order that has not begun; one like that under way is none.
    void order(Order order);

    /// What has been made since the last call, oldest first. Never waits.
    std::vector<Made> take();

    /// Something is under way or waits to be taken.
    bool busy() const;

    /// Waits until everything ordered is made.
    void settle();

private:
    void work(const std::stop_token& stop);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<Order> m_next;
    bool m_working = false;
    std::vector<Made> m_made;
    Order m_last;
    std::jthread m_thread;
};

} // namespace visit
