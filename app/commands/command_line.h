#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/geometry.h"
#include "base/settings.h"
#include "base/strings.h"
#include "frame/theme.h"

namespace commands {

enum class Command { supervise, show, check, date, prepare, new_item, import, export_to, shot, play, bench, pin };

/// How screens are looked at by `shot`, `play` and `bench`.
struct Look {
    std::optional<base::Size> size; ///< px; absent: the settings' display.size
    frame::TextSize text = frame::TextSize::normal;
    bool high_contrast = false;
    std::optional<base::Palette> palette;
};

struct ShotOrder {
    std::string screen;
    std::string file;
    std::string tree; ///< file for the frame list as text; empty: none
    std::string item;
    int page = 1;
    std::string theme;
    std::string from; ///< of the timeline: a written date; empty: its beginning
    std::string to;   ///< likewise; empty: its end
    int slide = 1;
};

struct PlayOrder {
    std::string script;
    bool real_time = false;
    bool window = false;
    std::string timings; ///< file for what each frame took; empty: none
};

struct NewOrder {
    std::string id;
    std::string title;
    std::vector<std::string> pictures; ///< files to copy
};

struct ImportOrder {
    std::string file;
    bool dry_run = false; ///< tell what would change, write nothing
};

struct ExportOrder {
    std::string file;
    bool pictures = false;               ///< copy the pictures too, into a folder beside it
    std::optional<std::string> base_url; ///< of a IIIF folder: the web address at which it will stand
};

/// What somebody wants of the program.
struct CommandLine {
    Command command = Command::supervise;
    std::string settings = "kiosk.json";
    bool settings_named = false;              ///< by --settings: then it has to be there
    std::vector<std::string> overrides;       ///< of settings, "key=value"
    std::string language;                     ///< of messages
    std::optional<std::string> look_language; ///< `--lang`, if it was given: that of `shot` and `play` too
    std::optional<std::string> content;       ///< check, prepare, import, export, bench
    bool until_complete = false;              ///< show: ends with its first complete frame, and says so
    bool json = false;                        ///< check, date
    std::vector<std::string> dates;           ///< date; none: from standard input
    int jobs = 0;                             ///< prepare; 0: as many as there are processors
    NewOrder new_item;
    ImportOrder import_from;
    ExportOrder export_to;
    Look look;
    ShotOrder shot;
    PlayOrder play;
};

/// A command line understood, or what to print instead of running anything.
struct Parsed {
    std::optional<CommandLine> line;
    std::string out;
    std::string err;
    int exit_code = 0;
};

/// `arguments` without the program's name; `language` that of messages unless `--lang` says otherwise.
Parsed parse_command_line(std::vector<std::string> arguments, const base::StringTables& strings,
                          std::string_view language);

/// The language of a POSIX locale name that messages exist in: "vi" or "en".
std::string message_language(std::string_view locale);

} // namespace commands
