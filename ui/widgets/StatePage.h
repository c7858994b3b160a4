// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Colors.h"
#include "ui/widgets/StepList.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace chatelaine {

class Button;
class Label;

/// In place of contents: what happened, what it means, what to do next. For empty lists, nothing
/// found, refusals, a locked keyring.
class StatePage : public QWidget
{
    Q_OBJECT
public:
    /// `large` for whole pages, else for the place of a list.
    explicit StatePage(bool large = false, QWidget *parent = nullptr);

    void set(const QString &icon, const QString &headline, const QString &text,
             Tone tone = Tone::NotApplicable);
    /// Takes the button; the order of calls is the order on screen.
    void addButton(QWidget *button);
    void clearButtons();
    /// What still works and what waits, below the buttons.
    void setSteps(const QList<StepItem> &steps);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    bool m_large;
    QString m_iconName;
    Tone m_tone = Tone::NotApplicable;
    QLabel *m_icon;
    Label *m_headline;
    Label *m_text;
    QBoxLayout *m_buttons;
    StepList *m_steps;
};

} // namespace chatelaine
