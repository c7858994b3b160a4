// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FileLock.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestFileLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"some.lock"_s);
    }

    void oneHoldsIt()
    {
        auto first = FileLock::tryLock(m_path);
        QVERIFY(first);
        const auto second = FileLock::tryLock(m_path);
        QVERIFY(!second);
        QCOMPARE(second.error(), FileLock::Refusal::Held);
        first->reset();
        QVERIFY(FileLock::tryLock(m_path));
    }

    void leavesNothingBehind()
    {
        QVERIFY(FileLock::tryLock(m_path));
        QVERIFY(!QFileInfo::exists(m_path));
    }

    /// The name is not taken away from somebody who made it anew.
    void removesNoFileOfAnother()
    {
        auto first = FileLock::tryLock(m_path);
        QVERIFY(QFile::remove(m_path));
        const auto second = FileLock::tryLock(m_path);
        QVERIFY(second);
        first->reset();
        QVERIFY(QFileInfo::exists(m_path));
        QVERIFY(!FileLock::tryLock(m_path));
    }

    void diesWithItsHolder()
    {
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto held = FileLock::tryLock(m_path);
            [[maybe_unused]] const auto told = ::write(ready[1], held ? "y" : "n", 1);
            ::pause();
        }
        char said = 0;
        QCOMPARE(::read(ready[0], &said, 1), 1);
        QCOMPARE(said, 'y');
        QVERIFY(!FileLock::tryLock(m_path));
        QCOMPARE(::kill(child, SIGKILL), 0);
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QVERIFY(FileLock::tryLock(m_path));
    }

    void whatStandsInItHasNoMeaning_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("cut short") << QByteArray("");
        QTest::newRow("of another computer") << QByteArray("4711\nchatelaine\nold-host\nid\nboot\n");
        QTest::newRow("of a process that lives")
            << QByteArray("1\nchatelaine\n") + QSysInfo::machineHostName().toUtf8() + "\n\n\n";
        QTest::newRow("garbage") << QByteArray(100'000, '\0');
    }
    void whatStandsInItHasNoMeaning()
    {
        QFETCH(QByteArray, contents);
        QFile left(m_path);
        QVERIFY(left.open(QIODevice::WriteOnly));
        QCOMPARE(left.write(contents), contents.size());
        left.close();
        QVERIFY(FileLock::tryLock(m_path));
    }

    /// KR-08
    void onlyAPlainFileWillDo()
    {
        const QString target = m_folder->filePath(u"target"_s);
        QVERIFY(QFile::link(target, m_path));
        QCOMPARE(FileLock::tryLock(m_path).error(), FileLock::Refusal::Unusable);
        QVERIFY2(!QFileInfo::exists(target), "the link was not followed");
        QVERIFY(QFile::remove(m_path));
        QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
        QCOMPARE(FileLock::tryLock(m_path).error(), FileLock::Refusal::Unusable);
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QDir().mkdir(m_path));
        QCOMPARE(FileLock::tryLock(m_path).error(), FileLock::Refusal::Unusable);
        QCOMPARE(FileLock::tryLock(u"/dev/null/x"_s).error(), FileLock::Refusal::Unusable);
    }

    /// KR-08
    void isPrivateWhateverTheMask()
    {
        const mode_t before = ::umask(0);
        const auto lock = FileLock::tryLock(m_path);
        ::umask(before);
        QVERIFY(lock);
        QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                               QFile::ReadOther | QFile::WriteOther | QFile::ExeOther),
                 QFile::Permissions());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "TestFileLock.moc"
