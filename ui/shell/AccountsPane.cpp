// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountsPane.h"

#include "ui/shell/AccountDelegate.h"
#include "ui/shell/AccountListModel.h"
#include "ui/shell/StatusFooter.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/Metrics.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int markSize = 24;
constexpr int widest = 320;

} // namespace

AccountsPane::AccountsPane(Accounts *accounts, QAction *menuAction, QAction *addAction, QWidget *parent)
    : QWidget(parent)
    , m_model(new AccountListModel(accounts, this))
    , m_delegate(new AccountDelegate(this))
    , m_view(new QListView)
    , m_menu(new Button(menuAction, ButtonKind::Flat))
    , m_add(new Button(addAction, ButtonKind::Flat))
    , m_title(new Label(u"Chatelaine"_s, Type::Strong))
    , m_empty(new Label({}, Type::Body, Role::Second))
    , m_footer(new StatusFooter(accounts))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->viewport()->setAutoFillBackground(false);
    m_menu->setCompact(true);
    m_add->setProperty("leading", true);
    m_empty->setContentsMargins(20, 6, 20, 0);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    auto *add = new QHBoxLayout;
    add->setContentsMargins(8, 2, 8, 2);
    add->addWidget(m_add);
    column->addLayout(add);
    column->addWidget(new Line);
    column->addWidget(m_footer);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { Q_EMIT selected(now.data(AccountListModel::IdRole).toUuid()); });
    connect(m_view, &QListView::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_view->indexAt(at).isValid())
            Q_EMIT menuWanted(m_view->viewport()->mapToGlobal(at));
    });
    connect(m_footer, &StatusFooter::unlockWanted, this, &AccountsPane::unlockWanted);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &AccountsPane::retranslate);
    setRail(false);
    retranslate();
}

QBoxLayout *AccountsPane::makeHead()
{
    auto *mark = new QLabel;
    mark->setPixmap(icons::application().pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    mark->setFixedHeight(metrics::headerHeight);
    auto *head = new QHBoxLayout;
    // Spaces, not margins: margins stay where they are when the layout is mirrored.
    head->setContentsMargins({});
    head->setSpacing(0);
    for (QSpacerItem *&space : m_headSpaces)
        space = new QSpacerItem(0, 0);
    head->addItem(m_headSpaces[0]);
    head->addWidget(mark);
    head->addItem(m_headSpaces[1]);
    head->addWidget(m_title, 1);
    head->addWidget(m_menu);
    head->addItem(m_headSpaces[2]);
    return head;
}

void AccountsPane::setRail(bool rail)
{
    m_rail = rail;
    m_delegate->setRail(rail);
    m_title->setVisible(!rail);
    m_menu->setVisible(!rail);
    const std::array<int, 3> spaces =
        rail ? std::array{(metrics::railWidth - markSize) / 2, 0, 0} : std::array{18, 10, 8};
    for (std::size_t at = 0; at < spaces.size(); ++at)
        m_headSpaces[at]->changeSize(spaces[at], 0);
    m_add->setCompact(rail);
    m_footer->setRail(rail);
    setFixedWidth(rail
                      ? metrics::railWidth
                      : std::clamp(metrics::letter(fontMetrics()) * 28, int(metrics::accountsWidth), widest));
    m_view->doItemsLayout();
    retranslate();
}

void AccountsPane::select(const QUuid &id)
{
    m_view->setCurrentIndex(m_model->indexOf(id));
}

void AccountsPane::selectNext(int step)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int now = m_view->currentIndex().row();
    m_view->setCurrentIndex(m_model->index((std::max(now, 0) + step + rows) % rows));
}

QUuid AccountsPane::current() const
{
    return m_view->currentIndex().data(AccountListModel::IdRole).toUuid();
}

void AccountsPane::retranslate()
{
    const bool none = m_model->rowCount() == 0;
    m_empty->setText(tr("No accounts yet"));
    m_empty->setVisible(none && !m_rail);
    m_view->setFocusPolicy(none ? Qt::NoFocus : Qt::StrongFocus);
    m_view->setAccessibleName(tr("Accounts, %n", nullptr, m_model->rowCount()));
}

void AccountsPane::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors::of(Role::Side, palette()));
}

void AccountsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
}

} // namespace chatelaine
