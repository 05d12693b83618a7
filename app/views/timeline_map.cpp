#include "views/timeline_map.h"

#include <algorithm>
#include <span>

namespace views {

namespace {

using exhibit::Day;

constexpr double least_share = 0.06;
// Room for the undated cards beside the last dated ones, so that they do not gather into one stack.
constexpr double least_undated_share = 0.12;

struct Census {
    std::vector<Day> anchors; ///< ascending
    std::size_t undated = 0;

    double share_between(Day from, Day until) const {
        const auto first = std::lower_bound(anchors.begin(), anchors.end(), from);
        const auto behind = std::lower_bound(first, anchors.end(), until);
        return static_cast<double>(behind - first) / static_cast<double>(anchors.size() + undated);
    }
};

Census take_census(const exhibit::Exhibit& exhibit) {
    Census census;
    for (const exhibit::Item& item : exhibit.items) {
        if (const auto day = exhibit::anchor(item.date)) {
            census.anchors.push_back(*day);
        } else {
            ++census.undated;
        }
    }
    std::sort(census.anchors.begin(), census.anchors.end());
    return census;
}

Day year_start(int year) {
    return exhibit::to_day({year, 1, 1});
}

// Sections from the first to the last day of the collection, not yet placed.
std::vector<TimelineSection> dated_sections(const exhibit::Exhibit& exhibit, const Census& census) {
    const Day first = year_start(exhibit::to_civil(census.anchors.front()).year);
    const Day behind = year_start(exhibit::to_civil(census.anchors.back()).year + 1);

    std::vector<std::size_t> order(exhibit.eras.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return exhibit.eras[a].from < exhibit.eras[b].from; });

    std::vector<TimelineSection> result;
    const auto add = [&](SectionKind kind, std::size_t era, Day from, Day until) {
        if (from < until) {
            result.push_back({kind, era, from, until, 0, 0});
        }
    };
    if (order.empty()) {
        add(SectionKind::between, 0, first, behind);
        return result;
    }
    if (census.anchors.front() < exhibit.eras[order.front()].from) {
        add(SectionKind::before, 0, first, exhibit.eras[order.front()].from);
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        const exhibit::Era& era = exhibit.eras[order[i]];
        const bool last = i + 1 == order.size();
        const Day next = last ? std::max(behind, era.from + 1) : exhibit.eras[order[i + 1]].from;
        const Day until = !era.to ? next : last ? *era.to + 1 : std::min(*era.to + 1, next);
        add(SectionKind::era, order[i], era.from, until);
        if (last) {
            if (census.anchors.back() >= until) {
                add(SectionKind::after, 0, std::max(era.from, until), behind);
            }
        } else {
            add(SectionKind::between, 0, std::max(era.from, until), next);
        }
    }
    return result;
}

// Shares of the width, by weight, none below its least; they add up to 1.
std::vector<double> share_out(const std::vector<double>& weights, const std::vector<double>& least) {
    std::vector<double> shares(weights.size(), 0);
    std::vector<bool> held(weights.size(), false);
    for (bool changed = true; changed;) {
        changed = false;
        double room = 1;
        double weight = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            held[i] ? room -= least[i] : weight += weights[i];
        }
        for (std::size_t i = 0; i < weights.size(); ++i) {
            if (!held[i] && weights[i] * room < least[i] * weight) {
                held[i] = true;
                changed = true;
            }
            shares[i] = held[i] ? least[i] : weights[i] * room / weight;
        }
    }
    return shares;
}

double days_of(const TimelineSection& section) {
    return static_cast<double>(section.until - section.from);
}

void place(std::vector<TimelineSection>& sections, const Census& census, bool linear) {
    double timed_days = 0;
    double axis_days = 0;
    for (const TimelineSection& section : sections) {
        if (section.kind != SectionKind::undated) {
            axis_days += days_of(section);
        }
        if (section.kind == SectionKind::era || section.kind == SectionKind::between) {
            timed_days += days_of(section);
        }
    }
    const double undated_share =
        static_cast<double>(census.undated) / static_cast<double>(census.anchors.size() + census.undated);
    // With very many eras the least width shrinks, so that their weights still count.
    const double scale = std::min(1.0, 0.8 / (least_share * static_cast<double>(sections.size())));
    std::vector<double> weights;
    std::vector<double> least;
    for (const TimelineSection& section : sections) {
        const bool undated = section.kind == SectionKind::undated;
        const bool timed = section.kind == SectionKind::era || section.kind == SectionKind::between;
        const double items = undated ? undated_share : census.share_between(section.from, section.until);
        if (linear) {
            weights.push_back(undated ? undated_share / 2 : (1 - undated_share / 2) * days_of(section) / axis_days);
        } else {
            weights.push_back(items / 2 + (timed ? days_of(section) / timed_days / 2 : 0));
        }
        least.push_back(undated ? least_undated_share : linear ? 0 : least_share * scale);
    }
    const std::vector<double> shares = share_out(weights, least);
    double u = 0;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        sections[i].u_from = u;
        u = i + 1 == sections.size() ? 1 : u + shares[i];
        sections[i].u_to = u;
    }
}

} // namespace

TimelineMap::TimelineMap(const exhibit::Exhibit& exhibit) {
    const Census census = take_census(exhibit);
    if (census.anchors.empty()) {
        return;
    }
    m_sections = dated_sections(exhibit, census);
    if (census.undated > 0) {
        m_sections.push_back({SectionKind::undated, 0, m_sections.back().until, m_sections.back().until, 0, 0});
    }
    place(m_sections, census, exhibit.linear_timeline);
    m_axis_end = census.undated > 0 ? m_sections.back().u_from : 1;
}

const TimelineSection& TimelineMap::section_at(double u) const {
    const auto behind = std::upper_bound(m_sections.begin(), m_sections.end(), u,
                                         [](double at, const TimelineSection& section) { return at < section.u_from; });
    return behind == m_sections.begin() ? m_sections.front() : *(behind - 1);
}

double TimelineMap::u_of(double moment) const {
    if (!dated()) {
        return 0;
    }
    const auto timed_end = m_sections.end() - (m_axis_end < 1 ? 1 : 0);
    auto section =
        std::upper_bound(m_sections.begin(), timed_end, moment, [](double at, const TimelineSection& candidate) {
            return at < static_cast<double>(candidate.from);
        });
    if (section != m_sections.begin()) {
        --section;
    }
    const double t = std::clamp((moment - static_cast<double>(section->from)) / days_of(*section), 0.0, 1.0);
    return t < 1 ? section->u_from + (section->u_to - section->u_from) * t : section->u_to;
}

double TimelineMap::moment_of(double u) const {
    if (!dated()) {
        return 0;
    }
    const TimelineSection& at = section_at(std::clamp(u, 0.0, m_axis_end));
    const TimelineSection& section = at.kind == SectionKind::undated ? *(&at - 1) : at;
    const double t = std::clamp((u - section.u_from) / (section.u_to - section.u_from), 0.0, 1.0);
    return static_cast<double>(section.from) + days_of(section) * t;
}

double TimelineMap::day_width(double u) const {
    const TimelineSection& section = section_at(u);
    return section.kind == SectionKind::undated ? 0 : (section.u_to - section.u_from) / days_of(section);
}

} // namespace views
