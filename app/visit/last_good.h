#pragma once

#include <string>

#include "base/settings.h"
#include "exhibit/exhibit.h"
#include "ports/files.h"
#include "ports/log.h"

namespace visit {

/// Where the last good exhibition of the settings' content folder is saved.
std::string last_good_file(const ports::Files& files, const base::Settings& settings);

/// What the last run saved; null without it.
exhibit::ExhibitPtr last_good(const ports::Files& files, const base::Settings& settings, ports::Log& log);

} // namespace visit
