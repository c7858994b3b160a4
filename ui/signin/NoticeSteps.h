// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Dialect.h"
#include "ui/widgets/StepList.h"

namespace chatelaine {

/// A finding about a server or a sign-in as a line of a step list.
inline StepItem stepOf(const Notice &notice)
{
    switch (notice.severity) {
    case Outcome::Passed:
        return {StepState::Finished, notice.text, notice.detail};
    case Outcome::Warning:
        return {StepState::Warning, notice.text, notice.detail};
    case Outcome::Failed:
        return {StepState::Failed, notice.text, notice.detail};
    case Outcome::NotApplicable:
    case Outcome::NotChecked:
        break;
    }
    return {StepState::NotOffered, notice.text, notice.detail};
}

} // namespace chatelaine
