// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/OfferPane.h"

#include "core/Limits.h"
#include "core/TimeWords.h"
#include "ui/signin/NoticeSteps.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine {

namespace {

/// A wait is silent at first, then it has a name (ui rules: 300 ms, 1 s).
constexpr qint64 quiet = 300;
/// Below this a clock is right for every purpose.
constexpr qint64 clockNoise = 5;

} // namespace

OfferPane::OfferPane(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_heading(new Label({}, Type::Heading))
    , m_age(new Label({}, Type::Small, Role::Second))
    , m_sentence(new Label({}, Type::Body, Role::Second))
    , m_steps(new StepList)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_heading->wrapped();
    m_sentence->wrapped();
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_age, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(14);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addWidget(m_steps);
    column->addStretch(1);
    m_tick.setInterval(250ms);
    connect(&m_tick, &QTimer::timeout, this, &OfferPane::showAge);
    retranslate();
}

void OfferPane::showHint()
{
    m_state = Hint();
    show();
}

void OfferPane::showAsking(const QString &host)
{
    m_state = Asking{host};
    m_asking.start();
    show();
}

void OfferPane::showFound(const ServerMetadata &server, const std::shared_ptr<const Dialect> &dialect)
{
    m_state = Found{server, dialect, m_clock.now()};
    show();
}

void OfferPane::showFailed(const Error &error, const QString &host, bool triesAgain)
{
    m_state = Failed{error, host, triesAgain};
    show();
}

QList<StepItem> OfferPane::steps(const Found &found) const
{
    QList<StepItem> steps;
    steps.append({StepState::Finished, tr("Description found and issuer matches"), found.server.issuer});
    if (found.dialect)
        for (const Notice &notice : found.dialect->describe(found.server))
            steps.append(stepOf(notice));
    const qint64 offset = found.server.clockOffset.value_or(0);
    if (qAbs(offset) > clockNoise) {
        const bool isAllowed = qAbs(offset) <= limits::clockLeeway.count();
        steps.append({isAllowed ? StepState::Warning : StepState::Failed,
                      tr("Clock differs by %1").arg(timewords::span(offset)),
                      isAllowed ? tr("Within the %1 allowed. Set the clock if sign-in fails.")
                                      .arg(timewords::span(limits::clockLeeway.count()))
                                : tr("Tokens of this server will be refused. Set this computer's clock.")});
    }
    return steps;
}

QList<StepItem> OfferPane::steps(const Failed &failed) const
{
    QString next = failed.error.next;
    if (failed.triesAgain)
        next = tr("Chatelaine tries again by itself.");
    QList<StepItem> steps{{StepState::Failed, failed.error.message, next}};
    const QString words = failed.error.detail.value("server_message"_L1).toString();
    if (!words.isEmpty())
        steps.append({StepState::NotOffered, tr("The server says “%1”.").arg(words), {}});
    steps.append({StepState::NotOffered, tr("Code for a report"), failed.error.code});
    return steps;
}

void OfferPane::show()
{
    m_heading->setText(tr("What this server offers"));
    m_tick.stop();
    m_sentence->setText({});
    if (std::holds_alternative<Hint>(m_state)) {
        m_sentence->setText(
            tr("Enter the issuer address. The server's public description then shows here what can be "
               "done with it."));
        m_steps->setSteps({});
    } else if (std::holds_alternative<Asking>(m_state)) {
        // What was found before stays away: it belongs to another address.
        m_steps->setSteps({});
        m_tick.start();
    } else if (const auto *found = std::get_if<Found>(&m_state)) {
        m_steps->setSteps(steps(*found));
        m_tick.start();
    } else if (const auto *failed = std::get_if<Failed>(&m_state)) {
        m_heading->setText(tr("No description"));
        m_steps->setSteps(steps(*failed));
    }
    showAge();
}

void OfferPane::showAge()
{
    m_age->setText({});
    if (const auto *found = std::get_if<Found>(&m_state)) {
        m_age->setText(tr("read %1").arg(timewords::ago(found->when, m_clock.now())));
    } else if (const auto *asking = std::get_if<Asking>(&m_state); asking && m_asking.elapsed() > quiet) {
        const qint64 seconds = m_asking.elapsed() / 1000;
        m_sentence->setText(seconds < 1 ? tr("Asking %1…").arg(asking->host)
                                        : tr("Asking %1… %2").arg(asking->host, timewords::span(seconds)));
    }
    m_sentence->setVisible(!m_sentence->text().isEmpty());
}

void OfferPane::retranslate()
{
    show();
}

void OfferPane::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const int at = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(at, 0, 1, height(), colors::of(Role::Line, palette()));
}

} // namespace chatelaine
