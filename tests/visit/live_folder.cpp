#include "visit/live_folder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <limits>

#include "tests/intake/samples.h"

using intake::Content;
using intake::Parts;

namespace {

struct SetClock : ports::Clock {
    double now_s() const override { return time_s; }
    double wall_s() const override { return time_s; }
    double time_s = 1000;
};

/// The good exhibition (items mot, hai, ba) on a disk in memory, and others who change it while the clock runs.
class Desk {
public:
    explicit Desk(bool told = true) : m_told(told) {
        live.read_everything();
        m_news.anything = true;
        run(15);
        REQUIRE(loads.empty());
    }

    /// Something that somebody does `after_s` from now.
    void at(double after_s, std::function<void()> deed) { m_deeds.emplace(clock.time_s + after_s, std::move(deed)); }

    // Deeds, and what the watch tells of them.
    void write(const std::string& path, const std::string& text, bool closed = true) {
        files.put("/c/" + path, text);
        tell(path);
        if (closed) {
            m_open.erase(path);
        } else {
            m_open.insert(path);
        }
    }
    void rename(const std::string& from, const std::string& to) {
        REQUIRE(files.rename("/c/" + from, "/c/" + to));
        m_open.erase(from);
        tell(from);
        tell(to);
    }
    void erase(const std::string& path) {
        files.erase("/c/" + path);
        tell(path);
    }
    void say_anything() { m_news.anything = true; }

    /// From now on, one chunk every `every_s`: a copy that takes its time. Returns when it is done, from now.
    double copy(double after_s, const std::string& path, const std::string& text, int chunks, double every_s) {
        for (int i = 1; i <= chunks; ++i) {
            const std::size_t size = text.size() * static_cast<std::size_t>(i) / static_cast<std::size_t>(chunks);
            at(after_s + (i - 1) * every_s, [=, this] { write(path, text.substr(0, size), false); });
        }
        const double end_s = after_s + chunks * every_s;
        at(end_s, [=, this] { write(path, text); });
        return end_s;
    }

    /// Lets the clock run.
    void run(double seconds) {
        const double end_s = clock.time_s + seconds;
        for (;;) {
            const double deed_s = m_deeds.empty() ? std::numeric_limits<double>::infinity() : m_deeds.begin()->first;
            const double next_s = std::max(clock.time_s, std::min({live.due_s(), deed_s, end_s}));
            clock.time_s = next_s;
            while (!m_deeds.empty() && m_deeds.begin()->first <= next_s) {
                auto deed = std::move(m_deeds.begin()->second);
                m_deeds.erase(m_deeds.begin());
                deed();
            }
            hear();
            if (auto content = live.step({})) {
                loads.push_back({clock.time_s, std::move(*content)});
            }
            if (next_s >= end_s && live.due_s() > end_s) {
                break;
            }
        }
    }

    std::string title(const std::string& id) const {
        const exhibit::Item* item =
            loads.empty() || !loads.back().content.exhibit ? nullptr : loads.back().content.exhibit->item(id);
        return item ? std::string(item->title.in("vi").text) : "-";
    }
    void check_against_disk() const {
        REQUIRE_FALSE(loads.empty());
        const Content fresh = intake::read_content(files, "/c", real_strings());
        REQUIRE(loads.back().content.exhibit);
        CHECK(loads.back().content.exhibit->items == fresh.exhibit->items);
        CHECK(loads.back().content.problems == fresh.problems);
    }

    struct Load {
        double at_s = 0;
        Content content;
    };
    MemoryFiles files = good_folder();
    SetClock clock;
    intake::ContentReader reader{files, "/c", real_strings(), nullptr};
    visit::LiveFolder live{reader, clock};
    std::vector<Load> loads;

private:
    static std::string folder_of(const std::string& path) {
        const std::size_t slash = path.rfind('/');
        return slash == std::string::npos ? std::string() : path.substr(0, slash);
    }
    void tell(const std::string& path) {
        m_news.changed.push_back(folder_of(path));
        if (files.list("/c/items").value().size() != m_items) {
            m_items = files.list("/c/items").value().size();
            m_news.changed.emplace_back("items");
        }
    }
    void hear() {
        ports::FolderNews news = m_told ? std::exchange(m_news, {}) : ports::FolderNews();
        news.complete = m_told;
        for (const std::string& file : m_open) {
            if (m_told) {
                news.in_writing.push_back(folder_of(file));
            }
        }
        live.hear(news);
    }

    bool m_told;
    std::size_t m_items = 3;
    ports::FolderNews m_news;
    Parts m_open;
    std::multimap<double, std::function<void()>> m_deeds;
};

const std::string picture(100000, 'p');

} // namespace

TEST_CASE("a save is in the exhibition half a second later") {
    Desk desk;
    const double began_s = desk.clock.time_s;
    desk.at(1, [&] { desk.write("items/hai/item.json", good_item("mới")); });
    desk.run(5);
    REQUIRE(desk.loads.size() == 1);
    CHECK(desk.loads[0].at_s == doctest::Approx(began_s + 1.5).epsilon(0.0001));
    CHECK(desk.title("hai") == "mới");
    CHECK(desk.loads[0].content.changed == exhibit::ChangedItems(Parts{"hai"}));
    desk.check_against_disk();
}

TEST_CASE("a folder that is copied at 100 kB/s comes once, whole") {
    Desk desk;
    double end_s = desk.copy(1, "items/bon/01.jpg", picture, 10, 0.1);
    end_s =
        desk.copy(end_s + 0.5, "items/bon/item.json", good_item("bốn", "\"pages\":[\"01.jpg\",\"02.jpg\"]"), 2, 0.5);
    end_s = desk.copy(end_s + 0.8, "items/bon/02.jpg", picture, 10, 1);
    desk.run(end_s);
    CHECK(desk.loads.empty());
    desk.run(2);
    REQUIRE(desk.loads.size() == 1);
    CHECK(desk.loads[0].content.exhibit->item("bon")->pages.size() == 2);
    desk.check_against_disk();
}

TEST_CASE("copied over what is shown, the last good version stays until the new one is whole") {
    Desk desk;
    double end_s = desk.copy(0, "items/hai/item.json", good_item("hai, bản mới"), 20, 0.1);
    end_s = desk.copy(end_s + 0.3, "items/hai/vi.md", "Một câu mới.", 3, 0.2);
    desk.run(end_s + 2);
    REQUIRE(desk.loads.size() == 1);
    CHECK(desk.loads[0].content.problems.empty());
    CHECK(desk.title("hai") == "hai, bản mới");
    desk.check_against_disk();
}

TEST_CASE("rsync and Syncthing write beside and rename: one load, when the last file has its name") {
    Desk desk;
    const bool rsync = [] {
        bool is_rsync = true;
        SUBCASE("rsync: .01.jpg.Xk3fQ1") {
            is_rsync = true;
        }
        SUBCASE("Syncthing: .syncthing.01.jpg.tmp") {
            is_rsync = false;
        }
        return is_rsync;
    }();
    const auto beside = [&](const std::string& folder, const std::string& name) {
        return folder + (rsync ? "." + name + ".Xk3fQ1" : ".syncthing." + name + ".tmp");
    };
    const auto bring = [&](double after_s, const std::string& folder, const std::string& name,
                           const std::string& text) {
        const double end_s = desk.copy(after_s, beside(folder, name), text, 10, 0.2);
        desk.at(end_s, [=, &desk] { desk.rename(beside(folder, name), folder + name); });
        return end_s;
    };
    const std::string two_pages = R"("pages": [{"file": "01.jpg", "alt": {"vi": "Một trang", "en": "A page"}},
        {"file": "02.jpg", "alt": {"vi": "Trang sau", "en": "The next page"}}])";
    double end_s = bring(0, "items/hai/", "item.json", good_item("hai, bản mới", two_pages));
    end_s = bring(end_s + 0.3, "items/hai/", "01.jpg", picture);
    end_s = bring(end_s + 0.3, "items/hai/", "02.jpg", picture);
    end_s = bring(end_s + 0.3, "items/bon/", "item.json", good_item("bốn"));
    end_s = bring(end_s + 0.3, "items/bon/", "vi.md", "Một câu.");
    end_s = bring(end_s + 0.3, "items/bon/", "en.md", "A sentence.");
    desk.run(end_s + 2);
    REQUIRE(desk.loads.size() == 1);
    CHECK(desk.loads[0].content.problems.empty());
    CHECK(desk.title("hai") == "hai, bản mới");
    CHECK(desk.title("bon") == "bốn");
    desk.check_against_disk();
}

TEST_CASE("git checkout: files go and come, exhibit.json among them; one load of the whole") {
    Desk desk;
    const MemoryFiles before = good_folder();
    double after_s = 1;
    for (const auto& [path, text] : before.files()) {
        const std::string name = path.substr(3);
        desk.at(after_s, [=, &desk] { desk.erase(name); });
        desk.at(after_s + 0.01,
                [=, &desk] { desk.write(name, name.ends_with("item.json") ? good_item("nhánh khác") : text); });
        after_s += 0.03;
    }
    for (const std::string name : {"item.json", "01.jpg", "vi.md", "en.md"}) {
        desk.at(after_s += 0.03, [=, &desk] { desk.erase("items/ba/" + name); });
    }
    desk.run(after_s + 2);
    REQUIRE(desk.loads.size() == 1);
    CHECK(desk.title("mot") == "nhánh khác");
    CHECK(desk.title("hai") == "nhánh khác");
    CHECK(desk.title("ba") == "-");
    desk.check_against_disk();
}

TEST_CASE("a broken item is told at once, mended at once, and shown all the while") {
    Desk desk;
    desk.at(0, [&] { desk.write("items/hai/item.json", "{ \"title\": "); });
    desk.run(1);
    REQUIRE(desk.loads.size() == 1);
    CHECK(desk.loads[0].content.problems.size() == 1);
    CHECK(desk.title("hai") == "hai");
    desk.at(0, [&] { desk.write("items/hai/item.json", good_item("lành")); });
    desk.run(1);
    REQUIRE(desk.loads.size() == 2);
    CHECK(desk.loads[1].content.problems.empty());
    CHECK(desk.title("hai") == "lành");
    desk.check_against_disk();
}

TEST_CASE("the whole folder, or all items, go and come back changed") {
    Desk desk;
    const bool whole = [] {
        bool everything = true;
        SUBCASE("the whole folder") {
            everything = true;
        }
        SUBCASE("all items") {
            everything = false;
        }
        return everything;
    }();
    const MemoryFiles all = desk.files;
    desk.at(0, [&] {
        for (const auto& [path, text] : all.files()) {
            if (whole || path.starts_with("/c/items/")) {
                desk.files.erase(path);
            }
        }
        desk.say_anything();
    });
    desk.run(3);
    REQUIRE(desk.loads.size() == 1);
    CHECK_FALSE(desk.loads[0].content.exhibit);
    desk.at(0, [&] {
        for (const auto& [path, text] : all.files()) {
            desk.files.put(path, path == "/c/items/hai/item.json" ? good_item("sửa khi vắng mặt") : text);
        }
        desk.say_anything();
    });
    desk.run(2);
    REQUIRE(desk.loads.size() == 2);
    CHECK(desk.title("hai") == "sửa khi vắng mặt");
    desk.check_against_disk();
}

TEST_CASE("unheard changes are found by looking every ten seconds") {
    Desk desk;
    desk.at(1, [&] { desk.files.put("/c/items/hai/01.jpg", "another"); });
    desk.run(12);
    REQUIRE(desk.loads.size() == 1);
    CHECK(desk.loads[0].content.changed == exhibit::ChangedItems(Parts{"hai"}));
    desk.run(60);
    CHECK(desk.loads.size() == 1);
}

TEST_CASE("where news were lost, it looks at once") {
    Desk desk;
    desk.at(1, [&] {
        desk.files.put("/c/items/bon/item.json", good_item("bốn"));
        desk.files.put("/c/items/bon/vi.md", "Một câu.");
        desk.files.put("/c/items/bon/en.md", "A sentence.");
        desk.say_anything();
    });
    desk.run(1.6);
    REQUIRE(desk.loads.size() == 1);
    CHECK(desk.title("bon") == "bốn");
    desk.check_against_disk();
}

TEST_CASE("a network share, of which nothing is heard: looked at every two seconds, read when it has come to rest") {
    Desk desk(false);
    SUBCASE("a save") {
        desk.at(1, [&] { desk.write("items/hai/item.json", good_item("mới")); });
        desk.run(5);
        CHECK(desk.title("hai") == "mới");
    }
    SUBCASE("a slow copy") {
        double end_s = desk.copy(1, "items/bon/01.jpg", picture, 10, 1);
        end_s = desk.copy(end_s + 0.5, "items/bon/item.json", good_item("bốn"), 1, 0);
        desk.run(end_s);
        CHECK(desk.loads.empty());
        desk.run(5);
        CHECK(desk.title("bon") == "bốn");
    }
    SUBCASE("away, and back") {
        const MemoryFiles all = desk.files;
        desk.at(0, [&] {
            for (const auto& [path, text] : all.files()) {
                desk.files.erase(path);
            }
        });
        desk.run(5);
        REQUIRE(desk.loads.size() == 1);
        CHECK_FALSE(desk.loads[0].content.exhibit);
        CHECK(desk.loads[0].content.problems.size() == 1);
        desk.at(0, [&] {
            for (const auto& [path, text] : all.files()) {
                desk.files.put(path, text);
            }
        });
        desk.run(5);
        REQUIRE(desk.loads.size() == 2);
        CHECK(desk.loads[1].content.problems.empty());
    }
    desk.check_against_disk();
    const std::size_t loads = desk.loads.size();
    desk.run(60);
    CHECK(desk.loads.size() == loads);
}

TEST_CASE("what is changed without end is left as it was, and a minute later the rest is shown") {
    Desk desk;
    for (double after_s = 0; after_s < 65; after_s += 0.2) {
        desk.at(after_s, [&] { desk.write("items/hai/item.json", good_item("nửa chừng")); });
    }
    desk.at(1, [&] { desk.write("items/mot/item.json", good_item("một, bản mới")); });
    desk.run(58);
    CHECK(desk.loads.empty());
    desk.run(5);
    REQUIRE(desk.loads.size() == 1);
    CHECK(desk.title("mot") == "một, bản mới");
    CHECK(desk.title("hai") == "hai");
    desk.run(5);
    CHECK(desk.title("hai") == "nửa chừng");
    desk.check_against_disk();
}

TEST_CASE("many changes at once are read while they go on, and come together") {
    Desk desk;
    for (int i = 0; i < 1000; ++i) {
        const std::string folder = fmt::format("items/muc-{}/", i);
        desk.at(i * 0.003, [=, &desk] {
            desk.write(folder + "item.json", good_item(folder));
            desk.write(folder + "vi.md", "Một câu.");
            desk.write(folder + "en.md", "A sentence.");
        });
    }
    desk.run(10);
    REQUIRE(desk.loads.size() == 1);
    CHECK(desk.loads[0].content.exhibit->items.size() == 1003);
    desk.check_against_disk();
}

TEST_CASE("everything is read on demand, at rest or not") {
    Desk desk;
    desk.write("items/hai/item.json", good_item("mới"), false);
    const Content content = desk.live.read_everything();
    CHECK(content.exhibit->item("hai")->title.in("vi").text == "mới");
    CHECK_FALSE(content.changed);
    CHECK_FALSE(desk.live.restless());
}
