// The interfaces compiled once on their own, so that each stands without its users, and what they do unless told
// better.
#include "ports/clock.h"
#include "ports/files.h"
#include "ports/log.h"
#include "ports/picture_sources.h"
#include "ports/process.h"
#include "ports/textures.h"

namespace ports {

base::Result<void> Files::copy(const std::string& from, const std::string& to) {
    const auto content = read(from);
    return content ? write_whole(to, *content) : base::fail(content.error().message);
}

base::Result<void> Files::exchange(const std::string& a, const std::string& b) {
    return base::fail("can't exchange " + a + " and " + b);
}

base::Result<void> Files::make_folder_like(const std::string& path, const std::string&) {
    return make_folder(path);
}

base::Result<bool> Files::same_content(const std::string& a, const std::string& b) const {
    const auto first = read(a);
    const auto second = read(b);
    return first && second ? base::Result<bool>(*first == *second) : base::fail("can't compare " + a + " and " + b);
}

base::Result<std::shared_ptr<void>> Files::hold(const std::string&) {
    return nullptr;
}

base::Result<void> Files::sync(const std::string&) {
    return {};
}

} // namespace ports
