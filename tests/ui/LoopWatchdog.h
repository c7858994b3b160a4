// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStringList>

namespace chatelaine::test {

/// An application that notes every turn of its event loop in which this thread itself used more
/// than 50 ms of processor time, or slept that long in a lock, a read or a nested loop, while it
/// handled events. Time in which the machine ran somebody else is told apart by the kernel's own
/// account and does not count.
class LoopWatchdog : public QApplication
{
    Q_OBJECT
public:
#ifdef __SANITIZE_ADDRESS__
    // AddressSanitizer about doubles what everything costs; that half is not the program's.
    static constexpr qint64 limit = 100;
#else
    static constexpr qint64 limit = 50; ///< milliseconds
#endif

    LoopWatchdog(int &argc, char **argv);
    ~LoopWatchdog() override;

    static LoopWatchdog *instance() { return qobject_cast<LoopWatchdog *>(QCoreApplication::instance()); }

    bool notify(QObject *receiver, QEvent *event) override;

    /// Forgets what was noted: what a test does outside of the loop does not count.
    void reset();
    /// What was noted since reset(), one line each; empty is good.
    [[nodiscard]] QStringList violations() const { return m_violations; }
    /// Of the worst turn, in milliseconds.
    [[nodiscard]] qint64 worst() const { return m_worst / 1'000'000; }
    /// The same, of this thread's own processor time alone.
    [[nodiscard]] qint64 worstComputed() const { return m_worstComputed / 1'000'000; }

private:
    struct Usage
    {
        qint64 running = 0; ///< nanoseconds on a processor
        qint64 queued = 0;  ///< nanoseconds ready to run, but others ran
        qint64 wall = 0;
    };
    [[nodiscard]] Usage now();
    void newTurn();
    void judge(const char *event);

    QFile m_schedule;
    QElapsedTimer m_clock;
    Usage m_spent; ///< in this turn
    QStringList m_violations;
    qint64 m_worst = 0;
    qint64 m_worstComputed = 0;
    int m_depth = 0;
    bool m_told = false; ///< this turn was noted already
};

} // namespace chatelaine::test

/// In place of QTEST_MAIN.
#define CHATELAINE_WATCHED_TEST_MAIN(TestClass)                                                              \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        chatelaine::test::LoopWatchdog application(argc, argv);                                              \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
