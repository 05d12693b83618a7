#include "visit/timeline_maker.h"

namespace visit {

TimelineMaker::TimelineMaker() : m_thread([this](const std::stop_token& stop) { work(stop); }) {}

TimelineMaker::~TimelineMaker() {
    m_thread.request_stop();
    m_thread.join();
}

void TimelineMaker::order(Order order) {
    const std::lock_guard lock(m_mutex);
    const bool under_way = m_next || m_working || !m_made.empty();
    if (under_way && order.exhibit == m_last.exhibit && order.order == m_last.order) {
        return;
    }
    m_last = order;
    m_next = std::move(order);
    m_changed.notify_all();
}

std::vector<TimelineMaker::Made> TimelineMaker::take() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_made, {});
}

bool TimelineMaker::busy() const {
    const std::lock_guard lock(m_mutex);
    return m_next || m_working || !m_made.empty();
}

void TimelineMaker::settle() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return !m_next && !m_working; });
}

void TimelineMaker::work(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [&] { return m_next.has_value(); })) {
        const Order order = *std::exchange(m_next, std::nullopt);
        m_working = true;
        lock.unlock();
        auto layout = views::lay_out_timeline(*order.exhibit, order.order.filter, order.order.measures);
        lock.lock();
        m_made.push_back({order.exhibit, std::move(layout)});
        m_working = false;
        m_changed.notify_all();
    }
}

} // namespace visit
