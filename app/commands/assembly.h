#pragma once

#include <future>
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

/// What a kiosk needs of the disk. It is read on a thread of its own, while the window opens.
class Groundwork {
public:
    struct Plan {
        visit::Time time = visit::Time::real;
        visit::Memory memory = visit::Memory::snapshot;
        bool watched = false; ///< changes in the content folder are shown as they come
        std::function<void(views::State&, const exhibit::Exhibit&)> begin = {};
    };

    /// All references must outlive it.
    Groundwork(const World& world, const base::Settings& settings, const base::StringTables& strings, ports::Log& log,
               Plan plan);

private:
    friend class Assembly;
    const World& m_world;
    const base::Settings& m_settings;
    const base::StringTables& m_strings;
    ports::Log& m_log;
    Plan m_plan;
    derivatives::Derivatives m_derivatives;
    std::future<std::optional<visit::Ready>> m_opening;
};

/// A kiosk with all that it stands on, in the order in which it is built up.
class Assembly {
public:
    /// `furniture` must outlive it. `wake` ends a wait between two steps, for a change in the folder; it may be empty.
    Assembly(std::unique_ptr<Groundwork> groundwork, Furniture& furniture, Stage stage, double now_s,
             std::function<void()> wake = {});

    visit::Kiosk& kiosk() { return m_kiosk; }
    frame::Screen& screen() { return *m_stage.screen; }

private:
    std::unique_ptr<Groundwork> m_groundwork;
    Stage m_stage;
    pictures::Pictures m_pictures;
    std::unique_ptr<ports::FolderWatch> m_watch;
    visit::Kiosk m_kiosk;
};

} // namespace commands
