// What an export for IIIF viewers takes from curators: an item.json, whatever is in it, and texts that may be
// addresses.
#include "intake/content.h"
#include "intake/iiif_addresses.h"
#include "intake/iiif_manifest.h"
#include "intake/iiif_rights.h"
#include "intake/json.h"
#include "tests/fuzz/exhibition.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/words.h"

namespace {

bool of_a_uri(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return c > ' ' && c <= '~' && std::string_view("\"<>\\^`{|}").find(c) == std::string_view::npos;
    });
}

void addresses(std::string_view text) {
    if (const auto address = intake::read_web_address(text)) {
        fuzz::must(address->starts_with("http") && address->ends_with('/') && of_a_uri(*address),
                   "no web address: " + *address);
        fuzz::must(intake::read_web_address(*address) == address, "an address that is another when it is read again");
    }
    if (const auto rights = intake::rights_uri(text)) {
        fuzz::must(of_a_uri(*rights) && intake::rights_uri(*rights) == rights, "rights that aren't: " + *rights);
    }
}

/// IIIF allows no empty texts, lists and objects, but for the items of a page that nothing is painted on.
void must_be_filled(const intake::JsonValue& value, std::string_view name) {
    using Kind = intake::JsonValue::Kind;
    fuzz::must(!value.is(Kind::null), std::string(name) + " is null");
    fuzz::must(!value.is(Kind::text) || !value.text.empty(), std::string(name) + " is an empty text");
    fuzz::must(!value.is(Kind::list) || !value.items.empty() || name == "items",
               std::string(name) + " is an empty list");
    fuzz::must(!value.is(Kind::object) || !value.members.empty(), std::string(name) + " is an empty object");
    for (const intake::JsonValue& item : value.items) {
        must_be_filled(item, name);
    }
    for (const auto& member : value.members) {
        must_be_filled(member.value, member.name);
    }
}

void must_be_a_document(const std::string& text) {
    intake::ProblemList problems(fuzz::words());
    const auto file = intake::read_json(text, {"manifest.json", {}, {}}, problems);
    fuzz::must(file.has_value() && problems.take_sorted().empty(), "what is exported is no JSON");
    fuzz::must(file->root.find("label") != nullptr, "a document without a label");
    must_be_filled(file->root, "the document");
}

void feed(std::string_view bytes) {
    addresses(bytes);
    MemoryFiles files = fuzz::good_folder();
    files.put("/c/items/hai/item.json", std::string(bytes));
    const intake::Content content = intake::read_content(files, "/c", fuzz::words());
    const intake::IiifExport iiif{*content.exhibit, fuzz::words(), "http://x/", [](const base::PictureKey&) {
                                      ports::PictureSource source;
                                      source.folder = "/cache/pictures/a";
                                      source.width_px = 2400;
                                      source.height_px = 1600;
                                      source.levels = 4;
                                      source.thumbnail_w_px = 640;
                                      source.thumbnail_h_px = 427;
                                      return std::optional(intake::iiif_picture(source));
                                  }};
    must_be_a_document(intake::iiif_collection(iiif));
    for (const exhibit::Item& item : content.exhibit->items) {
        must_be_a_document(intake::iiif_manifest(iiif, item));
    }
}

const fuzz::Registration iiif("iiif", feed);

} // namespace
