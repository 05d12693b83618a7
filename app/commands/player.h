#pragma once

#include <functional>
#include <string>

#include "base/result.h"
#include "commands/script.h"
#include "visit/kiosk.h"

namespace commands {

/// What an expectation wanted, and what was there instead.
struct Mismatch {
    std::string expected;
    std::string found;
};

/// Plays a script's deeds to a kiosk, sixty steps a second.
class Player {
public:
    struct Means {
        std::function<void(double now_s)> pace;                                ///< after each step: waits, or doesn't
        std::function<base::Result<void>(const std::string& file)> shoot;      ///< writes what is on screen
        std::function<void(double now_s, std::span<const touch::Input>)> step; ///< one step of the kiosk
        std::function<base::Result<void>(const std::string& file, const std::string& text)> write = {};
    };

    Player(visit::Kiosk& kiosk, Means means, double start_s)
        : m_kiosk(kiosk), m_means(std::move(means)), m_now_s(start_s) {}

    /// Nothing when it went as wished.
    std::optional<Mismatch> play(const Deed& deed);

    double now_s() const { return m_now_s; }

private:
    using Outcome = std::optional<Mismatch>;

    Outcome play(const TapAt& tap);
    Outcome play(const TapOn& tap);
    Outcome play(const Drag& drag);
    Outcome play(const Pinch& pinch);
    Outcome play(const Fingers& fingers);
    Outcome play(const Wheel& wheel);
    Outcome play(const PressKey& press);
    Outcome play(const Type& type);
    Outcome play(const Wait& wait);
    Outcome play(const LetGo&);
    Outcome play(const Close&);
    Outcome play(const Expect& wanted);
    Outcome play(const Shot& shot);
    Outcome play(const Tree& tree);

    Outcome expect_once(const Expect& wanted) const;
    void step(std::vector<touch::Input> inputs = {});
    void rest(int steps);
    void glide(const std::vector<std::vector<base::Vec>>& paths, double seconds, int rest_steps);

    visit::Kiosk& m_kiosk;
    Means m_means;
    double m_now_s;
};

} // namespace commands
