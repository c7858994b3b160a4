// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QAction;
class QBoxLayout;

namespace chatelaine {

class Button;
class Label;

/// How many fields are changed, what exactly would be saved, and the two ways on. While saving it
/// says so, and after a while offers to stop.
class SaveBar : public QWidget
{
    Q_OBJECT
public:
    SaveBar(QAction *save, QAction *discard, QWidget *parent = nullptr);

    /// `summary` has one line for each field, "E-mail: old → new".
    void setChanges(const QStringList &summary);
    void setSaving(bool saving);
    [[nodiscard]] QStringList summary() const { return m_lines; }

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rewrite();
    void recolour();
    void fit();

    QStringList m_lines;
    QBoxLayout *m_row = nullptr;
    QBoxLayout *m_buttons = nullptr;
    Label *m_summary;
    Button *m_count;
    Button *m_discard;
    Button *m_save;
    Button *m_cancel;
    QTimer m_tick;
    QElapsedTimer m_since;
};

} // namespace chatelaine
