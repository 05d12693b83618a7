#include "derivatives/worker.h"

#include <doctest/doctest.h>

#include "tests/derivatives/actor.h"

using namespace derivatives;
using namespace base::prepare;

namespace {

struct Stage : ports::Processes {
    base::Result<std::unique_ptr<ports::Child>> start(const std::vector<std::string>& arguments) override {
        CHECK(arguments.size() == (examines_only ? 2 : 4));
        ++starts;
        if (!can_start) {
            return base::fail("no such program");
        }
        return std::make_unique<ActorChild>(script, clock);
    }

    Worker::Answer make(What what = What::thumbnail) {
        Request request;
        request.file = "a.jpg";
        request.what = what;
        return worker.make("/content", request, {});
    }

    Fault fault(What what = What::thumbnail) {
        const auto answer = make(what);
        REQUIRE(std::holds_alternative<Failed>(answer));
        return std::get<Failed>(answer).fault;
    }

    WaitingClock clock;
    Script script;
    int starts = 0;
    bool can_start = true;
    bool examines_only = false;
    base::Mailbox<Remark> remarks;
    Worker worker{"kiosk-prepare", "/pictures", 1, *this, clock, remarks};
};

const std::string made = "made\t%ID\tabc\t1000\t500\t2\t640\t320\t0\t0\t10\t20";

} // namespace

TEST_CASE("a request is answered, and the same process answers the next") {
    Stage stage;
    stage.script = {{hello}, {"measured\t%ID\t1000\t500", made}, {made}};
    CHECK(std::get<Made>(stage.make()).width_px == 1000);
    CHECK(std::get<Made>(stage.make()).address == "abc");
    CHECK(stage.starts == 1);
}

TEST_CASE("one that dies is started again; twice on one picture is the picture's fault") {
    Stage stage;
    stage.script = {{hello}, {"die"}, {hello}, {made}, {"die"}, {hello}, {"die"}, {hello}, {made}};
    CHECK(std::holds_alternative<Made>(stage.make()));
    CHECK(stage.starts == 2);
    CHECK(stage.fault() == Fault::crashed);
    CHECK(stage.starts == 3);
    CHECK(std::holds_alternative<Made>(stage.make()));
    CHECK(stage.starts == 4);
}

TEST_CASE("one that hangs is given up: ten seconds, and one more for each ten megapixels") {
    Stage stage;
    stage.script = {{hello}, {"hang"}};
    CHECK(stage.fault() == Fault::crashed); // it said a word that is none
    stage.script = {{hello}, {}};
    double start = stage.clock.now;
    CHECK(stage.fault() == Fault::too_slow);
    CHECK(stage.clock.now - start == doctest::Approx(10).epsilon(0.1));

    // A large one that works on may take longer; one that rests may not.
    stage.script = {{hello}, {"measured\t%ID\t30000\t10000"}};
    start = stage.clock.now;
    CHECK(stage.fault() == Fault::too_slow);
    CHECK(stage.clock.now - start == doctest::Approx(10).epsilon(0.05));
    stage.clock.work = 1;
    stage.script = {{hello}, {"measured\t%ID\t30000\t10000"}};
    start = stage.clock.now;
    CHECK(stage.fault() == Fault::too_slow);
    CHECK(stage.clock.now - start == doctest::Approx(40).epsilon(0.05));
    stage.script = {{hello}, {made}};
    CHECK(std::holds_alternative<Made>(stage.make()));
}

TEST_CASE("what a busy machine keeps from it is not counted, within reason") {
    for (const auto& [work, takes_s] : {std::pair{1.0, 10.0}, {0.5, 20.0}, {0.25, 40.0}, {0.01, 50.0}, {0.0, 10.0}}) {
        CAPTURE(work);
        Stage stage;
        stage.clock.work = work;
        stage.script = {{hello}, {}};
        CHECK(stage.fault() == Fault::too_slow);
        CHECK(stage.clock.now == doctest::Approx(takes_s).epsilon(0.05));
    }
}

TEST_CASE("one that talks nonsense is not believed") {
    for (const std::string& nonsense :
         {std::string("Segmentation fault"), std::string("made\t99\tabc\t1000\t500\t2\t640\t320\t0\t0\t10\t20"),
          std::string("made\t%ID\t../../etc\t1000\t500\t2\t640\t320\t0\t0\t10\t20"),
          std::string("made\t%ID\tabc\t100000\t100000\t9\t640\t320\t0\t0\t10\t20"),
          std::string("made\t%ID\tabc\t1000\t500\t1\t640\t320\t0\t0\t10\t20"),
          std::string("made\t%ID\tabc\t1000\t500\t2\t64000\t320\t0\t0\t10\t20"), std::string(70000, 'x')}) {
        CAPTURE(nonsense.substr(0, 80));
        Stage stage;
        stage.script = {{hello}, {nonsense}, {hello}, {made}};
        CHECK(stage.fault() == Fault::crashed);
        CHECK(std::holds_alternative<Made>(stage.make()));
        CHECK(stage.starts == 2);
    }
    Stage stage; // a pyramid was asked for, a thumbnail is told
    stage.script = {{hello}, {made}};
    CHECK(stage.fault(What::pyramid) == Fault::crashed);
}

TEST_CASE("a program that can't be had is nobody's fault") {
    Stage stage;
    stage.can_start = false;
    CHECK(stage.fault() == Fault::trouble);
    stage.can_start = true;
    stage.script = {{"hello\t999\t7\t1\t1"}};
    CHECK(stage.fault() == Fault::trouble);
    stage.script = {{}};
    CHECK(stage.fault() == Fault::trouble);
}

TEST_CASE("a sandbox that doesn't hold is said, once") {
    Stage stage;
    stage.script = {{"hello\t1\t0\t1\t1"}, {"die"}, {"hello\t1\t0\t1\t1"}, {made}};
    stage.make();
    int warnings = 0;
    for (const auto& remark : stage.remarks.take_all()) {
        warnings += remark.warning && remark.text.find("Landlock") != std::string::npos ? 1 : 0;
    }
    CHECK(warnings == 1);
}

TEST_CASE("a program that won't start is not tried for every picture, and its trouble is news once") {
    Stage stage;
    stage.can_start = false;
    for (int i = 0; i < 5; ++i) {
        CHECK(stage.fault() == Fault::trouble);
    }
    CHECK(stage.starts == 1);
    CHECK(stage.worker.news("no such program"));
    CHECK_FALSE(stage.worker.news("no such program"));
    CHECK(stage.worker.news("another"));

    stage.can_start = true;
    stage.script = {{hello}, {made}};
    stage.clock.now += 6;
    CHECK(std::holds_alternative<Made>(stage.make()));
}

TEST_CASE("one that only looks is given no folder and half the time, and must not tell that it has made something") {
    const std::string examined = "examined\t%ID\tjpeg\t1000\t500\t0\t\t10\t20";
    Stage stage;
    stage.examines_only = true;
    Worker looking{"kiosk-prepare", "", 1, stage, stage.clock, stage.remarks};
    const auto look = [&] {
        Request request;
        request.file = "a.jpg";
        request.what = What::examine;
        return looking.make("/content", request, {});
    };
    CHECK_FALSE(looking.sandbox());
    stage.script = {{hello}, {examined}};
    CHECK(std::get<Examined>(look()).format == "jpeg");
    REQUIRE(looking.sandbox());
    CHECK(looking.sandbox()->landlock == 7);

    stage.script = {{}};
    const double start = stage.clock.now;
    CHECK(std::get<Failed>(look()).fault == Fault::too_slow);
    CHECK(stage.clock.now - start == doctest::Approx(5).epsilon(0.1));

    for (const std::string& nonsense : {made, std::string("examined\t%ID\tgif\t1000\t500\t0\t\t10\t20"),
                                        std::string("examined\t%ID\tjpeg\t100000\t100000\t0\t\t10\t20")}) {
        CAPTURE(nonsense);
        stage.script = {{hello}, {nonsense}};
        CHECK(std::get<Failed>(look()).fault == Fault::crashed);
    }
    stage.examines_only = false;
    stage.script = {{hello}, {examined}};
    CHECK(stage.fault() == Fault::crashed);
}
