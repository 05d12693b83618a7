#include "derivatives/board.h"

#include <thread>

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace derivatives;

namespace {

struct FixedClock : ports::Clock {
    double now_s() const override { return now; }
    double wall_s() const override { return now; }
    double now = 100;
};

/// A board of pictures called 0, 1, 2 … and one worker.
struct Table {
    FixedClock clock;
    Board board{clock};
    std::stop_source stop;

    explicit Table(int count) { hang(count); }

    /// Pictures 0, 1 … on an empty board.
    void hang(int count) {
        MasterChanges changes;
        changes.content_folder = "/content";
        for (int i = 0; i < count; ++i) {
            changes.added.push_back({static_cast<std::size_t>(i), {std::to_string(i), 0}, "item", {}});
        }
        board.change(changes);
    }

    /// Does the next job as it should go; "l0", "t3", "p2".
    std::string step() {
        const auto job = board.take(stop.get_token());
        REQUIRE(job);
        finish(*job);
        return name(*job);
    }

    std::string steps(int count) {
        std::string text;
        for (int i = 0; i < count; ++i) {
            text += fmt::format("{}{}", i > 0 ? " " : "", step());
        }
        return text;
    }

    void finish(const Job& job) {
        const Step next = job.step == Step::look        ? Step::thumbnail
                          : job.step == Step::thumbnail ? Step::pyramid
                                                        : Step::none;
        board.finish({job, next, false, std::nullopt});
    }

    static std::string name(const Job& job) {
        const char step = job.step == Step::look ? 'l' : job.step == Step::thumbnail ? 't' : 'p';
        return fmt::format("{}{}", step, job.master.file);
    }
};

} // namespace

TEST_CASE("looks come first, then thumbnails, then pyramids") {
    Table table(3);
    CHECK(table.steps(9) == "l0 l1 l2 t0 t1 t2 p0 p1 p2");
    CHECK(table.board.idle());
}

TEST_CASE("what the screen wants comes before the rest, the most wanted has its pyramid at once") {
    Table table(5);
    table.board.want({3, 1});
    CHECK(table.steps(5) == "l3 l1 l0 l2 l4");
    CHECK(table.steps(10) == "t3 t1 p3 t0 t2 t4 p1 p0 p2 p4");
}

TEST_CASE("a change of mind counts from the next job on") {
    Table table(4);
    table.steps(4);
    CHECK(table.step() == "t0");
    table.board.want({3});
    CHECK(table.steps(2) == "t3 p3");
    table.board.want({2});
    CHECK(table.steps(2) == "t2 p2");
    table.board.want({});
    CHECK(table.steps(3) == "t1 p0 p1");
}

TEST_CASE("two workers never have the same job") {
    Table table(2);
    const auto one = table.board.take(table.stop.get_token());
    const auto two = table.board.take(table.stop.get_token());
    CHECK(one->place != two->place);
    CHECK_FALSE(table.board.idle());
    table.finish(*two);
    CHECK(table.step() == "t1");
    table.finish(*one);
    CHECK(table.steps(3) == "t0 p0 p1");
}

TEST_CASE("what is put off is left until its time, and doesn't keep others waiting") {
    Table table(2);
    table.steps(2);
    const auto job = table.board.take(table.stop.get_token());
    table.board.finish({*job, Step::thumbnail, false, 30.0});
    CHECK(table.steps(2) == "t1 p1");
    CHECK(table.board.idle());
    table.clock.now += 31;
    CHECK_FALSE(table.board.idle());
    CHECK(table.steps(2) == "t0 p0");
}

TEST_CASE("the job of a picture that is gone counts no more, also where another has its place") {
    Table table(2);
    table.steps(2);
    const auto old = table.board.take(table.stop.get_token());
    REQUIRE(table.name(*old) == "t0");
    MasterChanges changes;
    changes.gone = {0};
    SUBCASE("gone") {
        table.board.change(changes);
        table.finish(*old);
    }
    SUBCASE("another's") {
        changes.added.push_back({0, {"new", 0}, "item", {}});
        table.board.change(changes);
        table.finish(*old);
        CHECK(table.steps(3) == "lnew tnew t1");
        CHECK(table.step() == "pnew");
    }
    for (const News& piece : table.board.take_news()) {
        CHECK(piece.known.reason != "old");
    }
    table.steps(table.board.idle() ? 0 : 1);
}

TEST_CASE("pictures that stay go on where they are; those that may have changed are looked at again") {
    Table table(3);
    CHECK(table.steps(4) == "l0 l1 l2 t0");
    const auto under_way = table.board.take(table.stop.get_token());
    REQUIRE(table.name(*under_way) == "t1");
    MasterChanges changes;
    changes.again = {0, 1};
    table.board.change(changes);
    CHECK(table.step() == "l0");
    table.finish(*under_way);
    CHECK(table.steps(7) == "l1 t0 t1 t2 p0 p1 p2");
    CHECK(table.board.idle());
}

TEST_CASE("a file that is missing is told once, and that it is back, too") {
    Table table(1);
    const auto look = [&](bool missing) {
        const auto job = table.board.take(table.stop.get_token());
        REQUIRE(job);
        table.board.finish({*job, Step::none, missing, std::nullopt});
        const auto news = table.board.take_news();
        table.board.look_again(0);
        return news;
    };
    REQUIRE(look(true).size() == 1);
    CHECK(look(true).empty());
    const auto news = look(false);
    REQUIRE(news.size() == 1);
    CHECK_FALSE(news[0].missing);
    CHECK(look(false).empty());
}

TEST_CASE("settled: all sizes are known, only what is wanted is whole") {
    Table table(0);
    table.board.settle();
    table.hang(3);
    table.board.want({1});
    std::jthread worker([&](const std::stop_token& stop) {
        while (const auto job = table.board.take(stop)) {
            table.finish(*job);
        }
    });
    table.board.settle();
    std::string done;
    for (const auto& piece : table.board.take_news()) {
        done += std::to_string(piece.place);
    }
    // Thumbnails in order, the wanted one's first and its pyramid after it; looks that found nothing are no news.
    CHECK(done == "1102");
    CHECK(table.board.idle());
}
