// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/Refusal.h"

#include <QWidget>

class QLabel;
class QGridLayout;

namespace chatelaine {

class Button;
class Label;
class PageScroll;
class VerdictModel;
class VerdictTable;

/// A sign-in that did not succeed: what happened, every check, the server's own words, what to do.
class RefusedPage : public QWidget
{
    Q_OBJECT
public:
    explicit RefusedPage(QWidget *parent = nullptr);

    /// `canChange`: there is a form to go back to.
    void show(const Refusal &refusal, bool canChange);
    void retranslate();

Q_SIGNALS:
    void changeWanted();
    void tryAgainWanted();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void showWords();
    void showRegistration();

    Refusal m_refusal;
    bool m_canChange = false;
    VerdictModel *m_model;
    QLabel *m_icon;
    PageScroll *m_scroll = nullptr;
    Label *m_headline;
    Label *m_explanation;
    VerdictTable *m_verdicts;
    Label *m_words;
    Label *m_nextHeading;
    Label *m_next;
    Label *m_registerHeading;
    QWidget *m_register;
    QGridLayout *m_registerRows;
    Button *m_change;
    Button *m_again;
    Button *m_report;
    Button *m_close;
    Label *m_code;
};

} // namespace chatelaine
