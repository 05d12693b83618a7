#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/mailbox.h"
#include "base/strings.h"
#include "derivatives/board.h"
#include "derivatives/index.h"
#include "derivatives/roll.h"
#include "exhibit/exhibit.h"
#include "exhibit/problem.h"
#include "ports/clock.h"
#include "ports/files.h"
#include "ports/log.h"
#include "ports/picture_sources.h"
#include "ports/process.h"

namespace derivatives {

class Crew;
struct Remark;

struct Setup {
    std::string cache_folder;    ///< absolute; derivatives lie in its folder `pictures`
    std::string prepare_program; ///< path of kiosk-prepare
    int raster_px = 2400;        ///< long side of rasterised SVG and PDF pages
    int workers = 1;             ///< processes that make derivatives at the same time
    int threads = 1;             ///< that each of them uses
    double disk_gb = 20;         ///< for derivatives; those of the exhibition are kept even beyond
};

/// How far the making of all derivatives is.
struct Progress {
    int pictures = 0;
    int thumbnails = 0; ///< pictures that have at least their thumbnail
    int pyramids = 0;   ///< pictures that have all
    int failed = 0;
};

/// Knows which derivatives exist of every picture of the exhibition, and has the missing made by kiosk-prepare: what
/// the screen wants first, thumbnails before pyramids. A picture that can't be made costs one problem and is not
/// tried again until its file changes.
///
/// Main thread only, but for `plan` and `with_sizes`. Disk and child processes are used by threads of its own; what
/// they find shows after `poll`.
class Derivatives : public ports::PictureSources {
public:
    /// Reads the index of what earlier runs have made. The ports must outlive it; `files` and `processes` are used
    /// from its threads, `clock` (real time) too.
    Derivatives(Setup setup, ports::Files& files, ports::Processes& processes, const ports::Clock& clock,
                ports::Log& log, const base::StringTables& strings);
    ~Derivatives() override;

    /// Another exhibition, whose masters lie in `content_folder`/items/ID. What the index knows is there at once; the
    /// masters of `changed` items are then looked at again in the background, new ones anyway. In two steps, so that
    /// the long one can be taken beside the screen: `plan` on any one thread, `follow` every plan in turn.
    Plan plan(const exhibit::Exhibit& exhibit, const std::string& content_folder, const exhibit::ChangedItems& changed);
    /// What is left of the plan afterwards takes time to be destroyed, too.
    void follow(Plan& plan);
    void set_exhibit(const exhibit::Exhibit& exhibit, const std::string& content_folder);

    /// The same for files that have changed while the exhibition stays as it is.
    void look_again(const exhibit::ChangedItems& changed);

    /// `exhibit` with the true aspect and width of every page that is known; the same pointer where there is nothing to
    /// add. Any thread.
    exhibit::ExhibitPtr with_sizes(exhibit::ExhibitPtr exhibit, const std::string& content_folder) const;

    /// Grows whenever `with_sizes` would add something new.
    std::uint64_t sizes_generation() const { return m_sizes_generation; }

    ports::PictureSource find(const base::PictureKey& key) const override;
    std::uint64_t generation() const override { return m_generation; }
    void want(std::span<const base::PictureKey> keys) override;
    void missing(const base::PictureKey& key) override;

    /// Takes in what the threads have found since the last call; whether anything changed. Never waits.
    bool poll();

    /// Waits at most `seconds` for `poll` to have something to take in.
    void wait_for_news(double seconds) const;

    /// Waits until the size of every picture is known and the wanted ones are ready (or can't be), and takes that in.
    /// For virtual time and screenshots: once called, no pyramid is made that isn't wanted.
    void settle();

    /// Whether there is nothing left to make, for any picture.
    bool idle() const;

    /// Deletes what was longest not used and is over `disk_gb`. Happens by itself every ten minutes; waits for the
    /// disk.
    void tidy();

    /// Pictures that can't be shown, or are too small, sorted by file.
    std::vector<exhibit::Problem> problems() const;

    Progress progress() const;

private:
    struct Shown;

    const Shown* shown(const base::PictureKey& key) const;
    void tell_wanted();
    void show(std::size_t place, const Known& known, bool missing);

    Setup m_setup;
    std::string m_pictures_folder;
    ports::Log& m_log;
    const base::StringTables& m_strings;
    std::unordered_map<base::PictureKey, std::size_t> m_places; ///< in m_shown
    std::vector<Shown> m_shown;                                 ///< by place
    std::vector<base::PictureKey> m_wanted;
    std::vector<std::size_t> m_wanted_places;
    std::uint64_t m_generation = 1;
    std::uint64_t m_sizes_generation = 0;
    base::Mailbox<Remark> m_remarks;
    Index m_index;
    Roll m_roll{m_index};
    Board m_board;
    std::unique_ptr<Crew> m_crew;
};

} // namespace derivatives
