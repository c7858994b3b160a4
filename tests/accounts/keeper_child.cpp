// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// keeper-child ISSUER ACCOUNT: one process of the program as far as tokens go. It asks for an access
// token, prints it (or "error CODE CATEGORY STATE") and ends. Its parent may kill it at any moment.
#include "PlainDialect.h"
#include "accounts/TokenKeeper.h"
#include "keyring/Keyring.h"
#include "oauth/Discovery.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

using namespace chatelaine;
using namespace Qt::StringLiterals;

static QCoro::Task<void> ask(TokenKeeper *keeper)
{
    const auto tokens = co_await keeper->validFor(std::chrono::seconds(60));
    QTextStream out(stdout);
    if (tokens)
        out << tokens->accessToken << Qt::endl;
    else
        out << "error " << tokens.error().code << ' ' << categoryName(tokens.error().category) << ' '
            << accountStateName(keeper->state()) << Qt::endl;
    QCoreApplication::quit();
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Account account;
    account.id = QUuid::fromString(arguments.value(2));
    account.sub = u"sub-1"_s;
    account.server.kind = u"plain"_s;
    account.server.issuer = arguments.value(1);
    account.server.clientId = u"client"_s;
    account.server.network.allowLoopbackHttp = true;
    Keyring keyring;
    HttpClient http(account.server.network);
    Discovery discovery(&http);
    TokenKeeper keeper(account, &http, &discovery, &keyring, std::make_shared<PlainDialect>(), Clock());
    QTimer::singleShot(0, &keeper, [&keeper] { ask(&keeper); });
    return QCoreApplication::exec();
}
