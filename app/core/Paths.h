// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chatelaine::paths {

/// `$XDG_…_HOME/chatelaine`, made on first use with mode 0700; never a link (KR-08).
QString config();
QString data();
QString cache();
QString state();
/// For lock files and sockets: `$XDG_RUNTIME_DIR/chatelaine`, else below state().
QString runtime();

} // namespace chatelaine::paths
