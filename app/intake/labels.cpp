#include "intake/labels.h"

#include <algorithm>
#include <charconv>

#include <md4c.h>

#include "base/unicode.h"

namespace intake {

namespace {

using exhibit::Paragraph;

std::string entity(std::string_view written) {
    constexpr std::pair<std::string_view, std::string_view> named[] = {
        {"&amp;", "&"},       {"&lt;", "<"},    {"&gt;", ">"},    {"&quot;", "\""},  {"&apos;", "'"},
        {"&nbsp;", "\u00A0"}, {"&ndash;", "–"}, {"&mdash;", "—"}, {"&hellip;", "…"},
    };
    for (const auto& [name, text] : named) {
        if (written == name) {
            return std::string(text);
        }
    }
    if (written.starts_with("&#")) {
        const bool hexadecimal = written.size() > 3 && (written[2] == 'x' || written[2] == 'X');
        const char* first = written.data() + (hexadecimal ? 3 : 2);
        std::uint32_t code_point = 0;
        const auto result = std::from_chars(first, written.data() + written.size(), code_point, hexadecimal ? 16 : 10);
        const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
        if (result.ec == std::errc() && code_point > 0 && code_point <= 0x10FFFF && !surrogate) {
            std::string text;
            base::append_utf8(text, code_point);
            return base::strip_controls(text);
        }
    }
    return std::string(written);
}

// Follows md4c through the text. Blocks that hold text start a paragraph; what they are nested in only marks it.
class ParagraphBuilder {
public:
    std::vector<Paragraph> paragraphs;

    void enter(MD_BLOCKTYPE type, void* detail) {
        switch (type) {
        case MD_BLOCK_UL:
            m_lists.push_back(0);
            break;
        case MD_BLOCK_OL:
            m_lists.push_back(static_cast<int>(std::min(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start, 9999u)));
            break;
        case MD_BLOCK_LI:
            start();
            begin_item();
            break;
        case MD_BLOCK_H:
            start();
            ++m_strong;
            break;
        case MD_BLOCK_P:
        case MD_BLOCK_CODE:
        case MD_BLOCK_HTML:
            if (!m_item_is_fresh) {
                start();
            }
            break;
        default:
            break;
        }
    }

    void leave(MD_BLOCKTYPE type) {
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_lists.pop_back();
            break;
        case MD_BLOCK_H:
            --m_strong;
            break;
        case MD_BLOCK_LI:
        case MD_BLOCK_P:
        case MD_BLOCK_CODE:
        case MD_BLOCK_HTML:
            start();
            break;
        default:
            break;
        }
    }

    void span(MD_SPANTYPE type, int by) {
        m_emphasis += type == MD_SPAN_EM ? by : 0;
        m_strong += type == MD_SPAN_STRONG ? by : 0;
    }

    void text(MD_TEXTTYPE type, std::string_view piece) {
        switch (type) {
        case MD_TEXT_BR:
            append("\n");
            break;
        case MD_TEXT_SOFTBR:
            append(" ");
            break;
        case MD_TEXT_NULLCHAR:
            append("\uFFFD");
            break;
        case MD_TEXT_ENTITY:
            append(entity(piece));
            break;
        default:
            append(piece);
        }
    }

    void finish() { start(); }

private:
    // Closes the paragraph being written and begins a new one.
    void start() {
        if (!m_current.runs.empty()) {
            std::string& end = m_current.runs.back().text;
            while (!end.empty() && (end.back() == '\n' || end.back() == ' ')) {
                end.pop_back();
            }
            paragraphs.push_back(std::move(m_current));
        }
        m_current = {};
        m_item_is_fresh = false;
    }

    void begin_item() {
        if (m_lists.empty()) {
            return;
        }
        int& number = m_lists.back();
        if (number == 0) {
            m_current.list_item = true;
        } else {
            append(std::to_string(number++) + ". ");
        }
        m_item_is_fresh = true;
    }

    void append(std::string_view piece) {
        const bool emphasis = m_emphasis > 0;
        const bool strong = m_strong > 0;
        if (m_current.runs.empty() || m_current.runs.back().emphasis != emphasis ||
            m_current.runs.back().strong != strong) {
            m_current.runs.push_back({{}, emphasis, strong});
        }
        m_current.runs.back().text += piece;
    }

    Paragraph m_current;
    std::vector<int> m_lists; ///< the next number of each list we are in; 0 without numbers
    bool m_item_is_fresh = false;
    int m_emphasis = 0;
    int m_strong = 0;
};

ParagraphBuilder& builder(void* user) {
    return *static_cast<ParagraphBuilder*>(user);
}

} // namespace

std::vector<Paragraph> read_markdown(std::string_view text) {
    const std::string clean = base::nfc(base::strip_controls(base::line_feeds(text)));
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* user) {
        builder(user).enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* user) {
        builder(user).leave(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* user) {
        builder(user).span(type, 1);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* user) {
        builder(user).span(type, -1);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* piece, MD_SIZE size, void* user) {
        builder(user).text(type, {piece, size});
        return 0;
    };
    ParagraphBuilder paragraphs;
    md_parse(clean.data(), static_cast<MD_SIZE>(clean.size()), &parser, &paragraphs);
    paragraphs.finish();
    return std::move(paragraphs.paragraphs);
}

} // namespace intake
