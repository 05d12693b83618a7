#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <variant>

#include "base/mailbox.h"
#include "base/prepare_protocol.h"
#include "base/result.h"
#include "ports/clock.h"
#include "ports/process.h"

namespace derivatives {

/// A line for the log, from a thread.
struct Remark {
    bool warning = false;
    std::string text;
};

/// One running kiosk-prepare and what it takes to keep it in hand: started when first needed, started again when it
/// has died, killed when it takes too long or talks nonsense. Used by one thread.
class Worker {
public:
    /// `threads` work on one picture. Without a pictures folder it only examines. All must outlive it.
    Worker(std::string program, std::string pictures_folder, int threads, ports::Processes& processes,
           const ports::Clock& clock, base::Mailbox<Remark>& remarks);

    using Answer = std::variant<base::prepare::Made, base::prepare::Failed, base::prepare::Examined>;

    /// Has `request` answered: `Made` or `Failed`, `Examined` or `Failed` where nothing was to be made. It may use 10 s of
    /// processor time (5 s for a look) and what the picture's size allows, may not rest for as long, and on a busy machine
    /// takes five times as long at most; gives up at once when stop is requested.
    Answer make(const std::string& content_folder, base::prepare::Request request, const std::stop_token& stop);

    /// How well hostile files are locked in; nothing before the first start.
    const std::optional<base::prepare::Hello>& sandbox() const { return m_sandbox; }

    /// Whether `trouble` is another than last time: where the cache can't be written, every picture has the same.
    bool news(const std::string& trouble) { return std::exchange(m_trouble, trouble) != trouble; }

private:
    enum class End { answered, died, gave_up };

    base::Result<void> start(const std::string& content_folder, const std::stop_token& stop);
    base::Result<void> start_now(const std::string& content_folder, const std::stop_token& stop);
    End ask(const base::prepare::Request& request, const std::stop_token& stop, Answer& answer);
    void greet(const base::prepare::Hello& hello);

    std::string m_program;
    std::string m_pictures_folder;
    int m_threads;
    ports::Processes& m_processes;
    const ports::Clock& m_clock;
    base::Mailbox<Remark>& m_remarks;
    std::unique_ptr<ports::Child> m_child;
    std::string m_content_folder; ///< that the child was started with
    int m_next_id = 1;
    std::optional<base::prepare::Hello> m_sandbox;
    std::string m_trouble;
    std::string m_start_trouble;
    double m_start_again_s = 0; ///< not before, after a start that failed
};

} // namespace derivatives
