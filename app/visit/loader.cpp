#include "visit/loader.h"

#include "intake/snapshot.h"
#include "visit/last_good.h"

namespace visit {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr double retry_s = 2;
constexpr double poll_s = 0.02;

// A large exhibition takes a while to be saved; its next changes come first, within reason.
constexpr std::size_t large = 1000; // items
constexpr double save_in_rest_s = 2;
constexpr double save_at_last_s = 10;

} // namespace

Loader::Loader(ports::Files& files, ports::Log& log, const base::Settings& settings, const base::StringTables& strings,
               exhibit::ExhibitPtr good, Memory memory, std::optional<Watching> watching, std::function<void()> begin)
    : m_files(files), m_log(log), m_settings(settings), m_strings(strings), m_memory(memory),
      m_watching(std::move(watching)), m_good(std::move(good)), m_begin(std::move(begin)) {}

Loader::~Loader() {
    m_thread.request_stop();
    if (m_watching) {
        m_watching->watch.wake();
    }
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Loader::start() {
    {
        const std::lock_guard lock(m_mutex);
        m_started = true;
        m_retry_s = never;
        m_changed.notify_all();
    }
    if (!m_thread.joinable()) {
        m_thread = std::jthread([this](const std::stop_token& stop) {
            if (m_begin) {
                m_begin();
            }
            work(stop);
        });
    } else if (m_watching) {
        m_watching->watch.wake();
    }
}

std::vector<Loaded> Loader::take(double now_s) {
    if (now_s >= m_retry_s) {
        start();
    }
    auto loads = m_loads.take_all();
    if (!loads.empty() && !m_watching) {
        m_retry_s = loads.back().exhibit ? never : now_s + retry_s;
    }
    return loads;
}

void Loader::settle() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return !m_started && !m_reading; });
}

bool Loader::reading() const {
    const std::lock_guard lock(m_mutex);
    return m_started || m_reading;
}

double Loader::next_look_s(double now_s) const {
    const std::lock_guard lock(m_mutex);
    return m_started || m_reading ? now_s + poll_s : m_retry_s;
}

void Loader::work(const std::stop_token& stop) {
    m_reader.emplace(m_files, m_settings.content, m_strings, m_good);
    m_saved = std::exchange(m_good, nullptr);
    if (m_watching) {
        m_live.emplace(*m_reader, m_watching->clock);
        keep_up(stop);
    } else {
        wait_for_start(stop);
    }
    save();
}

void Loader::wait_for_start(const std::stop_token& stop) {
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [&] { return m_started; })) {
                return;
            }
        }
        read_if_started();
        save();
    }
}

void Loader::keep_up(const std::stop_token& stop) {
    const ports::Clock& clock = m_watching->clock;
    while (!stop.stop_requested()) {
        if (!read_if_started()) {
            if (auto content = m_live->step([&] { return stop.stop_requested(); })) {
                publish(std::move(*content));
            }
        }
        if (clock.now_s() >= save_due_s()) {
            save();
        }
        const double due_s = std::min(m_live->due_s(), save_due_s());
        const ports::FolderNews news = m_watching->watch.wait(std::max(0.0, due_s - clock.now_s()));
        note(news);
        m_live->hear(news);
    }
}

/// For whoever wonders why changes take longer to show.
void Loader::note(const ports::FolderNews& news) {
    if (std::exchange(m_told_all, news.complete) != news.complete) {
        m_log.info(news.complete ? "content: changes are told as they happen"
                                 : "content: not all changes are told (the folder is away, on a network share, holds "
                                   "links, or is larger than the system watches); it is looked at every two seconds");
    }
}

bool Loader::read_if_started() {
    {
        const std::lock_guard lock(m_mutex);
        if (!std::exchange(m_started, false)) {
            return false;
        }
        m_reading = true;
    }
    publish(m_live ? m_live->read_everything() : m_reader->read({}));
    const std::lock_guard lock(m_mutex);
    m_reading = false;
    m_changed.notify_all();
    return true;
}

void Loader::publish(intake::Content content) {
    if (content.exhibit && content.exhibit != m_saved && content.exhibit != m_unsaved && m_memory == Memory::snapshot) {
        m_unsaved_s = m_watching && !m_unsaved ? m_watching->clock.now_s() : m_unsaved_s;
        m_unsaved = content.exhibit;
    }
    m_loads.put({std::move(content.exhibit),
                 std::make_shared<const std::vector<exhibit::Problem>>(std::move(content.problems)),
                 std::move(content.changed)});
    if (m_watching && m_watching->wake) {
        m_watching->wake();
    }
}

double Loader::save_due_s() const {
    if (!m_unsaved) {
        return never;
    }
    return m_unsaved->items.size() < large ? m_unsaved_s
                                           : m_unsaved_s + (m_live->restless() ? save_at_last_s : save_in_rest_s);
}

void Loader::save() {
    if (!m_unsaved) {
        return;
    }
    if (const auto saved = intake::save_snapshot(m_files, last_good_file(m_files, m_settings), *m_unsaved); !saved) {
        m_log.warn("the last good exhibition was not saved: " + saved.error().message);
    }
    m_saved = std::exchange(m_unsaved, nullptr);
}

} // namespace visit
