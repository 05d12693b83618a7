#pragma once

#include <string>
#include <vector>

#include <vips/vips8>

#include "base/prepare_protocol.h"
#include "ports/process.h"
#include "tests/platform/temporary_folder.h"

/// A content folder, a pictures folder and a running kiosk-prepare between them.
class Workshop {
public:
    Workshop();

    std::string content() const { return m_folder / "content"; }
    std::string pictures() const { return m_folder / "pictures"; }
    std::string path(const std::string& file) const { return content() + "/" + file; }

    /// Starts it (again) and reads its greeting. `looks_only`: without a pictures folder.
    void start(bool looks_only = false);

    /// Sends a request and returns the last reply to it; `Failed` with fault `crashed` and reason "died" when the
    /// process ended instead.
    base::prepare::Reply ask(base::prepare::Request request);
    base::prepare::Made made(const std::string& file, base::prepare::What what, int page = 0);
    base::prepare::Fault fault(const std::string& file, base::prepare::What what = base::prepare::What::thumbnail,
                               int page = 0);

    /// The whole picture at full size, put together from the tiles of level 0.
    vips::VImage level_0(const base::prepare::Made& made) const;
    vips::VImage thumbnail(const base::prepare::Made& made) const;

    /// Names in the pictures folder.
    std::vector<std::string> pictures_list() const;

    ports::Child& child() { return *m_child; }
    const base::prepare::Hello& hello() const { return m_hello; }

private:
    TemporaryFolder m_folder;
    std::unique_ptr<ports::Child> m_child;
    base::prepare::Hello m_hello;
    int m_id = 0;
};

void write_file(const std::string& path, const std::string& content);
std::string read_file(const std::string& path);

/// Saves by libvips; false where this build of it can't write the format.
bool save(const vips::VImage& image, const std::string& path);

/// Colours that tell where is where: four quarters (red, green / blue, grey) of the given size.
vips::VImage quarters(int width_px, int height_px);

/// The pixel at a place counted from 0 to 1, three bands.
std::vector<double> pixel(const vips::VImage& image, double x, double y);

/// Whether two colours are alike to the eye, JPEG's loss included.
bool alike(const std::vector<double>& a, const std::vector<double>& b, double tolerance = 14);
