// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/Servers.h"

#include "servers/casdoor/CasdoorDialect.h"
#include "servers/casdoor/CasdoorDirectory.h"
#include "servers/oidc/OidcDialect.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace chatelaine::servers {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Servers)
};

/// Longer than one exchange may take, so that a token does not end under way.
constexpr std::chrono::seconds tokenValidity{60};

Error accountGone()
{
    return {u"account.unknown"_s,
            Category::Config,
            Tr::tr("This account is not here any more."),
            Tr::tr("Choose another account."),
            {}};
}

QCoro::Task<Result<HttpResponse>> send(QPointer<HttpClient> http, HttpRequest request,
                                       Cancellation cancellation)
{
    if (!http)
        co_return std::unexpected(accountGone());
    co_return co_await http->send(request, cancellation);
}

QCoro::Task<Result<TokenSet>> token(QPointer<TokenKeeper> keeper, QByteArray rejected,
                                    Cancellation cancellation)
{
    if (!keeper)
        co_return std::unexpected(accountGone());
    if (!rejected.isEmpty())
        co_return co_await keeper->replace(rejected, cancellation);
    co_return co_await keeper->validFor(tokenValidity, cancellation);
}

std::unique_ptr<Directory> openCasdoor(Accounts &accounts, const Account &account)
{
    const QPointer<HttpClient> http = accounts.http(account.id);
    const QPointer<TokenKeeper> keeper = accounts.keeper(account.id);
    casdoor::CasdoorApi api(
        account.server.issuer,
        [http](HttpRequest request, Cancellation cancellation) {
            return send(http, std::move(request), std::move(cancellation));
        },
        [keeper](QByteArray rejected, Cancellation cancellation) {
            return token(keeper, std::move(rejected), std::move(cancellation));
        });
    return std::make_unique<casdoor::CasdoorDirectory>(std::move(api), account.organization, account.sub);
}

} // namespace

QStringList kinds()
{
    return {u"casdoor"_s, u"oidc"_s};
}

std::shared_ptr<const Dialect> dialect(const QString &kind)
{
    // One of each is enough: a dialect has no state.
    static const auto casdoor = std::make_shared<const CasdoorDialect>();
    static const auto oidc = std::make_shared<const OidcDialect>();
    if (kind == "casdoor"_L1)
        return casdoor;
    if (kind == "oidc"_L1)
        return oidc;
    return nullptr;
}

std::unique_ptr<Directory> openDirectory(Accounts &accounts, const QUuid &account)
{
    const std::optional<Account> found = accounts.find(account);
    return found && found->server.kind == "casdoor"_L1 ? openCasdoor(accounts, *found) : nullptr;
}

} // namespace chatelaine::servers
