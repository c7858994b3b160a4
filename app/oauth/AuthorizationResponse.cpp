// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/AuthorizationResponse.h"

#include "core/CleanText.h"
#include "oauth/FormEncoding.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AuthorizationResponse)
};

AuthorizationResponse ignored(const QString &requirement)
{
    return {AuthorizationResponse::Kind::Ignored,
            {},
            Error{u"callback.state_mismatch"_s,
                  Category::State,
                  Tr::tr("A response arrived that belongs to no running sign-in. It was turned away."),
                  Tr::tr("The sign-in goes on: finish it in the browser."),
                  {}}
                .with("requirement"_L1, requirement)};
}

AuthorizationResponse refused(const QString &code, Category category, const QString &message,
                              const QString &requirement)
{
    return {AuthorizationResponse::Kind::Refused,
            {},
            Error{code, category, message, Tr::tr("Start the sign-in again."), {}}.with("requirement"_L1,
                                                                                        requirement)};
}

/// Takes the same time wherever the two differ (CB-06).
bool equalInConstantTime(QByteArrayView left, QByteArrayView right)
{
    if (left.size() != right.size())
        return false;
    unsigned difference = 0;
    for (qsizetype at = 0; at < left.size(); ++at)
        difference |= static_cast<unsigned>(static_cast<unsigned char>(left[at]) ^
                                            static_cast<unsigned char>(right[at]));
    return difference == 0;
}

/// Whether the raw text holds our state once. Our own states have only unreserved characters, so
/// they are the same encoded and decoded.
bool holdsState(QByteArrayView query, const QByteArray &state)
{
    int right = 0;
    int all = 0;
    for (const QByteArray &pair : query.toByteArray().split('&')) {
        if (!pair.startsWith("state="))
            continue;
        ++all;
        right += equalInConstantTime(QByteArrayView(pair).sliced(6), state) ? 1 : 0;
    }
    return right == 1 && all == 1;
}

QList<QByteArray> values(const FormFields &fields, QByteArrayView name)
{
    QList<QByteArray> found;
    for (const auto &[field, value] : fields) {
        if (field == name)
            found.append(value);
    }
    return found;
}

/// VSCHAR of RFC 6749 appendix A.
bool isPrintable(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char byte) { return byte >= ' ' && byte <= '~'; });
}

AuthorizationResponse providerRefusal(const FormFields &fields, const QByteArray &code)
{
    const QString words = cleanText(QString::fromUtf8(values(fields, "error_description").value(0)));
    const bool declined = code == "access_denied";
    Error error =
        declined
            ? Error{u"authorization.declined"_s,
                    Category::Provider,
                    Tr::tr("You or the server declined the sign-in."),
                    Tr::tr("Nothing was kept. Start again if that was not what you wanted."),
                    {}}
            : Error{
                  u"authorization.refused"_s,
                  Category::Provider,
                  Tr::tr("The server refused the sign-in (%1).").arg(cleanText(QString::fromUtf8(code), 64)),
                  Tr::tr("Its administrator can say why. Start again after that."),
                  {}};
    error = std::move(error).with("server_code"_L1, cleanText(QString::fromUtf8(code), 64));
    if (!words.isEmpty())
        error = std::move(error).with("server_message"_L1, words);
    return {AuthorizationResponse::Kind::Refused, {}, std::move(error).with("requirement"_L1, u"CB-08"_s)};
}

/// The response is for us: does it come from the server that was asked (RFC 9207 §2.4)?
bool comesFromIssuer(const QList<QByteArray> &issuers, const AuthorizationExpectation &expected)
{
    if (issuers.isEmpty())
        return !expected.responseIssuer;
    return QString::fromUtf8(issuers.constFirst()) == expected.issuer;
}

AuthorizationResponse judgeFields(const FormFields &fields, const AuthorizationExpectation &expected)
{
    const auto malformed = [](const QString &requirement) {
        return refused(u"callback.malformed"_s, Category::Callback,
                       Tr::tr("The server's response cannot be read safely."), requirement);
    };
    for (const char *name : {"code", "error", "iss", "error_description", "error_uri"}) {
        const QList<QByteArray> found = values(fields, name);
        if (found.size() > 1)
            return malformed(u"CB-10"_s);
        const bool isText = QByteArrayView(name) == "error_description";
        if (found.size() == 1 && !isText && !isPrintable(found.constFirst()))
            return malformed(u"CB-13"_s);
    }
    if (!comesFromIssuer(values(fields, "iss"), expected)) {
        return refused(u"callback.issuer_mismatch"_s, Category::Issuer,
                       Tr::tr("The response does not come from the server that was asked."), u"CB-09"_s);
    }
    const QList<QByteArray> codes = values(fields, "code");
    const QList<QByteArray> errors = values(fields, "error");
    const bool hasCode = !codes.isEmpty() && !codes.constFirst().isEmpty();
    const bool hasError = !errors.isEmpty() && !errors.constFirst().isEmpty();
    if (codes.isEmpty() && hasError)
        return providerRefusal(fields, errors.constFirst());
    if (!hasCode || !errors.isEmpty())
        return malformed(u"CB-11"_s);
    return {AuthorizationResponse::Kind::Code, codes.constFirst(), {}};
}

} // namespace

AuthorizationResponse AuthorizationResponse::judge(QByteArrayView query,
                                                   const AuthorizationExpectation &expected)
{
    const auto fields = decodeForm(query);
    if (!fields) {
        if (!holdsState(query, expected.state))
            return ignored(u"CB-13"_s);
        return refused(u"callback.malformed"_s, Category::Callback,
                       Tr::tr("The server's response cannot be read safely."), u"CB-13"_s);
    }
    const QList<QByteArray> states = values(*fields, "state");
    if (states.size() != 1 || expected.state.isEmpty() ||
        !equalInConstantTime(states.constFirst(), expected.state))
        return ignored(u"CB-06"_s);
    return judgeFields(*fields, expected);
}

} // namespace chatelaine
