#include "platform/window_manager.h"

#include <X11/Xatom.h>
#include <X11/Xlib.h>

#include <memory>

namespace platform {

bool x_window_manager_runs() {
    const std::unique_ptr<Display, int (*)(Display*)> display(XOpenDisplay(nullptr), XCloseDisplay);
    if (!display) {
        return false;
    }
    const Atom check = XInternAtom(display.get(), "_NET_SUPPORTING_WM_CHECK", True);
    if (check == None) {
        return false;
    }
    Atom type = None;
    int format = 0;
    unsigned long count = 0;
    unsigned long left = 0;
    unsigned char* value = nullptr;
    XGetWindowProperty(display.get(), DefaultRootWindow(display.get()), check, 0, 1, False, XA_WINDOW, &type, &format,
                       &count, &left, &value);
    if (value != nullptr) {
        XFree(value);
    }
    return type == XA_WINDOW && count == 1;
}

} // namespace platform
