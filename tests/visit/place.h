#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include <fmt/format.h>

#include "base/settings.h"

/// A folder of its own with a content folder in it, gone with the test.
class Place {
public:
    Place() {
        static int count = 0;
        root = std::filesystem::temp_directory_path() / fmt::format("kiosk-visit-{}-{}", ::getpid(), count++);
        std::filesystem::create_directories(root);
        settings.content = (root / "content").string();
        settings.cache.dir = (root / "cache").string();
        settings.pin_file = (root / "staff.pin").string();
    }
    ~Place() { std::filesystem::remove_all(root); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

    /// With the repository's own exhibition.
    void fill() {
        std::filesystem::copy(std::filesystem::path(KIOSK_SOURCE_DIR) / "content", settings.content,
                              std::filesystem::copy_options::recursive);
    }
    void write(const std::filesystem::path& file, const std::string& text) { std::ofstream(root / file) << text; }

    std::filesystem::path root;
    base::Settings settings;
};
