#include "platform/prepare/spill.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <mutex>

#include <fcntl.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)

namespace prepare {
void spill_large_memory(const std::string&) {} // the sanitizers have an allocator of their own
} // namespace prepare

#else

// The C library's own allocator, under the names by which it lets itself be replaced (glibc manual, 3.2.5 "Replacing
// malloc").
extern "C" {
void* __libc_malloc(std::size_t bytes);
void* __libc_calloc(std::size_t count, std::size_t bytes);
void* __libc_realloc(void* at, std::size_t bytes);
void* __libc_memalign(std::size_t alignment, std::size_t bytes);
void __libc_free(void* at);
}

namespace {

constexpr std::size_t large_bytes = 32u << 20;
constexpr std::size_t page_bytes = 4096;

struct Piece {
    void* at = nullptr;
    std::size_t bytes = 0;
};

std::array<char, 4096> pattern; ///< of the files' names; empty: nothing is spilled
std::atomic<bool> spilling = false;
std::atomic<int> pieces_out = 0;
std::mutex mutex;
std::array<Piece, 256> pieces;

/// A piece of `bytes` zeros on disk; null where that can't be had.
void* take(std::size_t bytes) {
    const int before = errno;
    std::array<char, pattern.size()> name = pattern;
    const int fd = mkostemp(name.data(), O_CLOEXEC);
    void* at = MAP_FAILED;
    if (fd >= 0) {
        unlink(name.data());
        // Without room for all of it now, a later write would end us.
        if (fallocate(fd, 0, 0, static_cast<off_t>(bytes)) == 0) {
            at = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        }
        close(fd);
    }
    errno = before;
    if (at == MAP_FAILED) {
        return nullptr;
    }
    const std::lock_guard lock(mutex);
    for (Piece& piece : pieces) {
        if (piece.at == nullptr) {
            piece = {at, bytes};
            ++pieces_out;
            return at;
        }
    }
    munmap(at, bytes);
    return nullptr;
}

void* spilled(std::size_t bytes) {
    return bytes >= large_bytes && spilling.load(std::memory_order_relaxed) ? take(bytes) : nullptr;
}

/// The piece at `at`; nothing where it is ordinary memory.
Piece* piece_at(void* at) {
    if (pieces_out.load(std::memory_order_relaxed) == 0 || reinterpret_cast<std::uintptr_t>(at) % page_bytes != 0) {
        return nullptr;
    }
    for (Piece& piece : pieces) {
        if (piece.at == at) {
            return &piece;
        }
    }
    return nullptr;
}

bool give_back(void* at) {
    if (at == nullptr || pieces_out.load(std::memory_order_relaxed) == 0) {
        return false;
    }
    Piece given;
    {
        const std::lock_guard lock(mutex);
        Piece* const piece = piece_at(at);
        if (piece == nullptr) {
            return false;
        }
        given = *piece;
        *piece = {};
        --pieces_out;
    }
    munmap(given.at, given.bytes);
    return true;
}

std::size_t bytes_at(void* at) {
    const std::lock_guard lock(mutex);
    const Piece* const piece = piece_at(at);
    return piece == nullptr ? 0 : piece->bytes;
}

} // namespace

extern "C" {

void* malloc(std::size_t bytes) {
    void* const at = spilled(bytes);
    return at != nullptr ? at : __libc_malloc(bytes);
}

void free(void* at) {
    if (!give_back(at)) {
        __libc_free(at);
    }
}

void* calloc(std::size_t count, std::size_t bytes) {
    std::size_t all = 0;
    void* const at = __builtin_mul_overflow(count, bytes, &all) ? nullptr : spilled(all);
    return at != nullptr ? at : __libc_calloc(count, bytes);
}

void* realloc(void* at, std::size_t bytes) {
    std::size_t old = pieces_out.load(std::memory_order_relaxed) > 0 ? bytes_at(at) : 0;
    const bool was_spilled = old > 0;
    if (!was_spilled && (at == nullptr || bytes < large_bytes || !spilling)) {
        return __libc_realloc(at, bytes);
    }
    if (bytes == 0) {
        free(at);
        return nullptr;
    }
    void* const moved = malloc(bytes);
    if (moved != nullptr) {
        old = was_spilled ? old : malloc_usable_size(at);
        std::memcpy(moved, at, old < bytes ? old : bytes);
        free(at);
    }
    return moved;
}

void* memalign(std::size_t alignment, std::size_t bytes) {
    void* const at = alignment <= page_bytes ? spilled(bytes) : nullptr;
    return at != nullptr ? at : __libc_memalign(alignment, bytes);
}

void* aligned_alloc(std::size_t alignment, std::size_t bytes) {
    return memalign(alignment, bytes);
}

int posix_memalign(void** at, std::size_t alignment, std::size_t bytes) {
    if (alignment < sizeof(void*) || (alignment & (alignment - 1)) != 0) {
        return EINVAL;
    }
    void* const got = memalign(alignment, bytes);
    if (got == nullptr) {
        return ENOMEM;
    }
    *at = got;
    return 0;
}

} // extern "C"

namespace prepare {

void spill_large_memory(const std::string& folder) {
    const std::string name = folder + "/.spilled-XXXXXX";
    if (name.size() < pattern.size()) {
        name.copy(pattern.data(), name.size());
        spilling = true;
    }
}

} // namespace prepare

#endif
