#include "tests/fuzz/exhibition.h"

namespace fuzz {

MemoryFiles good_folder() {
    MemoryFiles files;
    files.put("/c/exhibit.json",
              R"({"title": {"vi": "T", "en": "E"}, "languages": ["vi", "en"],
                  "themes": [{"id": "nghe", "title": {"vi": "N", "en": "P"}}],
                  "kinds": [{"id": "document", "title": {"vi": "T", "en": "D"}}],
                  "eras": [{"from": 1802, "to": 1945, "title": {"vi": "K", "en": "E"}}]})");
    for (const std::string id : {"mot", "hai", "ba"}) {
        files.put("/c/items/" + id + "/item.json",
                  R"({"title": {"vi": "a", "en": "b"}, "theme": "nghe", "kind": "document"})");
        files.put("/c/items/" + id + "/01.jpg", "jpeg");
    }
    return files;
}

} // namespace fuzz
