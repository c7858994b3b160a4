// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the callback of the browser to the account on screen: a whole window, a real keyring and the
// demo server. The server's share is taken off. One JSON line.
//
// BenchSignIn [--rounds N]
#include "House.h"
#include "Measuring.h"
#include "PlainConnection.h"
#include "ui/shell/AccountListModel.h"
#include "ui/shell/AccountLook.h"
#include "ui/shell/AccountsPane.h"
#include "ui/widgets/Button.h"

#include <QCoroTask>
#include <QListView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace chatelaine;
using namespace chatelaine::bench;

namespace {

constexpr double goal = 150;

struct Round
{
    double whole = 0;  ///< milliseconds
    double server = 0; ///< of it
    QJsonArray asked;
};

Button *button(const QWidget *page, const QString &text)
{
    const QList<Button *> all = page->findChildren<Button *>();
    for (Button *each : all)
        if (each->isVisible() && each->isEnabled() && each->text() == text)
            return each;
    return nullptr;
}

/// Milliseconds of that span in which at least one request was with the server: those that ran at the
/// same time count once.
double serverShare(const QJsonArray &requests, qint64 from, qint64 to, QJsonArray *asked)
{
    QList<std::pair<qint64, qint64>> spans;
    for (const auto &value : requests) {
        const QJsonObject request = value.toObject();
        const qint64 arrived = request.value("arrived"_L1).toInteger();
        const qint64 answered = request.value("answered"_L1).toInteger();
        if (arrived >= to || answered <= from)
            continue;
        spans.append({std::max(arrived, from), std::min(answered, to)});
        asked->append(
            QString(request.value("method"_L1).toString() + u' ' + request.value("path"_L1).toString()));
    }
    std::sort(spans.begin(), spans.end());
    qint64 sum = 0;
    qint64 reached = from;
    for (const auto &[begin, end] : std::as_const(spans)) {
        sum += std::max<qint64>(0, end - std::max(begin, reached));
        reached = std::max(reached, end);
    }
    return double(sum) / 1000;
}

/// The person at the server's page, who is not part of what is measured.
QUrl callbackFor(const House &house, const QUrl &authorization)
{
    const QUrl login = house.server.loginAddress(authorization);
    const PlainConnection page(login);
    page.post(login.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority), "application/json",
              test::DemoServer::loginForm(u"desk-refresh"_s, u"alice"_s));
    return test::DemoServer::callback(authorization, page.body());
}

Round signIn(PaintWatch &watch, House &house, MainWindow *window)
{
    StartOptions start;
    start.addAccount = true;
    start.server = house.server.server();
    window->present(start);
    watch.until("the form", [window] { return button(window, u"Continue in browser"_s) != nullptr; });
    button(window, u"Continue in browser"_s)->click();
    std::optional<QUrl> authorization;
    watch.until("the browser", [&] { return (authorization = house.takeOpened()).has_value(); });
    const QUrl callback = callbackFor(house, *authorization);
    watch.rest();

    const QListView *list = window->findChild<AccountsPane *>()->view();
    const QString signedIn = accountStateText(AccountState::SignedIn);
    const auto *flow = window->findChild<SignInPage *>();
    const PlainConnection browser(callback);
    const qint64 epoch = QDateTime::currentMSecsSinceEpoch() * 1000 - now() / 1000;
    const auto [from, to] = watch.untilPainted(
        "the account",
        [&](const QObject *widget) {
            return widget == list->viewport() && !flow->isWaiting() &&
                   list->model()->index(0, 0).data(AccountListModel::StateTextRole).toString() == signedIn;
        },
        [&] { browser.get(callback.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)); });
    watch.rest();
    if (!browser.body().contains("<html"))
        qFatal("the browser got no page");
    Round round;
    round.whole = milliseconds(to - from);
    round.server = serverShare(house.requests(), from / 1000 + epoch, to / 1000 + epoch, &round.asked);
    return round;
}

/// Back to where the round began.
void signOut(PaintWatch &watch, House &house, const MainWindow *window)
{
    if (Button *open = button(window, u"Open account"_s))
        open->click();
    QCoro::waitFor(house.accounts.signOut(house.accounts.list().constFirst().id, false));
    watch.until("the end of the account", [&house] { return house.accounts.list().isEmpty(); });
    watch.rest();
    house.forgetRequests();
}

} // namespace

int main(int argc, char **argv)
{
    PaintWatch watch(argc, argv);
    House house(20);
    const auto window = house.window();
    house.present(watch, window.get());
    QList<double> net;
    QList<double> whole;
    QList<double> server;
    Round last;
    const int rounds = option("--rounds", 15);
    for (int round = 0; round < rounds; ++round) {
        last = signIn(watch, house, window.get());
        signOut(watch, house, window.get());
        whole << last.whole;
        server << last.server;
        net << last.whole - last.server;
    }
    print({{u"rounds"_s, rounds},
           {u"first_ms"_s, rounded(net.first())}, // nothing was made or read yet
           {u"net_ms"_s, spread(net)},
           {u"whole_ms"_s, spread(whole)},
           {u"server_ms"_s, spread(server)},
           {u"goal_ms"_s, goal},
           {u"ratio_to_goal"_s, rounded(median(net) / goal)},
           {u"asked"_s, last.asked}});
    return 0;
}
