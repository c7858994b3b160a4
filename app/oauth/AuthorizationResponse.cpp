// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/AuthorizationResponse.h"

#include "core/CleanText.h"
#include "oauth/FormEncoding.h"

#include <QCoreApplication>
#include <QHash>

#include <openssl/crypto.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AuthorizationResponse)
};

/// A response with everything that was wrong with its spelling put aside.
struct Parameters
{
    QHash<QByteArray, QList<QByteArray>> values;
    bool isBroken = false; ///< a percent sequence or UTF-8 somewhere

    [[nodiscard]] QByteArray value(const QByteArray &name) const
    {
        const auto found = values.value(name);
        return found.isEmpty() ? QByteArray() : found.constFirst();
    }
};

/// A pair that cannot be decoded must not hide the state of the others, so it is only noted.
Parameters takeApart(QByteArrayView query)
{
    Parameters parameters;
    while (!query.isEmpty()) {
        const qsizetype end = query.indexOf('&') < 0 ? query.size() : query.indexOf('&');
        const QByteArrayView pair = query.first(end);
        query = query.sliced(qMin(end + 1, query.size()));
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=') < 0 ? pair.size() : pair.indexOf('=');
        const auto name = decodeFormText(pair.first(equals));
        const auto value = decodeFormText(pair.sliced(qMin(equals + 1, pair.size())));
        if (name && value)
            parameters.values[*name].append(*value);
        else
            parameters.isBroken = true;
    }
    return parameters;
}

bool equalInConstantTime(const QByteArray &one, const QByteArray &other)
{
    // The length of a state is no secret.
    return one.size() == other.size() &&
           CRYPTO_memcmp(one.constData(), other.constData(), static_cast<size_t>(one.size())) == 0;
}

/// VSCHAR of RFC 6749 appendix A.
bool isPrintableAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char each) { return each >= ' ' && each <= '~'; });
}

Error stateError(const QList<QByteArray> &states)
{
    const bool missing = states.isEmpty() || states.constFirst().isEmpty();
    return Error{missing ? u"callback.state_missing"_s : u"callback.state_mismatch"_s,
                 Category::State,
                 Tr::tr("An answer arrived that belongs to no running sign-in. It was turned away."),
                 Tr::tr("Go on in the browser page that this sign-in opened. If none is open, start again."),
                 {}}
        .with("requirement"_L1, u"CB-06"_s);
}

Error callbackError(const QString &code, const QString &message, const QString &requirement)
{
    return Error{code,
                 Category::Callback,
                 message,
                 Tr::tr("Start the sign-in again; if it stays, tell the administrator of this server."),
                 {}}
        .with("requirement"_L1, requirement);
}

Error issuerError(const QString &code, const QString &message)
{
    return Error{code,
                 Category::Issuer,
                 message,
                 Tr::tr("Do not sign in there again before its administrator has explained it."),
                 {}}
        .with("requirement"_L1, u"CB-09"_s);
}

/// What the server said instead of a code (RFC 6749 §4.1.2.1).
Error serverError(const Parameters &parameters)
{
    const QString code = cleanText(QString::fromUtf8(parameters.value("error")), 64);
    const QString words = cleanText(QString::fromUtf8(parameters.value("error_description")));
    const bool declined = code == "access_denied"_L1;
    return Error{declined ? u"provider.declined"_s : u"provider.refused"_s,
                 Category::Provider,
                 declined ? Tr::tr("You or the server declined the sign-in.")
                          : Tr::tr("The server refused the sign-in (%1).").arg(code),
                 declined ? Tr::tr("Start again if that was not meant.")
                          : Tr::tr("Compare this program’s settings with the application on the server."),
                 {}}
        .with("server_code"_L1, code)
        .with("server_message"_L1, words)
        .with("requirement"_L1, u"CB-08"_s);
}

/// Names, repetitions and bytes (CB-10, CB-13).
Done checkSpelling(const Parameters &parameters)
{
    if (parameters.isBroken) {
        return std::unexpected(callbackError(
            u"callback.encoding"_s, Tr::tr("The server’s answer is not encoded correctly."), u"CB-13"_s));
    }
    for (const char *each : {"code", "state", "error", "error_description", "error_uri", "iss"}) {
        const QList<QByteArray> values = parameters.values.value(each);
        if (values.size() > 1) {
            return std::unexpected(callbackError(
                u"callback.repeated"_s,
                Tr::tr("“%1” stands in the server’s answer more than once.").arg(QLatin1StringView(each)),
                u"CB-10"_s));
        }
    }
    for (const char *each : {"code", "error", "iss"}) {
        if (!isPrintableAscii(parameters.value(each))) {
            return std::unexpected(
                callbackError(u"callback.characters"_s,
                              Tr::tr("“%1” in the server’s answer has characters that it may not have.")
                                  .arg(QLatin1StringView(each)),
                              u"CB-13"_s));
        }
    }
    return {};
}

/// RFC 9207 §2.4: whole and character for character, on errors too.
Done checkIssuer(const Parameters &parameters, const ResponseExpectation &expected)
{
    const QByteArray issuer = parameters.value("iss");
    if (issuer == expected.issuer.toUtf8())
        return {};
    if (parameters.values.contains("iss")) {
        return std::unexpected(
            issuerError(u"issuer.mismatch"_s,
                        Tr::tr("The answer came from another server than the one that was asked."))
                .with("found"_L1, cleanText(QString::fromUtf8(issuer))));
    }
    if (!expected.issuerPromised)
        return {};
    return std::unexpected(issuerError(
        u"issuer.missing"_s,
        Tr::tr("The answer does not say which server it is from, although this one always does.")));
}

} // namespace

std::expected<AuthorizationResponse, ResponseFault>
AuthorizationResponse::judge(QByteArrayView query, const ResponseExpectation &expected)
{
    const Parameters parameters = takeApart(query);
    const QList<QByteArray> states = parameters.values.value("state");
    const bool knowsState =
        !expected.state.isEmpty() && std::any_of(states.begin(), states.end(), [&](const QByteArray &each) {
            return equalInConstantTime(each, expected.state);
        });
    if (!knowsState)
        return std::unexpected(ResponseFault{false, stateError(states)});

    if (const Done spelled = checkSpelling(parameters); !spelled)
        return std::unexpected(ResponseFault{true, spelled.error()});
    if (const Done issued = checkIssuer(parameters, expected); !issued)
        return std::unexpected(ResponseFault{true, issued.error()});

    const QByteArray code = parameters.value("code");
    const bool hasError = parameters.values.contains("error");
    if (parameters.values.contains("code") == hasError ||
        (hasError ? parameters.value("error") : code).isEmpty()) {
        return std::unexpected(ResponseFault{
            true,
            callbackError(u"callback.ambiguous"_s,
                          Tr::tr("The server’s answer is neither a success nor a refusal."), u"CB-11"_s)});
    }
    if (hasError)
        return std::unexpected(ResponseFault{true, serverError(parameters)});
    return AuthorizationResponse{code};
}

} // namespace chatelaine
