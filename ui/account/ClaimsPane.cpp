// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/ClaimsPane.h"

#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Metrics.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int narrowBelow = 340; ///< in the usual font

} // namespace

ClaimsPane::ClaimsPane(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new ClaimsModel(clock, this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_heading(new Label({}, Type::Heading))
    , m_filter(new QLineEdit)
    , m_view(new QTreeView)
    , m_none(new Label({}, Type::Body, Role::Second))
{
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setAutoAcceptChildRows(true);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->addAction(icons::get(u"search"_s, Tone::NotApplicable), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_heading->setBuddy(m_view);
    m_none->wrapped();

    // Before the model is set: afterwards expandAll() leaves rows without a height (Qt 6.4).
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    auto *cells = new CellDelegate(this);
    cells->setLines(false);
    cells->setDense(true);
    m_view->setItemDelegate(cells);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setIndentation(16);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setModel(m_filtered);
    m_view->viewport()->installEventFilter(this);
    m_filtered->setSourceModel(m_model);
    m_view->header()->setTextElideMode(Qt::ElideRight);
    m_view->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setMinimumSectionSize(48);
    m_view->header()->setHighlightSections(false);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->addSpacing(8);
    head->addWidget(m_heading);
    head->addStretch(1);
    head->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    m_none->setContentsMargins(24, 8, 24, 8);
    column->addWidget(m_none);
    auto *rows = new QHBoxLayout;
    // Spacing at the start instead of a margin: only spacing mirrors.
    rows->setContentsMargins({});
    rows->addSpacing(16);
    rows->setSpacing(0);
    rows->addWidget(m_view);
    column->addLayout(rows, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &ClaimsPane::applyFilter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ClaimsPane::currentChanged);
    showNone({});
    retranslate();
}

void ClaimsPane::show(const QJsonObject &claims, const std::shared_ptr<const Dialect> &dialect,
                      const QString &clientId)
{
    // Groups and audiences are what people look for; deeper levels wait to be opened.
    if (m_model->show(claims, dialect, clientId))
        m_view->expandToDepth(0);
    m_view->show();
    m_none->hide();
    m_filter->setEnabled(true);
}

void ClaimsPane::showNone(const QString &why)
{
    m_model->show({}, nullptr, {});
    m_view->hide();
    m_none->setText(why);
    m_none->show();
    m_filter->setEnabled(false);
}

void ClaimsPane::tick()
{
    m_model->tick();
}

QString ClaimsPane::currentText() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? current.data(ClaimsModel::CopyRole).toString() : QString();
}

void ClaimsPane::applyFilter(const QString &text)
{
    m_filtered->setFilterFixedString(text);
    if (text.isEmpty())
        m_view->expandToDepth(0);
    else
        m_view->expandAll();
}

void ClaimsPane::shareWidth()
{
    const int width = m_view->viewport()->width();
    // Three columns of which none can be read are worth less than two.
    const bool narrow = width < metrics::forFont(narrowBelow, fontMetrics());
    m_view->setColumnHidden(ClaimsModel::Meaning, narrow);
    m_view->setColumnWidth(ClaimsModel::Claim, width * (narrow ? 38 : 24) / 100);
    m_view->setColumnWidth(ClaimsModel::Value, width * (narrow ? 62 : 41) / 100);
}

void ClaimsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // With a large font the least width is above what is otherwise the greatest.
    const int least = metrics::letter(fontMetrics()) * 22;
    const int wanted = qBound(least, width() * 3 / 10, qMax(least, 240));
    const int room = width() - m_heading->sizeHint().width() - 56;
    m_filter->setFixedWidth(qMax(80, qMin(wanted, room)));
}

bool ClaimsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        shareWidth();
    return QWidget::eventFilter(watched, event);
}

void ClaimsPane::retranslate()
{
    m_heading->setText(tr("Claims"));
    m_view->setAccessibleName(tr("Claims of the token"));
    m_filter->setPlaceholderText(tr("Filter claims"));
    m_filter->setAccessibleName(tr("Filter claims"));
    m_model->retranslate();
    m_view->expandToDepth(0);
}

} // namespace chatelaine
