// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/UserWork.h"

#include "core/CleanText.h"
#include "core/Sentences.h"
#include "ui/admin/ResultsDialog.h"
#include "ui/admin/UserLook.h"

#include <QCoroTimer>

#include <QElapsedTimer>
#include <QJsonValue>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr qint64 namedAfter = 1000;

QString wordsOf(const Error &error)
{
    const QString said = cleanText(error.detail.value("server_message"_L1).toString());
    return said.isEmpty() ? error.message : UserWork::tr("the server says “%1”.").arg(said);
}

} // namespace

UserWork::UserWork(MessageBar *messages, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
{
}

UserWork::~UserWork()
{
    m_running.cancel();
}

void UserWork::setDirectory(Directory *directory)
{
    m_running.cancel();
    m_directory = directory;
    m_undoing = {};
    setUndo({});
    if (m_busy)
        end(); // what is under way is nobody's any more
}

void UserWork::stop()
{
    if (!m_busy || !m_isForMany) {
        m_running.cancel();
        return;
    }
    m_isStopWanted = true;
    Message message;
    message.icon = u"hourglass"_s;
    message.headline = tr("Stopping after this one…");
    message.closable = false;
    m_messages->reword(m_progressTold, message);
}

void UserWork::begin(bool isForMany)
{
    m_running = Cancellation::create();
    m_isForMany = isForMany;
    m_isStopWanted = false;
    m_tenth = -1;
    m_busy = true;
    Q_EMIT busyChanged();
}

void UserWork::end()
{
    m_busy = false;
    Q_EMIT busyChanged();
}

void UserWork::setUndo(std::function<void()> undo)
{
    m_undo = std::move(undo);
    Q_EMIT undoChanged();
}

void UserWork::undo()
{
    if (!m_undo || m_busy)
        return;
    m_undoing = std::exchange(m_undo, {});
    Q_EMIT undoChanged();
    const std::function<void()> step = m_undoing; // which may be over before this returns
    step();
}

/// What could not be taken back can be tried again.
void UserWork::keepUndo()
{
    if (m_undoing)
        setUndo(std::exchange(m_undoing, {}));
}

void UserWork::save(const QString &user, const QString &name, const Change &change)
{
    if (!m_busy && m_directory && !change.isEmpty())
        doSave(user, name, change, false);
}

QCoro::Task<void> UserWork::doSave(QString user, QString name, Change change, bool isUndo)
{
    const QPointer<UserWork> self(this);
    begin(false);
    const Cancellation running = m_running;
    const Directory *asked = m_directory;
    const Result<Edited> result = co_await m_directory->edit(user, change, false, running);
    if (!self || m_directory != asked)
        co_return;
    end();
    if (!result)
        keepUndo();
    else
        m_undoing = {};
    if (!result && result.error().code == "directory.conflict"_L1) {
        Q_EMIT conflicted(user, change, result.error());
        co_return;
    }
    if (!result) {
        Error error = userlook::named(result.error(), name);
        if (running.isCancelled()) {
            // The server may have done it before it heard of the wish to stop.
            error.message = tr("Saving “%1” was stopped").arg(name);
            error.next = tr("Whether the server took the changes is shown below; yours are kept.");
        }
        QList<MessageAction> actions;
        if (error.code == "directory.not_found"_L1)
            actions << MessageAction{tr("Read again"), u"refresh"_s, [this] { Q_EMIT listIsOld(); }, false};
        m_messages->showError(error, actions);
        Q_EMIT saveFailed(user, error);
        co_return;
    }
    offerUndo(user, name, result->written, isUndo);
    Q_EMIT saved(result->user, change);
}

/// Back to what was there: only what was written, and from what the server made of it.
void UserWork::offerUndo(const QString &user, const QString &name, const Change &done, bool isUndo)
{
    if (done.isEmpty()) {
        setUndo({});
        Message message;
        message.headline = tr("“%1” is that way already").arg(name);
        message.text = tr("Somebody else made the same change meanwhile.");
        m_messages->show(message);
        return;
    }
    Change back;
    for (const FieldEdit &edit : done)
        back << FieldEdit{edit.field, edit.after, edit.before};
    setUndo([this, user, name, back, isUndo] {
        if (!m_busy && m_directory)
            doSave(user, name, back, !isUndo);
    });
    Message message;
    message.tone = Tone::Passed;
    message.headline = isUndo ? tr("“%1” is as it was").arg(name) : tr("“%1” was saved").arg(name);
    message.text = isUndo
                       ? tr("%n field(s) set back.", nullptr, int(done.size()))
                       : tr("%n field(s) changed; the others were not touched.", nullptr, int(done.size()));
    message.actions = {{isUndo ? tr("Redo") : tr("Undo"), u"undo"_s, [this] { undo(); }, false}};
    m_messages->show(message);
}

void UserWork::setEnabled(const People &people, bool enabled)
{
    if (!m_busy && m_directory && !people.isEmpty())
        run(people, enabled ? Deed::Enable : Deed::Disable, false);
}

void UserWork::remove(const People &people)
{
    if (!m_busy && m_directory && !people.isEmpty())
        run(people, Deed::Remove, false);
}

/// Whether anything had to be done.
QCoro::Task<Result<bool>> UserWork::one(QString user, Deed deed, Cancellation cancellation)
{
    const QPointer<UserWork> self(this);
    const Directory *asked = m_directory;
    if (deed == Deed::Remove) {
        const Done done = co_await m_directory->remove(user, cancellation);
        co_return done ? Result<bool>(true) : std::unexpected(done.error());
    }
    const Result<Edited> result = co_await m_directory->setEnabled(user, deed == Deed::Enable, cancellation);
    if (!result)
        co_return std::unexpected(result.error());
    if (self && m_directory == asked)
        Q_EMIT userRead(result->user);
    co_return !result->written.isEmpty();
}

QCoro::Task<void> UserWork::run(People people, Deed deed, bool isUndo)
{
    const QPointer<UserWork> self(this);
    begin(true);
    const Cancellation running = m_running;
    const Directory *asked = m_directory;
    QElapsedTimer since;
    since.start();
    QList<Outcome> outcomes;
    // In the order of names, so that progress and results read like the list.
    QList<std::pair<QString, QString>> order;
    for (auto each = people.cbegin(); each != people.cend(); ++each)
        order.append({each.value(), each.key()});
    std::sort(order.begin(), order.end());
    for (qsizetype at = 0; at < order.size() && !m_isStopWanted; ++at) {
        if (at > 0 && since.elapsed() > namedAfter)
            showProgress(deed, at, order.size());
        const QString user = order.at(at).second;
        const Result<bool> changed = co_await one(user, deed, running);
        if (!self || m_directory != asked)
            co_return;
        if (running.isCancelled())
            break;
        Outcome outcome{user, order.at(at).first, changed.value_or(false), std::nullopt};
        if (!changed)
            outcome.error = changed.error();
        outcomes << outcome;
    }
    end();
    report(outcomes, order.size(), deed, isUndo);
}

/// Announced at each tenth; in between only the number changes.
void UserWork::showProgress(Deed deed, qsizetype at, qsizetype of)
{
    Message message;
    message.tone = Tone::Information;
    message.icon = u"hourglass"_s;
    const QString counts = tr("%1 of %2", "done, all").arg(at).arg(of);
    message.headline = deed == Deed::Remove    ? tr("Deleting… %1").arg(counts)
                       : deed == Deed::Disable ? tr("Disabling… %1").arg(counts)
                                               : tr("Enabling… %1").arg(counts);
    message.actions = {{tr("Stop"), u"stop"_s, [this] { stop(); }, false}};
    message.closable = false;
    const qsizetype tenth = at * 10 / of;
    if (std::exchange(m_tenth, tenth) == tenth)
        m_messages->reword(m_progressTold, message);
    else
        m_progressTold = m_messages->show(message);
}

void UserWork::report(const QList<Outcome> &outcomes, qsizetype wanted, Deed deed, bool isUndo)
{
    People done;
    People changed; // the others were that way before, and stay so when it is taken back
    QList<Outcome> failed;
    for (const Outcome &outcome : outcomes) {
        if (outcome.error)
            failed << outcome;
        else
            done.insert(outcome.user, outcome.name);
        if (outcome.isChanged)
            changed.insert(outcome.user, outcome.name);
    }
    const int count = int(done.size());
    Message message;
    message.tone = count == wanted ? Tone::Passed : count == 0 ? Tone::Refused : Tone::Warning;
    const auto headline = [&](const QString &all, const QString &some) {
        return count == wanted ? all : some.arg(count).arg(wanted);
    };
    switch (deed) {
    case Deed::Enable:
        message.headline = headline(tr("%n user(s) enabled", nullptr, count), tr("%1 of %2 users enabled"));
        break;
    case Deed::Disable:
        message.headline = headline(tr("%n user(s) disabled", nullptr, count), tr("%1 of %2 users disabled"));
        break;
    case Deed::Remove:
        message.headline = headline(tr("%n user(s) deleted", nullptr, count), tr("%1 of %2 users deleted"));
        break;
    }
    if (!failed.isEmpty()) {
        message.text =
            tr("“%1” was left as it was: %2").arg(failed.first().name, wordsOf(*failed.first().error));
        message.code = failed.first().error->code;
    } else if (outcomes.size() < wanted) {
        message.text = tr("You stopped it. The others were left as they were.");
    } else if (wanted == 1) {
        message.text = done.cbegin().value();
    }
    if (deed != Deed::Remove && !isUndo)
        setUndo({});
    if (deed != Deed::Remove && !changed.isEmpty() && !isUndo) {
        const Deed back = deed == Deed::Enable ? Deed::Disable : Deed::Enable;
        setUndo([this, changed, back] { run(changed, back, true); });
        message.actions << MessageAction{tr("Undo %n", "people", int(changed.size())), u"undo"_s,
                                         [this] { undo(); }, false};
    }
    if (failed.size() > 1 || (!failed.isEmpty() && wanted > 1))
        message.actions << MessageAction{
            tr("Details"), {}, [this, outcomes] { showDetails(outcomes); }, false};
    if (isUndo && count == 0)
        keepUndo();
    else
        m_undoing = {};
    m_messages->show(message);
    if (deed == Deed::Remove && count > 0)
        Q_EMIT removed(QStringList(done.keyBegin(), done.keyEnd()));
}

void UserWork::showDetails(const QList<Outcome> &outcomes) const
{
    QList<StepItem> steps;
    for (const Outcome &outcome : outcomes) {
        if (outcome.error)
            steps << StepItem{StepState::Failed, outcome.name,
                              sentences({wordsOf(*outcome.error), outcome.error->next})};
        else
            steps << StepItem{StepState::Finished, outcome.name, {}};
    }
    (new ResultsDialog(steps, m_messages->window()))->open();
}

} // namespace chatelaine
