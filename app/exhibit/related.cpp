#include <algorithm>
#include <limits>

#include "base/unicode.h"
#include "exhibit/exhibit.h"

namespace exhibit {

namespace {

constexpr std::int64_t far_away = std::numeric_limits<std::int64_t>::max();

struct Candidate {
    const Item* item = nullptr;
    int shared_tags = 0;
    const std::string* tag = nullptr; ///< the first of ours that is shared
    std::int64_t days = far_away;     ///< between its date and ours
};

/// The best few of many; equals in the order in which they came.
template <class Better>
class Best {
public:
    Best(std::size_t most, Better better) : m_most(most), m_better(better) {}

    void offer(const Candidate& candidate) {
        if (m_most == 0 || (m_best.size() == m_most && !m_better(candidate, m_best.back()))) {
            return;
        }
        m_best.insert(std::upper_bound(m_best.begin(), m_best.end(), candidate, m_better), candidate);
        m_best.resize(std::min(m_best.size(), m_most));
    }
    const std::vector<Candidate>& found() const { return m_best; }

private:
    std::size_t m_most;
    Better m_better;
    std::vector<Candidate> m_best;
};

bool nearer(const Candidate& a, const Candidate& b) {
    return a.days < b.days;
}

bool closer_kin(const Candidate& a, const Candidate& b) {
    return a.shared_tags != b.shared_tags ? a.shared_tags > b.shared_tags : a.days < b.days;
}

Candidate weigh(const Item& ours, std::optional<std::int64_t> our_day, const Item& other) {
    Candidate candidate{&other, 0, nullptr, far_away};
    const auto day = anchor(other.date);
    if (our_day && day) {
        candidate.days = std::abs(*our_day - *day);
    }
    for (const std::string& tag : ours.tags) {
        if (std::find(other.tags.begin(), other.tags.end(), tag) != other.tags.end()) {
            candidate.tag = candidate.shared_tags == 0 ? &tag : candidate.tag;
            ++candidate.shared_tags;
        }
    }
    return candidate;
}

/// Whether items are held where ours is, case and accents apart. There are few holders and many items.
class SameHolder {
public:
    explicit SameHolder(const Item& ours) : m_ours(base::fold(holder_of(ours))) {}

    bool operator()(const Item& other) {
        const auto [found, is_new] = m_same.try_emplace(holder_of(other));
        if (is_new) {
            found->second = !m_ours.empty() && base::fold(found->first) == m_ours;
        }
        return found->second;
    }

private:
    static std::string_view holder_of(const Item& item) { return item.holder.in("vi").text; }

    std::string m_ours;
    std::unordered_map<std::string_view, bool> m_same;
};

} // namespace

std::vector<Related> related_items(const Exhibit& exhibit, std::string_view id, std::size_t most) {
    std::vector<Related> related;
    const Item* ours = exhibit.item(id);
    if (!ours) {
        return related;
    }
    const auto add = [&](const std::string& other, RelatedReason reason, const std::string& tag) {
        const bool known =
            std::any_of(related.begin(), related.end(), [&](const Related& one) { return one.id == other; });
        if (!known && other != id && related.size() < most) {
            related.push_back({other, reason, tag});
        }
    };
    for (const std::string& chosen : ours->related) {
        if (exhibit.item(chosen)) {
            add(chosen, RelatedReason::curator, {});
        }
    }
    if (related.size() == most) {
        return related;
    }
    // As many of each as could be needed, were all before them related already.
    Best by_tags(most, closer_kin);
    Best by_holder(most, nearer);
    Best by_date(most, nearer);
    SameHolder same_holder(*ours);
    const auto our_day = anchor(ours->date);
    for (const Item& other : exhibit.items) {
        if (&other == ours) {
            continue;
        }
        const Candidate candidate = weigh(*ours, our_day, other);
        if (candidate.shared_tags > 0) {
            by_tags.offer(candidate);
        }
        if (same_holder(other)) {
            by_holder.offer(candidate);
        }
        if (candidate.days != far_away) {
            by_date.offer(candidate);
        }
    }
    for (const Candidate& candidate : by_tags.found()) {
        add(candidate.item->id, RelatedReason::tag, *candidate.tag);
    }
    for (const Candidate& candidate : by_holder.found()) {
        add(candidate.item->id, RelatedReason::holder, {});
    }
    for (const Candidate& candidate : by_date.found()) {
        add(candidate.item->id, RelatedReason::date, {});
    }
    return related;
}

} // namespace exhibit
