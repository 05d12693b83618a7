#pragma once

#include <functional>
#include <string>

#include "base/prepare_protocol.h"

namespace prepare {

/// An opened master file, which can't lie outside the content folder.
class Master {
public:
    /// Opens `file` below the folder `content_folder` (a descriptor), never waiting for a FIFO or device and never
    /// following a link out. Missing, or something else than a regular file: `fd` is negative.
    Master(int content_folder, const std::string& file);
    ~Master();
    Master(const Master&) = delete;
    Master& operator=(const Master&) = delete;

    int fd() const { return m_fd; }
    const base::prepare::Stamp& stamp() const { return m_stamp; }
    const std::string& error() const { return m_error; }

    /// Where its derivatives lie: a hash of the content, and of whatever else decides how they look. Empty when it
    /// can't be read. Calls `working` every few megabytes.
    std::string address(const base::prepare::Request& request, const std::function<void()>& working) const;

private:
    int m_fd = -1;
    base::prepare::Stamp m_stamp;
    std::string m_error;
};

} // namespace prepare
