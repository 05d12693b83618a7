#include "views/timeline_span.h"

namespace views {

namespace {

double days_in(exhibit::Precision precision) {
    constexpr double year = 365.2425;
    switch (precision) {
    case exhibit::Precision::day:
        return 1;
    case exhibit::Precision::month:
        return year / 12;
    case exhibit::Precision::season:
    case exhibit::Precision::quarter:
        return year / 4;
    case exhibit::Precision::year:
        return year;
    case exhibit::Precision::decade:
        return 10 * year;
    case exhibit::Precision::third_of_century:
        return 100 * year / 3;
    case exhibit::Precision::half_of_century:
        return 100 * year / 2;
    case exhibit::Precision::third_of_decade:
        return 10 * year / 3;
    case exhibit::Precision::third_of_year:
        return year / 3;
    case exhibit::Precision::half_of_year:
        return year / 2;
    case exhibit::Precision::third_of_month:
        return year / 36;
    case exhibit::Precision::century:
        return 100 * year;
    }
    return 1;
}

} // namespace

TimelineSpan timeline_span(const TimelineMap& map, const exhibit::Date& date) {
    TimelineSpan span;
    if (date.undated()) {
        span.point = true;
        span.u_from = span.u_to = span.u_fade_from = span.u_fade_to = map.axis_end();
        return span;
    }
    const bool soft_start = date.approximate || date.uncertain;
    const bool soft_end = date.end_approximate || date.end_uncertain;
    if (date.earliest && date.latest && *date.earliest == *date.latest && !soft_start && !soft_end) {
        span.point = true;
        span.u_from = span.u_to = map.u_of(static_cast<double>(*date.earliest) + 0.5);
        span.u_fade_from = span.u_fade_to = span.u_from;
        return span;
    }
    const double from = static_cast<double>(date.earliest ? *date.earliest : *date.latest + 1);
    const double until = static_cast<double>(date.latest ? *date.latest + 1 : *date.earliest);
    span.start = !date.earliest ? SpanEnd::open : soft_start ? SpanEnd::soft : SpanEnd::sharp;
    span.end = !date.latest ? SpanEnd::open : soft_end ? SpanEnd::soft : SpanEnd::sharp;
    span.u_from = map.u_of(from);
    span.u_to = map.u_of(until);
    span.u_fade_from = span.start == SpanEnd::soft ? map.u_of(from - days_in(date.precision)) : span.u_from;
    span.u_fade_to = span.end == SpanEnd::soft ? map.u_of(until + days_in(date.end_precision)) : span.u_to;
    return span;
}

} // namespace views
