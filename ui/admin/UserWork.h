// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/Directory.h"
#include "ui/widgets/MessageBar.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace chatelaine {

/// Changes at the server: one person's fields, or something done with many, one after the other with
/// a result for each. Tells the outcome in the message bar, with Undo where the server allows it.
class UserWork : public QObject
{
    Q_OBJECT
public:
    /// People by id, with the names to call them by.
    using People = QHash<QString, QString>;

    explicit UserWork(MessageBar *messages, QObject *parent = nullptr);
    ~UserWork() override;

    void setDirectory(Directory *directory);
    void save(const QString &user, const QString &name, const Change &change);
    void setEnabled(const People &people, bool enabled);
    void remove(const People &people);
    void undo();
    [[nodiscard]] bool canUndo() const { return bool(m_undo); }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Ends a save at once. Work on many ends after the person it is at, so that what was done and
    /// what was not is known of everybody.
    void stop();

Q_SIGNALS:
    void busyChanged();
    void undoChanged();
    /// A newer reading of a person.
    void userRead(const chatelaine::User &user);
    void saved(const chatelaine::User &user, const chatelaine::Change &change);
    void saveFailed(const QString &user, const chatelaine::Error &error);
    void conflicted(const QString &user, const chatelaine::Change &change, const chatelaine::Error &error);
    void removed(const QStringList &users);
    /// The list shows somebody who is gone, and the person wants it read again.
    void listIsOld();

private:
    enum class Deed { Enable, Disable, Remove };
    struct Outcome
    {
        QString user;
        QString name;
        bool isChanged = false; ///< false: was that way before
        std::optional<Error> error;
    };

    QCoro::Task<void> doSave(QString user, QString name, Change change, bool isUndo);
    void offerUndo(const QString &user, const QString &name, const Change &done, bool isUndo);
    QCoro::Task<void> run(People people, Deed deed, bool isUndo);
    QCoro::Task<Result<bool>> one(QString user, Deed deed, Cancellation cancellation);
    void begin(bool isForMany);
    void end();
    void setUndo(std::function<void()> undo);
    void keepUndo();
    void showProgress(Deed deed, qsizetype at, qsizetype of);
    void report(const QList<Outcome> &outcomes, qsizetype wanted, Deed deed, bool isUndo);
    void showDetails(const QList<Outcome> &outcomes) const;

    MessageBar *m_messages;
    QPointer<Directory> m_directory;
    Cancellation m_running;
    std::function<void()> m_undo;
    std::function<void()> m_undoing; ///< under way; offered again if it fails
    bool m_busy = false;
    bool m_isForMany = false;
    bool m_isStopWanted = false;
    int m_progressTold = 0; ///< number of the message that tells how far it is
    qsizetype m_tenth = -1;
};

} // namespace chatelaine
