#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace base {

/// What went wrong with something recoverable, in words for the log (English).
struct Error {
    std::string message;
};

/// A value, or why there is none. For faults that the caller can live with; a curator's mistakes are
/// `exhibit::Problem`s, our own bugs are `ensure`.
template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(std::string message) {
    return tl::unexpected<Error>(Error{std::move(message)});
}

} // namespace base
