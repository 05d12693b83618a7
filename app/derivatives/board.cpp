#include "derivatives/board.h"

#include <chrono>

namespace derivatives {

namespace {

std::size_t slot(Step step) {
    return static_cast<std::size_t>(step);
}

} // namespace

void Board::change(const MasterChanges& changes) {
    const std::lock_guard lock(m_mutex);
    if (!changes.content_folder.empty()) {
        m_content_folder = changes.content_folder;
    }
    for (const std::size_t place : changes.gone) {
        Entry& entry = m_entries[place];
        m_under_way -= entry.job != 0 ? 1 : 0;
        set_step(place, Step::none);
        entry = {};
    }
    if (!changes.gone.empty()) {
        std::erase_if(m_news, [&](const News& piece) { return m_entries[piece.place].master == Master(); });
    }
    for (const MasterChanges::Added& added : changes.added) {
        m_entries.resize(std::max(m_entries.size(), added.place + 1));
        Entry& entry = m_entries[added.place];
        entry.master = added.master;
        entry.known = added.known;
        set_step(added.place, Step::look);
    }
    for (const std::size_t place : changes.again) {
        want_look(place);
    }
    m_changed.notify_all();
}

void Board::want(std::vector<std::size_t> places) {
    const std::lock_guard lock(m_mutex);
    m_wanted = std::move(places);
    // While one pans through what is all prepared, nobody is woken for every frame.
    if (std::any_of(m_wanted.begin(), m_wanted.end(), [&](std::size_t p) { return m_entries[p].step != Step::none; })) {
        m_changed.notify_all();
    }
}

void Board::look_again(std::size_t place) {
    const std::lock_guard lock(m_mutex);
    want_look(place);
    m_changed.notify_all();
}

void Board::want_look(std::size_t place) {
    Entry& entry = m_entries[place];
    if (entry.job != 0) {
        entry.again = true;
    } else {
        entry.not_before_s = 0;
        set_step(place, Step::look);
    }
}

std::optional<Job> Board::take(std::stop_token stop) {
    constexpr std::chrono::seconds look_again{1}; // for what was put off
    std::unique_lock lock(m_mutex);
    std::optional<std::size_t> place;
    const auto found = [&] {
        place = choose(m_clock.now_s());
        return place.has_value();
    };
    while (!stop.stop_requested() && !m_changed.wait_for(lock, stop, look_again, found)) {
    }
    if (stop.stop_requested() || !place) {
        return std::nullopt;
    }
    Entry& entry = m_entries[*place];
    entry.job = ++m_jobs;
    m_waiting[slot(entry.step)].erase(*place);
    ++m_under_way;
    return Job{entry.job, *place, entry.master, m_content_folder, entry.step, entry.known};
}

std::optional<std::size_t> Board::choose(double now_s) const {
    const auto ready = [&](std::size_t place, Step step) {
        const Entry& entry = m_entries[place];
        return entry.step == step && entry.job == 0 && entry.not_before_s <= now_s;
    };
    const auto wanted = [&](Step step, std::size_t most) -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < m_wanted.size() && i < most; ++i) {
            if (ready(m_wanted[i], step)) {
                return m_wanted[i];
            }
        }
        return std::nullopt;
    };
    const auto any = [&](Step step) -> std::optional<std::size_t> {
        for (const std::size_t place : m_waiting[slot(step)]) {
            if (ready(place, step)) {
                return place;
            }
        }
        return std::nullopt;
    };
    const std::size_t all = m_wanted.size();
    const std::size_t at_once = m_exact ? all : 1;
    if (const auto place = wanted(Step::look, all)) {
        return place;
    }
    if (const auto place = any(Step::look)) {
        return place;
    }
    if (const auto place = wanted(Step::thumbnail, all)) {
        return place;
    }
    if (const auto place = wanted(Step::pyramid, at_once)) {
        return place;
    }
    if (const auto place = any(Step::thumbnail)) {
        return place;
    }
    if (const auto place = wanted(Step::pyramid, all)) {
        return place;
    }
    return m_exact ? std::nullopt : any(Step::pyramid);
}

void Board::finish(const Outcome& outcome) {
    const std::lock_guard lock(m_mutex);
    const std::size_t place = outcome.job.place;
    Entry& entry = m_entries[place];
    if (entry.job != outcome.job.number) {
        return; // its master went meanwhile
    }
    --m_under_way;
    entry.job = 0;
    entry.not_before_s = outcome.again_after_s ? m_clock.now_s() + *outcome.again_after_s : 0;
    const bool looked_for_nothing = outcome.job.step == Step::look && entry.known == outcome.job.known;
    entry.known = outcome.job.known;
    set_step(place, outcome.next);
    if (std::exchange(entry.again, false)) {
        want_look(place);
    }
    if (std::exchange(entry.missing, outcome.missing) != outcome.missing || !looked_for_nothing) {
        m_news.push_back({place, entry.known, outcome.missing});
    }
    m_changed.notify_all();
}

void Board::set_step(std::size_t place, Step step) {
    Entry& entry = m_entries[place];
    if (entry.step != Step::none) {
        m_waiting[slot(entry.step)].erase(place);
    }
    entry.step = step;
    if (step != Step::none) {
        m_waiting[slot(step)].insert(place);
    }
}

std::vector<News> Board::take_news() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_news, {});
}

bool Board::has_news() const {
    const std::lock_guard lock(m_mutex);
    return !m_news.empty();
}

void Board::wait_for_news(double seconds) const {
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, std::chrono::duration<double>(seconds), [&] { return !m_news.empty(); });
}

bool Board::idle() const {
    const std::lock_guard lock(m_mutex);
    return nothing_left();
}

void Board::settle() {
    std::unique_lock lock(m_mutex);
    m_exact = true;
    m_changed.notify_all();
    m_changed.wait(lock, [&] { return nothing_left(); });
}

Board::Exhibition Board::exhibition() const {
    const std::lock_guard lock(m_mutex);
    Exhibition exhibition;
    exhibition.content_folder = m_content_folder;
    for (const Entry& entry : m_entries) {
        if (entry.master == Master()) {
            continue; // gone
        }
        exhibition.masters.push_back(entry.master);
        if (entry.known.made) {
            exhibition.addresses.push_back(entry.known.made->address);
        }
    }
    return exhibition;
}

bool Board::nothing_left() const {
    return m_under_way == 0 && !choose(m_clock.now_s());
}

} // namespace derivatives
