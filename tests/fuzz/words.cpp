#include "tests/fuzz/words.h"

#include <fstream>
#include <sstream>

#include "intake/strings.h"
#include "tests/fuzz/target.h"
#include "tests/intake/memory_files.h"

namespace fuzz {

const base::StringTables& words() {
    static const base::StringTables tables = [] {
        MemoryFiles files;
        for (const std::string language : {"vi", "en"}) {
            std::ostringstream text;
            text << std::ifstream(std::string(KIOSK_SOURCE_DIR "/assets/strings/") + language + ".json").rdbuf();
            files.put("/assets/strings/" + language + ".json", text.str());
        }
        auto read = intake::read_strings(files, "/assets");
        must(read.has_value(), "the strings can't be read");
        return std::move(*read);
    }();
    return tables;
}

} // namespace fuzz
