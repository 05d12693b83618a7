// The interfaces compiled once on their own, so that each stands without its users.
#include "ports/clock.h"
#include "ports/files.h"
#include "ports/log.h"
#include "ports/picture_sources.h"
#include "ports/process.h"
#include "ports/textures.h"
