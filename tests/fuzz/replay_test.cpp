#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/fuzz/target.h"

namespace fs = std::filesystem;

TEST_CASE("seeds and findings of every fuzz target") {
    const fs::path here = KIOSK_SOURCE_DIR "/tests/fuzz";
    CHECK(fuzz::targets().size() >= 7);
    for (const fuzz::Target& target : fuzz::targets()) {
        int seeds = 0;
        for (const fs::path& folder : {here / "corpus" / target.name, here / "found" / target.name}) {
            if (!fs::exists(folder)) {
                continue;
            }
            for (const auto& entry : fs::directory_iterator(folder)) {
                std::ostringstream bytes;
                bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
                CAPTURE(entry.path().string());
                CHECK_NOTHROW(target.feed(bytes.str()));
                ++seeds;
            }
        }
        CHECK_MESSAGE(seeds >= 5, target.name);
    }
}

TEST_CASE("every seed belongs to a target") {
    for (const char* const kind : {"corpus", "found"}) {
        for (const auto& entry : fs::directory_iterator(fs::path(KIOSK_SOURCE_DIR "/tests/fuzz") / kind)) {
            const bool known = !entry.is_directory() || std::any_of(fuzz::targets().begin(), fuzz::targets().end(),
                                                                    [&](const fuzz::Target& target) {
                                                                        return target.name == entry.path().filename();
                                                                    });
            CHECK_MESSAGE(known, entry.path().string());
        }
    }
}
