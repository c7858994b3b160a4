// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Cancellation.h"
#include "core/Error.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

class QBoxLayout;
class QScrollArea;

namespace chatelaine {

class Button;
class Label;
class MessageBar;

/// A dialog that asks the server when its primary button is pressed and closes only once the server
/// agreed: a refusal stands in it, and what was typed stays.
class WorkDialog : public QDialog
{
    Q_OBJECT
public:
    explicit WorkDialog(QWidget *parent);
    ~WorkDialog() override;

    [[nodiscard]] Button *primary() const { return m_primary; }
    [[nodiscard]] MessageBar *messageBar() const { return m_messages; }

protected:
    void setTexts(const QString &headline, const QString &text, const QString &primary);
    [[nodiscard]] QBoxLayout *fields() const { return m_fields; }
    void add(QWidget *row);
    /// Begins a wait that ends with `failed` or accept(); pressing Cancel fires it.
    Cancellation begin(const QString &what);
    void failed(const Error &error);
    [[nodiscard]] bool isBusy() const { return m_tick.isActive(); }

    void reject() override;
    void showEvent(QShowEvent *event) override;
    /// The primary button was pressed.
    virtual void submit() = 0;

private:
    void tick();
    void setBusy(bool busy);

    MessageBar *m_messages;
    Label *m_headline;
    Label *m_text;
    QBoxLayout *m_fields;
    QScrollArea *m_scroll;
    Label *m_wait;
    Button *m_cancel;
    Button *m_primary;
    Cancellation m_running;
    QString m_what;
    QTimer m_tick;
    QElapsedTimer m_since;
};

} // namespace chatelaine
