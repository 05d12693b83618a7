#include "tests/intake/samples.h"

#include <doctest/doctest.h>

#include "intake/strings.h"
#include "platform/disk_files.h"

const base::StringTables& real_strings() {
    static const base::StringTables tables = [] {
        const auto read = intake::read_strings(platform::DiskFiles(), KIOSK_SOURCE_DIR "/assets");
        REQUIRE(read.has_value());
        return *read;
    }();
    return tables;
}

std::string good_item(const std::string& title, const std::string& more) {
    return "{\n  \"title\": { \"vi\": \"" + title + "\", \"en\": \"" + title +
           " (en)\" },\n  \"theme\": \"nghe\",\n  \"kind\": \"document\"" + (more.empty() ? "" : ",\n  " + more) +
           "\n}\n";
}

MemoryFiles good_folder() {
    MemoryFiles files;
    files.put("/c/exhibit.json", R"({
  "title": { "vi": "Triển lãm", "en": "Exhibition" },
  "languages": ["vi", "en"],
  "themes": [
    { "id": "nghe", "title": { "vi": "Nghề", "en": "Profession" }, "colour": "gold" },
    { "id": "nguoi", "title": { "vi": "Người", "en": "People" }, "colour": "celadon" }
  ],
  "kinds": [
    { "id": "document", "title": { "vi": "Tài liệu", "en": "Documents" } },
    { "id": "image", "title": { "vi": "Hình ảnh", "en": "Images" } }
  ]
}
)");
    int day = 1;
    for (const std::string id : {"mot", "hai", "ba"}) {
        files.put("/c/items/" + id + "/item.json",
                  good_item(id, "\"date\": \"1946-01-0" + std::to_string(day++) + "\""));
        files.put("/c/items/" + id + "/01.jpg", "jpeg");
        files.put("/c/items/" + id + "/vi.md", "Một câu. Hai câu.\n");
        files.put("/c/items/" + id + "/en.md", "One sentence. Two.\n");
    }
    return files;
}

std::vector<std::string> outline(const intake::Content& content) {
    std::vector<std::string> lines;
    for (const exhibit::Problem& one : content.problems) {
        const std::string file = one.file.starts_with("items/") ? one.file.substr(6) : one.file;
        lines.push_back(one.code + " " + file + ":" + std::to_string(one.line) + ":" + std::to_string(one.column));
    }
    return lines;
}

std::vector<std::string> without(const std::string& code, std::vector<std::string> lines) {
    std::erase_if(lines, [&](const std::string& line) { return line.starts_with(code + " "); });
    return lines;
}

const exhibit::Problem& problem(const std::vector<exhibit::Problem>& problems, const std::string& code) {
    for (const exhibit::Problem& one : problems) {
        if (one.code == code) {
            return one;
        }
    }
    FAIL("no problem " << code);
    return problems.front();
}
