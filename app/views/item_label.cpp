#include <algorithm>
#include <array>
#include <cmath>

#include "views/info.h"
#include "views/item_column.h"
#include "views/language_mark.h"
#include "views/notes.h"

namespace views {

namespace {

constexpr double widest_line_em = 29; // some 60 characters of Noto Sans
constexpr std::size_t most_notes = 3;

/// The title in two lines, as large as they hold it; a long one in three.
frame::TextPtr set_heading(const Scene& scene, exhibit::Phrase title, double width) {
    struct Setting {
        double px;
        double line_px;
        int most_lines;
    };
    constexpr std::array settings{Setting{56, 76, 2}, Setting{48, 66, 2}, Setting{44, 60, 3}, Setting{40, 54, 3}};
    frame::TextPtr layout;
    for (const Setting& setting : settings) {
        frame::TextStyle style = frame::style(scene.metrics, frame::TypeRole::section);
        style.px = scene.metrics.text_px(setting.px);
        style.line_px = scene.metrics.text_px(setting.line_px);
        style.max_lines = setting.most_lines;
        layout = set_phrase(scene, title, style, width);
        if (!layout->truncated) {
            break;
        }
    }
    return layout;
}

/// Writes the label from top to bottom.
class Writer {
public:
    Writer(const Scene& scene, double width) : m_scene(scene), m_width(width) {}

    void text(const frame::TextPtr& layout, base::Colour colour, std::string_view language, double indent = 0) {
        m_flow.texts.push_back({layout, {indent, m_y}, colour, std::string(language)});
        m_y += layout->size.h;
    }
    void phrase(exhibit::Phrase phrase, const frame::TextStyle& style, base::Colour colour, double indent = 0) {
        text(set_phrase(m_scene, phrase, style, m_width - 2 * indent), colour, phrase.language, indent);
    }
    void space(double design) { m_y += m_scene.metrics.text_px(design); }

    /// "Only in English", boxed; nothing where the phrase is in the visitor's language.
    bool mark(const exhibit::Phrase& phrase) {
        const std::string language = language_mark(m_scene, phrase);
        if (language.empty()) {
            return false;
        }
        const frame::TextStyle style = frame::style(m_scene.metrics, frame::TypeRole::metadata);
        const double padding = m_scene.metrics.text_px(12);
        space(8);
        m_flow.texts.push_back({m_scene.type.set(filled(m_scene, "item.only_in", language), style,
                                                 m_width - 2 * padding, m_scene.language()),
                                {padding, m_y},
                                m_scene.theme.secondary,
                                m_scene.language(),
                                true});
        m_y += m_flow.texts.back().text->size.h;
        space(8);
        return true;
    }

    void notes(const std::vector<exhibit::Problem>& problems);
    void heading(const exhibit::Item& item);
    void date(const exhibit::Item& item);
    void paragraphs(const exhibit::Label& label);
    void archival_fields(const PageRef& page);

    LabelFlow finish() {
        m_flow.height = m_y;
        return std::move(m_flow);
    }

private:
    const Scene& m_scene;
    double m_width;
    double m_y = 0;
    LabelFlow m_flow;
};

void Writer::notes(const std::vector<exhibit::Problem>& problems) {
    const frame::TextStyle style = frame::style(m_scene.metrics, frame::TypeRole::metadata);
    frame::TextStyle bold = style;
    bold.bold = true;
    const double indent = m_scene.metrics.text_px(20);
    for (std::size_t i = 0; i < std::min(problems.size(), most_notes); ++i) {
        const exhibit::Problem& problem = problems[i];
        const double top = m_y;
        const base::Colour tone = note_colour(m_scene, problem);
        space(14);
        phrase({place_in_words(problem), m_scene.language()}, bold, tone, indent);
        phrase(problem.message.in(m_scene.language()), style, m_scene.theme.text, indent);
        phrase(problem.remedy.in(m_scene.language()), style, m_scene.theme.secondary, indent);
        space(14);
        m_flow.notes.push_back({{0, top, m_width, m_y - top}, tone});
        space(16);
    }
    if (problems.size() > most_notes) {
        phrase({filled(m_scene, "notes.more", std::to_string(problems.size() - most_notes)), m_scene.language()}, style,
               m_scene.theme.secondary);
        space(16);
    }
    space(12);
}

void Writer::heading(const exhibit::Item& item) {
    const frame::Metrics& metrics = m_scene.metrics;
    const exhibit::Theme* const theme = m_scene.exhibit.theme(item.theme);
    const exhibit::Kind* const kind = m_scene.exhibit.kind(item.kind);
    std::string eyebrow(theme ? theme->title.in(m_scene.language()).text : std::string_view{});
    if (kind) {
        eyebrow += eyebrow.empty() ? "" : " · ";
        eyebrow += kind->title.in(m_scene.language()).text;
    }
    const base::Colour tone = theme_colour(m_scene, item.theme);
    const frame::TextStyle style = frame::style(metrics, frame::TypeRole::metadata);
    const double dot = metrics.text_px(14);
    const double indent = metrics.text_px(28);
    m_flow.dot = {0, m_y + std::round((style.line_px - dot) / 2), dot, dot};
    text(m_scene.type.set(eyebrow, style, m_width - indent, m_scene.language()), tone, m_scene.language(), indent);
    space(12);

    const exhibit::Phrase title = item.title.in(m_scene.language());
    text(set_heading(m_scene, title, m_width), m_scene.theme.text, title.language);
    mark(title);
}

void Writer::date(const exhibit::Item& item) {
    const frame::TextStyle style = frame::style(m_scene.metrics, frame::TypeRole::date);
    const exhibit::Phrase own = item.date_text.in(m_scene.language());
    space(4);
    if (!own.text.empty()) {
        phrase({standing_alone(own.text), own.language}, style, m_scene.theme.accent);
    }
    if (own.text.empty() || !item.date.undated()) {
        const std::string gregorian = standing_alone(exhibit::long_form(item.date, m_scene.language()));
        phrase({gregorian, m_scene.language()}, style,
               own.text.empty() ? m_scene.theme.accent : m_scene.theme.secondary);
    }
    space(16);
}

void Writer::paragraphs(const exhibit::Label& label) {
    const exhibit::Phrase first{label.paragraphs.empty() ? "" : label.language, label.language};
    const frame::TextStyle style = frame::style(m_scene.metrics, frame::TypeRole::body);
    const double measure = std::min(m_width, style.px * widest_line_em);
    const double indent = m_scene.metrics.text_px(34);
    mark(first);
    for (const exhibit::Paragraph& paragraph : label.paragraphs) {
        std::vector<frame::TextRun> runs;
        for (const exhibit::Run& run : paragraph.runs) {
            runs.push_back({run.text, run.strong, run.emphasis});
        }
        if (paragraph.list_item) {
            m_flow.texts.push_back({m_scene.type.set("•", style, indent, label.language),
                                    {0, m_y},
                                    m_scene.theme.secondary,
                                    label.language});
        }
        const double left = paragraph.list_item ? indent : 0;
        text(m_scene.type.set(runs, style, measure - left, label.language), m_scene.theme.text, label.language, left);
        space(paragraph.list_item ? 8 : 20);
    }
}

void Writer::archival_fields(const PageRef& page) {
    const frame::TextStyle name = frame::style(m_scene.metrics, frame::TypeRole::metadata);
    frame::TextStyle value = frame::style(m_scene.metrics, frame::TypeRole::body);
    value.px = m_scene.metrics.text_px(30);
    value.line_px = m_scene.metrics.text_px(46);
    space(12);
    m_flow.info_open = true;
    m_flow.info_top = m_y;
    m_flow.rule_y = m_y;
    space(20);
    for (const InfoField& field : info_fields(m_scene, page)) {
        phrase({field.name, m_scene.language()}, name, m_scene.theme.secondary);
        phrase({field.text, field.language}, value, m_scene.theme.text);
        space(12);
    }
}

} // namespace

LabelFlow lay_out_label(const Scene& scene, const ItemPlace& place, const PageRef& page, double width) {
    Writer writer(scene, width);
    if (const auto* const notes = notes_of(scene, page.item->id)) {
        writer.notes(*notes);
    }
    writer.heading(*page.item);
    writer.date(*page.item);
    if (const exhibit::Label* const label = page.item->label(scene.language())) {
        writer.paragraphs(*label);
    }
    if (place.info_open) {
        writer.archival_fields(page);
    }
    return writer.finish();
}

} // namespace views
