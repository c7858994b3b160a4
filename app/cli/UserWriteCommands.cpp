// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/FieldValues.h"
#include "cli/SecretInput.h"
#include "cli/UserCommands.h"
#include "core/CleanText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Does one thing to every USER on the line and prints a result for each.
template<typename Act>
QCoro::Task<int> forEachUser(Invocation &call, QString outcome, Act act)
{
    int exit = exitcode::done;
    const auto directory = directoryOf(call, exit);
    if (!directory)
        co_return exit;
    int failed = 0;
    int succeeded = 0;
    const QStringList users = call.words.sliced(1);
    for (const QString &user : users) {
        if (call.cancellation.isCancelled())
            co_return call.out.failEvent({u"cli.cancelled"_s,
                                          Category::Cancelled,
                                          Tr::tr("Stopped."),
                                          Tr::tr("The rest was not touched."),
                                          {}});
        const Done result = co_await act(*directory, user, call.cancellation);
        if (result) {
            ++succeeded;
            call.out.event({{u"event"_s, u"row"_s}, {u"key"_s, user}, {u"outcome"_s, outcome}},
                           user + u": "_s + Tr::tr("done"));
            continue;
        }
        ++failed;
        Error error = result.error();
        if (call.out.isJson()) {
            call.out.event({{u"event"_s, u"row"_s},
                            {u"key"_s, user},
                            {u"outcome"_s, u"failed"_s},
                            {u"error"_s, toJson(error)}});
            continue;
        }
        error.message.prepend(user + u": "_s);
        call.out.fail(error);
    }
    call.out.event({{u"event"_s, u"done"_s}, {outcome, succeeded}, {u"failed"_s, failed}});
    co_return failed == 0 ? exitcode::done : exitcode::failed;
}

QCoro::Task<Done> enableOne(Directory &directory, QString user, bool enabled, Cancellation cancellation)
{
    const auto result = co_await directory.setEnabled(user, enabled, cancellation);
    if (!result)
        co_return std::unexpected(result.error());
    co_return Done();
}

QCoro::Task<Done> enable(Directory &directory, QString user, Cancellation cancellation)
{
    return enableOne(directory, std::move(user), true, std::move(cancellation));
}

QCoro::Task<Done> disable(Directory &directory, QString user, Cancellation cancellation)
{
    return enableOne(directory, std::move(user), false, std::move(cancellation));
}

QCoro::Task<Done> removeOne(Directory &directory, QString user, Cancellation cancellation)
{
    return directory.remove(std::move(user), std::move(cancellation));
}

bool confirmed(const QStringList &users)
{
    QTextStream(stderr) << Tr::tr("Delete %n person(s) for good: %1?", nullptr,
                                  static_cast<int>(users.size()))
                               .arg(users.join(u", "_s))
                        << u"\n"_s
                        << Tr::tr("Their accounts, tokens and sessions end at once. Type “yes” to go on:")
                        << u' ';
    return QTextStream(stdin).readLine() == "yes"_L1;
}

QJsonArray toJson(const Change &change)
{
    QJsonArray edits;
    for (const FieldEdit &each : change)
        edits.append(QJsonObject{{u"field"_s, each.field}, {u"old"_s, each.before}, {u"new"_s, each.after}});
    return edits;
}

} // namespace

QCoro::Task<int> runUsersAdd(Invocation &call)
{
    int exit = exitcode::done;
    const auto directory = directoryOf(call, exit);
    if (!directory)
        co_return exit;
    const auto values = readValues(call, directory->fields());
    if (!values)
        co_return exitcode::usage;
    QString password;
    if (call.has(u"password-stdin"_s)) {
        const auto secret = readSecret({}, true);
        if (!secret)
            co_return call.out.fail(secret.error());
        password = *secret;
    }
    const auto user = co_await directory->add(*values, password, call.cancellation);
    if (!user)
        co_return call.out.fail(user.error());
    call.out.answer({{u"outcome"_s, u"created"_s}, {u"user"_s, user->toJson()}},
                    Tr::tr("%1 was added.").arg(user->name));
    co_return exitcode::done;
}

QCoro::Task<int> runUsersEdit(Invocation &call)
{
    int exit = exitcode::done;
    const auto directory = directoryOf(call, exit);
    if (!directory)
        co_return exit;
    auto values = readValues(call, directory->fields());
    if (!values)
        co_return exitcode::usage;
    addUnset(call, directory->fields(), *values);
    if (values->isEmpty())
        co_return call.out.usage(Tr::tr("Nothing to change: name a field with --set or --unset."));

    const QString name = call.words.at(1);
    const auto before = co_await directory->user(name, call.cancellation);
    if (!before)
        co_return call.out.fail(before.error());
    const auto expected = readValues(call, directory->fields(), u"was"_s);
    if (!expected)
        co_return exitcode::usage;
    const auto edited = co_await directory->edit(name, changeOf(*values, *expected, *before),
                                                 call.has(u"force"_s), call.cancellation);
    if (!edited)
        co_return call.out.fail(edited.error());
    const Change &change = edited->written;
    QStringList lines{change.isEmpty() ? Tr::tr("%1 is that way already.").arg(name)
                                       : Tr::tr("%1 was changed.").arg(name)};
    for (const FieldEdit &each : std::as_const(change))
        lines << u"  %1: %2 → %3"_s.arg(each.field, valueText(each.before), valueText(each.after));
    call.out.answer({{u"outcome"_s, change.isEmpty() ? u"unchanged"_s : u"updated"_s},
                     {u"changes"_s, toJson(change)},
                     {u"user"_s, edited->user.toJson()}},
                    lines.join(u'\n'));
    co_return exitcode::done;
}

QCoro::Task<int> runUsersEnable(Invocation &call)
{
    return forEachUser(call, u"updated"_s, enable);
}

QCoro::Task<int> runUsersDisable(Invocation &call)
{
    return forEachUser(call, u"updated"_s, disable);
}

QCoro::Task<int> runUsersDelete(Invocation &call)
{
    if (!call.has(u"yes"_s)) {
        if (::isatty(STDIN_FILENO) == 0)
            co_return call.out.usage(Tr::tr("delete wants --yes when nobody can be asked."));
        if (!confirmed(call.words.sliced(1)))
            co_return call.out.fail(
                {u"cli.cancelled"_s, Category::Cancelled, Tr::tr("Nobody was deleted."), {}, {}});
    }
    co_return co_await forEachUser(call, u"deleted"_s, removeOne);
}

QCoro::Task<int> runUsersSetPassword(Invocation &call)
{
    int exit = exitcode::done;
    const auto directory = directoryOf(call, exit);
    if (!directory)
        co_return exit;
    const QString user = call.words.at(1);
    const auto secret = readSecret(Tr::tr("New password for %1").arg(user), call.has(u"password-stdin"_s));
    if (!secret)
        co_return call.out.fail(secret.error());
    const Done done = co_await directory->setPassword(user, *secret, call.cancellation);
    if (!done)
        co_return call.out.fail(done.error());
    call.out.answer({{u"outcome"_s, u"updated"_s}}, Tr::tr("The password of %1 was changed.").arg(user));
    co_return exitcode::done;
}

} // namespace chatelaine
