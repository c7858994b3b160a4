// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/StepList.h"

#include <QDialog>

namespace chatelaine {

/// What came of each, after something was done with many.
class ResultsDialog : public QDialog
{
    Q_OBJECT
public:
    ResultsDialog(const QList<StepItem> &results, QWidget *parent);
};

} // namespace chatelaine
