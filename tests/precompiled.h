// What nearly every test includes; compiled once for all of them.
#pragma once

#include "app/base/precompiled.h"

#include <doctest/doctest.h>
