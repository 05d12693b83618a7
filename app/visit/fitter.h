#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "views/timeline_screen.h"
#include "visit/ready.h"

namespace visit {

/// Makes exhibitions ready for the screen on a thread of its own: with many items that takes longer than a frame may.
class Fitter {
public:
    struct Order {
        exhibit::ExhibitPtr exhibit = {};
        views::TimelineOrder timeline = {};
        bool as_read = false;               ///< its pictures' places and sizes are to be found
        exhibit::ChangedItems changed = {}; ///< of one as it was read: whose pictures are to be looked at again
    };
    struct Made {
        exhibit::ExhibitPtr exhibit; ///< with the pictures' true sizes
        views::TimelineLayoutPtr layout;
        std::optional<derivatives::Plan> plan; ///< of one that was as it was read: to be followed before it is shown
    };

    /// `derivatives` must outlive it.
    /// `begin`, unless empty, is what its thread does first.
    Fitter(derivatives::Derivatives& derivatives, std::string content_folder, const std::function<void()>& begin = {});
    ~Fitter();

    /// Takes the place of an order that has not begun, but never drops what was read; one like that under way is none.
    void order(Order order);

    /// What has been made since the last call, oldest first. Never waits.
    std::vector<Made> take();

    /// Something is under way or waits to be taken.
    bool busy() const;

    /// Waits until everything ordered is made.
    void settle();

    /// Drops what is no longer needed; that, too, takes longer than a frame may.
    void let_go(std::shared_ptr<const void> old);

private:
    void work(const std::stop_token& stop);
    Made make(const Order& order);

    derivatives::Derivatives& m_derivatives;
    std::string m_content_folder;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<Order> m_next;
    bool m_working = false;
    std::vector<Made> m_made;
    Order m_last;
    std::vector<std::shared_ptr<const void>> m_old;
    std::jthread m_thread;
};

} // namespace visit
