#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <unordered_map>
#include <utility>

namespace frame {

/// Keeps values until their weights exceed a limit; then the longest unused go. `Key` owns what it holds; `View` is
/// what one looks up by: made from a Key by `view()`, hashable by `Hash`, comparable.
template <class Key, class View, class Value, class Hash>
class Lru {
public:
    explicit Lru(std::size_t limit) : m_limit(limit) {}

    /// The value of `key`, now the freshest; null where there is none.
    const Value* find(const View& key) {
        const auto found = m_index.find(key);
        if (found == m_index.end()) {
            return nullptr;
        }
        m_entries.splice(m_entries.begin(), m_entries, found->second);
        return &found->second->value;
    }

    /// Keeps `value`; `key` must not be there yet.
    const Value& insert(Key key, Value value, std::size_t weight) {
        m_entries.push_front({std::move(key), std::move(value), weight});
        m_index.emplace(m_entries.front().key.view(), m_entries.begin());
        m_weight += weight;
        while (m_weight > m_limit && m_entries.size() > 1) {
            m_weight -= m_entries.back().weight;
            m_index.erase(m_entries.back().key.view());
            m_entries.pop_back();
        }
        return m_entries.front().value;
    }

    std::size_t size() const { return m_entries.size(); }
    std::size_t weight() const { return m_weight; }

private:
    struct Entry {
        Key key;
        Value value;
        std::size_t weight = 0;
    };
    std::size_t m_limit;
    std::size_t m_weight = 0;
    std::list<Entry> m_entries; ///< freshest first; the index's views look into its keys
    std::unordered_map<View, typename std::list<Entry>::iterator, Hash> m_index;
};

/// `seed` and one more hash in one.
inline std::size_t combine(std::size_t seed, std::size_t hash) {
    return seed ^ (hash + 0x9E3779B97F4A7C15ULL + (seed << 6) + (seed >> 2));
}

} // namespace frame
