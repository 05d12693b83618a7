#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace intake {

/// Why a part of an archive can't be had.
enum class ZipFault { missing, damaged, too_large };

/// A ZIP archive in memory. It never unpacks more than its limit, whatever the archive says of its sizes.
class ZipArchive {
public:
    /// `bytes` must outlive it; `limit_bytes` is for all that is unpacked, together.
    static tl::expected<ZipArchive, ZipFault> open(std::string_view bytes, std::uint64_t limit_bytes);

    /// The part `name`; upper and lower case don't count (ECMA-376 part 2).
    tl::expected<std::string, ZipFault> read(const std::string& name);

private:
    struct Handle;
    ZipArchive(std::shared_ptr<Handle> handle, std::uint64_t limit_bytes)
        : m_handle(std::move(handle)), m_left_bytes(limit_bytes) {}

    std::shared_ptr<Handle> m_handle;
    std::uint64_t m_left_bytes;
};

} // namespace intake
