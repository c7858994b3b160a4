// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "House.h"

#include "PlainConnection.h"
#include "WindowAssembly.h"
#include "accounts/SignInAttempt.h"
#include "servers/Servers.h"
#include "ui/shell/LanguageChoice.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static void initializeTexts()
{
    // In a static library, and not to be said within a namespace.
    Q_INIT_RESOURCE(translations);
}

namespace chatelaine::bench {

House::House(int people)
    : server(people, 10min)
    , accounts(&keyring, servers::dialect)
{
    if (qEnvironmentVariableIsEmpty("CHATELAINE_PRIVATE_SESSION"))
        qFatal("This makes accounts: run it in packaging/private-session.");
    if (server.server().issuer.isEmpty())
        qFatal("the demo server did not start");
    QCoreApplication::setApplicationName(u"chatelaine"_s);
    QCoreApplication::setOrganizationName(u"chatelaine"_s);
    initializeTexts();
    languagechoice::useSaved();
}

std::unique_ptr<MainWindow> House::window()
{
    const auto keepAddress = [this](const QUrl &address) {
        m_opened = address;
        return true;
    };
    auto window = std::make_unique<MainWindow>(assembleWindow(accounts, actions, theme, keepAddress));
    QObject::connect(window.get(), &MainWindow::painted, &theme, &Theme::followDesktop);
    return window;
}

void House::present(PaintWatch &watch, MainWindow *window)
{
    watch.untilPainted(
        "the window", [window](const QObject *widget) { return widget == window; },
        [window] { window->present({}); });
    watch.rest();
}

QUuid House::signIn(PaintWatch &watch)
{
    QUuid account;
    signInTo(&account);
    watch.until("a sign-in", [&account] { return !account.isNull(); });
    return account;
}

QCoro::Task<void> House::signInTo(QUuid *into)
{
    SignInChoice choice;
    choice.server = server.server();
    choice.server.scope = accounts.dialect(choice.server.kind)->defaultScope();
    const auto attempt = accounts.signIn(choice);
    QObject::connect(attempt.get(), &SignInAttempt::authorizationUrlReady, attempt.get(),
                     [this](const QUrl &address) { server.browse(address); });
    const Result<Account> account = co_await attempt->run(Cancellation());
    if (!account)
        qFatal("signing in failed: %s", qPrintable(account.error().code));
    *into = account->id;
}

QJsonArray House::requests() const
{
    const PlainConnection connection(address());
    connection.get("/_control/requests");
    return QJsonDocument::fromJson(connection.body()).array();
}

void House::forgetRequests() const
{
    const PlainConnection connection(address());
    connection.post("/_control", "application/json", R"({"forgetRequests":true})");
    (void)connection.body();
}

QUrl House::address(const QString &path) const
{
    return QUrl(server.server().issuer + path);
}

} // namespace chatelaine::bench
