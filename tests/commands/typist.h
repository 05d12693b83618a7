#pragma once

#include <deque>
#include <sstream>
#include <string>

#include <doctest/doctest.h>

#include "ports/terminal.h"

namespace commands_test {

/// Somebody who types.
class Typist : public ports::Terminal {
public:
    Typist(bool person, std::deque<std::string> lines) : m_person(person), m_lines(std::move(lines)) {}

    std::ostream& out() override { return said; }
    std::ostream& err() override { return said; }
    bool interactive() const override { return m_person; }
    bool watched() const override { return m_person; }
    base::Result<std::string> read_line() override {
        if (m_lines.empty()) {
            return base::fail("the end");
        }
        std::string line = m_lines.front();
        m_lines.pop_front();
        return line;
    }
    base::Result<std::string> read_secret(const std::string&) override {
        CHECK(m_person);
        return read_line();
    }

    std::ostringstream said; ///< on either output

private:
    bool m_person;
    std::deque<std::string> m_lines;
};

} // namespace commands_test
