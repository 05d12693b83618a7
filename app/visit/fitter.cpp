#include "visit/fitter.h"

namespace visit {

namespace {

bool same(const Fitter::Order& a, const Fitter::Order& b) {
    return a.exhibit == b.exhibit && a.timeline == b.timeline && !a.as_read && !b.as_read;
}

/// What is to be done in place of two orders, of which `later` was given last.
Fitter::Order both(Fitter::Order earlier, Fitter::Order later) {
    if (!earlier.as_read) {
        return later;
    }
    if (!later.as_read) { // the other exhibition comes all the same
        earlier.timeline = later.timeline;
        return earlier;
    }
    later.changed = exhibit::joined(std::move(earlier.changed), std::move(later.changed));
    return later;
}

} // namespace

Fitter::Fitter(derivatives::Derivatives& derivatives, std::string content_folder, const std::function<void()>& begin)
    : m_derivatives(derivatives), m_content_folder(std::move(content_folder)),
      m_thread([this, begin](const std::stop_token& stop) {
          if (begin) {
              begin();
          }
          work(stop);
      }) {}

Fitter::~Fitter() {
    m_thread.request_stop();
    m_thread.join();
}

void Fitter::order(Order order) {
    const std::lock_guard lock(m_mutex);
    const bool under_way = m_next || m_working || !m_made.empty();
    if (under_way && same(order, m_last)) {
        return;
    }
    m_old.push_back(m_last.exhibit);
    m_last = order;
    if (m_next) {
        m_old.push_back(m_next->exhibit);
    }
    m_next = m_next ? both(std::move(*m_next), std::move(order)) : std::move(order);
    m_changed.notify_all();
}

std::vector<Fitter::Made> Fitter::take() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_made, {});
}

bool Fitter::busy() const {
    const std::lock_guard lock(m_mutex);
    return m_next || m_working || !m_made.empty();
}

void Fitter::settle() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return !m_next && !m_working; });
}

void Fitter::let_go(std::shared_ptr<const void> old) {
    const std::lock_guard lock(m_mutex);
    m_old.push_back(std::move(old));
    m_changed.notify_all();
}

void Fitter::work(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [&] { return m_next || !m_old.empty(); })) {
        std::vector<std::shared_ptr<const void>> old = std::exchange(m_old, {});
        std::optional<Order> order = std::exchange(m_next, std::nullopt);
        m_working = order.has_value();
        lock.unlock();
        old.clear();
        std::optional<Made> made;
        if (order) {
            made = make(*order);
            order.reset();
        }
        lock.lock();
        if (made) {
            m_made.push_back(std::move(*made));
        }
        m_working = false;
        m_changed.notify_all();
    }
}

Fitter::Made Fitter::make(const Order& order) {
    Made made{order.exhibit, {}, {}};
    if (order.as_read) {
        Ready ready = make_ready(order.exhibit, order.changed, m_derivatives, m_content_folder);
        made.plan = std::move(ready.plan);
        made.exhibit = std::move(ready.sized);
    }
    made.layout = views::lay_out_timeline(*made.exhibit, order.timeline.filter, order.timeline.measures);
    return made;
}

} // namespace visit
