// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/VerdictSummary.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::VerdictSummary)
};

int rank(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Failed:
        return 0;
    case Outcome::Warning:
        return 1;
    case Outcome::Passed:
        return 2;
    case Outcome::NotApplicable:
        return 3;
    case Outcome::NotChecked:
        break;
    }
    return 4;
}

} // namespace

VerdictSummary::VerdictSummary(const Verdicts &verdicts)
{
    const auto count = [&verdicts](Outcome outcome) {
        return static_cast<int>(std::ranges::count(verdicts, outcome, &Verdict::outcome));
    };
    passed = count(Outcome::Passed);
    warnings = count(Outcome::Warning);
    refused = count(Outcome::Failed);
    notApplicable = count(Outcome::NotApplicable);
    notChecked = count(Outcome::NotChecked);
}

Tone VerdictSummary::tone() const
{
    if (refused > 0)
        return Tone::Refused;
    if (warnings > 0)
        return Tone::Warning;
    return passed > 0 ? Tone::Passed : Tone::NotApplicable;
}

QString VerdictSummary::text() const
{
    QStringList parts;
    if (refused > 0)
        parts.append(Tr::tr("%n refused", nullptr, refused));
    if (warnings > 0)
        parts.append(Tr::tr("%n warning(s)", nullptr, warnings));
    if (passed > 0)
        parts.append(Tr::tr("%n passed", nullptr, passed));
    if (notApplicable > 0)
        parts.append(Tr::tr("%n not applicable", nullptr, notApplicable));
    if (notChecked > 0)
        parts.append(Tr::tr("%n not checked", nullptr, notChecked));
    return parts.join(u" · "_s);
}

QString VerdictSummary::headline() const
{
    if (refused > 0)
        return Tr::tr("%n refused", nullptr, refused);
    if (warnings > 0)
        return Tr::tr("%n warning(s)", nullptr, warnings);
    return passed > 0 ? Tr::tr("Accepted") : Tr::tr("Not checked");
}

Tone outcomeTone(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return Tone::Passed;
    case Outcome::Warning:
        return Tone::Warning;
    case Outcome::Failed:
        return Tone::Refused;
    case Outcome::NotApplicable:
    case Outcome::NotChecked:
        break;
    }
    return Tone::NotApplicable;
}

Verdicts sortedByOutcome(Verdicts verdicts)
{
    std::ranges::stable_sort(verdicts, {}, [](const Verdict &verdict) { return rank(verdict.outcome); });
    return verdicts;
}

} // namespace chatelaine
