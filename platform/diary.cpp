#include "platform/diary.h"

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
    logger->set_level(level == "error"  ? spdlog::level::err
                      : level == "warn" ? spdlog::level::warn
                                        : spdlog::level::info);
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

} // namespace

struct Diary::Parts {
    std::shared_ptr<spdlog::logger> logger;
};

Diary::Diary(const std::string& file, const std::string& level) : m_parts(std::make_unique<Parts>()) {
    std::string trouble;
    if (!file.empty()) {
        try {
            auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file, file_bytes, old_files);
            m_parts->logger = make(std::move(sink), level);
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
    m_parts->logger->log(spdlog::level::info, one_line(message));
}

void Diary::warn(std::string_view message) {
    m_parts->logger->log(spdlog::level::warn, one_line(message));
}

void Diary::error(std::string_view message) {
    m_parts->logger->log(spdlog::level::err, one_line(message));
}

} // namespace platform
