#include <fmt/format.h>

#include "frame/dump.h"
#include "frame/visible.h"

namespace frame {

namespace {

// The rules of the design, pixels at 1080 lines and normal text size; metrics round to whole pixels.
constexpr double least_text_px = 28;
constexpr double least_control_px = 64;
constexpr double least_gap_px = 16;
constexpr double least_contrast = 4.5;
constexpr double rounding_px = 1;

// A control of that share of the screen is the ground on which others lie: "touch anywhere to go on".
constexpr double ground_share = 0.4;

template <class N>
struct Seen {
    const N* node;
    Rect rect; // what is visible of it
    std::size_t index;
};

template <class N>
std::vector<Seen<N>> seen_of(const FrameList& list, const std::vector<Visible>& visible) {
    std::vector<Seen<N>> out;
    for (const Visible& v : visible) {
        if (const auto* const node = std::get_if<N>(&list.nodes[v.index])) {
            out.push_back({node, v.rect, v.index});
        }
    }
    return out;
}

std::string quoted(const Text& text) {
    constexpr std::size_t longest = 40;
    std::string words = text.layout->text;
    if (words.size() > longest) {
        std::size_t end = longest;
        while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0) == 0x80) {
            --end;
        }
        words = words.substr(0, end) + "…";
    }
    return "\"" + words + "\"";
}

// Where a text's ink can be: its lines without the room between them.
Rect ink(const Text& text) {
    const TextLayout& layout = *text.layout;
    const double line_px = layout.lines > 0 ? layout.size.h / layout.lines : 0;
    const double slack = std::max(0.0, (line_px - 1.2 * layout.px) / 2);
    const Rect lines = lines_of(text);
    return {lines.x, lines.y + slack, lines.w, lines.h - 2 * slack};
}

class Audit {
public:
    Audit(const FrameList& list, const BehindText& behind)
        : m_list(list), m_behind(behind), m_visible(visible_nodes(list)), m_texts(seen_of<Text>(list, m_visible)),
          m_controls(seen_of<Control>(list, m_visible)), m_surfaces(seen_of<Surface>(list, m_visible)) {}

    std::vector<std::string> run() {
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            check_size(*m_texts[i].node);
            check_contrast(*m_texts[i].node);
            check_whole(m_texts[i]);
            for (std::size_t k = i + 1; k < m_texts.size(); ++k) {
                check_apart(m_texts[i], m_texts[k]);
            }
        }
        for (std::size_t i = 0; i < m_controls.size(); ++i) {
            check_named(*m_controls[i].node);
            check_size(*m_controls[i].node);
            for (std::size_t k = i + 1; k < m_controls.size(); ++k) {
                check_apart(m_controls[i], m_controls[k]);
            }
        }
        return std::move(m_out);
    }

private:
    template <class... Arguments>
    void report(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
        m_out.push_back(fmt::format(format, std::forward<Arguments>(arguments)...));
    }

    void check_size(const Text& text) {
        const double least = std::round(least_text_px * m_list.scale);
        if (text.layout->px < std::min(least, least_text_px * m_list.scale) - 0.01) {
            report("text {} is {:g} px, less than {:g}", quoted(text), text.layout->px, least);
        }
    }

    void check_contrast(const Text& text) {
        const Colour on = m_behind(text);
        const Colour ink_colour = ink_on(text, on);
        const double ratio = base::contrast(ink_colour, on);
        if (ratio < least_contrast) {
            report("text {} has a contrast of {:.2f} ({} on {}), less than {:g}", quoted(text), ratio,
                   base::to_hex(ink_colour), base::to_hex(on), least_contrast);
        }
    }

    // Cut by its clip, by the screen's edge, or by something opaque that comes later.
    void check_whole(const Seen<Text>& text) {
        const Rect whole = ink(*text.node);
        Rect left = intersect(whole, text.rect);
        for (std::size_t i = text.index + 1; i < m_list.nodes.size(); ++i) {
            const auto cover = hides(m_list.nodes[i]);
            if (!cover || placed(m_list.nodes[i]).backdrop) {
                continue;
            }
            const Rect common = intersect(*cover, left);
            if (common.empty()) {
                continue;
            }
            if (common.w >= left.w - rounding_px) {
                left.h -= common.h;
                left.y = cover->y <= left.y ? common.bottom() : left.y;
            } else if (common.h >= left.h - rounding_px) {
                left.w -= common.w;
                left.x = cover->x <= left.x ? common.right() : left.x;
            } else {
                report("text {} is partly covered", quoted(*text.node));
                return;
            }
        }
        const bool cut_x = whole.w - left.w > rounding_px;
        const bool cut_y = whole.h - left.h > rounding_px;
        if ((cut_x && !scrolls(text.rect, &Surface::drags_x)) || (cut_y && !scrolls(text.rect, &Surface::drags_y))) {
            report("text {} is cut off {}", quoted(*text.node), cut_x ? "at a side" : "above or below");
        }
    }

    // Whether what is visible of the text lies in something that scrolls that way.
    bool scrolls(const Rect& rect, bool Surface::*drags) const {
        return std::any_of(m_surfaces.begin(), m_surfaces.end(), [&](const Seen<Surface>& surface) {
            const Rect common = intersect(inflate(surface.rect, rounding_px), rect);
            return surface.node->*drags && common.w >= rect.w && common.h >= rect.h;
        });
    }

    void check_apart(const Seen<Text>& a, const Seen<Text>& b) {
        const Rect common = intersect(intersect(ink(*a.node), a.rect), intersect(ink(*b.node), b.rect));
        if (common.w > rounding_px && common.h > rounding_px) {
            report("text {} overlaps {}", quoted(*a.node), quoted(*b.node));
        }
    }

    void check_named(const Control& control) {
        if (control.id.empty()) {
            report("control \"{}\" has no id", control.label);
        }
        if (control.label.find_first_not_of(" \n\t") == std::string::npos) {
            report("control {} has no label", control.id);
        }
    }

    // Scrolled half away, a control is still as large as it is.
    void check_size(const Control& control) {
        const double least = least_control_px * m_list.scale;
        if (control.rect.w < least - rounding_px || control.rect.h < least - rounding_px) {
            report("control {} is {:g} x {:g} px, less than {:g}", control.id, control.rect.w, control.rect.h, least);
        }
    }

    bool ground(const Seen<Control>& control) const {
        return control.rect.w * control.rect.h >= ground_share * m_list.size.w * m_list.size.h;
    }

    void check_apart(const Seen<Control>& a, const Seen<Control>& b) {
        if (a.node->id == b.node->id) {
            report("two controls have the id {}", a.node->id);
        }
        if (ground(a)) {
            return;
        }
        const double dx = std::max(a.rect.x - b.rect.right(), b.rect.x - a.rect.right());
        const double dy = std::max(a.rect.y - b.rect.bottom(), b.rect.y - a.rect.bottom());
        if (dx < -rounding_px && dy < -rounding_px) {
            report("control {} overlaps {}", a.node->id, b.node->id);
            return;
        }
        // Side by side or one above the other; corner to corner is apart.
        const double gap = std::max(dx, dy);
        const double least = least_gap_px * m_list.scale;
        if (std::min(dx, dy) < 0 && gap < least - rounding_px) {
            report("controls {} and {} are {:g} px apart, less than {:g}", a.node->id, b.node->id, gap, least);
        }
    }

    const FrameList& m_list;
    const BehindText& m_behind;
    std::vector<Visible> m_visible;
    std::vector<Seen<Text>> m_texts;
    std::vector<Seen<Control>> m_controls;
    std::vector<Seen<Surface>> m_surfaces;
    std::vector<std::string> m_out;
};

} // namespace

std::vector<std::string> audit(const FrameList& list, const BehindText& behind) {
    return Audit(list, behind).run();
}

} // namespace frame
