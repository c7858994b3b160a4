// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Hardening.h"

#include <QLoggingCategory>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace chatelaine {

namespace {

Q_LOGGING_CATEGORY(lcHardening, "chatelaine.hardening")

/// A limit of zero does not stop the kernel from handing the dump to a crash handler, but without
/// any kind of mapping selected there is nothing of ours in it (core(5)).
bool emptyCoreDumps()
{
    const int filter = ::open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC);
    if (filter < 0)
        return false;
    const bool written = ::write(filter, "0", 1) == 1;
    ::close(filter);
    return written;
}

} // namespace

void forbidCoreDumps()
{
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0 || !emptyCoreDumps())
        qCWarning(lcHardening) << "core dumps could not be switched off";
}

void hardenProcess()
{
    forbidCoreDumps();
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        qCWarning(lcHardening) << "tracing by other processes could not be refused";
}

} // namespace chatelaine
