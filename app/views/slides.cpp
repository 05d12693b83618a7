#include "views/slides.h"

#include "base/unicode.h"
#include "views/parts.h"
#include "views/timeline_sweep.h"

namespace views {

namespace {

constexpr double least_slide_s = 8;
constexpr double syllables_a_second = 3;
constexpr double looking_s = 3;

exhibit::Phrase second_title(const Scene& scene, const exhibit::Item& item, std::string_view first) {
    for (const std::string& tag : scene.exhibit.languages) {
        if (tag != first && item.title.has(tag)) {
            return item.title.in(tag);
        }
    }
    return {};
}

} // namespace

SlideText slide_text(const Scene& scene, const exhibit::Item& item) {
    const std::string& language = scene.language();
    SlideText text;
    text.title = item.title.in(language);
    text.second_title = second_title(scene, item, text.title.language);
    text.date_language = language;
    if (!item.date.undated()) {
        text.date = standing_alone(exhibit::long_form(item.date, language));
    } else if (!item.date_text.empty()) {
        const exhibit::Phrase written = item.date_text.in(language);
        text.date = standing_alone(written.text);
        text.date_language = written.language;
    }
    if (const exhibit::Label* const label = item.label(language)) {
        text.sentence = exhibit::first_sentence(*label);
        text.sentence_language = label->language;
    }
    return text;
}

double slide_length_s(const Scene& scene, const SlideText& text) {
    if (scene.slide_s) {
        return std::max(1.0, *scene.slide_s);
    }
    const int syllables = base::count_syllables(text.title.text) + base::count_syllables(text.second_title.text) +
                          base::count_syllables(text.date) + base::count_syllables(text.sentence);
    return std::max(least_slide_s, syllables / syllables_a_second + looking_s);
}

std::size_t slide_count(const exhibit::Exhibit& exhibit) {
    return exhibit.loop.empty() ? 0 : exhibit.loop.size() + (has_sweep(exhibit) ? 1 : 0);
}

SlideNow slide_now(const Scene& scene, const LoopPlace& loop) {
    const std::size_t count = slide_count(scene.exhibit);
    if (count == 0) {
        return {};
    }
    const auto subject = [&](std::size_t index) {
        const auto& ids = scene.exhibit.loop;
        return SlideSubject{index < ids.size() ? scene.exhibit.item(ids[index]) : nullptr};
    };
    const auto length = [&](std::size_t index) {
        const SlideSubject slide = subject(index);
        return slide.sweep() ? sweep_length_s() : slide_length_s(scene, slide_text(scene, *slide.item));
    };
    const std::size_t first = static_cast<std::size_t>(std::max(0, loop.first_slide)) % count;
    double passed_s = std::max(0.0, scene.now_s - loop.started_s);
    double start_s = loop.started_s;
    std::size_t steps = 0;
    std::size_t index = first;
    double current_s = length(index);
    double before_s = 0;
    while (passed_s >= current_s) {
        passed_s -= current_s;
        start_s += current_s;
        before_s = current_s;
        index = (index + 1) % count;
        ++steps;
        if (steps == count) {
            // Once round: the rest of the way in whole rounds at once, however long the loop has run.
            const double round_s = start_s - loop.started_s;
            const double rounds = std::floor(passed_s / round_s);
            passed_s -= rounds * round_s;
            start_s += rounds * round_s;
        }
        current_s = length(index);
    }
    SlideNow now;
    now.subject = subject(index);
    if (steps > 0) {
        now.before = subject((index + count - 1) % count);
    }
    now.start_s = start_s;
    now.length_s = current_s;
    now.length_before_s = before_s;
    return now;
}

} // namespace views
