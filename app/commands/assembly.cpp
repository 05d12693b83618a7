#include "commands/assembly.h"

namespace commands {

namespace {

std::uint64_t picture_memory_bytes(const base::Settings& settings, base::Size screen) {
    const double mb = settings.cache.memory_mb.value_or(12 * screen.w * screen.h * 4 / 1e6);
    return static_cast<std::uint64_t>(mb * 1e6);
}

pictures::Limits picture_limits(const World& world, const base::Settings& settings, base::Size screen,
                                visit::Time time) {
    pictures::Limits limits;
    limits.memory_bytes = picture_memory_bytes(settings, screen);
    if (time == visit::Time::real) {
        limits.begin = {world.stand_back, world.give_way};
    }
    return limits;
}

} // namespace

base::Result<Furniture> read_furniture(const World& world) {
    const auto drawings = world.files.read(world.assets_folder + "/icons.json");
    if (!drawings) {
        return base::fail(drawings.error().message);
    }
    auto icons = frame::Icons::parse(*drawings);
    if (!icons) {
        return base::fail("icons.json: " + icons.error().message);
    }
    auto fonts = frame::FontSet::open();
    if (!fonts) {
        return base::fail(fonts.error().message);
    }
    auto type = std::make_unique<frame::Typesetter>(*fonts);
    return Furniture{std::move(*icons), std::move(*fonts), std::move(type)};
}

Groundwork::Groundwork(const World& world, const base::Settings& settings, const base::StringTables& strings,
                       ports::Log& log, Plan plan)
    : m_world(world), m_settings(settings), m_strings(strings), m_log(log), m_plan(std::move(plan)),
      m_derivatives({.cache_folder = settings.cache.dir,
                     .prepare_program = world.prepare_program,
                     .raster_px = settings.cache.raster_px,
                     .workers = m_plan.time == visit::Time::exact ? std::max(1, world.processors) : 1,
                     .disk_gb = settings.cache.disk_gb},
                    world.files, world.processes, world.clock, log, strings) {
    if (m_plan.memory == visit::Memory::snapshot) {
        m_opening = std::async(std::launch::async, [this] {
            return visit::open_last_good(m_world.files, m_settings, m_log, m_derivatives);
        });
    }
}

Assembly::Assembly(std::unique_ptr<Groundwork> groundwork, Furniture& furniture, Stage stage, double now_s,
                   std::function<void()> wake)
    : m_groundwork(std::move(groundwork)), m_stage(std::move(stage)),
      m_pictures(m_groundwork->m_derivatives, *m_stage.textures, m_groundwork->m_world.files,
                 picture_limits(m_groundwork->m_world, m_groundwork->m_settings, m_stage.screen->size(),
                                m_groundwork->m_plan.time)),
      m_watch(m_groundwork->m_plan.watched ? m_groundwork->m_world.watch(m_groundwork->m_settings.content) : nullptr),
      m_kiosk({.furnishing = {m_groundwork->m_settings, m_groundwork->m_strings, furniture.icons, *furniture.type},
               .files = m_groundwork->m_world.files,
               .log = m_groundwork->m_log,
               .derivatives = m_groundwork->m_derivatives,
               .pictures = m_pictures,
               .screen = *m_stage.screen,
               .time = m_groundwork->m_plan.time,
               .memory = m_groundwork->m_plan.memory,
               .watching =
                   m_watch ? std::optional(visit::Watching{*m_watch, m_groundwork->m_world.clock, wake}) : std::nullopt,
               .begin_worker = m_groundwork->m_world.give_way,
               .begin = m_groundwork->m_plan.begin},
              m_groundwork->m_opening.valid() ? m_groundwork->m_opening.get() : std::nullopt, now_s) {}

} // namespace commands
