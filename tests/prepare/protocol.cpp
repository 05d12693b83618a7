#include <doctest/doctest.h>

#include "base/prepare_protocol.h"

using namespace base::prepare;

TEST_CASE("requests and replies survive the way") {
    const Request request{7, What::pyramid, "items/a b/ảnh\t1%\n.tif", 3, 2400, "0123ab-p3", {12345678901, -5}};
    CHECK(to_line(request).find('\n') == std::string::npos);
    CHECK(read_request(to_line(request)) == request);
    for (const What what : {What::thumbnail, What::examine, What::identify}) {
        Request other = request;
        other.what = what;
        CHECK(read_request(to_line(other)) == other);
    }

    for (const Reply& reply : {Reply(Hello{7, true, false}), Reply(Working{4}), Reply(Measured{4, 30000, 1}),
                               Reply(Made{4, "ab-r2400", 30000, 1, 7, 640, 1, true, true, {1, 2}}),
                               Reply(Examined{4, "jpeg", 30000, 1, false, "ab", {1, 2}}),
                               Reply(Examined{4, "svg", 2400, 1, true, "", {1, 2}}),
                               Reply(Failed{4, Fault::too_large, "65,000 %\tx", {3, 4}})}) {
        CHECK(read_reply(to_line(reply)) == reply);
    }
}

TEST_CASE("what is not of the protocol is not read") {
    for (const char* const line :
         {"", "make", "make\t1\tthumbnail\ta.jpg\t0\t2400\t\t0", "make\t1\tthumbnail\ta.jpg\t0\t2400\t\t0\t0\tmore",
          "make\t1\tpicture\ta.jpg\t0\t2400\t\t0\t0", "make\t-1\tthumbnail\ta.jpg\t0\t2400\t\t0\t0",
          "make\t1\tthumbnail\ta.jpg\t0\t0\t\t0\t0", "make\t99999999999\tthumbnail\ta.jpg\t0\t2400\t\t0\t0"}) {
        CAPTURE(line);
        CHECK_FALSE(read_request(line));
    }
    for (const char* const line :
         {"", "hello", "hello\t999\t7\t1\t1", "hello\t1\t7\t1\tyes", "measured\t1\t0\t5", "measured\t1\t5",
          "made\t1\tab\t10\t10\t1\t10\t10\t1\t0\t0", "failed\t1\tbored\tx\t0\t0", "Segmentation fault"}) {
        CAPTURE(line);
        CHECK_FALSE(read_reply(line));
    }
}

TEST_CASE("a pyramid ends when one tile holds it") {
    CHECK(pyramid_levels(1, 1) == 1);
    CHECK(pyramid_levels(512, 512) == 1);
    CHECK(pyramid_levels(513, 1) == 2);
    CHECK(pyramid_levels(1024, 1024) == 2);
    CHECK(pyramid_levels(1025, 3) == 3);
    CHECK(pyramid_levels(30000, 30000) == 7);
}
