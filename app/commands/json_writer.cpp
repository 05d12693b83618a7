#include "commands/json_writer.h"

#include <cmath>

#include <rapidjson/ostreamwrapper.h>
#include <rapidjson/writer.h>

namespace commands {

struct JsonWriter::Machine {
    explicit Machine(std::ostream& out) : stream(out), writer(stream) {}

    rapidjson::OStreamWrapper stream;
    rapidjson::Writer<rapidjson::OStreamWrapper> writer;
};

JsonWriter::JsonWriter(std::ostream& out) : m_machine(std::make_unique<Machine>(out)) {}

JsonWriter::~JsonWriter() = default;

JsonWriter& JsonWriter::begin_object() {
    m_machine->writer.StartObject();
    return *this;
}

JsonWriter& JsonWriter::end_object() {
    m_machine->writer.EndObject();
    return *this;
}

JsonWriter& JsonWriter::begin_array() {
    m_machine->writer.StartArray();
    return *this;
}

JsonWriter& JsonWriter::end_array() {
    m_machine->writer.EndArray();
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    m_machine->writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
    m_machine->writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    return *this;
}

JsonWriter& JsonWriter::value(std::int64_t number) {
    m_machine->writer.Int64(number);
    return *this;
}

JsonWriter& JsonWriter::value(double number, int places) {
    if (!std::isfinite(number)) {
        return null();
    }
    const double scale = std::pow(10, places);
    m_machine->writer.Double(std::round(number * scale) / scale);
    return *this;
}

JsonWriter& JsonWriter::flag(bool value) {
    m_machine->writer.Bool(value);
    return *this;
}

JsonWriter& JsonWriter::null() {
    m_machine->writer.Null();
    return *this;
}

} // namespace commands
