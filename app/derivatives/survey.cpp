#include "derivatives/survey.h"

#include <condition_variable>
#include <thread>

#include "derivatives/index.h"
#include "derivatives/problems.h"
#include "derivatives/worker.h"

namespace derivatives {

namespace {

namespace prepare = base::prepare;

constexpr double glance_s = 0.25;

/// What is found out about one picture.
struct Finding {
    prepare::Stamp stamp;
    Known known;                  ///< its fault, or its size
    std::string format;           ///< empty: not known
    std::string address;          ///< for those that may have a double: the same for the same content
    bool may_have_double = false; ///< another picture has as many bytes
    bool unopened = false;        ///< the kiosk has no right to read it
};

/// The pictures, the threads that look at them, and what they have found.
class Surveyor {
public:
    Surveyor(const SurveyOrder& order, const SurveyTools& tools)
        : m_order(order), m_tools(tools), m_findings(order.pictures.size()) {}

    std::vector<exhibit::Problem> look() {
        recall();
        std::vector<std::jthread> threads;
        // Starting one costs as much as looking at a few pictures.
        constexpr std::size_t worth_one_more = 8;
        const std::size_t useful = (m_places.size() + worth_one_more - 1) / worth_one_more;
        for (std::size_t i = 0; i < std::min(useful, static_cast<std::size_t>(std::max(1, m_order.workers))); ++i) {
            threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
        }
        wait();
        threads.clear();
        return report();
    }

private:
    /// What the disk tells and what earlier runs have found.
    void recall() {
        const Index index(m_tools.files, m_order.cache_folder + "/pictures.tsv");
        std::unordered_map<std::uint64_t, int> of_size;
        for (std::size_t i = 0; i < m_findings.size(); ++i) {
            const std::string path = m_order.content_folder + "/" + m_order.pictures[i].file;
            const ports::FileInfo info = m_tools.files.info(path);
            m_findings[i].stamp = {info.size_bytes, info.modified_ns};
            ++of_size[info.size_bytes];
            Known known = index.find(path, 0);
            if (known.fault && known.fault_stamp == m_findings[i].stamp) {
                m_findings[i].known = {{}, known.fault, known.fault_stamp, known.reason};
            } else {
                m_places.push_back(i);
            }
        }
        for (Finding& finding : m_findings) {
            finding.may_have_double = of_size[finding.stamp.size_bytes] > 1;
        }
    }

    /// One thread, with a kiosk-prepare of its own.
    void work(const std::stop_token& stop) {
        base::Mailbox<Remark> remarks;
        Worker worker(m_order.prepare_program, {}, 1, m_tools.processes, m_tools.clock, remarks);
        while (const auto place = take()) {
            prepare::Request request;
            // Nobody writes `may_have_double` while threads are at work.
            request.what = m_findings[*place].may_have_double ? prepare::What::identify : prepare::What::examine;
            request.file = m_order.pictures[*place].file;
            request.raster_px = m_order.raster_px;
            const Worker::Answer answer = worker.make(m_order.content_folder, request, stop);
            const std::lock_guard lock(m_mutex);
            if (!worker.sandbox()) { // it has never been heard of
                m_trouble = std::get<prepare::Failed>(answer).reason;
                m_changed.notify_all();
                return;
            }
            m_sandbox = worker.sandbox();
            note(m_findings[*place], answer);
            ++m_done;
            m_changed.notify_all();
        }
    }

    static void note(Finding& finding, const Worker::Answer& answer) {
        if (const auto* const examined = std::get_if<prepare::Examined>(&answer)) {
            finding.format = examined->format;
            finding.address = examined->address;
            prepare::Made& size = finding.known.made.emplace();
            size.width_px = examined->width_px;
            size.height_px = examined->height_px;
            size.vector = examined->vector;
        } else if (const auto* const failed = std::get_if<prepare::Failed>(&answer)) {
            finding.known.fault = failed->fault;
            finding.unopened = failed->fault == prepare::Fault::missing;
        }
    }

    std::optional<std::size_t> take() {
        const std::lock_guard lock(m_mutex);
        return m_next < m_places.size() && m_trouble.empty() ? std::optional(m_places[m_next++]) : std::nullopt;
    }

    void wait() {
        std::unique_lock lock(m_mutex);
        const auto over = [&] { return m_done == m_places.size() || !m_trouble.empty(); };
        while (!m_changed.wait_for(lock, std::chrono::duration<double>(glance_s), over)) {
            if (m_tools.progress) {
                m_tools.progress(m_done, m_places.size());
            }
        }
    }

    std::vector<exhibit::Problem> report() const {
        std::vector<exhibit::Problem> problems;
        const auto add = [&](std::optional<exhibit::Problem> problem) {
            if (problem) {
                problems.push_back(std::move(*problem));
            }
        };
        if (!m_trouble.empty()) {
            add(unchecked(m_trouble, m_tools.strings));
        }
        if (m_sandbox) {
            add(problem_of(*m_sandbox, m_tools.strings));
        }
        std::map<std::string_view, std::string> first_with; // address → file
        for (std::size_t i = 0; i < m_findings.size(); ++i) {
            const Finding& finding = m_findings[i];
            const auto& [file, item] = m_order.pictures[i];
            if (finding.unopened) {
                add(unopened(file, item, m_tools.strings));
            }
            add(problem_of(finding.known, file, item, m_tools.strings));
            if (!finding.format.empty()) {
                add(misnamed(finding.format, file, item, m_tools.strings));
            }
            if (!finding.address.empty()) {
                const auto [first, is_new] = first_with.emplace(finding.address, file);
                add(is_new ? std::nullopt : std::optional(duplicate(file, first->second, item, m_tools.strings)));
            }
        }
        return problems;
    }

    const SurveyOrder& m_order;
    const SurveyTools& m_tools;
    std::vector<Finding> m_findings;   ///< by picture
    std::vector<std::size_t> m_places; ///< pictures that have to be looked at

    std::mutex m_mutex; ///< guards what follows, and the findings while threads are at work
    std::condition_variable m_changed;
    std::size_t m_next = 0; ///< in m_places
    std::size_t m_done = 0;
    std::string m_trouble; ///< nobody can look at anything
    std::optional<prepare::Hello> m_sandbox;
};

} // namespace

std::vector<exhibit::Problem> survey_pictures(const SurveyOrder& order, const SurveyTools& tools) {
    return Surveyor(order, tools).look();
}

} // namespace derivatives
