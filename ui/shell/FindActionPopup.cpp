// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FindActionPopup.h"

#include "ui/shell/FindActionDelegate.h"
#include "ui/shell/FindActionModel.h"
#include "ui/widgets/Actions.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int popupWidth = 648;
constexpr int popupHeight = 380;
constexpr int fromTop = 64;

} // namespace

FindActionPopup::FindActionPopup(const Actions *actions, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_actions(actions)
    , m_model(new FindActionModel(this))
    , m_edit(new QLineEdit)
    , m_view(new QListView)
{
    setBackgroundRole(QPalette::Base);
    m_edit->addAction(icons::get(u"search"_s, Tone::NotApplicable), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FindActionDelegate(this));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(9, 9, 9, 9);
    column->addWidget(m_edit);
    column->addWidget(m_view);
    connect(m_edit, &QLineEdit::textChanged, this, &FindActionPopup::search);
    connect(m_view, &QListView::clicked, this, &FindActionPopup::run);
}

void FindActionPopup::open()
{
    const QString title = tr("Find action");
    setAccessibleName(title);
    m_edit->setAccessibleName(title);
    m_edit->setPlaceholderText(tr("Type what you want to do"));
    m_view->setAccessibleName(tr("Actions"));
    QList<QAction *> found = m_actions->reachable();
    found.removeIf([](const QAction *action) { return Actions::id(action) == "window.find-action"_L1; });
    m_model->setActions(found);
    m_edit->clear();
    search({});
    const QWidget *window = parentWidget()->window();
    resize(std::min(popupWidth, window->width() - 32),
           std::min(popupHeight, window->height() - fromTop - 16));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, fromTop)));
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void FindActionPopup::search(const QString &text)
{
    m_model->setFilter(text);
    m_view->setCurrentIndex(m_model->index(0));
}

void FindActionPopup::run(const QModelIndex &index)
{
    const QPointer<QAction> action = m_model->action(index);
    if (action.isNull() || !action->isEnabled())
        return;
    close();
    // After the popup is gone, so that the action finds the focus where it was.
    QTimer::singleShot(0, action, &QAction::trigger);
}

bool FindActionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int rows = m_model->rowCount();
    const int row = m_view->currentIndex().row();
    switch (key->key()) {
    case Qt::Key_Down:
        m_view->setCurrentIndex(m_model->index(std::min(row + 1, rows - 1)));
        return true;
    case Qt::Key_Up:
        m_view->setCurrentIndex(m_model->index(std::max(row - 1, 0)));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_view->currentIndex());
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void FindActionPopup::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    look::frame(&painter, rect(), 0, colors::of(Role::Base, palette()), colors::of(Role::Control, palette()));
}

} // namespace chatelaine
