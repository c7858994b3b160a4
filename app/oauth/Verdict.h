// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace chatelaine {

enum class Outcome { Passed, Warning, Failed, NotApplicable, NotChecked };

/// "passed", "not_applicable" and so on, for scripts.
QString outcomeName(Outcome outcome);
/// "Passed", "Not applicable" and so on, translated.
QString outcomeText(Outcome outcome);

/// The outcome of one check on a token.
struct Verdict
{
    QString check; ///< stable: "signature", "issuer", "audience", "expiry", …
    Outcome outcome = Outcome::NotChecked;
    QString reason;      ///< translated, one sentence, clean text
    QString requirement; ///< "ID-01", may be empty
    QString expected;    ///< for the details of a row; may be empty
    QString found;
};

using Verdicts = QList<Verdict>;

/// Translated name of a check ("Authorized party").
QString checkTitle(const QString &check);
/// False as soon as one check failed.
bool accepted(const Verdicts &verdicts);

} // namespace chatelaine
