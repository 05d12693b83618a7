#include "derivatives/index.h"

#include <doctest/doctest.h>

#include "platform/disk_files.h"
#include "tests/platform/temporary_folder.h"

using namespace derivatives;
using namespace base::prepare;

namespace {

Known good() {
    return {Made{0, "0a1b-r2400", 3000, 2000, 4, 640, 427, true, true, {123, 456}}, std::nullopt, {}, {}};
}

Known bad() {
    Known known = good();
    known.fault = Fault::damaged;
    known.fault_stamp = {7, 8};
    known.reason = "tabs\tand\nnewlines";
    return known;
}

} // namespace

TEST_CASE("the index is read again as it was saved") {
    const TemporaryFolder folder;
    platform::DiskFiles files;
    {
        Index index(files, folder / "index");
        index.set("/content/items/a\tb/ảnh.jpg", 0, good());
        index.set("/content/items/a\tb/ảnh.jpg", 3, bad());
        CHECK(index.save());
    }
    const Index index(files, folder / "index");
    CHECK(index.find("/content/items/a\tb/ảnh.jpg", 0) == good());
    CHECK(index.find("/content/items/a\tb/ảnh.jpg", 3) == bad());
    CHECK(index.find("/content/items/a\tb/ảnh.jpg", 1) == Known{});
}

TEST_CASE("an index that is none counts as empty") {
    const TemporaryFolder folder;
    platform::DiskFiles files;
    for (const char* const text : {"", "rubbish", "kiosk's pictures, recipe 1\nrubbish\n\t\t\t\n/a\t0\tmade|1\t-\n",
                                   "kiosk's pictures, recipe 999\n/a\t0\tmade|0|ab|1|1|1|1|1|1|0|1|1\t-\n"}) {
        REQUIRE(files.write_whole(folder / "index", text));
        const Index index(files, folder / "index");
        CHECK(index.find("/a", 0) == Known{});
    }
}

TEST_CASE("two kiosks over one cache keep what the other has found") {
    const TemporaryFolder folder;
    platform::DiskFiles files;
    Index one(files, folder / "index");
    Index two(files, folder / "index");
    one.set("/a", 0, good());
    CHECK(one.save());
    two.set("/b", 0, bad());
    CHECK(two.save());
    const Index both(files, folder / "index");
    CHECK(both.find("/a", 0) == good());
    CHECK(both.find("/b", 0) == bad());
}

TEST_CASE("the later use counts, whoever had it") {
    const TemporaryFolder folder;
    platform::DiskFiles files;
    Index one(files, folder / "index");
    Index two(files, folder / "index");
    for (Index* const index : {&one, &two}) {
        index->set("/content/a\tb.jpg", 2, good());
    }
    one.use("/content/a\tb.jpg", 2, 2'000'000'000);
    CHECK(one.save());
    two.use("/content/a\tb.jpg", 2, 1'900'000'000);
    CHECK(two.save());
    const auto uses = Index(files, folder / "index").uses();
    REQUIRE(uses.size() == 1);
    CHECK(uses[0].master == "/content/a\tb.jpg");
    CHECK(uses[0].address == good().made->address);
    CHECK(uses[0].used_s == 2'000'000'000);
}
