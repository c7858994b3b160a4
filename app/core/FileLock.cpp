// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FileLock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace chatelaine {

FileLock::FileLock(QByteArray name, int file)
    : m_name(std::move(name))
    , m_file(file)
{
}

FileLock::~FileLock()
{
    // While it is still ours: whoever has it open already will see that the name is gone.
    if (isNamed())
        ::unlink(m_name.constData());
    ::close(m_file);
}

/// Whether the name still leads to the file that is open.
bool FileLock::isNamed() const
{
    struct stat open = {};
    struct stat named = {};
    return ::fstat(m_file, &open) == 0 && ::lstat(m_name.constData(), &named) == 0 &&
           open.st_ino == named.st_ino && open.st_dev == named.st_dev;
}

std::expected<std::shared_ptr<FileLock>, FileLock::Refusal> FileLock::tryLock(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    // Without O_NONBLOCK a pipe in its place would be waited for.
    const int flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY | O_NONBLOCK;
    while (true) {
        const int file = ::open(name.constData(), flags, 0600);
        if (file < 0)
            return std::unexpected(Refusal::Unusable);
        struct stat facts = {};
        const bool plain =
            ::fstat(file, &facts) == 0 && S_ISREG(facts.st_mode) && facts.st_uid == ::geteuid();
        if (!plain || ::flock(file, LOCK_EX | LOCK_NB) != 0) {
            ::close(file);
            return std::unexpected(plain ? Refusal::Held : Refusal::Unusable);
        }
        std::shared_ptr<FileLock> lock(new FileLock(name, file));
        // If not, its last holder removed it between our two calls: once more, with the next file.
        if (lock->isNamed())
            return lock;
    }
}

} // namespace chatelaine
