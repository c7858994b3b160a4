// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Dialect.h"
#include "core/Clock.h"
#include "oauth/ServerMetadata.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <variant>

namespace chatelaine {

class Label;
class StepList;
struct StepItem;

/// "What this server offers": nothing asked yet, asking, found, or what went wrong.
class OfferPane : public QWidget
{
    Q_OBJECT
public:
    explicit OfferPane(const Clock &clock = Clock(), QWidget *parent = nullptr);

    void showHint();
    void showAsking(const QString &host);
    void showFound(const ServerMetadata &server, const std::shared_ptr<const Dialect> &dialect);
    void showFailed(const Error &error, const QString &host, bool triesAgain);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Hint
    {
    };
    struct Asking
    {
        QString host;
    };
    struct Found
    {
        ServerMetadata server;
        std::shared_ptr<const Dialect> dialect;
        QDateTime when;
    };
    struct Failed
    {
        Error error;
        QString host;
        bool triesAgain;
    };

    void show();
    void showAge();
    [[nodiscard]] QList<StepItem> steps(const Found &found) const;
    [[nodiscard]] QList<StepItem> steps(const Failed &failed) const;

    Clock m_clock;
    std::variant<Hint, Asking, Found, Failed> m_state;
    QElapsedTimer m_asking;
    QTimer m_tick;
    Label *m_heading;
    Label *m_age;
    Label *m_sentence;
    StepList *m_steps;
};

} // namespace chatelaine
