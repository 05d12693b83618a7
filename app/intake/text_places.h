#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace intake {

/// Where something stands in a file, for people: both from 1, columns in code points. Line 0: the file as a whole.
struct Place {
    int line = 0;
    int column = 0;
};

/// Lines of a text, to turn byte offsets into places. Any line ending; a byte order mark takes no column.
class TextPlaces {
public:
    explicit TextPlaces(std::string_view text);

    Place at(std::size_t offset) const;

private:
    std::string_view m_text;
    std::vector<std::size_t> m_starts;
};

} // namespace intake
