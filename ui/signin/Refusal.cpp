// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/Refusal.h"

#include "core/CleanText.h"
#include "core/Redaction.h"
#include "core/Sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Refusal)
};

/// Whether a check of ours said no, not the server.
bool isCheck(Category category)
{
    switch (category) {
    case Category::Callback:
    case Category::State:
    case Category::Issuer:
    case Category::Token:
    case Category::IdToken:
    case Category::Signature:
    case Category::UserInfo:
        return true;
    default:
        return false;
    }
}

} // namespace

bool Refusal::isDeclined() const
{
    return error.category == Category::Provider &&
           error.detail.value("server_code"_L1).toString() == "access_denied"_L1;
}

QString Refusal::headline() const
{
    switch (error.category) {
    case Category::Provider:
        return isDeclined() ? Tr::tr("You or the server declined") : Tr::tr("The server refused the sign-in");
    case Category::Timeout:
        return Tr::tr("The time is over");
    case Category::Cancelled:
        return Tr::tr("Sign-in cancelled");
    case Category::Network:
        return Tr::tr("No connection to the server");
    case Category::Tls:
        return Tr::tr("The server's certificate was refused");
    case Category::Discovery:
        return Tr::tr("The server's description cannot be used");
    case Category::Config:
        return Tr::tr("These settings do not fit");
    case Category::Storage:
        return Tr::tr("The sign-in could not be stored");
    case Category::Unsupported:
        return Tr::tr("This server needs what Chatelaine cannot do");
    default:
        return Tr::tr("Sign-in refused by Chatelaine");
    }
}

QString Refusal::explanation() const
{
    QString nothing = Tr::tr("Nothing was stored. Your other accounts are unchanged.");
    // The headline has said it.
    if (isDeclined())
        return nothing;
    if (isCheck(error.category) && verdicts.isEmpty())
        return sentences({error.message, nothing});
    if (isCheck(error.category))
        return Tr::tr(
            "The server's answer failed a security check, so nothing was stored. Your other accounts are "
            "unchanged.");
    return sentences({error.message, nothing});
}

QString Refusal::serverWords() const
{
    const QString words = cleanText(error.detail.value("server_message"_L1).toString());
    return error.message.contains(words) ? QString() : words;
}

QString Refusal::codeText() const
{
    return categoryName(error.category).toUpper() + u" · "_s + error.code;
}

QList<QPair<QString, QString>> Refusal::toRegister() const
{
    // Only a refusal of the request itself is mended by registering something else.
    const bool isRequest =
        error.category == Category::Config || (error.category == Category::Provider && !isDeclined());
    if (!isRequest || redirectUri.isEmpty())
        return {};
    return {{Tr::tr("Client ID"), choice.server.clientId},
            {Tr::tr("Redirect address"), redirectUri.toString()},
            {Tr::tr("Scopes"), choice.server.scope.join(u' ')}};
}

bool Refusal::isAboutSettings() const
{
    switch (error.category) {
    case Category::Timeout:
    case Category::Cancelled:
    case Category::Network:
    case Category::Storage:
    case Category::State:
    case Category::Callback:
        return false;
    case Category::Provider:
        return !isDeclined();
    default:
        return true;
    }
}

QString Refusal::report() const
{
    QStringList lines{u"%1: %2"_s.arg(codeText(), error.message), u"issuer: %1"_s.arg(choice.server.issuer),
                      u"client_id: %1"_s.arg(choice.server.clientId),
                      u"scope: %1"_s.arg(choice.server.scope.join(u' '))};
    if (!serverWords().isEmpty())
        lines.append(u"server: %1"_s.arg(serverWords()));
    for (const Verdict &verdict : verdicts)
        lines.append(
            u"%1\t%2\t%3"_s.arg(outcomeName(verdict.outcome), verdict.check, cleanText(verdict.reason)));
    return redact(lines.join(u'\n'));
}

} // namespace chatelaine
