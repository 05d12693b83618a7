#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace commands {

/// Writes one JSON value onto a stream, piece by piece; text is UTF-8. Numbers that are not finite become null.
class JsonWriter {
public:
    explicit JsonWriter(std::ostream& out);
    ~JsonWriter();
    JsonWriter(const JsonWriter&) = delete;
    JsonWriter& operator=(const JsonWriter&) = delete;

    JsonWriter& begin_object();
    JsonWriter& end_object();
    JsonWriter& begin_array();
    JsonWriter& end_array();
    JsonWriter& key(std::string_view name);

    JsonWriter& value(std::string_view text);
    JsonWriter& value(std::int64_t number);
    /// Rounded to so many places after the point, at most.
    JsonWriter& value(double number, int places);
    JsonWriter& flag(bool value);
    JsonWriter& null();

    JsonWriter& field(std::string_view name, std::string_view text) { return key(name).value(text); }
    JsonWriter& field(std::string_view name, std::int64_t number) { return key(name).value(number); }
    JsonWriter& field(std::string_view name, double number, int places) { return key(name).value(number, places); }
    JsonWriter& field_or_null(std::string_view name, const std::optional<std::string>& text) {
        return text ? key(name).value(*text) : key(name).null();
    }

private:
    struct Machine;
    std::unique_ptr<Machine> m_machine;
};

} // namespace commands
