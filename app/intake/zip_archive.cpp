#include "intake/zip_archive.h"

#include <zip.h>

namespace intake {

namespace {

constexpr zip_int64_t most_entries = 10'000;

} // namespace

struct ZipArchive::Handle {
    explicit Handle(zip_t* opened) : archive(opened) {}
    ~Handle() { zip_discard(archive); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    zip_t* archive;
};

tl::expected<ZipArchive, ZipFault> ZipArchive::open(std::string_view bytes, std::uint64_t limit_bytes) {
    zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    zip_t* const archive = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
    if (!archive) {
        zip_source_free(source);
        return tl::unexpected(ZipFault::damaged);
    }
    auto handle = std::make_shared<Handle>(archive);
    if (zip_get_num_entries(archive, 0) > most_entries) {
        return tl::unexpected(ZipFault::too_large);
    }
    return ZipArchive(std::move(handle), limit_bytes);
}

tl::expected<std::string, ZipFault> ZipArchive::read(const std::string& name) {
    const zip_int64_t index = zip_name_locate(m_handle->archive, name.c_str(), ZIP_FL_NOCASE);
    if (index < 0) {
        return tl::unexpected(ZipFault::missing);
    }
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> part(
        zip_fopen_index(m_handle->archive, static_cast<zip_uint64_t>(index), 0), zip_fclose);
    if (!part) {
        return tl::unexpected(ZipFault::damaged);
    }
    std::string content;
    std::array<char, 64 << 10> piece{};
    for (;;) {
        const zip_int64_t got = zip_fread(part.get(), piece.data(), piece.size());
        if (got < 0) {
            return tl::unexpected(ZipFault::damaged); // its checksum too is checked at its end
        }
        if (got == 0) {
            return content;
        }
        if (static_cast<std::uint64_t>(got) > m_left_bytes) {
            return tl::unexpected(ZipFault::too_large);
        }
        m_left_bytes -= static_cast<std::uint64_t>(got);
        content.append(piece.data(), static_cast<std::size_t>(got));
    }
}

} // namespace intake
