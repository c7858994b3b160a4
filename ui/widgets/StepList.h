// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Colors.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace chatelaine {

enum class StepState { Pending, Active, Finished, Warning, Failed, NotOffered };

struct StepItem
{
    StepState state = StepState::Pending;
    QString title;
    QString detail; ///< second line, may be empty
};

/// One line for each step or finding, with a shape that tells how it stands: the sign-in, what a
/// server offers, the results of signing out. Never one tick for several steps.
class StepList : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QList<StepItem> &steps);
    [[nodiscard]] const QList<StepItem> &steps() const { return m_steps; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addRow(int row, const StepItem &step);

    QList<StepItem> m_steps;
    QGridLayout *m_grid;
};

} // namespace chatelaine
