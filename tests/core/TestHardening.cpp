// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Hardening.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestHardening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { hardenProcess(); }

    /// KR-07
    void noCoreDump()
    {
        rlimit limit{1, 1};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t{0});
        QCOMPARE(limit.rlim_max, rlim_t{0});
        QFile filter(u"/proc/self/coredump_filter"_s);
        QVERIFY(filter.open(QIODevice::ReadOnly));
        QCOMPARE(filter.readAll().trimmed().toInt(nullptr, 16), 0);
    }

    void noTracing() { QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0); }

    /// What Qt and the libraries below it read about their own process must stay readable.
    void ownProcessStaysReadable()
    {
        QFile maps(u"/proc/self/maps"_s);
        QVERIFY(maps.open(QIODevice::ReadOnly));
        QVERIFY(!QFile::symLinkTarget(u"/proc/self/exe"_s).isEmpty());
        QVERIFY(!QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System).isEmpty());
    }

    /// A browser that is started from here must not inherit the ban on portals.
    void childrenAreNotAffected()
    {
        QProcess child;
        child.start(u"/bin/sh"_s, {u"-c"_s, u"test -r /proc/$$/environ"_s});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHardening)
#include "TestHardening.moc"
