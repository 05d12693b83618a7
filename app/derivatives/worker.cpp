#include "derivatives/worker.h"

#include <fmt/format.h>

namespace derivatives {

namespace {

namespace prepare = base::prepare;

constexpr double glance_s = 0.1;  ///< how often a request to stop is looked for
constexpr double patience_s = 10; ///< for a sign of life
constexpr double patience_looking_s = 5;
constexpr double pixels_a_second = 10e6;
constexpr double most_delay = 5;    ///< times the time allowed, on a busy machine
constexpr double start_pause_s = 5; ///< so that a program that won't start is not started for every picture

/// How much time a child may take from now on: counted in processor time, so that a busy machine's delays are not its
/// own, but one that rests is given up after `patience_s` at the latest.
class Allowance {
public:
    Allowance(const ports::Clock& clock, const ports::Child& child, double seconds) : m_clock(clock), m_child(child) {
        renew(seconds);
    }

    void renew(double seconds) {
        m_seconds = seconds;
        m_begin_s = m_worked_s = m_clock.now_s();
        m_used_before_s = m_used_s = m_child.processor_s();
    }
    bool used_up() {
        const double now_s = m_clock.now_s();
        const double used_s = m_child.processor_s();
        if (used_s > m_used_s) {
            m_used_s = used_s;
            m_worked_s = now_s;
        }
        return m_used_s - m_used_before_s > m_seconds || now_s - m_worked_s > std::min(m_seconds, patience_s) ||
               now_s - m_begin_s > m_seconds * most_delay;
    }

private:
    const ports::Clock& m_clock;
    const ports::Child& m_child;
    double m_seconds = 0;
    double m_begin_s = 0;
    double m_worked_s = 0; ///< when it was last seen to have used its processor
    double m_used_before_s = 0;
    double m_used_s = 0;
};

/// The beginning of what isn't a reply, fit for a log.
std::string quoted(const std::string& line) {
    constexpr std::size_t most = 200;
    std::string text = line.substr(0, most);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
    return text;
}

bool plausible(const prepare::Made& made) {
    const bool sizes = std::int64_t{made.width_px} * made.height_px <= prepare::most_pixels &&
                       made.thumbnail_w_px >= 1 && made.thumbnail_w_px <= prepare::thumbnail_px &&
                       made.thumbnail_h_px >= 1 && made.thumbnail_h_px <= prepare::thumbnail_px &&
                       made.levels == prepare::pyramid_levels(made.width_px, made.height_px);
    return sizes && !made.address.empty() &&
           made.address.find_first_not_of("0123456789abcdefghijklmnopqrstuvwxyz-") == std::string::npos;
}

bool plausible(const prepare::Examined& examined) {
    constexpr std::string_view formats[] = {"jpeg", "png", "webp", "tiff", "jp2", "heif", "svg", "pdf"};
    return std::int64_t{examined.width_px} * examined.height_px <= prepare::most_pixels &&
           std::find(std::begin(formats), std::end(formats), examined.format) != std::end(formats);
}

/// The reply that ends a request, if it is one and can be true; a program gone mad may say anything.
std::optional<Worker::Answer> answer_in(const prepare::Request& request, const prepare::Reply& reply) {
    if (const auto* const failed = std::get_if<prepare::Failed>(&reply)) {
        return *failed;
    }
    const auto* const examined = std::get_if<prepare::Examined>(&reply);
    if (prepare::only_looks(request.what)) {
        return examined && plausible(*examined) ? std::optional<Worker::Answer>(*examined) : std::nullopt;
    }
    const auto* const made = std::get_if<prepare::Made>(&reply);
    const bool complete = made && (request.what != prepare::What::pyramid || made->pyramid);
    return complete && plausible(*made) ? std::optional<Worker::Answer>(*made) : std::nullopt;
}

} // namespace

Worker::Worker(std::string program, std::string pictures_folder, int threads, ports::Processes& processes,
               const ports::Clock& clock, base::Mailbox<Remark>& remarks)
    : m_program(std::move(program)), m_pictures_folder(std::move(pictures_folder)), m_threads(threads),
      m_processes(processes), m_clock(clock), m_remarks(remarks) {}

Worker::Answer Worker::make(const std::string& content_folder, prepare::Request request, const std::stop_token& stop) {
    // One that was killed by somebody else gets a second chance with the same picture.
    for (int tries = 0; tries < 2; ++tries) {
        if (const auto started = start(content_folder, stop); !started) {
            return prepare::Failed{0, prepare::Fault::trouble, started.error().message, {}};
        }
        request.id = m_next_id++;
        Answer answer = prepare::Failed{};
        const End end = ask(request, stop, answer);
        if (end != End::answered) {
            m_child.reset();
        }
        if (end != End::died) {
            return answer;
        }
        m_remarks.put({true, fmt::format("kiosk-prepare died while it was on {}", request.file)});
    }
    return prepare::Failed{request.id, prepare::Fault::crashed, "kiosk-prepare died twice", {}};
}

base::Result<void> Worker::start(const std::string& content_folder, const std::stop_token& stop) {
    if (m_child && m_content_folder == content_folder && !m_child->exit_code()) {
        return {};
    }
    m_child.reset();
    if (m_clock.now_s() < m_start_again_s) {
        return base::fail(m_start_trouble);
    }
    const auto started = start_now(content_folder, stop);
    if (!started && !stop.stop_requested()) {
        m_start_trouble = started.error().message;
        m_start_again_s = m_clock.now_s() + start_pause_s;
    }
    return started;
}

base::Result<void> Worker::start_now(const std::string& content_folder, const std::stop_token& stop) {
    std::vector<std::string> arguments{m_program, content_folder};
    if (!m_pictures_folder.empty()) {
        arguments.insert(arguments.end(), {m_pictures_folder, std::to_string(m_threads)});
    }
    auto child = m_processes.start(arguments);
    if (!child) {
        return base::fail(child.error().message);
    }
    Allowance allowance(m_clock, **child, patience_s);
    while (!stop.stop_requested() && !allowance.used_up()) {
        (*child)->wait(glance_s);
        for (const auto& line : (*child)->read_lines()) {
            const auto reply = prepare::read_reply(line);
            if (!reply || !std::holds_alternative<prepare::Hello>(*reply)) {
                return base::fail(m_program + " does not speak this version's language");
            }
            greet(std::get<prepare::Hello>(*reply));
            m_child = std::move(*child);
            m_content_folder = content_folder;
            return {};
        }
        if (const auto code = (*child)->exit_code()) {
            return base::fail(fmt::format("{} ended at once with code {}", m_program, *code));
        }
    }
    return base::fail(m_program + " does not answer");
}

void Worker::greet(const prepare::Hello& hello) {
    if (std::exchange(m_sandbox, hello).has_value()) {
        return;
    }
    if (hello.landlock == 0) {
        m_remarks.put({true, "pictures are decoded without Landlock: this kernel can't limit which files are opened"});
    }
    if (!hello.seccomp) {
        m_remarks.put({true, "pictures are decoded without seccomp: this kernel can't filter system calls"});
    }
    if (!hello.limits) {
        m_remarks.put({true, "pictures are decoded without limits of memory and time"});
    }
    if (hello.landlock > 0 && hello.seccomp && hello.limits) {
        m_remarks.put({false, fmt::format("pictures are decoded in a sandbox (Landlock {}, seccomp)", hello.landlock)});
    }
}

Worker::End Worker::ask(const prepare::Request& request, const std::stop_token& stop, Answer& answer) {
    const auto fails = [&](prepare::Fault fault, std::string reason) {
        answer = prepare::Failed{request.id, fault, std::move(reason), request.stamp};
        return End::gave_up;
    };
    if (!m_child->write_line(prepare::to_line(request))) {
        return End::died;
    }
    const double patience = prepare::only_looks(request.what) ? patience_looking_s : patience_s;
    Allowance allowance(m_clock, *m_child, patience);
    while (true) {
        m_child->wait(glance_s);
        for (const auto& line : m_child->read_lines()) {
            const auto reply = prepare::read_reply(line);
            const int id = reply ? std::visit(
                                       [](const auto& r) {
                                           if constexpr (requires { r.id; }) {
                                               return r.id;
                                           } else {
                                               return 0;
                                           }
                                       },
                                       *reply)
                                 : 0;
            if (id != request.id) {
                return fails(prepare::Fault::crashed, "kiosk-prepare talks nonsense: " + quoted(line));
            }
            if (std::holds_alternative<prepare::Working>(*reply)) {
                allowance.renew(patience);
            } else if (const auto* const measured = std::get_if<prepare::Measured>(&*reply)) {
                const double pixels = std::min<double>(static_cast<double>(measured->width_px) * measured->height_px,
                                                       prepare::most_pixels);
                allowance.renew(patience + pixels / pixels_a_second);
            } else if (auto last = answer_in(request, *reply)) {
                answer = std::move(*last);
                return End::answered;
            } else {
                return fails(prepare::Fault::crashed, "kiosk-prepare tells what can't be");
            }
        }
        if (stop.stop_requested()) {
            return fails(prepare::Fault::trouble, "stopped");
        }
        if (m_child->exit_code()) {
            return End::died;
        }
        if (allowance.used_up()) {
            return fails(prepare::Fault::too_slow, "it takes too long");
        }
    }
}

} // namespace derivatives
