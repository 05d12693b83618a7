#pragma once

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "base/bitmap.h"
#include "frame/list.h"
#include "pictures/pictures.h"
#include "pictures/pyramid.h"
#include "ports/files.h"
#include "ports/picture_sources.h"
#include "ports/textures.h"

/// Pictures whose colour tells the place: red grows to the right, green downwards, blue is the picture's own.
base::Colour colour_at(const pictures::Pyramid& pyramid, double x, double y);

/// Sources and files of such pictures, encoded as JPEG when they are read.
class Gallery : public ports::PictureSources, public ports::Files {
public:
    /// Adds a picture whose folder is `folder`, or gives it another.
    void add(const base::PictureKey& key, const std::string& folder, int width_px, int height_px,
             ports::PictureState state = ports::PictureState::ready);
    void set_state(const base::PictureKey& key, ports::PictureState state) {
        m_sources[key].state = state;
        ++m_generation;
    }
    const pictures::Pyramid pyramid(const base::PictureKey& key) const;

    /// Reads wait while it is closed.
    void close_gate();
    void open_gate();

    /// Files in this folder can't be read.
    void spoil(const std::string& folder, bool spoilt = true);

    std::vector<std::string> reads() const;
    std::vector<base::PictureKey> wanted;
    std::vector<base::PictureKey> reported_missing;
    mutable int asked = 0; ///< for a source

    // PictureSources
    ports::PictureSource find(const base::PictureKey& key) const override;
    std::uint64_t generation() const override { return m_generation; }
    void want(std::span<const base::PictureKey> keys) override { wanted.assign(keys.begin(), keys.end()); }
    void missing(const base::PictureKey& key) override { reported_missing.push_back(key); }

    // Files
    ports::FileInfo info(const std::string&) const override { return {}; }
    base::Result<std::string> read(const std::string& path, std::uint64_t limit_bytes) const override;
    base::Result<std::vector<std::string>> list(const std::string&) const override { return base::fail("no"); }
    base::Result<void> write_whole(const std::string&, std::string_view) override { return base::fail("no"); }
    base::Result<void> make_folder(const std::string&) override { return base::fail("no"); }
    base::Result<void> rename(const std::string&, const std::string&) override { return base::fail("no"); }
    base::Result<void> remove(const std::string&) override { return base::fail("no"); }
    base::Result<std::string> real_path(const std::string&) const override { return base::fail("no"); }

private:
    std::map<base::PictureKey, ports::PictureSource> m_sources;
    std::uint64_t m_generation = 1;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    std::map<std::string, pictures::Pyramid> m_pyramids; ///< by folder
    std::set<std::string> m_spoilt;
    bool m_open = true;
    mutable std::vector<std::string> m_reads;
    mutable std::map<std::string, std::string> m_encoded;
};

/// Textures that remember their pixels.
class Wall : public ports::Textures {
public:
    ports::TextureId upload(const base::Bitmap& bitmap) override;
    void release(ports::TextureId texture) override;

    const base::Bitmap& bitmap(ports::TextureId texture) const { return m_bitmaps.at(texture); }
    std::size_t live() const { return m_bitmaps.size(); }
    std::uint64_t bytes() const;
    int uploads() const { return m_uploads; }

private:
    std::map<ports::TextureId, base::Bitmap> m_bitmaps;
    ports::TextureId m_last = 0;
    int m_uploads = 0;
};

/// A list that shows the pictures where they are put, on a screen of `size`.
frame::FrameList list_of(base::Size size, std::vector<std::pair<base::PictureKey, base::Rect>> pictures);

/// The list's picture number `index`.
frame::Picture& picture(frame::FrameList& list, std::size_t index = 0);

/// Checks that the quads cover what is to be seen of the picture, once each, with what belongs there (not for pictures
/// of so few pixels that a colour doesn't tell the place).
void check_cover(const frame::Picture& node, base::Size screen, const pictures::Pyramid& pyramid, const Wall& wall);
