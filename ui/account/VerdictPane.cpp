// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/VerdictPane.h"

#include "core/CleanText.h"
#include "ui/account/VerdictTable.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// A value of a token inside a sentence: left to right whatever the sentence is.
QString isolated(const QString &value)
{
    return u"\u2068"_s + cleanText(value) + u"\u2069"_s;
}

} // namespace

VerdictPane::VerdictPane(Button *copy, QWidget *parent)
    : QWidget(parent)
    , m_model(new VerdictModel(this))
    , m_heading(new Label({}, Type::Heading))
    , m_summary(new Chip(Tone::NotApplicable))
    , m_none(new Label({}, Type::Body, Role::Second))
    , m_view(new VerdictTable(false))
    , m_details(new Label({}, Type::Small, Role::Second))
{
    m_heading->setBuddy(m_view);
    m_none->wrapped();
    m_details->wrapped()->selectable();
    m_view->setModel(m_model);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(8);
    head->addWidget(m_heading);
    head->addWidget(m_summary);
    head->addStretch(1);
    if (copy)
        head->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    // Insets of the labels and not of a layout, which would keep them when both are hidden.
    m_none->setContentsMargins(16, 8, 16, 8);
    m_details->setContentsMargins(16, 8, 16, 12);
    column->addWidget(m_none);
    auto *rows = new QHBoxLayout;
    rows->setContentsMargins(8, 0, 8, 0);
    rows->addWidget(m_view);
    column->addLayout(rows, 1);
    column->addWidget(m_details);

    connect(m_view, &QAbstractItemView::activated, this, &VerdictPane::open);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (!m_details->isHidden())
            open(index);
    });
    m_details->hide();
    retranslate();
}

void VerdictPane::show(const Verdicts &verdicts)
{
    // Judged again every few minutes: the same answer must not close what a person is reading.
    if (m_view->isHidden() || m_model->rowCount() != verdicts.size())
        closeDetails();
    const int row = m_view->currentIndex().row();
    m_model->show(verdicts);
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
    m_view->show();
    m_none->hide();
    showSummary();
}

void VerdictPane::showNone(const QString &why)
{
    closeDetails();
    m_model->show({});
    m_view->hide();
    m_none->setText(why);
    m_none->show();
    showSummary();
}

void VerdictPane::showSummary()
{
    const VerdictSummary summary(m_model->verdicts());
    m_summary->setVisible(!summary.isEmpty());
    m_summary->set(summary.tone(), summary.text());
    m_summary->setToolTip(summary.text());
}

void VerdictPane::open(const QModelIndex &index)
{
    const Verdict verdict = m_model->verdict(index);
    QStringList lines{cleanText(verdict.reason)};
    if (!verdict.expected.isEmpty())
        lines << tr("Expected: %1").arg(isolated(verdict.expected));
    if (!verdict.found.isEmpty())
        lines << tr("Found: %1").arg(isolated(verdict.found));
    const QString source = ruleSource(verdict.check);
    if (!verdict.requirement.isEmpty() || !source.isEmpty())
        lines << tr("Rule: %1")
                     .arg(QStringList{verdict.requirement, source}
                              .filter(QRegularExpression(u"."_s))
                              .join(u" · "_s));
    m_details->setText(lines.join(u'\n'));
    m_details->show();
}

void VerdictPane::closeDetails()
{
    m_details->hide();
    m_details->clear();
}

void VerdictPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_details->isHidden())
        closeDetails();
    else
        QWidget::keyPressEvent(event);
}

void VerdictPane::retranslate()
{
    m_heading->setText(tr("Verdict"));
    m_view->setAccessibleName(tr("Checks of the token"));
    m_view->setToolTip(tr("Enter shows what was expected and found"));
    m_model->retranslate();
    showSummary();
}

} // namespace chatelaine
