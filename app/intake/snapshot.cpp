#include "intake/snapshot.h"

#include <cstring>

#include <fmt/format.h>

#include "intake/snapshot_fields.h"

namespace intake {

namespace {

using exhibit::Exhibit;
using exhibit::ExhibitPtr;

constexpr std::string_view magic = "KIOSKSNP";
constexpr std::uint32_t version = 2;
constexpr std::uint64_t largest_bytes = 512u << 20;

// FNV-1a over 8 bytes at a time: tells any damage, quickly. Not meant against intent.
std::uint64_t checksum(std::string_view bytes) {
    std::uint64_t hash = 0xcbf29ce484222325u;
    const auto mix = [&](std::uint64_t word) {
        hash = (hash ^ word) * 0x100000001b3u;
        hash ^= hash >> 29;
    };
    std::size_t at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, 8);
        mix(word);
    }
    for (; at < bytes.size(); ++at) {
        mix(static_cast<unsigned char>(bytes[at]));
    }
    mix(bytes.size());
    return hash;
}

struct Header {
    char magic[8];
    std::uint32_t version;
    std::uint32_t zero;
    std::uint64_t checksum;
};

} // namespace

std::string snapshot_path(const base::Settings& settings, const std::string& real_content_path) {
    return fmt::format("{}/{:016x}.snapshot", settings.cache.dir, checksum(real_content_path));
}

base::Result<void> save_snapshot(ports::Files& files, const std::string& path, const Exhibit& exhibit) {
    snapshot::Packer packer;
    Exhibit copy = exhibit; // packing goes through the same functions as unpacking, which write
    snapshot::fields(packer, copy);
    Header header{};
    magic.copy(header.magic, magic.size());
    header.version = version;
    header.checksum = checksum(packer.bytes);
    std::string bytes(reinterpret_cast<const char*>(&header), sizeof header);
    bytes += packer.bytes;
    const std::size_t slash = path.rfind('/');
    if (slash != std::string::npos && slash > 0) {
        if (const auto made = files.make_folder(path.substr(0, slash)); !made) {
            return made;
        }
    }
    return files.write_whole(path, bytes);
}

base::Result<ExhibitPtr> load_snapshot(const ports::Files& files, const std::string& path) {
    const auto bytes = files.read(path, largest_bytes);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    Header header{};
    if (bytes->size() < sizeof header) {
        return base::fail("the snapshot is cut short: " + path);
    }
    std::memcpy(&header, bytes->data(), sizeof header);
    const std::string_view packed = std::string_view(*bytes).substr(sizeof header);
    if (std::string_view(header.magic, sizeof header.magic) != magic || header.version != version) {
        return base::fail("the snapshot is of another version: " + path);
    }
    if (header.checksum != checksum(packed)) {
        return base::fail("the snapshot is damaged: " + path);
    }
    snapshot::Unpacker unpacker(packed);
    auto exhibit = std::make_shared<Exhibit>();
    snapshot::fields(unpacker, *exhibit);
    if (!unpacker.good || !unpacker.at_end() || exhibit->languages.empty()) {
        return base::fail("the snapshot is damaged: " + path);
    }
    exhibit->finish();
    return exhibit;
}

} // namespace intake
