// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/SignInNotices.h"

#include "core/CleanText.h"
#include "core/Sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chatelaine::signinNotice {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

} // namespace

QList<Notice> ofVerdicts(const Verdicts &verdicts, const QString &kind)
{
    QList<Notice> notices;
    for (const Verdict &verdict : verdicts) {
        // What a token holds too much of is the server's doing and the same at every sign-in: the
        // tokens page says it, and nobody has to click it away each time.
        if (verdict.outcome == Outcome::Warning && verdict.check != "contents"_L1)
            notices.append({QString(kind + u'.' + verdict.check), Outcome::Warning, verdict.reason, {}});
    }
    return notices;
}

std::optional<Notice> ofScope(const QStringList &asked, const QStringList &granted)
{
    QStringList missing;
    for (const QString &scope : asked) {
        if (!granted.contains(scope))
            missing.append(scope);
    }
    if (missing.isEmpty())
        return std::nullopt;
    return Notice{u"sign_in.fewer_scopes"_s, Outcome::Warning,
                  Tr::tr("The server granted less than was asked for."),
                  Tr::tr("Missing: %1").arg(cleanText(missing.join(u", "_s)))};
}

Notice accountUpdated(const QString &label)
{
    return {u"sign_in.account_updated"_s, Outcome::NotApplicable,
            Tr::tr("You had this account already; its sign-in was renewed."),
            Tr::tr("It is listed as “%1”.").arg(label)};
}

Notice notStored(const Error &cause)
{
    return {u"sign_in.not_stored"_s, Outcome::Warning,
            Tr::tr("The keyring did not take this sign-in: it lasts until you quit."),
            sentences({cause.message, cause.next})};
}

Notice notStoredByChoice()
{
    return {u"sign_in.not_stored_by_choice"_s,
            Outcome::NotApplicable,
            Tr::tr("As you chose, this sign-in lasts until you quit."),
            {}};
}

Notice noRefreshToken()
{
    return {u"sign_in.no_refresh_token"_s, Outcome::Warning,
            Tr::tr("The server gave no refresh token: you must sign in again when this one ends."),
            Tr::tr("Ask its administrator to allow refresh tokens for this program.")};
}

} // namespace chatelaine::signinNotice
