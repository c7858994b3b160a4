// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace chatelaine::paths {

namespace {

Q_LOGGING_CATEGORY(lcPaths, "chatelaine.paths")

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Paths)
};

Error unusable(const QString &path, const QString &cause)
{
    return {u"storage.folder"_s,
            Category::Storage,
            Tr::tr("The folder %1 cannot be used: %2.").arg(QDir::toNativeSeparators(path), cause),
            Tr::tr("Make it a plain folder that only you can read, or move it out of the way."),
            {{u"requirement"_s, u"KR-08"_s}}};
}

/// Makes `path` a folder that is ours alone. Opened without following a link, then judged and
/// changed by descriptor, so that nothing can be swapped in between.
Done makePrivate(const QString &path)
{
    const auto name = QFile::encodeName(path);
    if (!QDir().mkpath(path.left(path.lastIndexOf(u'/'))))
        return std::unexpected(unusable(path, Tr::tr("the folder above it cannot be made")));
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return std::unexpected(unusable(path, QString::fromLocal8Bit(std::strerror(errno))));
    const int folder = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0) {
        const bool isLink = errno == ELOOP || errno == ENOTDIR;
        return std::unexpected(unusable(path, isLink ? Tr::tr("it is a link or a file")
                                                     : QString::fromLocal8Bit(std::strerror(errno))));
    }
    struct stat facts = {};
    const bool ours = ::fstat(folder, &facts) == 0 && facts.st_uid == ::geteuid();
    const bool closed = ours && ((facts.st_mode & 077) == 0 || ::fchmod(folder, 0700) == 0);
    ::close(folder);
    if (!ours)
        return std::unexpected(unusable(path, Tr::tr("it belongs to somebody else")));
    if (!closed)
        return std::unexpected(unusable(path, Tr::tr("others may read it")));
    return {};
}

QString usable(const QString &path)
{
    const auto made = makePrivate(path);
    if (made)
        return path;
    qCWarning(lcPaths).noquote() << made.error().message;
    return u"/dev/null/chatelaine"_s;
}

QString below(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + u"/chatelaine"_s;
}

/// Qt knows this folder since 6.7 only.
QString statePath()
{
    const auto home = qEnvironmentVariable("XDG_STATE_HOME");
    const auto base = home.startsWith(u'/') ? home : QDir::homePath() + u"/.local/state"_s;
    return base + u"/chatelaine"_s;
}

/// The session's folder counts only if it is what its specification promises.
QString runtimePath()
{
    const auto base = qEnvironmentVariable("XDG_RUNTIME_DIR");
    struct stat facts = {};
    const bool good = base.startsWith(u'/') && ::lstat(QFile::encodeName(base).constData(), &facts) == 0 &&
                      S_ISDIR(facts.st_mode) && facts.st_uid == ::geteuid() && (facts.st_mode & 077) == 0;
    return good ? QString(base + u"/chatelaine"_s) : QString(statePath() + u"/run"_s);
}

} // namespace

QString config()
{
    return usable(below(QStandardPaths::GenericConfigLocation));
}

QString data()
{
    return usable(below(QStandardPaths::GenericDataLocation));
}

QString cache()
{
    return usable(below(QStandardPaths::GenericCacheLocation));
}

QString state()
{
    return usable(statePath());
}

QString runtime()
{
    const auto path = runtimePath();
    // Where it lies below state(), that must be private first.
    return path.startsWith(statePath()) && state() != statePath() ? state() : usable(path);
}

Done check()
{
    const QStringList all{below(QStandardPaths::GenericConfigLocation),
                          below(QStandardPaths::GenericDataLocation),
                          below(QStandardPaths::GenericCacheLocation), statePath(), runtimePath()};
    for (const auto &path : all) {
        if (const auto made = makePrivate(path); !made)
            return made;
    }
    return {};
}

} // namespace chatelaine::paths
