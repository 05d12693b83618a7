#include "platform/diary.h"

#include <sys/stat.h>

#include <mutex>
#include <utility>

#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

namespace platform {

namespace {

constexpr std::size_t file_bytes = 5u << 20;
constexpr std::size_t old_files = 3;

std::shared_ptr<spdlog::logger> make(spdlog::sink_ptr sink, const std::string& level) {
    auto logger = std::make_shared<spdlog::logger>("kiosk", std::move(sink));
    logger->set_pattern("%Y-%m-%d %H:%M:%S.%e %L %v");
    logger->set_level(spdlog::level::from_str(level));
    logger->flush_on(spdlog::level::info); // few lines, and each is wanted when the power goes
    // A full disk must neither end the program nor fill standard error.
    logger->set_error_handler([](const std::string&) {});
    return logger;
}

/// One call, one line: a text from a file name or a worker can't forge another.
std::string one_line(std::string_view message) {
    std::string line(message);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return (c >= 0 && c < ' ') || c == 127; }, ' ');
    return line;
}

/// Which file a path names now: device and number, zeros where there is none.
using Identity = std::pair<dev_t, ino_t>;

Identity identity_of(const std::string& path) {
    struct stat s {};
    return ::stat(path.c_str(), &s) == 0 ? Identity{s.st_dev, s.st_ino} : Identity{};
}

std::shared_ptr<spdlog::logger> open_file(const std::string& file, const std::string& level) {
    return make(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file, file_bytes, old_files), level);
}

} // namespace

struct Diary::Parts {
    std::string file; ///< empty: standard error
    std::string level;
    std::mutex mutex;
    Identity identity;
    std::shared_ptr<spdlog::logger> logger;

    void log(spdlog::level::level_enum severity, std::string_view message) {
        const std::lock_guard lock(mutex);
        if (!file.empty() && identity_of(file) != identity) {
            reopen();
        }
        logger->log(severity, one_line(message));
    }

    /// Supervisor and screen write one file: when the other has turned it over, or somebody has deleted it, what we
    /// hold open is no longer the log.
    void reopen() {
        try {
            logger = open_file(file, level);
            identity = identity_of(file);
        } catch (const std::exception&) {
            identity = identity_of(file); // the old one serves until the path changes again
        }
    }
};

Diary::Diary(const std::string& file, const std::string& level) : m_parts(std::make_unique<Parts>()) {
    std::string trouble;
    m_parts->level = level;
    if (!file.empty()) {
        try {
            m_parts->logger = open_file(file, level);
            m_parts->file = file;
            m_parts->identity = identity_of(file);
            return;
        } catch (const std::exception& e) {
            trouble = fmt::format("the log can't be written, standard error takes its place: {}", e.what());
        }
    }
    m_parts->logger = make(std::make_shared<spdlog::sinks::stderr_sink_mt>(), level);
    if (!trouble.empty()) {
        error(trouble);
    }
}

Diary::~Diary() {
    m_parts->logger->flush();
}

void Diary::info(std::string_view message) {
    m_parts->log(spdlog::level::info, message);
}

void Diary::warn(std::string_view message) {
    m_parts->log(spdlog::level::warn, message);
}

void Diary::error(std::string_view message) {
    m_parts->log(spdlog::level::err, message);
}

} // namespace platform
