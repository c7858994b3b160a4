// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QString>

namespace chatelaine::paths {

/// `$XDG_…_HOME/chatelaine`, made on first use with mode 0700; never a link and never a folder of
/// somebody else (KR-08). Where that cannot be had the answer is a path below which no file can be
/// opened or made, so that a caller who goes on gets an ordinary file error; check() says why.
QString config();
QString data();
QString cache();
QString state();
/// For lock files and sockets: `$XDG_RUNTIME_DIR/chatelaine`, else below state().
QString runtime();

/// Whether all five can be used; category storage, naming the first that cannot.
Done check();

} // namespace chatelaine::paths
