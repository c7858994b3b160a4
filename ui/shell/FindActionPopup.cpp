// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FindActionPopup.h"

#include "ui/shell/FindActionDelegate.h"
#include "ui/shell/FindActionModel.h"
#include "ui/widgets/Actions.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

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
constexpr int margin = 9;

} // namespace

FindActionPopup::FindActionPopup(const Actions *actions, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_actions(actions)
    , m_model(new FindActionModel(this))
    , m_edit(new QLineEdit)
    , m_none(new Label({}, Type::Body, Role::Second))
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
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(metrics::gap);
    // The popup measures itself: the least size of what it showed before must not count.
    column->setSizeConstraint(QLayout::SetNoConstraint);
    m_none->wrapped();
    m_none->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_edit);
    column->addWidget(m_none);
    column->addWidget(m_view, 1);
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
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, fromTop)));
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void FindActionPopup::search(const QString &text)
{
    m_model->setFilter(text);
    m_view->setCurrentIndex(m_model->index(0));
    const bool none = m_model->rowCount() == 0;
    m_none->setText(none ? tr("No action is called “%1”.").arg(text) : QString());
    m_none->setVisible(none);
    m_view->setVisible(!none);
    fit();
}

/// As high as what was found, at the most.
void FindActionPopup::fit()
{
    const QWidget *window = parentWidget()->window();
    const int width = std::min(popupWidth, window->width() - 32);
    const int most = std::min(popupHeight, window->height() - fromTop - 16);
    const int row = m_view->sizeHintForRow(0);
    m_none->setMinimumHeight(0); // that of another width
    const int found =
        m_model->rowCount() > 0 ? m_model->rowCount() * row : m_none->heightForWidth(width - 2 * margin);
    resize(width, std::min(most, 2 * margin + m_edit->sizeHint().height() + metrics::gap + found));
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
