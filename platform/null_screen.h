#pragma once

#include <set>

#include "base/ensure.h"
#include "frame/screen.h"
#include "ports/textures.h"

namespace platform {

/// Textures that hold nothing, only count.
class NullTextures : public ports::Textures {
public:
    ports::TextureId upload(const base::Bitmap& bitmap) override {
        base::ensure(!bitmap.empty(), "an empty bitmap was uploaded");
        ++m_uploads;
        return *m_live.insert(++m_last).first;
    }
    void release(ports::TextureId texture) override {
        base::ensure(m_live.erase(texture) == 1, "a texture was released that is not there");
    }

    int live() const { return static_cast<int>(m_live.size()); }
    int uploads() const { return m_uploads; }

private:
    std::set<ports::TextureId> m_live;
    ports::TextureId m_last = 0;
    int m_uploads = 0;
};

/// The headless twin: needs neither window nor OpenGL and draws nothing.
class NullScreen : public frame::Screen {
public:
    explicit NullScreen(base::Size size = {1920, 1080}) : m_size(size) {}

    base::Size size() const override { return m_size; }
    void draw(const frame::FrameList&) override { ++m_frames; }
    base::Bitmap capture() override { return {}; }

    void resize(base::Size size) { m_size = size; }
    NullTextures& textures() { return m_textures; }
    int frames() const { return m_frames; }

private:
    base::Size m_size;
    NullTextures m_textures;
    int m_frames = 0;
};

} // namespace platform
