// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Paths.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestPaths : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            qputenv(variable, QFile::encodeName(m_home->filePath(QString::fromLatin1(variable).toLower())));
        const auto session = m_home->filePath(u"session"_s);
        QVERIFY(QDir().mkdir(session));
        QVERIFY(QFile::setPermissions(session, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(session));
    }

    void foldersArePrivate()
    {
        const auto before = ::umask(0);
        for (const auto &path :
             {paths::config(), paths::data(), paths::cache(), paths::state(), paths::runtime()}) {
            QVERIFY2(path.startsWith(m_home->path()) && path.endsWith(u"/chatelaine"), qPrintable(path));
            QCOMPARE(modeOf(path), 0700U);
        }
        ::umask(before);
        QVERIFY(paths::check());
    }

    void wideFolderIsNarrowed()
    {
        const auto path = m_home->filePath(u"xdg_config_home/chatelaine"_s);
        QVERIFY(QDir().mkpath(path));
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0777), 0);
        QCOMPARE(paths::config(), path);
        QCOMPARE(modeOf(path), 0700U);
    }

    /// KR-08: a planted link must not be followed, and a caller who does not look gets a file error.
    void linkIsRefused()
    {
        const auto elsewhere = m_home->filePath(u"elsewhere"_s);
        QVERIFY(QDir().mkpath(elsewhere));
        QVERIFY(QDir().mkpath(m_home->filePath(u"xdg_state_home"_s)));
        QVERIFY(QFile::link(elsewhere, m_home->filePath(u"xdg_state_home/chatelaine"_s)));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be used: it is a link or a file"_s));
        const auto path = paths::state();
        QFile file(path + u"/x"_s);
        QVERIFY(!file.open(QIODevice::WriteOnly));
        QVERIFY(QDir(elsewhere).isEmpty());
        const auto checked = paths::check();
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, u"storage.folder"_s);
        QCOMPARE(checked.error().category, Category::Storage);
        QVERIFY(checked.error().message.contains(u"xdg_state_home/chatelaine"));
    }

    void fileInTheWayIsRefused()
    {
        QVERIFY(QDir().mkpath(m_home->filePath(u"xdg_cache_home"_s)));
        QFile file(m_home->filePath(u"xdg_cache_home/chatelaine"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be used"_s));
        QVERIFY(!paths::cache().startsWith(m_home->path()));
    }

    void openSessionFolderIsNotTrusted()
    {
        const auto session = m_home->filePath(u"session"_s);
        QCOMPARE(::chmod(QFile::encodeName(session).constData(), 0777), 0);
        QCOMPARE(paths::runtime(), QString(m_home->filePath(u"xdg_state_home/chatelaine/run"_s)));
        qunsetenv("XDG_RUNTIME_DIR");
        QCOMPARE(paths::runtime(), QString(m_home->filePath(u"xdg_state_home/chatelaine/run"_s)));
        QCOMPARE(modeOf(paths::runtime()), 0700U);
        QCOMPARE(modeOf(m_home->filePath(u"xdg_state_home/chatelaine"_s)), 0700U);
    }

private:
    static unsigned modeOf(const QString &path)
    {
        struct stat facts = {};
        return ::lstat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 07777U : 0U;
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestPaths)
#include "TestPaths.moc"
