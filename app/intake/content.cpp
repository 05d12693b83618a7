#include "intake/content.h"

#include "intake/content_reader.h"

namespace intake {

Content read_content(const ports::Files& files, const std::string& folder, const base::StringTables& strings,
                     const exhibit::Exhibit* last_good, std::optional<exhibit::Day> today) {
    const exhibit::ExhibitPtr borrowed(exhibit::ExhibitPtr(), last_good);
    return ContentReader(files, folder, strings, borrowed, today).read({});
}

} // namespace intake
