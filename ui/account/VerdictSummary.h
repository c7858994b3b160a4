// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/Verdict.h"
#include "ui/widgets/Colors.h"

namespace chatelaine {

/// How many checks ended how.
struct VerdictSummary
{
    int passed = 0;
    int warnings = 0;
    int refused = 0;
    int notApplicable = 0;
    int notChecked = 0;

    explicit VerdictSummary(const Verdicts &verdicts);

    [[nodiscard]] bool isEmpty() const
    {
        return passed + warnings + refused + notApplicable + notChecked == 0;
    }
    /// Of the worst outcome.
    [[nodiscard]] Tone tone() const;
    /// "1 refused · 1 warning · 8 passed"; the worst first.
    [[nodiscard]] QString text() const;
    /// What stands on a card: "1 refused", "2 warnings" or "Accepted".
    [[nodiscard]] QString headline() const;
};

Tone outcomeTone(Outcome outcome);
/// Those a person must see first come first: refused, warning, passed, not applicable, not checked.
/// The order within an outcome stays.
Verdicts sortedByOutcome(Verdicts verdicts);

} // namespace chatelaine
