#pragma once

#include <memory>

#include "base/result.h"

namespace platform {

/// SDL's video part, for as long as this lives.
class Video {
public:
    /// `driver`: SDL's name of it, or null for the one that fits the session.
    static base::Result<std::unique_ptr<Video>> start(const char* driver);
    ~Video();
    Video(const Video&) = delete;
    Video& operator=(const Video&) = delete;

private:
    Video() = default;
};

} // namespace platform
