#pragma once

namespace platform {

/// Sixty frames a second where the display doesn't hold us back (no vertical sync, or one in name only).
class FramePace {
public:
    /// `synced`: the driver claims to wait for the display.
    explicit FramePace(bool synced) : m_synced(synced) {}

    /// A frame was presented.
    void presented(double now_s) {
        // A display that shows more than 240 frames a second is none: its swap doesn't wait.
        m_hasty = now_s - m_presented_s < 1.0 / 240 ? m_hasty + 1 : 0;
        m_synced = m_synced && m_hasty < 20;
        // From slot to slot, so that small delays don't add up; a late frame starts a new row.
        m_slot_s = m_slot_s + frame_s > now_s ? m_slot_s + frame_s : now_s + frame_s * 0.9;
        m_presented_s = now_s;
    }

    /// How long the next frame must wait.
    double hold_s(double now_s) const {
        const double hold = m_slot_s - now_s;
        return m_synced || hold <= 0 ? 0 : hold < frame_s ? hold : frame_s;
    }

    bool synced() const { return m_synced; }

private:
    static constexpr double frame_s = 1.0 / 60;
    bool m_synced;
    int m_hasty = 0;
    double m_presented_s = -1;
    double m_slot_s = -1;
};

} // namespace platform
