#include "tests/pictures/gallery.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STB_IMAGE_WRITE_STATIC
#include <stb/stb_image_write.h>
#pragma GCC diagnostic pop

using pictures::Pyramid;

base::Colour colour_at(const Pyramid& pyramid, double x, double y) {
    const auto part = [](double at, int length) {
        return static_cast<std::uint8_t>(20 + 215 * std::clamp(at / length, 0.0, 1.0));
    };
    const auto own = static_cast<std::uint8_t>(30 + std::hash<std::string>{}(pyramid.folder) % 8 * 25);
    return {part(x, pyramid.width_px), part(y, pyramid.height_px), own, 255};
}

void Gallery::add(const base::PictureKey& key, const std::string& folder, int width_px, int height_px,
                  ports::PictureState state) {
    ports::PictureSource source;
    source.state = state;
    source.folder = folder;
    source.width_px = width_px;
    source.height_px = height_px;
    for (int w = width_px, h = height_px;; w = (w + 1) / 2, h = (h + 1) / 2) {
        ++source.levels;
        if (w <= source.tile_px && h <= source.tile_px) {
            break;
        }
    }
    const double factor = std::min(1.0, 640.0 / std::max(width_px, height_px));
    source.thumbnail_w_px = std::max(1, static_cast<int>(width_px * factor + 0.5));
    source.thumbnail_h_px = std::max(1, static_cast<int>(height_px * factor + 0.5));
    m_sources[key] = source;
    ++m_generation;
    const std::lock_guard lock(m_mutex);
    source.state = ports::PictureState::ready;
    m_pyramids[folder] = Pyramid::of(source);
}

const Pyramid Gallery::pyramid(const base::PictureKey& key) const {
    return m_pyramids.at(m_sources.at(key).folder);
}

void Gallery::close_gate() {
    const std::lock_guard lock(m_mutex);
    m_open = false;
}

void Gallery::open_gate() {
    const std::lock_guard lock(m_mutex);
    m_open = true;
    m_changed.notify_all();
}

void Gallery::spoil(const std::string& folder, bool spoilt) {
    const std::lock_guard lock(m_mutex);
    if (spoilt) {
        m_spoilt.insert(folder);
    } else {
        m_spoilt.erase(folder);
    }
}

std::vector<std::string> Gallery::reads() const {
    const std::lock_guard lock(m_mutex);
    return m_reads;
}

ports::PictureSource Gallery::find(const base::PictureKey& key) const {
    ++asked;
    const auto found = m_sources.find(key);
    return found == m_sources.end() ? ports::PictureSource{} : found->second;
}

base::Result<std::string> Gallery::read(const std::string& path, std::uint64_t) const {
    std::unique_lock lock(m_mutex);
    m_reads.push_back(path);
    m_changed.wait(lock, [&] { return m_open; });
    const std::string folder = path.substr(0, path.find('/'));
    const auto found = m_pyramids.find(folder);
    if (found == m_pyramids.end() || m_spoilt.contains(folder)) {
        return base::fail("no such file");
    }
    if (const auto encoded = m_encoded.find(path); encoded != m_encoded.end()) {
        return encoded->second;
    }
    const Pyramid& pyramid = found->second;
    int x = 0;
    int y = 0;
    int region_w = pyramid.width_px;
    int region_h = pyramid.height_px;
    int w = pyramid.thumbnail_w_px;
    int h = pyramid.thumbnail_h_px;
    if (!path.ends_with("/thumbnail.jpg") &&
        std::sscanf(path.c_str() + folder.size(), "/tiles/%d,%d,%d,%d/%d,%d/0/default.jpg", &x, &y, &region_w,
                    &region_h, &w, &h) != 6) {
        return base::fail("no such file");
    }
    std::vector<std::uint8_t> pixels;
    for (int row = 0; row < h; ++row) {
        for (int column = 0; column < w; ++column) {
            const auto colour = colour_at(pyramid, x + (column + 0.5) * region_w / w, y + (row + 0.5) * region_h / h);
            pixels.insert(pixels.end(), {colour.r, colour.g, colour.b});
        }
    }
    std::string jpeg;
    const auto append = [](void* out, void* data, int size) {
        static_cast<std::string*>(out)->append(static_cast<const char*>(data), static_cast<std::size_t>(size));
    };
    stbi_write_jpg_to_func(append, &jpeg, w, h, 3, pixels.data(), 92);
    m_encoded[path] = jpeg;
    return jpeg;
}

ports::TextureId Wall::upload(const base::Bitmap& bitmap) {
    REQUIRE_FALSE(bitmap.empty());
    ++m_uploads;
    m_bitmaps[++m_last] = bitmap;
    return m_last;
}

void Wall::release(ports::TextureId texture) {
    REQUIRE(m_bitmaps.erase(texture) == 1);
}

std::uint64_t Wall::bytes() const {
    std::uint64_t sum = 0;
    for (const auto& [texture, bitmap] : m_bitmaps) {
        sum += bitmap.bgra.size();
    }
    return sum;
}

frame::FrameList list_of(base::Size size, std::vector<std::pair<base::PictureKey, base::Rect>> pictures) {
    frame::FrameList list;
    list.size = size;
    for (const auto& [key, rect] : pictures) {
        frame::Picture node;
        node.key = key;
        node.rect = rect;
        list.nodes.emplace_back(node);
    }
    return list;
}

frame::Picture& picture(frame::FrameList& list, std::size_t index) {
    return std::get<frame::Picture>(list.nodes.at(index));
}

void check_cover(const frame::Picture& node, base::Size screen, const Pyramid& pyramid, const Wall& wall) {
    const base::Rect visible = base::intersect(base::intersect(node.rect, node.clip), {0, 0, screen.w, screen.h});
    double covered = 0;
    bool once = true;
    bool right = true;
    for (std::size_t i = 0; i < node.quads.size(); ++i) {
        const frame::Quad& quad = node.quads[i];
        const base::Rect seen = base::intersect(quad.rect, visible);
        covered += seen.w * seen.h;
        for (std::size_t k = 0; k < i; ++k) {
            const base::Rect both = base::intersect(quad.rect, node.quads[k].rect);
            once = once && both.w * both.h < 1e-3;
        }
        const base::Bitmap& bitmap = wall.bitmap(quad.texture);
        for (const base::Vec at : {base::Vec{0.5, 0.5}, base::Vec{0.1, 0.1}, base::Vec{0.9, 0.9}}) {
            const auto texel = [](double uv, int size) { return std::clamp(static_cast<int>(uv * size), 0, size - 1); };
            const base::Colour shown = bitmap.at(texel(quad.uv.x + at.x * quad.uv.w, bitmap.width_px),
                                                 texel(quad.uv.y + at.y * quad.uv.h, bitmap.height_px));
            const base::Colour expected =
                colour_at(pyramid, (quad.rect.x + at.x * quad.rect.w - node.rect.x) / node.rect.w * pyramid.width_px,
                          (quad.rect.y + at.y * quad.rect.h - node.rect.y) / node.rect.h * pyramid.height_px);
            const auto off = [](std::uint8_t a, std::uint8_t b) { return std::abs(int{a} - int{b}); };
            right = right && off(shown.r, expected.r) <= 6 && off(shown.g, expected.g) <= 6 &&
                    off(shown.b, expected.b) <= 8;
        }
    }
    CHECK(covered == doctest::Approx(visible.w * visible.h).epsilon(1e-6));
    CHECK(once);
    CHECK((right || std::min(pyramid.width_px, pyramid.height_px) < 100));
}
