#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exhibit/problem.h"

namespace fuzz {

/// A reader that is fed any bytes. One file in this folder defines one target; its seeds lie in corpus/NAME, and what
/// the fuzzer has found in found/NAME. libFuzzer runs it (preset `fuzz`), the ordinary tests replay seeds and findings.
struct Target {
    std::string name;
    void (*feed)(std::string_view bytes) = nullptr;
};

/// Every target of this program.
std::vector<Target>& targets();

/// Defines a target: `const fuzz::Registration item("item", feed);`
class Registration {
public:
    Registration(std::string name, void (*feed)(std::string_view)) { targets().push_back({std::move(name), feed}); }
};

/// Throws when something does not hold that must hold of every input.
void must(bool holds, const std::string& what);

/// What must hold of problems in a file of this text.
void must_be_tellable(const std::vector<exhibit::Problem>& problems, std::string_view file, std::string_view text);

} // namespace fuzz
