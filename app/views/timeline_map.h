#pragma once

#include <cstddef>
#include <vector>

#include "exhibit/exhibit.h"

namespace views {

/// What a stretch of the timeline is. `before` and `after` hold what lies outside the eras, `between` a gap between
/// two of them.
enum class SectionKind { before, era, between, after, undated };

/// A stretch of the timeline in which time runs evenly (of the undated section: without time).
struct TimelineSection {
    SectionKind kind = SectionKind::era;
    std::size_t era = 0; ///< index into Exhibit::eras, for SectionKind::era
    exhibit::Day from = 0;
    exhibit::Day until = 0; ///< first day behind it
    double u_from = 0;
    double u_to = 0;
};

/// The fixed map of the whole collection: a moment (days since 1970-01-01 with a fraction; a day's middle is day + 0.5)
/// to u in [0, 1], which is what pinch, strip and ticks work in. Strictly monotone from its first to its last day.
/// Filters never change it.
class TimelineMap {
public:
    TimelineMap() = default;
    explicit TimelineMap(const exhibit::Exhibit& exhibit);

    /// From left to right without holes, together [0, 1]; never empty. The undated section comes last. On the linear
    /// axis (Exhibit::linear_timeline) sections have one scale.
    const std::vector<TimelineSection>& sections() const { return m_sections; }
    const TimelineSection& section_at(double u) const;

    /// Where the axis ends and the undated section, if any, begins; 0 where nothing is dated.
    double axis_end() const { return m_axis_end; }
    bool dated() const { return m_axis_end > 0; }

    /// Moments beyond the axis are held at its ends; 0 where nothing is dated.
    double u_of(double moment) const;
    /// The inverse on [0, axis_end]; u beyond is held at the ends.
    double moment_of(double u) const;
    /// How much of u a day takes around `u`; 0 in the undated section.
    double day_width(double u) const;

private:
    std::vector<TimelineSection> m_sections{{SectionKind::undated, 0, 0, 0, 0, 1}};
    double m_axis_end = 0;
};

} // namespace views
