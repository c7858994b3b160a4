// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace chatelaine {

/// A question before something is lost: what, and two buttons of which the harmless one is the
/// default. accepted() means: do it.
class QuestionDialog : public QDialog
{
    Q_OBJECT
public:
    QuestionDialog(const QString &headline, const QString &text, const QString &keep, const QString &lose,
                   QWidget *parent);
};

} // namespace chatelaine
