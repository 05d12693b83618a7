#pragma once

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "exhibit/exhibit.h"

/// The bytes of a snapshot, struct by struct. A change here is a new version of the snapshot.
namespace intake::snapshot {

using namespace exhibit;

// Appends values to a string of bytes.
class Packer {
public:
    std::string bytes;

    void raw(const void* data, std::size_t size) { bytes.append(static_cast<const char*>(data), size); }
    void value(const std::int64_t& number) { raw(&number, sizeof number); }
    void value(const double& number) { raw(&number, sizeof number); }
    void value(const bool& flag) { bytes += flag ? '\1' : '\0'; }
    void value(const std::string& text) {
        value(static_cast<std::int64_t>(text.size()));
        bytes += text;
    }
    std::size_t count(std::size_t size, std::size_t) {
        value(static_cast<std::int64_t>(size));
        return size;
    }
};

// Takes them back; after the first value that isn't there, everything is empty and `good` is false.
class Unpacker {
public:
    explicit Unpacker(std::string_view bytes) : m_bytes(bytes) {}

    bool good = true;
    bool at_end() const { return m_bytes.empty(); }

    bool raw(void* data, std::size_t size) {
        good = good && size <= m_bytes.size();
        if (good) {
            std::memcpy(data, m_bytes.data(), size);
            m_bytes.remove_prefix(size);
        }
        return good;
    }
    void value(std::int64_t& number) { raw(&number, sizeof number); }
    void value(double& number) { raw(&number, sizeof number); }
    void value(bool& flag) {
        char byte = 0;
        raw(&byte, 1);
        flag = byte != 0;
    }
    void value(std::string& text) {
        const std::size_t size = count(0, 1);
        if (good) {
            text.assign(m_bytes.substr(0, size));
            m_bytes.remove_prefix(size);
        }
    }
    // Elements take at least `least` bytes each, so a damaged count can't ask for more memory than the file has bytes.
    std::size_t count(std::size_t, std::size_t least) {
        std::int64_t size = 0;
        value(size);
        good = good && size >= 0 && static_cast<std::uint64_t>(size) <= m_bytes.size() / least;
        return good ? static_cast<std::size_t>(size) : 0;
    }

private:
    std::string_view m_bytes;
};

// One description of every struct serves both directions: `archive` is a Packer or an Unpacker.
template <class Archive, class T>
void fields(Archive& archive, T& value) requires requires {
    archive.value(value);
}
{ archive.value(value); }

template <class Archive>
void whole(Archive& archive, auto& number) {
    std::int64_t wide = static_cast<std::int64_t>(number);
    archive.value(wide);
    number = static_cast<std::remove_reference_t<decltype(number)>>(wide);
}

// An enum whose last value is `last`.
template <class Archive, class Enum>
void choice(Archive& archive, Enum& value, Enum last) {
    std::int64_t wide = static_cast<std::int64_t>(value);
    archive.value(wide);
    const bool known = wide >= 0 && wide <= static_cast<std::int64_t>(last);
    value = known ? static_cast<Enum>(wide) : Enum{};
}

template <class Archive, class T>
void fields(Archive& archive, std::vector<T>& values);
template <class Archive, class A, class B>
void fields(Archive& archive, std::pair<A, B>& pair) {
    fields(archive, pair.first);
    fields(archive, pair.second);
}

template <class Archive, class T>
void fields(Archive& archive, std::optional<T>& value) {
    bool there = value.has_value();
    archive.value(there);
    T inner = value.value_or(T{});
    archive.value(inner);
    value = there ? std::optional(inner) : std::nullopt;
}

template <class Archive>
void fields(Archive& archive, LanguageMap& map) {
    fields(archive, map.texts);
}

template <class Archive>
void fields(Archive& archive, Date& date) {
    fields(archive, date.earliest);
    fields(archive, date.latest);
    choice(archive, date.precision, Precision::third_of_month);
    choice(archive, date.end_precision, Precision::third_of_month);
    choice(archive, date.wording, Wording::after);
    archive.value(date.approximate);
    archive.value(date.uncertain);
    archive.value(date.end_approximate);
    archive.value(date.end_uncertain);
}

template <class Archive>
void fields(Archive& archive, Point& point) {
    archive.value(point.at.x);
    archive.value(point.at.y);
    fields(archive, point.text);
}

template <class Archive>
void fields(Archive& archive, Page& page) {
    archive.value(page.file);
    whole(archive, page.file_page);
    fields(archive, page.caption);
    fields(archive, page.alt);
    fields(archive, page.credit);
    fields(archive, page.points);
    archive.value(page.aspect);
}

template <class Archive>
void fields(Archive& archive, Run& run) {
    archive.value(run.text);
    archive.value(run.emphasis);
    archive.value(run.strong);
}

template <class Archive>
void fields(Archive& archive, Paragraph& paragraph) {
    fields(archive, paragraph.runs);
    archive.value(paragraph.list_item);
}

template <class Archive>
void fields(Archive& archive, Label& label) {
    archive.value(label.language);
    fields(archive, label.paragraphs);
}

template <class Archive>
void fields(Archive& archive, Item& item) {
    archive.value(item.id);
    fields(archive, item.title);
    fields(archive, item.date);
    fields(archive, item.date_text);
    archive.value(item.theme);
    archive.value(item.kind);
    fields(archive, item.creator);
    fields(archive, item.holder);
    archive.value(item.reference);
    fields(archive, item.extent);
    fields(archive, item.place);
    fields(archive, item.rights);
    fields(archive, item.sources);
    fields(archive, item.tags);
    fields(archive, item.related);
    archive.value(item.featured);
    archive.value(item.order);
    fields(archive, item.pages);
    fields(archive, item.labels);
}

template <class Archive>
void fields(Archive& archive, Theme& theme) {
    archive.value(theme.id);
    fields(archive, theme.title);
    fields(archive, theme.short_title);
    fields(archive, theme.summary);
    archive.value(theme.colour);
    archive.value(theme.cover);
}

template <class Archive>
void fields(Archive& archive, Kind& kind) {
    archive.value(kind.id);
    fields(archive, kind.title);
}

template <class Archive>
void fields(Archive& archive, Era& era) {
    archive.value(era.from);
    fields(archive, era.to);
    fields(archive, era.title);
    fields(archive, era.short_title);
}

template <class Archive>
void fields(Archive& archive, Tour& tour) {
    archive.value(tour.id);
    fields(archive, tour.title);
    fields(archive, tour.summary);
    fields(archive, tour.items);
}

template <class Archive>
void fields(Archive& archive, Exhibit& exhibit) {
    fields(archive, exhibit.title);
    fields(archive, exhibit.venue);
    fields(archive, exhibit.languages);
    fields(archive, exhibit.themes);
    fields(archive, exhibit.kinds);
    fields(archive, exhibit.eras);
    fields(archive, exhibit.tours);
    archive.value(exhibit.linear_timeline);
    fields(archive, exhibit.loop);
    fields(archive, exhibit.items);
}

template <class Archive, class T>
void fields(Archive& archive, std::vector<T>& values) {
    constexpr std::size_t least_bytes = 8; // every element begins with a count or a number
    const std::size_t count = archive.count(values.size(), least_bytes);
    if constexpr (std::is_same_v<Archive, Unpacker>) {
        for (std::size_t i = 0; i < count && archive.good; ++i) {
            fields(archive, values.emplace_back());
        }
    } else {
        for (T& value : values) {
            fields(archive, value);
        }
    }
}

} // namespace intake::snapshot
