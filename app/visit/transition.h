#pragma once

#include <string>
#include <vector>

#include "frame/list.h"
#include "pictures/pictures.h"
#include "views/state.h"

namespace visit {

/// Leads from the list that was on screen to the one of another place: a picture that is in both grows into its new
/// rectangle, all else fades. Another change on the way starts from what is seen at that moment.
class Transition {
public:
    /// `list` as it appears now; `shown` is what was on screen before.
    frame::FrameList apply(const views::State& state, const frame::FrameList& shown, frame::FrameList list,
                           double now_s);

    /// The last `apply` came to another place than the one before.
    bool arrived() const { return m_arrived; }

    /// The last `apply` was on the way.
    bool under_way() const { return m_duration_s > 0; }

    /// The pictures of the list that the last `apply` was on the way to, as they will be there; otherwise none.
    const std::vector<pictures::Boxed>& arriving() const { return m_arriving; }

private:
    std::string m_place;
    frame::FrameList m_from;
    std::vector<pictures::Boxed> m_arriving;
    double m_start_s = 0;
    double m_duration_s = 0;
    bool m_arrived = false;
};

} // namespace visit
