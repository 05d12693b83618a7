#include <algorithm>

#include "intake/read_exhibit.h"

namespace intake {

namespace {

// An era with what its limits were written as.
struct WrittenEra {
    exhibit::Era era;
    std::optional<exhibit::Date> to;
    ProblemList::Where from_where;
    ProblemList::Where to_where;
};

class EraReader {
public:
    EraReader(const JsonValue& value, const Fields::Context& context)
        : m_fields(value, context), m_context(context), m_problems(context.problems) {}

    std::optional<WrittenEra> read() {
        WrittenEra written;
        exhibit::Era& era = written.era;
        era.title = m_fields.languages("title", true);
        era.short_title = m_fields.languages("short");
        const auto from = date("from");
        written.to = date("to");
        written.from_where = m_fields.at("from");
        written.to_where = m_fields.at("to");
        m_fields.report_unknown();
        const std::string& first = m_context.languages.front();
        if (era.title.empty()) {
            m_problems.warning("missing-title", m_fields.at("title"), {first}, {first});
        }
        if (!from || !from->earliest) {
            m_problems.warning("era-without-start", m_fields.here());
            return std::nullopt;
        }
        era.from = *from->earliest;
        era.to = written.to ? written.to->latest : std::nullopt;
        if (era.to && *era.to < era.from) {
            m_problems.warning("era-backwards", written.to_where);
            return std::nullopt;
        }
        return era.title.empty() ? std::nullopt : std::optional(std::move(written));
    }

private:
    // A year as a number, or any written form.
    std::optional<exhibit::Date> date(std::string_view name) {
        const JsonValue* value = m_fields.find(name);
        if (!value) {
            return std::nullopt;
        }
        if (!value->is(JsonValue::Kind::text) && !value->is(JsonValue::Kind::number)) {
            m_fields.report_kind(name, *value, JsonValue::Kind::text);
            return std::nullopt;
        }
        const auto read = exhibit::read_date(one_line(value->text));
        if (!read || read->date.undated()) {
            m_problems.warning("date-unreadable", m_fields.at(*value), {value->text}, {}, "era-date");
            return std::nullopt;
        }
        return read->date;
    }

    Fields m_fields;
    const Fields::Context& m_context;
    ProblemList& m_problems;
};

// Tells where eras don't stand in order or share more than the year (month, day) in which one passes into the next.
void check_order(const std::vector<WrittenEra>& eras, ProblemList& problems) {
    for (std::size_t i = 1; i < eras.size(); ++i) {
        const WrittenEra& before = eras[i - 1];
        const WrittenEra& era = eras[i];
        if (era.era.from < before.era.from) {
            problems.warning("era-order", era.from_where);
        } else if (era.era.from == before.era.from) {
            problems.warning("era-overlap", era.from_where);
        } else if (before.to && before.to->earliest && era.era.from < *before.to->earliest) {
            problems.warning("era-overlap", before.to_where);
        }
    }
}

} // namespace

ReadEras read_eras(Fields& fields, const Fields::Context& context) {
    ReadEras read;
    std::vector<WrittenEra> written;
    for (const JsonValue& value : fields.list("eras")) {
        if (!value.is(JsonValue::Kind::object)) {
            fields.report_kind("eras", value, JsonValue::Kind::object, exhibit::Severity::error);
            read.all = false;
        } else if (auto era = EraReader(value, context).read()) {
            written.push_back(std::move(*era));
        } else {
            read.all = false;
        }
    }
    check_order(written, context.problems);
    std::vector<exhibit::Era>& eras = read.eras;
    for (WrittenEra& era : written) {
        eras.push_back(std::move(era.era));
    }
    std::stable_sort(eras.begin(), eras.end(),
                     [](const exhibit::Era& a, const exhibit::Era& b) { return a.from < b.from; });
    const auto same = std::unique(eras.begin(), eras.end(),
                                  [](const exhibit::Era& a, const exhibit::Era& b) { return a.from == b.from; });
    eras.erase(same, eras.end());
    for (std::size_t i = 0; i + 1 < eras.size(); ++i) {
        if (eras[i].to && *eras[i].to >= eras[i + 1].from) {
            eras[i].to = eras[i + 1].from - 1;
        }
    }
    return read;
}

} // namespace intake
