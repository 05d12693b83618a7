#include "base/strings.h"

namespace base {

const Strings& strings_for(const StringTables& tables, std::string_view language) {
    auto found = tables.find(language);
    if (found == tables.end()) {
        found = tables.find("vi");
    }
    ensure(found != tables.end(), "the interface has no Vietnamese strings");
    return found->second;
}

} // namespace base
