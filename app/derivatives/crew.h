#pragma once

#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "base/mailbox.h"
#include "derivatives/board.h"
#include "derivatives/index.h"
#include "derivatives/keeper.h"
#include "derivatives/worker.h"
#include "ports/clock.h"
#include "ports/files.h"
#include "ports/process.h"

namespace derivatives {

/// The threads that do what the board says, each with a kiosk-prepare of its own.
class Crew {
public:
    struct Orders {
        std::string prepare_program;
        std::string pictures_folder;
        int raster_px = 2400;
        int workers = 1;
        int threads = 1; ///< of each worker
        std::uint64_t budget_bytes = 0;
    };

    /// All must outlive it.
    Crew(Orders orders, Board& board, Index& index, ports::Files& files, ports::Processes& processes,
         const ports::Clock& clock, base::Mailbox<Remark>& remarks);

    /// Stops at once, whatever is under way, and saves the index.
    ~Crew();
    Crew(const Crew&) = delete;
    Crew& operator=(const Crew&) = delete;

    /// Deletes what the cache has no room for; happens by itself every now and then.
    void tidy();

private:
    void tidy_now_and_then(std::stop_token stop);
    void work(const std::stop_token& stop);
    Outcome look(Job job) const;
    Outcome make(Job job, Worker& worker, const std::stop_token& stop);
    void save_index();

    Orders m_orders;
    Board& m_board;
    Index& m_index;
    ports::Files& m_files;
    ports::Processes& m_processes;
    const ports::Clock& m_clock;
    base::Mailbox<Remark>& m_remarks;
    Keeper m_keeper;
    bool m_over_budget_told = false;
    std::string m_save_trouble; ///< of the last time; empty: saved
    std::mutex m_mutex;         ///< over the two above
    std::vector<std::jthread> m_threads;
};

} // namespace derivatives
