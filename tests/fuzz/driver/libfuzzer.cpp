// The way in for libFuzzer: the program's only target.
#include "tests/fuzz/target.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    fuzz::targets().front().feed({reinterpret_cast<const char*>(data), size});
    return 0;
}
