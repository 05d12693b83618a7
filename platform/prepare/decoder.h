#pragma once

#include <functional>
#include <string>
#include <variant>

#include "base/prepare_protocol.h"

namespace prepare {

/// Starts libvips; before any fork. `threads` work on one picture.
void start_decoders(const char* program, int threads);

/// Makes what `request` asks for out of the open file `master` in the folder `work`: `made/thumbnail.jpg`, or
/// `tiles/…` in the layout of IIIF Image API 3 level 0 (without info.json). `measured` is called when the header is
/// read. Returns `Made` (without address and stamp) or `Failed`.
std::variant<base::prepare::Made, base::prepare::Failed>
decode(const base::prepare::Request& request, int master, const std::string& work,
       const std::function<void(const base::prepare::Measured&)>& measured);

/// Says what the open file `master` is, from its header. Where its end is not that of a whole file, it is decoded to be
/// sure. Returns `Examined` (without address and stamp) or `Failed`.
std::variant<base::prepare::Examined, base::prepare::Failed>
examine_master(const base::prepare::Request& request, int master,
               const std::function<void(const base::prepare::Measured&)>& measured);

} // namespace prepare
