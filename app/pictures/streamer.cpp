#include "pictures/streamer.h"

namespace pictures {

namespace {

constexpr double try_again_s = 5; ///< a file that could not be read
constexpr std::size_t most_prefetched = 8;

// Ranks of missing tiles.
constexpr int rank_base = 0;    ///< a picture of which nothing is there
constexpr int rank_visible = 1; ///< 2 without priority
constexpr int rank_coming = 3;  ///< from here on not seen
constexpr int rank_ring = 4;
constexpr int rank_likely = 5;

TileId thumbnail_of(std::uint32_t picture, int halved) {
    return {picture, static_cast<std::uint8_t>(halved), true, 0, 0};
}

} // namespace

void Pictures::Streamer::resolve(frame::FrameList& list, double now_s) {
    m_now_s = now_s;
    m_cache.begin_frame();
    m_missing.clear();
    m_missing_tiles.clear();
    find_views(list);
    tell_sources();

    // What is seen is marked last: it stays longest.
    for (std::size_t i = m_ahead.likely.size(); i-- > 0;) {
        want_prefetched(m_ahead.likely[i], rank_likely, static_cast<double>(i));
    }
    for (const Boxed& picture : m_ahead.coming) {
        want_prefetched(picture, rank_coming, 0);
    }
    for (const View& view : m_views) {
        want_ahead(view, rank_ring);
    }
    for (const View& view : m_views) {
        want_visible(view, view.node->priority ? rank_visible : rank_visible + 1);
    }
    std::stable_sort(m_missing.begin(), m_missing.end(), [](const Missing& a, const Missing& b) {
        return a.rank != b.rank ? a.rank < b.rank : a.distance < b.distance;
    });
    std::erase_if(m_missing,
                  [&](const Missing& missing) { return !m_missing_tiles.insert(missing.tile.packed()).second; });
    take_arrived();
    upload(m_limits.upload_bytes);
    ask();
    for (const View& view : m_views) {
        paint(view);
    }
}

void Pictures::Streamer::find_views(frame::FrameList& list) {
    m_views.clear();
    const base::Rect screen{0, 0, list.size.w, list.size.h};
    for (auto& any : list.nodes) {
        auto* const node = std::get_if<frame::Picture>(&any);
        if (node == nullptr) {
            continue;
        }
        node->quads.clear();
        node->level = -1;
        node->sharp = false;
        const base::Rect visible = base::intersect(base::intersect(node->shown(), node->clip), screen);
        if (visible.empty() || node->opacity <= 0) {
            continue;
        }
        Known& known = m_known.look_up(node->key);
        node->failed = known.failed;
        const Target target =
            known.now.pyramid ? target_for(*known.now.pyramid, std::max(1.0, node->rect.w)) : Target{};
        m_views.push_back({node, &known, visible, target});
    }
    std::stable_sort(m_views.begin(), m_views.end(), [](const View& a, const View& b) {
        if (a.node->priority != b.node->priority) {
            return a.node->priority;
        }
        return a.visible.w * a.visible.h > b.visible.w * b.visible.h;
    });
}

void Pictures::Streamer::tell_sources() {
    m_wanted.clear();
    for (const View& view : m_views) {
        m_wanted.push_back(view.known);
    }
    for (const auto* pictures : {&m_ahead.coming, &m_ahead.likely}) {
        for (const Boxed& picture : *pictures) {
            const Known* const known = &m_known.look_up(picture.key);
            if (std::find(m_wanted.begin(), m_wanted.end(), known) == m_wanted.end()) {
                m_wanted.push_back(known);
            }
        }
    }
    if (m_wanted != m_told) {
        m_told = m_wanted;
        std::vector<base::PictureKey> keys;
        for (const Known* const known : m_told) {
            keys.push_back(known->key);
        }
        m_sources.want(keys);
    }
}

void Pictures::Streamer::want(const Known& known, const TileId& tile, Use use, int rank, double distance) {
    if (m_cache.want(tile, use)) {
        return;
    }
    if (const auto unreadable = m_unreadable.find(tile.packed()); unreadable != m_unreadable.end()) {
        if (m_now_s < unreadable->second) {
            return;
        }
        m_unreadable.erase(unreadable);
    }
    m_missing.push_back({tile, &known, rank, distance});
}

void Pictures::Streamer::want_visible(const View& view, int rank) {
    const Version& now = view.known->now;
    if (!now.pyramid) {
        return;
    }
    // The base is what stands in for everything; while a picture is on screen it stays.
    const int halved = view.target.thumbnail ? view.target.level : 0;
    want(*view.known, thumbnail_of(now.number, halved), Use::visible, rank_base, 0);
    if (view.target.thumbnail) {
        return;
    }
    const Pyramid& pyramid = *now.pyramid;
    const int level = view.target.level;
    const TileRange range = tiles_in(pyramid, level, view.node->rect, view.visible);
    const double span_x = std::ldexp(pyramid.tile_px, level) * view.node->rect.w / pyramid.width_px;
    const double span_y = std::ldexp(pyramid.tile_px, level) * view.node->rect.h / pyramid.height_px;
    for (std::uint32_t y = range.top; y <= range.bottom; ++y) {
        for (std::uint32_t x = range.left; x <= range.right; ++x) {
            const base::Vec middle{view.node->rect.x + (x + 0.5) * span_x, view.node->rect.y + (y + 0.5) * span_y};
            want(*view.known, {now.number, static_cast<std::uint8_t>(level), false, x, y}, Use::visible, rank,
                 base::length(middle - view.visible.centre()));
        }
    }
}

void Pictures::Streamer::want_ahead(const View& view, int rank) {
    const Version& now = view.known->now;
    if (!now.pyramid || view.target.thumbnail) {
        return;
    }
    const int level = view.target.level;
    const TileRange range = tiles_in(*now.pyramid, level, view.node->rect, view.visible);
    const TileRange ring = widened(*now.pyramid, level, range, 1);
    for (std::uint32_t y = ring.top; y <= ring.bottom; ++y) {
        for (std::uint32_t x = ring.left; x <= ring.right; ++x) {
            if (!range.contains(x, y)) {
                want(*view.known, {now.number, static_cast<std::uint8_t>(level), false, x, y}, Use::ahead, rank, 0);
            }
        }
    }
}

void Pictures::Streamer::prefetch(Ahead ahead) {
    m_ahead = std::move(ahead);
    m_ahead.likely.resize(std::min(m_ahead.likely.size(), most_prefetched));
}

void Pictures::Streamer::want_prefetched(const Boxed& picture, int rank, double order) {
    const Known& known = m_known.look_up(picture.key);
    const Version& now = known.now;
    if (!now.pyramid) {
        return;
    }
    const Pyramid& pyramid = *now.pyramid;
    const base::Rect rect =
        base::fit(static_cast<double>(pyramid.width_px) / pyramid.height_px, {0, 0, picture.box.w, picture.box.h});
    const Target target = target_for(pyramid, std::max(1.0, rect.w));
    want(known, thumbnail_of(now.number, target.thumbnail ? target.level : 0), Use::ahead, rank, order);
    if (target.thumbnail) {
        return;
    }
    for (int y = 0; y < pyramid.rows(target.level); ++y) {
        for (int x = 0; x < pyramid.columns(target.level); ++x) {
            want(known,
                 {now.number, static_cast<std::uint8_t>(target.level), false, static_cast<std::uint32_t>(x),
                  static_cast<std::uint32_t>(y)},
                 Use::ahead, rank, order);
        }
    }
}

void Pictures::Streamer::take_arrived() {
    for (auto& loaded : m_loader.take()) {
        ++m_loaded;
        if (loaded.bitmap.empty()) {
            m_unreadable[loaded.tile.packed()] = m_now_s + try_again_s;
            ++m_unreadable_count;
        } else {
            const std::uint64_t tile = loaded.tile.packed();
            m_arrived.insert_or_assign(tile, std::move(loaded));
        }
    }
    std::erase_if(m_arrived, [&](const auto& arrived) { return !m_missing_tiles.contains(arrived.first); });
}

/// Takes what has arrived into the cache, most urgent first, as far as the budget goes.
void Pictures::Streamer::upload(std::uint64_t budget_bytes) {
    std::uint64_t uploaded_bytes = 0;
    std::vector<base::Bitmap> spent;
    std::erase_if(m_missing, [&](const Missing& missing) {
        if (m_unreadable.contains(missing.tile.packed())) {
            m_sources.missing(missing.known->key);
            return true;
        }
        const auto arrived = m_arrived.find(missing.tile.packed());
        if (arrived == m_arrived.end() || uploaded_bytes >= budget_bytes) {
            return false;
        }
        const bool visible = missing.rank < rank_coming;
        uploaded_bytes += arrived->second.bitmap.bgra.size();
        const bool added = m_cache.add(missing.tile, arrived->second.bitmap, visible ? Use::visible : Use::ahead);
        spent.push_back(std::move(arrived->second.bitmap));
        m_arrived.erase(arrived);
        return added;
    });
    if (!spent.empty()) {
        m_loader.take_back(std::move(spent));
    }
}

/// Has the loader bring what is missing, as far as there is memory for it.
void Pictures::Streamer::ask() {
    m_visible_missing = 0;
    std::uint64_t coming_bytes = 0;
    std::vector<Request> requests;
    for (const Missing& missing : m_missing) {
        const base::Size size = missing.known->now.pyramid->size_px(missing.tile);
        const bool visible = missing.rank < rank_coming;
        coming_bytes += static_cast<std::uint64_t>(size.w * size.h * 4);
        if (!visible && !m_cache.has_room(coming_bytes)) {
            break; // nor is there for the less urgent
        }
        m_visible_missing += visible ? 1 : 0;
        if (!m_arrived.contains(missing.tile.packed())) {
            requests.push_back({missing.tile, missing.known->now.pyramid});
        }
    }
    const bool as_before = std::equal(requests.begin(), requests.end(), m_asked.begin(), m_asked.end(),
                                      [](const Request& a, const Request& b) { return a.tile == b.tile; });
    if (!as_before) {
        m_loader.ask(requests);
        m_asked = std::move(requests);
    }
}

void Pictures::Streamer::paint(const View& view) {
    Known& known = *view.known;
    if (!known.now.pyramid) {
        return;
    }
    cover(*view.node, view.visible, known.now.number, *known.now.pyramid, view.target, m_cache);
    if (!view.node->quads.empty()) {
        known.before = {};
    } else if (known.before.pyramid) {
        const Target target = target_for(*known.before.pyramid, std::max(1.0, view.node->rect.w));
        cover(*view.node, view.visible, known.before.number, *known.before.pyramid, target, m_cache);
        view.node->sharp = false;
    }
}

void Pictures::Streamer::settle() {
    // In the order in which it was asked for, not in which threads happened to bring it.
    while (m_loader.wait()) {
        take_arrived();
    }
    upload(std::numeric_limits<std::uint64_t>::max());
    m_asked.clear();
    m_visible_missing = 0;
    for (const Missing& missing : m_missing) {
        m_visible_missing += missing.rank < rank_coming ? 1 : 0;
    }
}

void Pictures::Streamer::textures_lost() {
    m_cache.forget();
    m_asked.clear();
}

Stats Pictures::Streamer::stats() const {
    return {m_cache.count(), m_cache.bytes(),   m_asked.size() + m_arrived.size(),
            m_loaded,        m_cache.evicted(), m_unreadable_count};
}

} // namespace pictures
