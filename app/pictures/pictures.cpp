#include "pictures/pictures.h"

#include "pictures/streamer.h"

namespace pictures {

Pictures::Pictures(ports::PictureSources& sources, ports::Textures& textures, const ports::Files& files, Limits limits)
    : m_streamer(std::make_unique<Streamer>(sources, textures, files, limits)) {}

Pictures::~Pictures() = default;

void Pictures::resolve(frame::FrameList& list, double now_s) {
    m_streamer->resolve(list, now_s);
}

bool Pictures::busy() const {
    return m_streamer->busy();
}

bool Pictures::news() const {
    return m_streamer->news();
}

void Pictures::settle() {
    m_streamer->settle();
}

void Pictures::prefetch(Ahead ahead) {
    m_streamer->prefetch(std::move(ahead));
}

void Pictures::set_memory_limit(std::uint64_t bytes) {
    m_streamer->set_memory_limit(bytes);
}

void Pictures::textures_lost() {
    m_streamer->textures_lost();
}

Stats Pictures::stats() const {
    return m_streamer->stats();
}

} // namespace pictures
