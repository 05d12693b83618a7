#pragma once

#include <memory>

#include "commands/command_line.h"
#include "commands/world.h"
#include "derivatives/derivatives.h"
#include "pictures/pictures.h"
#include "visit/kiosk.h"

namespace commands {

/// What every screen is made with, read from the assets once.
struct Furniture {
    frame::Icons icons;
    std::shared_ptr<const frame::FontSet> fonts;
    std::unique_ptr<frame::Typesetter> type;
};
base::Result<Furniture> read_furniture(const World& world);

/// A kiosk with all that it stands on, in the order in which it is built up.
class Assembly {
public:
    struct Plan {
        visit::Time time = visit::Time::real;
        visit::Memory memory = visit::Memory::snapshot;
        bool watched = false;            ///< changes in the content folder are shown as they come
        std::function<void()> wake = {}; ///< ends a wait between two steps, for such a change; may be empty
        std::function<void(views::State&, const exhibit::Exhibit&)> begin = {};
    };

    /// All references must outlive it.
    Assembly(const World& world, const base::Settings& settings, const base::StringTables& strings,
             Furniture& furniture, ports::Log& log, Stage stage, const Plan& plan, double now_s);

    visit::Kiosk& kiosk() { return m_kiosk; }
    frame::Screen& screen() { return *m_stage.screen; }

private:
    Stage m_stage;
    derivatives::Derivatives m_derivatives;
    pictures::Pictures m_pictures;
    std::unique_ptr<ports::FolderWatch> m_watch;
    visit::Kiosk m_kiosk;
};

} // namespace commands
