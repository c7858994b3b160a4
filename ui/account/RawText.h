// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QAction;
class QPlainTextEdit;

namespace chatelaine {

class FoldButton;
class Label;

/// The text of a token behind a reveal. While hidden, the text is not in any widget: only its
/// length is. Revealed it stays for half a minute, shorter if the window loses the focus, and it
/// cannot be marked there: copying has a way of its own that clears up after itself.
class RawText : public QWidget
{
    Q_OBJECT
public:
    static constexpr int seconds = 30;

    /// `reveal` shows the text and, while it is shown, hides it and counts down.
    explicit RawText(QAction *reveal, std::chrono::milliseconds second = std::chrono::seconds(1),
                     QWidget *parent = nullptr);

    /// `secretClaims` are named and keep a JWT's second part hidden even when revealed, because
    /// anybody can read them out of it.
    void setToken(const QByteArray &token, const QStringList &secretClaims);
    void reveal();
    void conceal();
    [[nodiscard]] bool isRevealed() const { return m_secondsLeft > 0; }
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showText();
    void count();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString revealedText() const;

    QByteArray m_token;
    QStringList m_secretClaims;
    QTimer m_tick;
    int m_secondsLeft = 0;
    FoldButton *m_fold;
    Label *m_line;
    QAction *m_reveal;
    QWidget *m_panel;
    QPlainTextEdit *m_text;
};

} // namespace chatelaine
