#include "derivatives/crew.h"

#include <chrono>
#include <condition_variable>

#include <fmt/format.h>

namespace derivatives {

namespace {

namespace prepare = base::prepare;

constexpr double try_again_s = 30; ///< after a fault that is not the picture's
constexpr double save_every_s = 5;

std::string path_of(const Job& job) {
    return job.content_folder + "/" + job.master.file;
}

} // namespace

Crew::Crew(Orders orders, Board& board, Index& index, ports::Files& files, ports::Processes& processes,
           const ports::Clock& clock, base::Mailbox<Remark>& remarks)
    : m_orders(std::move(orders)), m_board(board), m_index(index), m_files(files), m_processes(processes),
      m_clock(clock), m_remarks(remarks), m_keeper(files, m_orders.pictures_folder, m_orders.budget_bytes) {
    m_threads.emplace_back([this](const std::stop_token& stop) { tidy_now_and_then(stop); });
    for (int i = 0; i < m_orders.workers; ++i) {
        m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
    }
}

Crew::~Crew() {
    for (auto& thread : m_threads) {
        thread.request_stop();
    }
    m_threads.clear();
    save_index();
}

void Crew::work(const std::stop_token& stop) {
    Worker worker(m_orders.prepare_program, m_orders.pictures_folder, m_orders.threads, m_processes, m_clock,
                  m_remarks);
    double saved_s = m_clock.now_s();
    while (auto job = m_board.take(stop)) {
        Outcome outcome = job->step == Step::look ? look(std::move(*job)) : make(std::move(*job), worker, stop);
        if (stop.stop_requested()) {
            return;
        }
        m_index.set(path_of(outcome.job), outcome.job.master.page, outcome.job.known);
        m_board.finish(outcome);
        if (m_board.idle() || m_clock.now_s() > saved_s + save_every_s) {
            save_index();
            saved_s = m_clock.now_s();
        }
    }
}

Outcome Crew::look(Job job) const {
    const auto file = m_files.info(path_of(job));
    job.known = m_index.find(path_of(job), job.master.page);
    if (file.kind != ports::FileKind::file) {
        return {std::move(job), Step::none, true, std::nullopt};
    }
    const prepare::Stamp stamp{file.size_bytes, file.modified_ns};
    auto& known = job.known;
    if (known.made) {
        const auto is_there = [&](const char* name) {
            return m_files.info(m_orders.pictures_folder + "/" + known.made->address + name).kind ==
                   ports::FileKind::file;
        };
        if (!is_there("/thumbnail.jpg")) {
            known.made.reset();
        } else {
            known.made->pyramid = is_there("/tiles/info.json");
        }
    }
    if (known.fault) {
        if (known.fault_stamp == stamp) {
            return {std::move(job), Step::none, false, std::nullopt};
        }
        known.fault.reset();
        known.reason.clear();
    }
    Step next = Step::thumbnail;
    if (known.made && up_to_date(*known.made, stamp, m_orders.raster_px)) {
        next = known.made->pyramid ? Step::none : Step::pyramid;
    }
    return {std::move(job), next, false, std::nullopt};
}

Outcome Crew::make(Job job, Worker& worker, const std::stop_token& stop) {
    prepare::Request request;
    request.what = job.step == Step::thumbnail ? prepare::What::thumbnail : prepare::What::pyramid;
    request.file = job.master.file;
    request.page = job.master.page;
    request.raster_px = m_orders.raster_px;
    if (job.step == Step::pyramid && job.known.made) {
        request.address = job.known.made->address;
        request.stamp = job.known.made->stamp;
    }
    auto answer = worker.make(job.content_folder, request, stop);

    auto& known = job.known;
    if (auto* const made = std::get_if<prepare::Made>(&answer)) {
        made->id = 0;
        known = {*made, std::nullopt, {}, {}};
        const Step next = made->pyramid ? Step::none : Step::pyramid;
        return {std::move(job), next, false, std::nullopt};
    }
    auto& failed = std::get<prepare::Failed>(answer);
    const Step again = job.step;
    if (failed.fault == prepare::Fault::missing) {
        m_remarks.put({true, fmt::format("{} can't be opened: {}", job.master.file, failed.reason)});
        return {std::move(job), Step::none, true, std::nullopt};
    }
    if (failed.fault == prepare::Fault::trouble) {
        if (!stop.stop_requested() && worker.news(failed.reason)) {
            m_remarks.put({true, fmt::format("{} can't be prepared now: {}", job.master.file, failed.reason)});
        }
        return {std::move(job), again, false, try_again_s};
    }
    if (failed.stamp == prepare::Stamp{}) { // it died before it could say which version it was
        const auto file = m_files.info(path_of(job));
        failed.stamp = {file.size_bytes, file.modified_ns};
    }
    known.fault = failed.fault;
    known.fault_stamp = failed.stamp;
    known.reason = failed.reason;
    m_remarks.put(
        {true, fmt::format("{} can't be shown ({}): {}", job.master.file, prepare::name(failed.fault), failed.reason)});
    return {std::move(job), Step::none, false, std::nullopt};
}

void Crew::tidy_now_and_then(std::stop_token stop) {
    constexpr std::chrono::seconds first{30}; // a start has better things to do
    constexpr std::chrono::minutes again{10};
    std::mutex mutex;
    std::condition_variable_any nothing;
    std::unique_lock lock(mutex);
    for (std::chrono::seconds pause = first;; pause = again) {
        nothing.wait_for(lock, stop, pause, [] { return false; });
        if (stop.stop_requested()) {
            return;
        }
        tidy();
    }
}

void Crew::tidy() {
    constexpr double gigabyte = 1e9;
    const Board::Exhibition exhibition = m_board.exhibition();
    if (exhibition.masters.empty()) {
        return;
    }
    const double now_s = m_clock.wall_s();
    for (const Master& master : exhibition.masters) {
        m_index.use(exhibition.content_folder + "/" + master.file, master.page, now_s);
    }
    const auto kept = m_keeper.tidy(exhibition.addresses, exhibition.content_folder, m_index.uses(), now_s);
    if (kept.deleted > 0) {
        m_remarks.put(
            {false, fmt::format("the cache had no room for the derivatives of {} pictures no longer shown; {:.2f} GB "
                                "are in use",
                                kept.deleted, static_cast<double>(kept.bytes) / gigabyte)});
    }
    const std::lock_guard lock(m_mutex);
    if (!kept.within && !std::exchange(m_over_budget_told, true)) {
        m_remarks.put(
            {true, fmt::format("the exhibition's pictures take {:.2f} GB of disk, more than cache.disk_gb allows "
                               "({:.2f} GB); they are kept all the same",
                               static_cast<double>(kept.bytes) / gigabyte,
                               static_cast<double>(m_orders.budget_bytes) / gigabyte)});
    }
    m_over_budget_told = !kept.within;
}

void Crew::save_index() {
    const auto saved = m_index.save();
    const std::lock_guard lock(m_mutex);
    const std::string trouble = saved ? std::string() : saved.error().message;
    if (!trouble.empty() && trouble != m_save_trouble) {
        m_remarks.put({true, "the index of pictures can't be saved: " + trouble});
    }
    m_save_trouble = trouble;
}

} // namespace derivatives
