#pragma once

#include <memory>

namespace base {

/// Tells an object from every other, also from one that comes to lie at its address once it is gone: a copy is another.
class Identity {
public:
    Identity() = default;
    Identity(const Identity&) {}
    Identity& operator=(const Identity&) {
        m_token = std::make_shared<char>();
        return *this;
    }

    /// What a memory of the object keeps; equal for the same object only, for as long as it is kept.
    std::shared_ptr<const void> token() const { return m_token; }

private:
    std::shared_ptr<const char> m_token = std::make_shared<char>();
};

} // namespace base
