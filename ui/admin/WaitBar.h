// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace chatelaine {

class Button;
class Label;

/// One line that names a wait: nothing for the first moment, so that a quick answer does not
/// flicker; what is waited for and how long after a second; "Cancel" after three.
class WaitBar : public QWidget
{
    Q_OBJECT
public:
    explicit WaitBar(QWidget *parent = nullptr);

    /// `what` is a sentence such as "Reading users of acme…"; `note` stands behind it, may be empty.
    /// The time goes on if a wait is under way already and `again` is false.
    void start(const QString &what, const QString &note, bool again);
    void stop();
    [[nodiscard]] bool isWaiting() const { return m_tick.isActive(); }
    /// Whether the wait has become long enough to be seen.
    [[nodiscard]] bool isSlow() const;

Q_SIGNALS:
    void slow();
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tick();

    QString m_what;
    QString m_note;
    QLabel *m_icon;
    Label *m_text;
    Button *m_cancel;
    QTimer m_tick;
    QElapsedTimer m_since;
    bool m_slowTold = false;
};

} // namespace chatelaine
