#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

#include "intake/snapshot.h"
#include "platform/disk_files.h"
#include "tests/intake/samples.h"

namespace fs = std::filesystem;

namespace {

// The good folder on the real disk, gone at the end.
class DiskFolder {
public:
    DiskFolder() : m_root(fs::temp_directory_path() / ("kiosk-intake-" + std::to_string(::getpid()))) {
        fs::remove_all(m_root);
        const MemoryFiles good = good_folder();
        for (const auto& [path, content] : good.files()) {
            put(path.substr(1), content);
        }
    }
    ~DiskFolder() { fs::remove_all(m_root); }
    DiskFolder(const DiskFolder&) = delete;
    DiskFolder& operator=(const DiskFolder&) = delete;

    void put(const std::string& path, const std::string& content) const {
        fs::create_directories((m_root / path).parent_path());
        std::ofstream(m_root / path, std::ios::binary) << content;
    }
    fs::path at(const std::string& path) const { return m_root / path; }

private:
    fs::path m_root;
};

} // namespace

TEST_CASE("on the real disk: pipes, links that lead out, loops") {
    const DiskFolder folder;
    folder.put("secret.jpg", "x");
    fs::create_symlink(folder.at("secret.jpg"), folder.at("c/items/hai/out.jpg"));
    fs::create_symlink(folder.at("c/items/mot/01.jpg"), folder.at("c/items/hai/inside.jpg"));
    fs::create_symlink("loop.jpg", folder.at("c/items/hai/loop.jpg"));
    REQUIRE(::mkfifo(folder.at("c/items/hai/pipe.jpg").c_str(), 0600) == 0);
    fs::create_directories(folder.at("c/items/bon"));
    REQUIRE(::mkfifo(folder.at("c/items/bon/item.json").c_str(), 0600) == 0);
    folder.put("c/items/hai/item.json",
               good_item("x", "\"pages\": [\"out.jpg\", \"inside.jpg\", \"loop.jpg\", \"pipe.jpg\", \"01.jpg\"]"));
    const auto content = intake::read_content(platform::DiskFiles(), folder.at("c").string(), real_strings());
    CHECK(without("missing-alt", outline(content)) ==
          std::vector<std::string>{"not-a-file bon/item.json:0:0", "path-outside hai/item.json:5:13",
                                   "path-outside hai/item.json:5:38", "not-a-file hai/item.json:5:50"});
    REQUIRE(content.exhibit);
    REQUIRE(content.exhibit->item("hai"));
    CHECK(content.exhibit->item("hai")->pages.size() == 2);
}

TEST_CASE("on the real disk: a snapshot is kept in a folder that is not there yet") {
    const DiskFolder folder;
    platform::DiskFiles files;
    const auto content = intake::read_content(files, folder.at("c").string(), real_strings());
    base::Settings settings;
    settings.cache.dir = folder.at("cache/deep").string();
    const std::string path = intake::snapshot_path(settings, folder.at("c").string());
    REQUIRE(intake::save_snapshot(files, path, *content.exhibit));
    const auto loaded = intake::load_snapshot(files, path);
    REQUIRE(loaded);
    CHECK((*loaded)->items == content.exhibit->items);
}
