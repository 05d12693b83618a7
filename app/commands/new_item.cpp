#include "commands/new_item.h"

#include "commands/problem_line.h"
#include "intake/content.h"
#include "intake/item_writer.h"
#include "intake/new_item.h"

namespace commands {

int new_item(const Task& task) {
    const NewOrder& order = task.line.new_item;
    const std::string_view language = task.words().language();
    const intake::NewItem item = intake::plan_new_item(task.world.files, task.settings.content,
                                                       {order.id, order.title, order.pictures}, task.strings);
    for (const exhibit::Problem& problem : item.problems) {
        task.world.terminal.err() << problem_line(problem, language) << '\n';
    }
    if (!item.files) {
        return 1;
    }
    if (const auto written = intake::write_items(task.world.files, task.settings.content, {*item.files}); !written) {
        return task.refuse(written.error().message);
    }
    task.out() << filled(task.words(), "new.done", task.settings.content + "/items/" + order.id) << '\n';
    const intake::Content content = intake::read_content(task.world.files, task.settings.content, task.strings);
    for (const exhibit::Problem& problem : content.problems) {
        if (problem.item == order.id) {
            task.out() << problem_line(problem, language) << '\n';
        }
    }
    return 0;
}

} // namespace commands
