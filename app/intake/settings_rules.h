#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/settings.h"
#include "intake/json.h"

namespace intake {

/// One value of kiosk.json: what it may be, and where it goes.
struct SettingRule {
    enum class Kind { text, path, flag, number, whole, number_or_auto, choice, size };
    std::string_view name; ///< "idle.browse_s"
    Kind kind = Kind::text;
    double low = 0; ///< limits of a number, both allowed
    double high = 0;
    std::vector<std::string> choices;
    /// Called with a value that has been checked. A path is absolute, "auto" is a null, a size is a list of two
    /// numbers.
    std::function<void(base::Settings&, const JsonValue&)> set;
};

/// Every value that has a function.
std::span<const SettingRule> setting_rules();

/// Names that kiosk.json may hold although nothing here reads them yet, whatever stands below them.
std::span<const std::string_view> other_setting_names();

} // namespace intake
