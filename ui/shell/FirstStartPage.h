// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;

namespace chatelaine {

class Button;
class Label;

/// What a person sees who has no account yet: what the program is for, and the one thing to do.
class FirstStartPage : public QWidget
{
    Q_OBJECT
public:
    FirstStartPage(QAction *add, QAction *demo, QWidget *parent = nullptr);

    [[nodiscard]] Button *primary() const { return m_add; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Point
    {
        QString icon;
        QLabel *mark;
        Label *title;
        Label *text;
    };
    void addPoint(QGridLayout *grid, const QString &icon);
    void retranslate();
    void recolour();

    QAction *m_demo;
    Button *m_add;
    Label *m_headline;
    Label *m_text;
    Label *m_demoText;
    QList<Point> m_points;
};

} // namespace chatelaine
