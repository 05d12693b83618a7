#pragma once

#include <string_view>
#include <vector>

#include "exhibit/item.h"

namespace intake {

/// A label text's Markdown as paragraphs: emphasis and lists are kept, links become their words, HTML is shown as it
/// is written. A line break inside a paragraph ("two spaces at the end") is a newline in its run.
std::vector<exhibit::Paragraph> read_markdown(std::string_view text);

} // namespace intake
