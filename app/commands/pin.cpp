#include "commands/pin.h"

#include <sodium.h>

namespace commands {

namespace {

constexpr std::size_t shortest = 4;
constexpr std::size_t longest = 12;

/// The hash of a PIN, with its salt and cost, as one line of text.
base::Result<std::string> hash_pin(const std::string& pin) {
    if (sodium_init() < 0) {
        return base::fail("libsodium can't be used");
    }
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), pin.data(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0) {
        return base::fail("not enough memory to hash the PIN");
    }
    return std::string(hash.data());
}

} // namespace

bool is_pin(std::string_view text) {
    return text.size() >= shortest && text.size() <= longest &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int pin(const Task& task) {
    ports::Terminal& terminal = task.world.terminal;
    const base::Strings& words = task.words();
    const bool interactive = terminal.interactive();
    const auto first = interactive ? terminal.read_secret(words["pin.enter"] + ' ') : terminal.read_line();
    if (!first || !is_pin(*first)) {
        return task.refuse(words["pin.digits"], 2);
    }
    if (interactive) {
        const auto second = terminal.read_secret(words["pin.again"] + ' ');
        if (!second || *second != *first) {
            return task.refuse(words["pin.differ"], 2);
        }
    }
    const auto hash = hash_pin(*first);
    if (!hash) {
        return task.refuse(hash.error().message);
    }
    if (const auto written = task.world.files.write_private(task.settings.pin_file, *hash + '\n'); !written) {
        return task.refuse(written.error().message);
    }
    terminal.err() << filled(words, "pin.saved", task.settings.pin_file) << '\n';
    return 0;
}

} // namespace commands
