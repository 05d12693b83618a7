#include <doctest/doctest.h>

#include <chrono>
#include <cmath>
#include <iostream>
#include <set>

#include "tests/views/timeline_collections.h"
#include "views/timeline_layout.h"

using namespace views;
using views_test::collection;
using views_test::Sort;

namespace {

constexpr double width_px = 1792;

// Thousands of small collections and some larger ones, of every sort.
template <class F>
void for_collections(unsigned per_sort, F check) {
    for (int sort = 0; sort < static_cast<int>(Sort::count); ++sort) {
        for (unsigned seed = 0; seed < per_sort; ++seed) {
            const std::size_t count = seed % 50 == 0 ? 1500 : 1 + seed * 7 % 60;
            CAPTURE(sort);
            CAPTURE(seed);
            check(collection(static_cast<Sort>(sort), count, seed * 31 + static_cast<unsigned>(sort)), seed);
        }
    }
}

TimelineMeasures measures_of(unsigned seed) {
    TimelineMeasures measures;
    measures.lanes = 1 + static_cast<int>(seed % 4);
    measures.gap = seed % 3 == 0 ? 12 : 24;
    measures.least_card = seed % 2 == 0 ? 140 : 220;
    return measures;
}

void require_apart(const std::vector<PlacedNode>& placed, double gap) {
    for (std::size_t i = 0; i < placed.size(); ++i) {
        REQUIRE(placed[i].rect.w >= 140);
        for (std::size_t k = i + 1; k < placed.size(); ++k) {
            REQUIRE(base::intersect(base::inflate(placed[i].rect, gap / 2 - 1e-4),
                                    base::inflate(placed[k].rect, gap / 2 - 1e-4))
                        .empty());
        }
    }
}

// The cut of the tree at a zoom: for every item the node that holds it.
std::vector<std::uint32_t> grouping(const TimelineLayout& layout, double zoom) {
    std::vector<std::uint32_t> result(layout.node_of_item.size(), TimelineNode::none);
    for (const std::uint32_t item : layout.items) {
        result[item] = layout.index.at_zoom(layout.node_of_item[item], zoom);
    }
    return result;
}

} // namespace

TEST_CASE("timeline: cards and stacks at rest never overlap, and lie inside the timeline") {
    for_collections(300, [](const exhibit::Exhibit& exhibit, unsigned seed) {
        const auto layout = lay_out_timeline(exhibit, {}, measures_of(seed));
        std::mt19937 engine(seed);
        for (double zoom = width_px; zoom < 1e11; zoom *= 2.7) {
            const double left = std::uniform_real_distribution(0.0, std::max(1e-12, 1 - width_px / zoom))(engine);
            const auto placed = place_timeline(*layout, {zoom, left}, width_px, 300);
            require_apart(placed, layout->measures.gap);
            for (const PlacedNode& node : placed) {
                REQUIRE(node.rect.x >= -left * zoom - 1e-4);
                REQUIRE(node.rect.right() <= (1 - left) * zoom + 1e-4);
                REQUIRE(node.stem_x >= node.rect.x - 1e-4);
                REQUIRE(node.stem_x <= node.rect.right() + 1e-4);
            }
        }
    });
}

TEST_CASE("timeline: what shows in a window is what the zoom groups, wherever one pans") {
    for_collections(100, [](const exhibit::Exhibit& exhibit, unsigned seed) {
        const auto layout = lay_out_timeline(exhibit, {}, measures_of(seed));
        for (double zoom = width_px; zoom < 1e9; zoom *= 7.3) {
            std::set<std::uint32_t> whole;
            for (const std::uint32_t item : layout->items) {
                whole.insert(layout->index.at_zoom(layout->node_of_item[item], zoom));
            }
            for (const double left : {0.0, 0.21, 0.5, 0.77, 1 - width_px / zoom}) {
                const TimelineView view{zoom, left};
                std::set<std::uint32_t> wanted;
                for (const std::uint32_t node : whole) {
                    const base::Rect rect = place_node(*layout, view, node).rect;
                    if (rect.right() > 1e-3 && rect.x < width_px - 1e-3) {
                        wanted.insert(node);
                    }
                }
                std::set<std::uint32_t> shown;
                for (const PlacedNode& node : place_timeline(*layout, view, width_px)) {
                    REQUIRE(whole.contains(node.node));
                    shown.insert(node.node);
                }
                REQUIRE(std::includes(shown.begin(), shown.end(), wanted.begin(), wanted.end()));
            }
        }
    });
}

TEST_CASE("timeline: zooming in only splits, out only joins") {
    for_collections(100, [](const exhibit::Exhibit& exhibit, unsigned seed) {
        const auto layout = lay_out_timeline(exhibit, {}, measures_of(seed));
        auto coarse = grouping(*layout, width_px);
        for (double zoom = width_px * 1.3; zoom < 1e10; zoom *= 1.9) {
            const auto fine = grouping(*layout, zoom);
            std::map<std::uint32_t, std::uint32_t> inside;
            for (const std::uint32_t item : layout->items) {
                const auto [at, fresh] = inside.emplace(fine[item], coarse[item]);
                REQUIRE(at->second == coarse[item]);
            }
            coarse = fine;
        }
    });
}

TEST_CASE("timeline: every item is reached by taps in at most 12 steps") {
    int most = 0;
    for_collections(200, [&](const exhibit::Exhibit& exhibit, unsigned seed) {
        const double window_px = seed % 2 == 0 ? width_px : 968;
        const auto layout = lay_out_timeline(exhibit, {}, measures_of(seed));
        for (const std::uint32_t item : layout->items) {
            TimelineView view{window_px, 0};
            int steps = 0;
            for (;; ++steps) {
                REQUIRE(steps <= 12);
                const std::uint32_t at = layout->index.at_zoom(layout->node_of_item[item], view.zoom);
                const PlacedNode placed = place_node(*layout, view, at);
                REQUIRE(placed.rect.x >= -1e-3);
                REQUIRE(placed.rect.right() <= window_px + 1e-3);
                const auto next = view_of_split(*layout, at, window_px);
                if (!next) {
                    const TimelineNode& node = layout->index.nodes[at];
                    REQUIRE((!node.stack() || node.same_date()));
                    steps += node.stack() ? 1 : 0;
                    break;
                }
                REQUIRE(next->zoom > view.zoom);
                view = *next;
            }
            most = std::max(most, steps);
        }
    });
    MESSAGE("taps, at most: " << most);
    CHECK(most <= 12);
}

TEST_CASE("timeline: an item stands alone where it is shown in its time") {
    for_collections(20, [](const exhibit::Exhibit& exhibit, unsigned seed) {
        const auto layout = lay_out_timeline(exhibit, {}, measures_of(seed));
        for (const std::uint32_t item : layout->items) {
            const auto view = view_of_item(*layout, item, width_px);
            REQUIRE(view);
            const TimelineNode& node =
                layout->index.nodes[layout->index.at_zoom(layout->node_of_item[item], view->zoom)];
            REQUIRE((node.count == 1 || node.same_date()));
            const PlacedNode placed = place_node(*layout, *view, layout->node_of_item[item]);
            REQUIRE(placed.rect.x >= -1e-3);
            REQUIRE(placed.rect.right() <= width_px + 1e-3);
            const TimelineView held = bounded(*layout, *view, width_px);
            REQUIRE(held.left_u >= 0);
            REQUIRE(held.left_u + width_px / held.zoom <= 1 + 1e-9);
        }
    });
}

TEST_CASE("timeline: a filter keeps the map and the lanes, and counts") {
    const exhibit::Exhibit exhibit = collection(Sort::lopsided, 300, 5);
    const auto all = lay_out_timeline(exhibit, {}, {});
    const auto some = lay_out_timeline(exhibit, {"nghe", ""}, {});
    CHECK(all->u_of_item == some->u_of_item);
    CHECK(all->lane_of_item == some->lane_of_item);
    CHECK(some->of_theme == all->of_theme);
    CHECK(static_cast<int>(some->items.size()) == all->of_theme.at("nghe"));
    CHECK(all->total == 300);
    int in_strip = 0;
    for (const auto& bin : timeline_density(*some, 100)) {
        REQUIRE(bin.size() == 4);
        in_strip += bin[0];
        CHECK(bin[1] + bin[2] + bin[3] == 0);
    }
    CHECK(in_strip == all->of_theme.at("nghe"));
    for (const std::uint32_t item : all->items) {
        CHECK((some->node_of_item[item] == TimelineNode::none) == (exhibit.items[item].theme != "nghe"));
    }
    CHECK(lay_out_timeline(exhibit, {"none", ""}, {})->items.empty());
    CHECK(place_timeline(*lay_out_timeline(exhibit, {"none", ""}, {}), {width_px, 0}, width_px).empty());
}

TEST_CASE("timeline: the density counts every item, those of no theme last") {
    exhibit::Exhibit exhibit = collection(Sort::lopsided, 300, 5);
    std::vector<int> of_theme(exhibit.themes.size() + 1, 0);
    exhibit.items.front().theme = "none";
    for (const auto& bin : timeline_density(*lay_out_timeline(exhibit, {}, {}), 100)) {
        REQUIRE(bin.size() == of_theme.size());
        std::transform(bin.begin(), bin.end(), of_theme.begin(), of_theme.begin(), std::plus());
    }
    CHECK(of_theme.back() == 1);
    for (std::size_t i = 0; i < exhibit.themes.size(); ++i) {
        CHECK(of_theme[i] == std::count_if(exhibit.items.begin(), exhibit.items.end(), [&](const exhibit::Item& item) {
                  return item.theme == exhibit.themes[i].id;
              }));
    }
}

TEST_CASE("timeline: stems run behind every card on their way") {
    for_collections(20, [](const exhibit::Exhibit& exhibit, unsigned seed) {
        const auto layout = lay_out_timeline(exhibit, {}, measures_of(seed));
        const double axis_y = layout->measures.height() + 10;
        for (double zoom = width_px; zoom < 1e6; zoom *= 3) {
            const auto placed = place_timeline(*layout, {zoom, 0.4}, width_px, 400);
            for (std::size_t i = 0; i < placed.size(); ++i) {
                for (const base::Rect& part : stem_parts(placed, i, axis_y, 2, 4)) {
                    REQUIRE(part.bottom() <= axis_y);
                    for (const PlacedNode& other : placed) {
                        REQUIRE(base::intersect(part, other.rect).empty());
                    }
                }
            }
        }
    });
}

TEST_CASE("timeline: the pictures on a stack are its most important ones") {
    const exhibit::Exhibit exhibit = collection(Sort::lopsided, 400, 9);
    const auto layout = lay_out_timeline(exhibit, {}, {});
    for (const TimelineNode& node : layout->index.nodes) {
        std::vector<std::uint32_t> members(layout->index.members(node).begin(), layout->index.members(node).end());
        std::sort(members.begin(), members.end(), [&](std::uint32_t a, std::uint32_t b) {
            const exhibit::Item& x = exhibit.items[a];
            const exhibit::Item& y = exhibit.items[b];
            return x.featured != y.featured ? x.featured : x.order != y.order ? x.order < y.order : a < b;
        });
        for (std::size_t i = 0; i < 3; ++i) {
            REQUIRE(node.shown[i] == (i < members.size() ? members[i] : TimelineNode::none));
        }
    }
}

TEST_CASE("timeline: figures of large collections") {
    using Clock = std::chrono::steady_clock;
    const auto micro = [](Clock::duration d) { return std::chrono::duration<double, std::micro>(d).count(); };
    for (const std::size_t count : {200U, 20'000U, 100'000U}) {
        const exhibit::Exhibit exhibit = collection(Sort::lopsided, count, 3);
        const auto started = Clock::now();
        const auto layout = lay_out_timeline(exhibit, {}, {});
        const double built_ms = micro(Clock::now() - started) / 1000;
        std::mt19937 engine(1);
        std::vector<double> times;
        std::size_t shown = 0;
        for (int i = 0; i < 4000; ++i) {
            // Where a visitor is: about an item, at any zoom.
            const double zoom = width_px * std::pow(10, std::uniform_real_distribution(0.0, 5.0)(engine));
            const double u = layout->u_of_item[engine() % count];
            const auto before = Clock::now();
            shown += place_timeline(*layout, {zoom, u - width_px / 2 / zoom}, width_px).size();
            times.push_back(micro(Clock::now() - before));
        }
        std::sort(times.begin(), times.end());
        MESSAGE(count << " items: built in " << built_ms << " ms; a window: p50 " << times[2000] << " us, p99 "
                      << times[3960] << " us, " << static_cast<double>(shown) / 4000 << " cards");
        CHECK(shown > 0);
    }
}
