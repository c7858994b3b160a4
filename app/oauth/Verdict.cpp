// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/Verdict.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};
} // namespace

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return u"passed"_s;
    case Outcome::Warning:
        return u"warning"_s;
    case Outcome::Failed:
        return u"failed"_s;
    case Outcome::NotApplicable:
        return u"not_applicable"_s;
    case Outcome::NotChecked:
        return u"not_checked"_s;
    }
    std::unreachable();
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return Tr::tr("Passed");
    case Outcome::Warning:
        return Tr::tr("Warning");
    case Outcome::Failed:
        return Tr::tr("Refused");
    case Outcome::NotApplicable:
        return Tr::tr("Not applicable");
    case Outcome::NotChecked:
        break;
    }
    return Tr::tr("Not checked");
}

QString checkTitle(const QString &check)
{
    // Asked for again at each call, because the language may have changed.
    const QHash<QString, QString> titles{
        {u"format"_s, Tr::tr("Format")},       {u"signature"_s, Tr::tr("Signature")},
        {u"type"_s, Tr::tr("Kind of token")},  {u"issuer"_s, Tr::tr("Issuer")},
        {u"audience"_s, Tr::tr("Audience")},   {u"authorized_party"_s, Tr::tr("Authorized party")},
        {u"subject"_s, Tr::tr("Subject")},     {u"expiry"_s, Tr::tr("Expiry")},
        {u"issued_at"_s, Tr::tr("Issued at")}, {u"not_before"_s, Tr::tr("Not before")},
        {u"nonce"_s, Tr::tr("Nonce")},         {u"auth_time"_s, Tr::tr("Sign-in time")},
        {u"at_hash"_s, Tr::tr("Token hash")},  {u"c_hash"_s, Tr::tr("Code hash")},
        {u"contents"_s, Tr::tr("Contents")},   {u"organization"_s, Tr::tr("Organization")},
    };
    return titles.value(check, check);
}

bool accepted(const Verdicts &verdicts)
{
    return std::none_of(verdicts.begin(), verdicts.end(),
                        [](const Verdict &each) { return each.outcome == Outcome::Failed; });
}

} // namespace chatelaine
