#include <algorithm>
#include <limits>

#include "base/unicode.h"
#include "exhibit/exhibit.h"

namespace exhibit {

namespace {

std::int64_t days_between(const Date& a, const Date& b) {
    const auto x = anchor(a);
    const auto y = anchor(b);
    return x && y ? std::abs(*x - *y) : std::numeric_limits<std::int64_t>::max();
}

struct Candidate {
    const Item* item = nullptr;
    int shared_tags = 0;
    std::string tag; ///< the first of ours that is shared
    bool same_holder = false;
    std::int64_t days = 0;
};

Candidate weigh(const Item& ours, const std::string& our_holder, const Item& other) {
    Candidate candidate{&other, 0, {}, false, days_between(ours.date, other.date)};
    for (const std::string& tag : ours.tags) {
        if (std::find(other.tags.begin(), other.tags.end(), tag) != other.tags.end()) {
            candidate.tag = candidate.shared_tags == 0 ? tag : candidate.tag;
            ++candidate.shared_tags;
        }
    }
    candidate.same_holder = !our_holder.empty() && base::fold(other.holder.in("vi").text) == our_holder;
    return candidate;
}

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
    const std::string our_holder = base::fold(ours->holder.in("vi").text);
    std::vector<Candidate> candidates;
    for (const Item& other : exhibit.items) {
        if (other.id != id) {
            candidates.push_back(weigh(*ours, our_holder, other));
        }
    }
    // Stable, so that equals stay in the order of the collection.
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.days < b.days; });
    std::vector<Candidate> by_tags = candidates;
    std::stable_sort(by_tags.begin(), by_tags.end(),
                     [](const Candidate& a, const Candidate& b) { return a.shared_tags > b.shared_tags; });
    for (const Candidate& candidate : by_tags) {
        if (candidate.shared_tags > 0) {
            add(candidate.item->id, RelatedReason::tag, candidate.tag);
        }
    }
    for (const Candidate& candidate : candidates) {
        if (candidate.same_holder) {
            add(candidate.item->id, RelatedReason::holder, {});
        }
    }
    for (const Candidate& candidate : candidates) {
        if (candidate.days != std::numeric_limits<std::int64_t>::max()) {
            add(candidate.item->id, RelatedReason::date, {});
        }
    }
    return related;
}

} // namespace exhibit
