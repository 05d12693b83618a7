// A written date.
#include "exhibit/date.h"
#include "tests/fuzz/target.h"

namespace {

using exhibit::Date;

// What a written form must bring back; how it was worded may differ.
bool same_meaning(const Date& a, const Date& b) {
    return a.earliest == b.earliest && a.latest == b.latest && a.approximate == b.approximate &&
           a.uncertain == b.uncertain && a.end_approximate == b.end_approximate && a.end_uncertain == b.end_uncertain;
}

void must_come_back(const Date& date, const std::string& written) {
    const auto read = exhibit::read_date(written);
    fuzz::must(read.has_value(), "what is shown can't be read: " + written);
    fuzz::must(same_meaning(read->date, date), "what is shown means something else: " + written);
}

void feed(std::string_view bytes) {
    const auto read = exhibit::read_date(bytes);
    if (!read) {
        return;
    }
    const Date& date = read->date;
    fuzz::must(!date.earliest || !date.latest || *date.earliest <= *date.latest, "it ends before it begins");
    fuzz::must(exhibit::compare(date, date) == 0, "it is not as old as itself");
    if (!date.undated()) {
        must_come_back(date, exhibit::to_edtf(date));
    }
    for (const std::string_view language : {"vi", "en"}) {
        must_come_back(date, exhibit::long_form(date, language));
        must_come_back(date, exhibit::short_form(date, language));
    }
}

const fuzz::Registration dates("dates", feed);

} // namespace
