#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "derivatives/derivatives.h"
#include "exhibit/problem.h"
#include "frame/screen.h"
#include "pictures/pictures.h"
#include "ports/files.h"
#include "ports/log.h"
#include "touch/input.h"
#include "visit/fitter.h"
#include "visit/journal.h"
#include "visit/loader.h"
#include "visit/ready.h"
#include "visit/steady_time.h"
#include "visit/visit.h"

namespace visit {

/// How time passes: as it comes, or exactly: everything that is under way arrives before each step.
enum class Time { real, exact };

/// The kiosk at work: brings the exhibition in, leads visitors through it and shows it.
class Kiosk {
public:
    struct Parts {
        Furnishing furnishing;
        ports::Files& files;
        ports::Log& log;
        derivatives::Derivatives& derivatives;
        pictures::Pictures& pictures;
        frame::Screen& screen;
        Time time = Time::real;
        Memory memory = Memory::snapshot;
        std::optional<Watching> watching = {};   ///< of the content folder; without it nothing is watched
        std::function<void()> begin_worker = {}; ///< what its threads do first

        /// Changes where the first visit begins (screenshots, scripts); it may be empty.
        std::function<void(views::State&, const exhibit::Exhibit&)> begin;
    };

    /// `opening`: the last good exhibition, where there is one.
    Kiosk(const Parts& parts, std::optional<Ready> opening, double now_s);

    /// One step. Draws only when something looks different, or when `redraw` says that the window needs it. Returns
    /// when to call again at the latest, though events should be brought at once.
    double step(double now_s, std::span<const touch::Input> inputs, bool redraw = false);

    /// Somebody has closed the kiosk who may: only without a staff PIN.
    bool closed() const { return m_closed; }

    /// The visit, once there is an exhibition; null before.
    Visit* visit() { return m_visit ? &*m_visit : nullptr; }

    /// The content folder is being read, or a screen made ready for what it holds.
    bool loading() const { return m_loader.reading() || m_fitter.busy(); }

    /// There was a frame with every picture on it sharp.
    bool complete() const { return m_complete; }

    /// What was drawn last, its pictures resolved.
    const frame::FrameList& shown() const { return m_visit ? m_visit->shown() : m_notice; }

    /// How many frames were drawn so far.
    std::uint64_t frames() const { return m_frames; }

    /// What is wrong with the content that was read last.
    const std::vector<exhibit::Problem>& problems() const { return *m_problems; }

private:
    using Problems = std::shared_ptr<const std::vector<exhibit::Problem>>;

    void settle();
    void draw(double now_s);
    bool take_in(double now_s);
    bool take_loads(double now_s);
    bool take_made(double now_s);
    bool take_notes(double now_s);
    void show_first(Ready ready, double now_s);
    void fit(exhibit::ChangedItems changed);
    bool resize();
    bool locked() const;
    bool in_window() const { return !m_parts.furnishing.settings.display.fullscreen; }
    void note_complete();
    frame::FrameList& list(double now_s);
    double next_step_s(double now_s) const;

    Parts m_parts;
    SteadyTime m_time;
    Loader m_loader;
    exhibit::ExhibitPtr m_exhibit; ///< as it was read, without the pictures' true sizes
    bool m_read = false;           ///< from the folder, not only from what the last run saved
    std::optional<Visit> m_visit;
    Fitter m_fitter;
    Journal m_journal;
    frame::FrameList m_notice; ///< what shows where there is no exhibition
    Problems m_problems = std::make_shared<const std::vector<exhibit::Problem>>();
    std::uint64_t m_sizes_generation = 0;
    double m_next_fit_s = 0;     ///< for new sizes
    bool m_new_items = false;    ///< that are not shown yet
    bool m_new_problems = false; ///< that the notes don't tell yet
    double m_next_notes_s = 0;
    double m_next_change_s = 0;
    base::Size m_screen;
    std::uint64_t m_frames = 0;
    bool m_complete = false;
    bool m_closed = false;
};

} // namespace visit
