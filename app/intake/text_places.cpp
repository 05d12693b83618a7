#include "intake/text_places.h"

#include <algorithm>

namespace intake {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

} // namespace

TextPlaces::TextPlaces(std::string_view text) : m_text(text) {
    m_starts.push_back(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool lone_return = text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n');
        if (text[i] == '\n' || lone_return) {
            m_starts.push_back(i + 1);
        }
    }
}

Place TextPlaces::at(std::size_t offset) const {
    offset = std::min(offset, m_text.size());
    const auto after = std::upper_bound(m_starts.begin() + 1, m_starts.end(), offset);
    const std::size_t start = *(after - 1);
    int column = 1;
    for (std::size_t i = start; i < offset; ++i) {
        const bool continuation = (static_cast<unsigned char>(m_text[i]) & 0xC0) == 0x80;
        column += continuation ? 0 : 1;
    }
    return {static_cast<int>(after - m_starts.begin()), column};
}

} // namespace intake
