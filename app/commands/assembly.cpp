#include "commands/assembly.h"

namespace commands {

namespace {

std::uint64_t picture_memory_bytes(const base::Settings& settings, base::Size screen) {
    const double mb = settings.cache.memory_mb.value_or(12 * screen.w * screen.h * 4 / 1e6);
    return static_cast<std::uint64_t>(mb * 1e6);
}

pictures::Limits picture_limits(const World& world, const base::Settings& settings, base::Size screen) {
    pictures::Limits limits;
    limits.memory_bytes = picture_memory_bytes(settings, screen);
    limits.begin_worker = world.give_way;
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

Assembly::Assembly(const World& world, const base::Settings& settings, const base::StringTables& strings,
                   Furniture& furniture, ports::Log& log, Stage stage, const Plan& plan, double now_s)
    : m_stage(std::move(stage)),
      m_derivatives({.cache_folder = settings.cache.dir,
                     .prepare_program = world.prepare_program,
                     .raster_px = settings.cache.raster_px,
                     .workers = plan.time == visit::Time::exact ? std::max(1, world.processors) : 1,
                     .disk_gb = settings.cache.disk_gb},
                    world.files, world.processes, world.clock, log, strings),
      m_pictures(m_derivatives, *m_stage.textures, world.files,
                 picture_limits(world, settings, m_stage.screen->size())),
      m_watch(plan.watched ? world.watch(settings.content) : nullptr),
      m_kiosk({.furnishing = {settings, strings, furniture.icons, *furniture.type},
               .files = world.files,
               .log = log,
               .derivatives = m_derivatives,
               .pictures = m_pictures,
               .screen = *m_stage.screen,
               .time = plan.time,
               .memory = plan.memory,
               .watching = m_watch ? std::optional(visit::Watching{*m_watch, world.clock, plan.wake}) : std::nullopt,
               .begin_worker = world.give_way,
               .begin = plan.begin},
              now_s) {}

} // namespace commands
