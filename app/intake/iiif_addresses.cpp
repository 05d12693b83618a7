#include "intake/iiif_addresses.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace intake {

namespace {

bool letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// RFC 3986, 2.3: these stand for themselves everywhere.
bool unreserved(char c) {
    return letter_or_digit(c) || std::string_view("-._~").find(c) != std::string_view::npos;
}

std::string encoded(std::string_view text, std::string_view kept) {
    std::string out;
    for (const char c : text) {
        if (unreserved(c) || kept.find(c) != std::string_view::npos) {
            out += c;
        } else {
            out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        }
    }
    return out;
}

bool valid_port(std::string_view port) {
    return port.size() <= 5 && std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// A host's name or number, with or without a port.
bool valid_host(std::string_view host) {
    std::string_view name;
    if (host.starts_with('[')) { // IPv6
        const std::size_t end = host.find(']');
        if (end == std::string_view::npos) {
            return false;
        }
        name = host.substr(end + 1);
        const std::string_view number = host.substr(1, end - 1);
        return !number.empty() && number.find_first_not_of("0123456789abcdefABCDEF:.") == std::string_view::npos &&
               (name.empty() || (name.starts_with(':') && valid_port(name.substr(1))));
    }
    const std::size_t colon = host.find(':');
    name = host.substr(0, colon);
    return !name.empty() && !name.starts_with('.') &&
           std::all_of(name.begin(), name.end(), [](char c) { return letter_or_digit(c) || c == '-' || c == '.'; }) &&
           (colon == std::string_view::npos || valid_port(host.substr(colon + 1)));
}

} // namespace

std::string iiif_manifest_file(std::string_view item) {
    return fmt::format("items/{}/manifest.json", item);
}

std::string iiif_picture_folder(std::string_view address) {
    return fmt::format("pictures/{}", address);
}

std::optional<std::string> read_web_address(std::string_view text) {
    const std::size_t host_at = text.find("://");
    std::string scheme(text.substr(0, std::min(host_at, text.size())));
    std::transform(scheme.begin(), scheme.end(), scheme.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (host_at == std::string_view::npos || (scheme != "http" && scheme != "https") ||
        text.find_first_of("?#") != std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view rest = text.substr(host_at + 3);
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    if (!valid_host(rest.substr(0, slash))) {
        return std::nullopt;
    }
    // RFC 3986, 3.3: a path's characters; "%" stays, somebody has encoded already.
    std::string path = encoded(rest.substr(slash), "/%!$&'()*+,;=:@");
    while (path.ends_with('/')) {
        path.pop_back();
    }
    return fmt::format("{}://{}{}/", scheme, rest.substr(0, slash), path);
}

std::vector<std::string> iiif_canvas_addresses(std::string_view base, const exhibit::Item& item) {
    const std::string folder = fmt::format("{}items/{}/canvas/", base, item.id);
    if (item.pages.empty()) {
        return {folder + "none"};
    }
    std::vector<std::string> addresses;
    std::set<std::string> taken;
    for (const exhibit::Page& page : item.pages) {
        // A slash is encoded too, so that what follows one can't be mistaken for a file in a folder.
        std::string address = folder + encoded(page.file, "");
        if (page.file_page > 0) {
            address += fmt::format("/{}", page.file_page + 1);
        }
        const std::string first = address;
        for (int again = 2; !taken.insert(address).second; ++again) {
            address = fmt::format("{}/again-{}", first, again);
        }
        addresses.push_back(std::move(address));
    }
    return addresses;
}

} // namespace intake
