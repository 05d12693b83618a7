#pragma once

#include <functional>
#include <string>

#include "base/prepare_protocol.h"

namespace prepare {

/// Answers requests: opens the master, has a locked-in child decode it, and gives what that made its name.
class Maker {
public:
    /// `content_folder`: an open descriptor. `pictures_folder` empty: it examines only. `sandbox`: what must hold in
    /// each child.
    Maker(int content_folder, std::string pictures_folder, base::prepare::Hello sandbox)
        : m_content_folder(content_folder), m_pictures_folder(std::move(pictures_folder)), m_sandbox(sandbox) {}

    using Say = std::function<void(const base::prepare::Reply&)>;

    /// Makes what is missing of it, or looks only. Hands every reply to `say`, the last is `Made`, `Examined` or
    /// `Failed`.
    void answer(const base::prepare::Request& request, const Say& say) const;

private:
    base::prepare::Reply make(const base::prepare::Request& request, const Say& say) const;
    base::prepare::Reply examine(const base::prepare::Request& request, const Say& say) const;
    base::prepare::Reply run_child(const base::prepare::Request& request, int master, const std::string& work,
                                   const Say& say) const;
    [[noreturn]] void be_child(const base::prepare::Request& request, int master, const std::string& work,
                               int to_parent) const;

    int m_content_folder;
    std::string m_pictures_folder;
    base::prepare::Hello m_sandbox;
};

} // namespace prepare
