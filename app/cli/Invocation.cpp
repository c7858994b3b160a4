// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Invocation.h"

#include "servers/Servers.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};
} // namespace

QString Invocation::value(const QString &option, const QString &fallback) const
{
    const QStringList given = options.value(option);
    return given.isEmpty() ? fallback : given.constLast();
}

std::optional<int> Invocation::number(const QString &option, int fallback, int least, int most)
{
    if (!has(option))
        return fallback;
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (ok && number >= least && number <= most)
        return number;
    out.usage(Tr::tr("--%1 takes a whole number from %2 to %3.").arg(option).arg(least).arg(most));
    return std::nullopt;
}

std::shared_ptr<const Dialect> Invocation::dialect(const QString &kind)
{
    auto found = accounts.dialect(kind);
    if (!found)
        out.usage(Tr::tr("“%1” is no kind of server that this version knows; it knows %2.")
                      .arg(kind, servers::kinds().join(u", "_s)));
    return found;
}

std::optional<Account> Invocation::account(int &exit)
{
    const QString wanted = words.constFirst();
    QList<Account> exact;
    QList<Account> partly;
    for (const Account &each : accounts.list()) {
        if (each.idText() == wanted)
            return each;
        if (each.label == wanted)
            exact.append(each);
        // An empty word is a script's unset variable; it must not pick the only account there is.
        if (!wanted.isEmpty() && each.label.contains(wanted, Qt::CaseInsensitive))
            partly.append(each);
    }
    const QList<Account> &candidates = exact.isEmpty() ? partly : exact;
    if (candidates.size() == 1)
        return candidates.constFirst();

    exit = exitcode::usage;
    if (candidates.isEmpty()) {
        out.usage(Tr::tr("No account is called “%1”. “chatelaine accounts” lists them.").arg(wanted));
        return std::nullopt;
    }
    QString text = Tr::tr("“%1” fits several accounts:").arg(wanted);
    QJsonArray listed;
    for (const Account &each : candidates) {
        text += u"\n  "_s + each.idText() + u"  "_s + each.label;
        listed.append(QJsonObject{{u"id"_s, each.idText()}, {u"label"_s, each.label}});
    }
    out.usage(text, {{u"candidates"_s, listed}});
    return std::nullopt;
}

} // namespace chatelaine
