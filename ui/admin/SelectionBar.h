// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace chatelaine {

class Button;
class Label;

/// What can be done with the checked people. Shown only while somebody is checked.
class SelectionBar : public QWidget
{
    Q_OBJECT
public:
    SelectionBar(QAction *checkAll, const QList<QAction *> &actions, QAction *remove,
                 QWidget *parent = nullptr);

    void setCounts(qsizetype selected, const QString &all);
    [[nodiscard]] QWidget *first() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Label *m_count;
    Button *m_all;
    QList<Button *> m_buttons;
    Button *m_remove;
};

} // namespace chatelaine
