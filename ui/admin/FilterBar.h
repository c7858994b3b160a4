// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace chatelaine {

class Button;
class Label;

/// What the list is narrowed to besides the search, as chips that can be taken away, and how many
/// match. There is one filter today, the group; servers offer no more.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setGroup(const QString &group);
    void setMatches(const QString &text);
    /// A field to name a group in, with those seen in the list to complete from.
    void askForGroup(const QStringList &seen);

Q_SIGNALS:
    void groupChosen(const QString &group);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void leaveField();

    QString m_group;
    Label *m_title;
    QBoxLayout *m_chips;
    QLineEdit *m_field;
    Button *m_clear;
    Label *m_matches;
};

} // namespace chatelaine
