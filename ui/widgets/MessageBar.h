// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "ui/widgets/Colors.h"

#include <QFrame>
#include <QList>
#include <QPointer>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace chatelaine {

class Button;
class Label;

/// What a message bar offers to do.
struct MessageAction
{
    QString text;
    QString icon;
    std::function<void()> run;
    bool primary = false;
};

/// One thing to tell a person: what happened, what it means, what to do.
struct Message
{
    Tone tone = Tone::Information;
    QString icon; ///< empty: the shape of the tone
    QString headline;
    QString text;
    QString serverWords; ///< the server's own words, quoted and named as such
    QString code;        ///< stable code, in mono
    QList<MessageAction> actions;
    bool closable = true;
};

/// The bar at the top of a page for results and errors. It shows one message at a time, the newest,
/// announces it to assistive tools and never takes the focus.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows it, and yields the number by which withdraw() knows it.
    int show(const Message &message);
    /// An error as it is: message, next step, the server's words unless the message quotes them, the code.
    int showError(const Error &error, QList<MessageAction> actions = {}, const QString &headline = {});
    /// The message of an error, for whoever wants to change it before showing.
    static Message fromError(const Error &error);
    void clear();
    /// The same message with other words or numbers: nothing is announced, and a button that stays the
    /// same keeps the focus and the press that is under way. Nothing if another is shown by now.
    void reword(int number, const Message &message);
    /// Takes that message back if it is still shown: it is not true any more.
    void withdraw(int number);
    [[nodiscard]] const Message &message() const { return m_message; }
    /// Where the focus goes in the bar; null while there is nothing to press.
    [[nodiscard]] QWidget *firstButton() const;
    /// Takes the focus, and gives it back when the message goes away.
    void enter();
    /// Shown, and F6 did not lead here yet.
    [[nodiscard]] bool isUnread() const { return m_isUnread && isVisible(); }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void put(const Message &message);
    void announce();
    void recolour();
    void rebuildActions();
    void showText();
    [[nodiscard]] bool hasFocusInside() const;

    Message m_message;
    int m_number = 0;
    QPointer<QWidget> m_cameFrom;
    bool m_isUnread = false;
    QLabel *m_icon;
    Label *m_headline;
    Label *m_text;
    QHBoxLayout *m_actions;
    Button *m_close;
};

} // namespace chatelaine
