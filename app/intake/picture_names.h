#pragma once

#include <string>

namespace intake {

/// The ending of a file's name in small letters, without the dot; empty where it has none.
std::string ending_of(const std::string& name);

/// Whether a file is, by its name, a picture of a format that the kiosk shows.
bool is_picture(const std::string& name);

/// Whether Syncthing has put a file aside that two computers have changed at once.
bool is_conflict_copy(const std::string& name);

/// Whether it is one of a format that the kiosk doesn't show.
bool is_foreign_picture(const std::string& name);

} // namespace intake
