#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "intake/sheet.h"

namespace intake {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// UTF-8 of UTF-16 whose byte order mark stands before it; a lone surrogate becomes U+FFFD.
std::string from_utf16(std::string_view bytes) {
    const bool little = bytes[0] == '\xFF';
    const auto unit = [&](std::size_t at) -> char32_t {
        const auto low = static_cast<unsigned char>(bytes[at + (little ? 0 : 1)]);
        const auto high = static_cast<unsigned char>(bytes[at + (little ? 1 : 0)]);
        return static_cast<char32_t>(high << 8 | low);
    };
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t i = 2; i + 1 < bytes.size(); i += 2) {
        char32_t code_point = unit(i);
        if (code_point >= 0xD800 && code_point <= 0xDFFF) {
            const char32_t next = code_point < 0xDC00 && i + 3 < bytes.size() ? unit(i + 2) : 0;
            const bool pair = next >= 0xDC00 && next <= 0xDFFF;
            code_point = pair ? 0x10000 + ((code_point - 0xD800) << 10) + (next - 0xDC00) : 0xFFFD;
            i += pair ? 2 : 0;
        }
        base::append_utf8(out, code_point);
    }
    return out;
}

// The file as UTF-8 without a byte order mark; nothing where it is in another encoding.
std::optional<std::string> decoded(std::string_view bytes, const ProblemList::Where& where, ProblemList& problems) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        return from_utf16(bytes);
    }
    bytes.remove_prefix(bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
    const std::size_t nul = bytes.find('\0');
    if (nul != std::string_view::npos || !base::valid_utf8(bytes)) {
        problems.error(nul < 2 ? "encoding-utf16" : "encoding-not-utf8", where, {}, {}, "sheet-encoding");
        return std::nullopt;
    }
    return std::string(bytes);
}

bool line_end(char c) {
    return c == '\n' || c == '\r';
}

// What separates the values: Excel's own line says so ("sep=;"), else what stands most often in the first record.
char separator_of(std::string_view& text) {
    if (text.size() > 4 && text.starts_with("sep=") && (text.size() == 5 || line_end(text[5]))) {
        const char separator = text[4];
        text.remove_prefix(text.substr(5).starts_with("\r\n") ? 7 : std::min<std::size_t>(text.size(), 6));
        return separator;
    }
    constexpr std::string_view candidates = ",;\t";
    std::array<int, candidates.size()> counts{};
    bool quoted = false;
    for (const char c : text) {
        quoted = quoted != (c == '"');
        if (!quoted && line_end(c)) {
            break;
        }
        const std::size_t candidate = candidates.find(c);
        if (!quoted && candidate != std::string_view::npos) {
            ++counts[candidate];
        }
    }
    return candidates[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

// Whether a spreadsheet program takes `text` for a formula, or drops an apostrophe before one. A plain number with its
// sign is none.
bool like_formula(std::string_view text) {
    const std::size_t start = text.find_first_not_of('\'');
    if (start == std::string_view::npos || std::string_view("=+-@\t").find(text[start]) == std::string_view::npos) {
        return false;
    }
    const std::string_view number = text.substr(1);
    const bool digits = !number.empty() && number.size() < 16 && number.find_first_not_of("0123456789") == number.npos;
    return !(text[0] == '-' && digits && (number[0] != '0' || number.size() == 1));
}

class CsvReader {
public:
    CsvReader(std::string_view text, const ProblemList::Where& where, ProblemList& problems, const SheetLimits& limits)
        : m_text(text), m_where(where), m_problems(problems), m_budget(limits) {
        m_where.sheet = std::string();
    }

    std::optional<Workbook> read() {
        m_separator = separator_of(m_text);
        Sheet sheet;
        for (int number = 1; m_at < m_text.size(); ++number) {
            SheetRow row;
            row.number = number;
            if (!read_row(row)) {
                return std::nullopt;
            }
            if (!row.cells.empty()) {
                sheet.rows.push_back(std::move(row));
            }
        }
        return m_broken ? std::nullopt : std::optional(Workbook{std::move(sheet)});
    }

private:
    bool read_row(SheetRow& row) {
        for (int column = 1;; ++column) {
            std::string text = clean_cell(read_field(row.number, column));
            if (!m_budget.take(row.number, column, text.size())) {
                m_problems.error("sheet-too-large", m_where);
                return false;
            }
            text.erase(0, text.starts_with('\'') && like_formula(text) ? 1 : 0);
            row.add(column, std::move(text));
            if (m_at >= m_text.size()) {
                return true;
            }
            const char end = m_text[m_at++];
            if (end == '\r' && m_at < m_text.size() && m_text[m_at] == '\n') {
                ++m_at;
            }
            if (line_end(end)) {
                return true;
            }
        }
    }

    // Up to the separator or the end of the record.
    std::string read_field(int row, int column) {
        if (m_at >= m_text.size() || m_text[m_at] != '"') {
            return std::string(take_plain());
        }
        std::string field;
        ++m_at;
        for (;;) {
            const std::size_t quote = m_text.find('"', m_at);
            if (quote == std::string_view::npos) {
                fault("csv-quote-open", row, column);
                m_at = m_text.size();
                return field;
            }
            field += m_text.substr(m_at, quote - m_at);
            m_at = quote + 1;
            if (m_at >= m_text.size() || m_text[m_at] != '"') {
                break;
            }
            field += '"';
            ++m_at;
        }
        if (take_plain().find_first_not_of(' ') != std::string_view::npos) {
            fault("csv-after-quote", row, column);
        }
        return field;
    }

    std::string_view take_plain() {
        const std::size_t start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !line_end(m_text[m_at])) {
            ++m_at;
        }
        return m_text.substr(start, m_at - start);
    }

    void fault(const std::string& code, int row, int column) {
        ProblemList::Where where = m_where;
        where.place = {row, column};
        m_problems.error(code, where);
        m_broken = true;
    }

    std::string_view m_text;
    ProblemList::Where m_where;
    ProblemList& m_problems;
    SheetBudget m_budget;
    char m_separator = ',';
    std::size_t m_at = 0;
    bool m_broken = false;
};

std::string csv_field(const std::string& text) {
    const std::string field = like_formula(text) ? '\'' + text : text;
    // In quotation marks Excel's own line is a cell like any other.
    const bool plain = field.find_first_of(",;\t\"\n") == std::string::npos && !field.starts_with("sep=");
    if (plain && !field.starts_with(' ') && !field.ends_with(' ')) {
        return field;
    }
    std::string quoted = "\"";
    for (const char c : field) {
        if (c == '"' || c == '\n') {
            quoted += c == '"' ? '"' : '\r';
        }
        quoted += c;
    }
    quoted += '"';
    return quoted;
}

} // namespace

std::optional<Workbook> read_csv(std::string_view bytes, const ProblemList::Where& where, ProblemList& problems,
                                 const SheetLimits& limits) {
    const auto text = decoded(bytes, where, problems);
    return text ? CsvReader(*text, where, problems, limits).read() : std::nullopt;
}

std::string write_csv(const Sheet& sheet) {
    std::string out(byte_order_mark);
    int columns = 0;
    for (const SheetRow& row : sheet.rows) {
        columns = std::max(columns, row.cells.empty() ? 0 : row.cells.back().column);
    }
    for (const SheetRow& row : sheet.rows) {
        for (int column = 1; column <= columns; ++column) {
            out += column > 1 ? "," : "";
            out += csv_field(row.text(column));
        }
        out += "\r\n";
    }
    return out;
}

} // namespace intake
