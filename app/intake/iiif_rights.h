#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace intake {

/// The licence or rights statement that `text` names by its address, as IIIF Presentation 3 takes it for `rights`: the
/// URI of a Creative Commons licence or of a RightsStatements.org statement, both with "http:". An address for readers
/// (https, "deed.vi", "/page/") counts as its URI. Nothing where the text names none.
std::optional<std::string> rights_uri(std::string_view text);

} // namespace intake
