#pragma once

#include <string>

#include "base/strings.h"
#include "intake/content.h"
#include "tests/intake/memory_files.h"

/// The interface's real strings.
const base::StringTables& real_strings();

/// A small good exhibition at /c: themes nghe and nguoi, kinds document and image, items mot, hai and ba.
MemoryFiles good_folder();

/// An item.json that is good in that exhibition, with `more` fields ("\"order\": 1") added.
std::string good_item(const std::string& title, const std::string& more = {});

/// The problems' codes, by file, line and column: "missing-title hai/item.json:3:5" …
std::vector<std::string> outline(const intake::Content& content);

/// Those of `lines` that don't begin with `code`.
std::vector<std::string> without(const std::string& code, std::vector<std::string> lines);

/// The one problem of `content` with this code; fails the test where there is none.
const exhibit::Problem& problem(const std::vector<exhibit::Problem>& problems, const std::string& code);
