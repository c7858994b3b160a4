// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/SignInAttempt.h"

#include <QUrl>
#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace chatelaine {

class Button;
class CountdownRing;
class Label;
class Line;
class MessageBar;
class PageScroll;
class QrCode;
class StepList;

/// While the person signs in in the browser: time left, the ways to get the page open, and each
/// step with its name. Shows what it is told; SignInFlow runs the sign-in.
class WaitingPage : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingPage(QWidget *parent = nullptr);

    /// Begins anew. `server` is the name a person knows it by, `host` its address in ASCII.
    void start(const QString &server, const QString &host, const QStringList &scope);
    void setStep(SignInAttempt::Step step, const QUrl &redirectUri);
    void setLink(const QUrl &link, bool browserOpened);
    void setTime(std::chrono::seconds left, std::chrono::seconds total);
    /// A request that was turned away while waiting, or a pasted address that does not fit.
    void tell(const Error &error);
    void retranslate();

Q_SIGNALS:
    void openWanted();
    void pasted(const QString &address);
    void cancelWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void showSteps();
    void showWords();
    void showQr(bool visible);
    void setPasting(bool pasting);

    QString m_server;
    QString m_host;
    QStringList m_scope;
    SignInAttempt::Step m_step = SignInAttempt::Step::Discover;
    QUrl m_redirectUri;
    QUrl m_link;
    bool m_browserOpened = true;
    bool m_qrFits = false;

    MessageBar *m_messages;
    CountdownRing *m_ring;
    PageScroll *m_scroll = nullptr;
    Label *m_ringUnit;
    Label *m_headline;
    Label *m_text;
    Label *m_asks;
    QLineEdit *m_address;
    Button *m_open;
    Button *m_copy;
    Button *m_qrButton;
    QBoxLayout *m_halves;
    Label *m_stepsHeading;
    StepList *m_steps;
    Line *m_between;
    QWidget *m_other;
    Label *m_otherHeading;
    QrCode *m_qr;
    Label *m_otherText;
    Button *m_paste;
    QLineEdit *m_pasteField;
    Button *m_pasteDone;
    Button *m_cancel;
};

} // namespace chatelaine
