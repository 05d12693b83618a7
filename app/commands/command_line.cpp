#include "commands/command_line.h"

#include <charconv>

#include <CLI/CLI.hpp>

#include "base/unicode.h"
#include "commands/words.h"

namespace commands {

namespace {

constexpr int least_px = 320;
constexpr int most_px = 8192;

/// "1920x1080"; nothing where it is not of that form or no size for a screen.
std::optional<base::Size> parse_size(std::string_view text) {
    const auto number = [](std::string_view digits) -> std::optional<int> {
        int value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        const bool whole = error == std::errc() && end == digits.data() + digits.size();
        return whole && value >= least_px && value <= most_px ? std::optional(value) : std::nullopt;
    };
    const std::size_t cross = text.find('x');
    if (cross == std::string_view::npos) {
        return {};
    }
    const auto width = number(text.substr(0, cross));
    const auto height = number(text.substr(cross + 1));
    if (!width || !height) {
        return {};
    }
    return base::Size{static_cast<double>(*width), static_cast<double>(*height)};
}

/// CLI11's help with columns that fit Vietnamese: it counts bytes.
class HelpFormat : public CLI::Formatter {
public:
    std::string make_option(const CLI::Option* option, bool positional) const override {
        return row(make_option_name(option, positional) + make_option_opts(option), make_option_desc(option));
    }
    std::string make_subcommand(const CLI::App* app) const override {
        return row(app->get_name(), app->get_description());
    }

private:
    static std::string row(const std::string& name, const std::string& about) {
        constexpr std::size_t column = 34;
        const std::size_t width = base::code_points(name).size() + 2;
        return fmt::format("  {}{}{}\n", name, std::string(width < column ? column - width : 1, ' '), about);
    }
};

/// The command line's grammar, its words in one language, filling in a CommandLine.
class Grammar {
public:
    Grammar(const base::Strings& words, CommandLine& line) : m_words(words), m_line(line), m_app(words["cli.about"]) {
        m_app.name("kiosk");
        m_app.require_subcommand(0, 1);
        m_app.fallthrough();
        m_app.set_help_flag("-h,--help", words["cli.help"]);
        label(m_app);
        m_app.add_flag("--version", version, words["cli.version"]);
        m_settings = m_app.add_option("--settings", line.settings, words["cli.settings"]);
        m_settings->type_name(words["cli.type_file"]);
        m_app.add_option("--set", line.overrides, words["cli.set"])
            ->type_name(words["cli.type_set"])
            ->allow_extra_args(false);
        m_app.add_option("--lang", line.language, words["cli.lang"])->type_name("vi|en");
        m_app.add_flag("--screen-process", show)->group("");
        m_app.add_flag("--until-complete", line.until_complete)->group("");
        add_check();
        add_date();
        add_prepare();
        add_new();
        add_import();
        add_export();
        add_shot();
        add_play();
        add_bench();
        add(Command::pin, "pin");
        m_help = m_app.add_subcommand("help", words["cli.help_command"]);
        label(*m_help);
        m_help->add_option("COMMAND", help_on, words["cli.help_on"])->type_name("");
    }

    void parse(std::vector<std::string> arguments) {
        if (std::find(arguments.begin(), arguments.end(), "date") != arguments.end()) {
            shield_dates(arguments);
        }
        std::reverse(arguments.begin(), arguments.end()); // CLI11 takes them from the back
        m_app.parse(std::move(arguments));
        for (std::string& text : m_line.dates) {
            const bool shielded = text.starts_with(' ') && looks_like_syntax(std::string_view(text).substr(1));
            text.erase(0, shielded ? 1 : 0);
        }
    }
    bool help_wanted() const { return m_help->parsed(); }
    bool settings_named() const { return m_settings->count() > 0; }

    /// The help of a command, or of all (empty); nothing where there is no such command. Only before parsing.
    std::optional<std::string> help(const std::string& name) const {
        if (name.empty()) {
            return m_app.help();
        }
        for (const auto& [command, app] : m_commands) {
            if (app->get_name() == name) {
                return app->help("kiosk");
            }
        }
        return {};
    }
    std::optional<Command> chosen() const {
        for (const auto& [command, app] : m_commands) {
            if (app->parsed()) {
                return command;
            }
        }
        return {};
    }

    std::string chosen_name() const {
        const auto chosen_apps = m_app.get_subcommands();
        return chosen_apps.empty() || chosen_apps.front() == m_help ? std::string() : chosen_apps.front()->get_name();
    }

    bool version = false;
    bool show = false;
    std::string help_on;

private:
    /// What CLI11 would take for a list ("[1667,1668]") or for an option ("-0110").
    static bool looks_like_syntax(std::string_view text) {
        const bool list = text.starts_with('[') && text.ends_with(']');
        return list || (text.size() > 1 && text[0] == '-' && text[1] >= '0' && text[1] <= '9');
    }

    /// Dates arrive as they were written if a space, taken away again after parsing, stands before them.
    static void shield_dates(std::vector<std::string>& arguments) {
        for (std::string& argument : arguments) {
            if (looks_like_syntax(argument)) {
                argument.insert(0, 1, ' ');
            }
        }
    }

    CLI::App& add(Command command, const std::string& name) {
        CLI::App* const app = m_app.add_subcommand(name, m_words["cli." + name]);
        app->set_help_flag("-h,--help", m_words["cli.help"]);
        label(*app);
        app->footer(m_words["cli.everywhere"]);
        m_commands.emplace_back(command, app);
        return *app;
    }

    /// The words around an app's help.
    void label(CLI::App& app) {
        const auto format = std::make_shared<HelpFormat>();
        for (const char* word : {"Usage", "OPTIONS", "SUBCOMMAND", "SUBCOMMANDS", "REQUIRED", "Positionals"}) {
            format->label(word, m_words[std::string("cli.label_") + word]);
        }
        app.formatter(format);
        app.get_help_ptr()->group(m_words["cli.group_options"]);
        app.option_defaults()->group(m_words["cli.group_options"]);
        app.group(m_words["cli.group_commands"]);
    }

    void add_content(CLI::App& app) {
        app.add_option("CONTENT", m_line.content, m_words["cli.content"])->type_name("");
    }

    void add_check() {
        CLI::App& app = add(Command::check, "check");
        add_content(app);
        app.add_flag("--json", m_line.json, m_words["cli.json"]);
    }

    void add_date() {
        CLI::App& app = add(Command::date, "date");
        app.add_option("TEXT", m_line.dates, m_words["cli.date_text"])->type_name("");
        app.add_flag("--json", m_line.json, m_words["cli.date_json"]);
    }

    void add_prepare() {
        CLI::App& app = add(Command::prepare, "prepare");
        add_content(app);
        app.add_option("--jobs", m_line.jobs, m_words["cli.jobs"])
            ->type_name("N")
            ->check(CLI::Range(1, 64).description(""));
    }

    void add_new() {
        CLI::App& app = add(Command::new_item, "new");
        app.add_option("ID", m_line.new_item.id, m_words["cli.new_id"])->required()->type_name("");
        app.add_option("PICTURE", m_line.new_item.pictures, m_words["cli.new_picture"])->type_name("");
        app.add_option("--title", m_line.new_item.title, m_words["cli.new_title"])->type_name(m_words["cli.type_text"]);
    }

    void add_import() {
        CLI::App& app = add(Command::import, "import");
        app.add_option("FILE", m_line.import_from.file, m_words["cli.import_file"])->required()->type_name("");
        add_content(app);
        app.add_flag("--dry-run", m_line.import_from.dry_run, m_words["cli.dry_run"]);
    }

    void add_export() {
        CLI::App& app = add(Command::export_to, "export");
        app.add_option("FILE", m_line.export_to.file, m_words["cli.export_file"])->required()->type_name("");
        add_content(app);
        app.add_flag("--pictures", m_line.export_to.pictures, m_words["cli.pictures"]);
        app.add_option("--base-url", m_line.export_to.base_url, m_words["cli.base_url"])->type_name("URL");
    }

    void add_shot() {
        CLI::App& app = add(Command::shot, "shot");
        app.add_option("SCREEN", m_line.shot.screen, m_words["cli.screen"])->required()->type_name("");
        app.add_option("-o", m_line.shot.file, m_words["cli.out"])->required()->type_name(m_words["cli.type_file"]);
        app.add_option("--tree", m_line.shot.tree, m_words["cli.tree"])->type_name(m_words["cli.type_file"]);
        app.add_option("--item", m_line.shot.item, m_words["cli.item"])->type_name("ID");
        app.add_option("--page", m_line.shot.page, m_words["cli.page"])
            ->type_name("N")
            ->check(CLI::Range(1, 10000).description(""));
        app.add_option("--theme", m_line.shot.theme, m_words["cli.theme"])->type_name("ID");
        app.add_option("--from", m_line.shot.from, m_words["cli.from"])->type_name(m_words["cli.type_date"]);
        app.add_option("--to", m_line.shot.to, m_words["cli.to"])->type_name(m_words["cli.type_date"]);
        app.add_option("--slide", m_line.shot.slide, m_words["cli.slide"])
            ->type_name("N")
            ->check(CLI::Range(1, 100000).description(""));
        add_look(app);
    }

    void add_play() {
        CLI::App& app = add(Command::play, "play");
        app.add_option("SCRIPT", m_line.play.script, m_words["cli.script"])->required()->type_name("");
        app.add_flag("--real-time", m_line.play.real_time, m_words["cli.real_time"]);
        app.add_flag("--window", m_line.play.window, m_words["cli.window"]);
        app.add_option("--timings", m_line.play.timings, m_words["cli.timings"])->type_name("FILE.json");
        add_look(app);
        app.footer(m_words["cli.play_lines"] + "\n\n" + m_words["cli.everywhere"]);
    }

    void add_bench() {
        CLI::App& app = add(Command::bench, "bench");
        app.add_option("CONTENT", m_line.content, m_words["cli.content"])->type_name("");
        add_look(app);
    }

    void add_look(CLI::App& app) {
        Look& look = m_line.look;
        add_read(app, "--size", m_words["cli.size"], m_words["cli.type_size"], [&look](const std::string& text) {
            look.size = parse_size(text);
            return look.size.has_value();
        });
        add_choice<frame::TextSize>(app, "--text", m_words["cli.text"],
                                    {{"normal", frame::TextSize::normal},
                                     {"large", frame::TextSize::large},
                                     {"larger", frame::TextSize::larger}},
                                    look.text);
        app.add_flag("--contrast", look.high_contrast, m_words["cli.contrast"]);
        add_choice<std::optional<base::Palette>>(app, "--palette", m_words["cli.palette"],
                                                 {{"lacquer", base::Palette::lacquer}, {"paper", base::Palette::paper}},
                                                 look.palette);
    }

    /// An option whose text `read` understands, or not.
    static void add_read(CLI::App& app, const std::string& name, const std::string& about, const std::string& type,
                         const std::function<bool(const std::string&)>& read) {
        app.add_option_function<std::string>(
               name,
               [name, read](const std::string& text) {
                   if (!read(text)) {
                       throw CLI::ValidationError(name, text);
                   }
               },
               about)
            ->type_name(type);
    }

    template <class T>
    static void add_choice(CLI::App& app, const std::string& name, const std::string& about,
                           const std::vector<std::pair<std::string, T>>& choices, T& into) {
        std::string type;
        for (const auto& [word, value] : choices) {
            type += (type.empty() ? "" : "|") + word;
        }
        add_read(app, name, about, type, [choices, &into](const std::string& text) {
            const auto found =
                std::find_if(choices.begin(), choices.end(), [&](const auto& choice) { return choice.first == text; });
            if (found != choices.end()) {
                into = found->second;
            }
            return found != choices.end();
        });
    }

    const base::Strings& m_words;
    CommandLine& m_line;
    CLI::App m_app;
    CLI::App* m_help = nullptr;
    CLI::Option* m_settings = nullptr;
    std::vector<std::pair<Command, CLI::App*>> m_commands;
};

/// What is wrong with a command line, in the reader's language.
std::string explain(const CLI::ParseError& error, const base::Strings& words) {
    // CLI11's sentences are English; around the arguments that they name, ours stand.
    const std::string sentence = error.what();
    if (dynamic_cast<const CLI::ExtrasError*>(&error)) {
        const std::size_t colon = sentence.find(": ");
        return filled(words, "cli.error_unknown", colon == std::string::npos ? sentence : sentence.substr(colon + 2));
    }
    if (dynamic_cast<const CLI::RequiredError*>(&error)) {
        return filled(words, "cli.error_missing", sentence.substr(0, sentence.find(" is required")));
    }
    return filled(words, "cli.error_value", sentence);
}

Parsed print(std::string text) {
    return {.line = {}, .out = std::move(text), .err = {}, .exit_code = 0};
}

Parsed wrong(const std::string& message, const base::Strings& words) {
    return {
        .line = {}, .out = {}, .err = fmt::format("kiosk: {}\n{}\n", message, words["cli.try_help"]), .exit_code = 2};
}

/// `--lang` has to be known before anything can be said; it may stand anywhere.
std::optional<std::string> asked_language(const std::vector<std::string>& arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--lang" && i + 1 < arguments.size()) {
            return arguments[i + 1];
        }
        if (arguments[i].starts_with("--lang=")) {
            return arguments[i].substr(7);
        }
    }
    return {};
}

} // namespace

Parsed parse_command_line(std::vector<std::string> arguments, const base::StringTables& strings,
                          std::string_view language) {
    CommandLine line;
    line.look_language = asked_language(arguments);
    line.language = line.look_language.value_or(std::string(language));
    const base::Strings& words = base::strings_for(strings, line.language);
    if (line.look_language && !strings.contains(*line.look_language)) {
        return wrong(filled(words, "cli.error_language", *line.look_language), words);
    }
    Grammar grammar(words, line);
    std::string topic; // of the help that is asked for
    bool help = false;
    try {
        grammar.parse(std::move(arguments));
        help = grammar.help_wanted();
        line.settings_named = grammar.settings_named();
        topic = grammar.help_on;
    } catch (const CLI::CallForHelp&) {
        help = true;
        topic = grammar.chosen_name();
    } catch (const CLI::ParseError& error) {
        return wrong(explain(error, words), words);
    }
    if (help) {
        CommandLine untouched;
        const auto text = Grammar(words, untouched).help(topic);
        return text ? print(*text) : wrong(filled(words, "cli.error_unknown", topic), words);
    }
    if (grammar.version) {
        return print("kiosk " KIOSK_VERSION "\n");
    }
    line.command = grammar.chosen().value_or(grammar.show ? Command::show : Command::supervise);
    return {.line = std::move(line), .out = {}, .err = {}, .exit_code = 0};
}

std::string message_language(std::string_view locale) {
    return locale.starts_with("vi") ? "vi" : "en";
}

} // namespace commands
