#include "tests/intake/nasty_exhibition.h"

#include <filesystem>
#include <fstream>
#include <random>

#include "intake/json_write.h"

namespace fs = std::filesystem;

namespace {

using intake::JsonValue;

constexpr const char* pieces[] = {"\"",
                                  "\"\"",
                                  "'",
                                  "''",
                                  ";",
                                  ",",
                                  "=1+1",
                                  "+84",
                                  "-5",
                                  "-0110",
                                  "@SUM(A1)",
                                  "=cmd|'/C'",
                                  "漢字",
                                  "𡨸喃",
                                  "🏛️🇻🇳",
                                  "e\u0301",
                                  "Ệ",
                                  "đường",
                                  "1946-01-03",
                                  "3/1/1946",
                                  "00123",
                                  "1e5",
                                  "TRUE",
                                  "0,5",
                                  "x",
                                  "-",
                                  "_x0041_",
                                  "_x000D_",
                                  "<b>&amp;",
                                  "]]>",
                                  "%n{}",
                                  "#DIV/0! x",
                                  "a\tb",
                                  "\u00A0",
                                  "\u200B",
                                  "sep=;",
                                  "https://a/b?c=1;d=2",
                                  "*nghiêng*",
                                  "\\",
                                  "/",
                                  "(vi)",
                                  "“ngoặc”",
                                  "12:30",
                                  "1/2"};

class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    unsigned below(unsigned count) { return static_cast<unsigned>(m_engine() % count); }
    bool likely() { return below(4) != 0; }

    std::string text() {
        std::string out = below(3) == 0 ? " " : "";
        for (unsigned i = 1 + below(4); i > 0; --i) {
            out += pieces[below(std::size(pieces))];
            out += below(2) == 0 ? " " : "";
        }
        return out;
    }

    std::string label() {
        std::string out = below(4) == 0 ? "  " : "";
        for (unsigned i = 1 + below(6); i > 0; --i) {
            out += text() + (below(2) == 0 ? "  \n" : below(2) == 0 ? "\n\n" : " ");
        }
        return below(8) == 0 ? out + std::string(20'000, 'x') : out + "end";
    }

    std::string number() { return fmt::format("{}", static_cast<double>(below(1000)) / 1000); }

private:
    std::mt19937 m_engine;
};

JsonValue map(Dice& dice) {
    if (dice.below(5) == 0) {
        return intake::json_text(dice.text());
    }
    JsonValue texts = intake::json_object();
    for (const char* language : {"en", "vi", "fr"}) {
        if (dice.below(3) != 0) {
            intake::set_json(texts, language, intake::json_text(dice.text()));
        }
    }
    return texts;
}

JsonValue list(Dice& dice) {
    std::vector<std::string> texts;
    for (unsigned i = dice.below(4); i > 0; --i) {
        texts.push_back(dice.text());
    }
    return intake::json_list(texts);
}

JsonValue points(Dice& dice) {
    JsonValue all = intake::json_list({});
    for (unsigned i = dice.below(4); i > 0; --i) {
        JsonValue point = intake::json_object();
        intake::set_json(point, "x", intake::json_number(dice.number()));
        intake::set_json(point, "y", intake::json_number(dice.number()));
        intake::set_json(point, "text", map(dice));
        all.items.push_back(std::move(point));
    }
    return all;
}

JsonValue page(Dice& dice, const std::string& file) {
    if (dice.below(4) == 0) {
        return intake::json_text(file);
    }
    JsonValue entry = intake::json_object();
    intake::set_json(entry, "file", intake::json_text(file));
    for (const char* field : {"caption", "alt", "credit"}) {
        if (dice.likely()) {
            intake::set_json(entry, field, map(dice));
        }
    }
    intake::set_json(entry, "points", points(dice));
    return entry;
}

JsonValue item(Dice& dice, const std::vector<std::string>& pictures) {
    JsonValue root = intake::json_object();
    JsonValue title = intake::json_object();
    intake::set_json(title, "vi", intake::json_text(std::string("t").append(dice.text())));
    intake::set_json(title, "en", intake::json_text(dice.text()));
    intake::set_json(root, "title", std::move(title));
    constexpr const char* dates[] = {"khoảng 1950", "1946-01-03", "-0110",        "từ 1945",
                                     "thế kỷ XIX",  "1962-1975",  "không rõ hẳn", "1/1946"};
    if (dice.likely()) {
        intake::set_json(root, "date",
                         dice.below(4) == 0 ? intake::json_number("1946")
                                            : intake::json_text(dates[dice.below(std::size(dates))]));
    }
    intake::set_json(root, "theme", intake::json_text("nghe"));
    intake::set_json(root, "kind", intake::json_text("document"));
    for (const char* field : {"date_text", "creator", "holder", "extent", "place", "rights"}) {
        if (dice.likely()) {
            intake::set_json(root, field, map(dice));
        }
    }
    intake::set_json(root, "reference", intake::json_text(dice.text()));
    intake::set_json(root, "sources", list(dice));
    intake::set_json(root, "tags", list(dice));
    intake::set_json(root, "related", intake::json_list({"item-1", "item-2"}));
    intake::set_json(root, "featured", intake::json_flag(dice.below(2) == 0));
    intake::set_json(root, "order", intake::json_number(dice.below(2) == 0 ? "-2.5" : "1e3"));
    intake::set_json(root, "mystery", list(dice));
    if (dice.likely()) {
        JsonValue pages = intake::json_list({});
        for (const std::string& picture : pictures) {
            if (dice.likely()) {
                pages.items.insert(pages.items.begin() +
                                       (dice.below(2) == 0 ? 0 : static_cast<long>(pages.items.size())),
                                   page(dice, picture));
            }
        }
        intake::set_json(root, "pages", std::move(pages));
    }
    return root;
}

void put(const std::string& path, const std::string& content) {
    fs::create_directories(fs::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << content;
}

} // namespace

void write_nasty_exhibition(const std::string& folder, unsigned seed) {
    Dice dice(seed);
    put(folder + "/exhibit.json",
        R"({ "title": { "vi": "Triển lãm", "en": "Exhibition" }, "languages": ["vi", "en"],
  "themes": [ { "id": "nghe", "title": { "vi": "Nghề", "en": "Profession" } } ],
  "kinds": [ { "id": "document", "title": { "vi": "Tài liệu", "en": "Documents" } } ] })");
    for (int i = 1; i <= 12; ++i) {
        const std::string place = folder + "/items/item-" + std::to_string(i) + "/";
        std::vector<std::string> pictures;
        for (const char* name : {"2.jpg", "10.jpg", "Ảnh; 3.PNG", "in/a b.svg"}) {
            if (dice.likely()) {
                pictures.emplace_back(name);
                put(place + name, "picture " + std::to_string(i) + name);
            }
        }
        put(place + "item.json", intake::write_json(item(dice, pictures)));
        put(place + "vi.md", dice.label());
        for (const char* language : {"en.md", "zh-Hant.md"}) {
            if (dice.likely()) {
                put(place + language, dice.label());
            }
        }
    }
}
