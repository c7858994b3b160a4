// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SearchBox.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/SpareRedo.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine {

namespace {

constexpr int iconRoom = 36;
constexpr auto pause = 250ms;

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QFrame(parent)
    , m_choice(new Button(QString(), QString(), ButtonKind::Flat))
    , m_edit(new QLineEdit)
    , m_clear(Button::iconOnly(u"clear"_s, tr("Clear search")))
{
    setFrameShape(QFrame::NoFrame);
    setFocusProxy(m_edit);
    m_edit->setFrame(false);
    m_edit->setAccessibleName(tr("Search"));
    m_edit->installEventFilter(this);
    new SpareRedo(m_edit);
    QPalette clear = m_edit->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_edit->setPalette(clear);
    m_choice->setMenu(new QMenu(m_choice));
    m_choice->hide();
    m_clear->hide();
    m_clear->setFocusPolicy(Qt::NoFocus);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(8);
    row->addSpacing(iconRoom - 8);
    row->addWidget(m_choice);
    row->addWidget(m_edit, 1);
    row->addWidget(m_clear);
    setFixedHeight(metrics::control(fontMetrics()));
    setMinimumWidth(150);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::tell);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        m_pause.start();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        tell();
        Q_EMIT left();
    });
    connect(m_clear, &Button::clicked, this, [this] {
        m_edit->clear();
        tell();
    });
}

void SearchBox::setFields(const QList<Field> &fields)
{
    m_fields = fields;
    m_choice->menu()->clear();
    auto *group = new QActionGroup(m_choice->menu());
    for (const Field &field : fields) {
        QAction *action = m_choice->menu()->addAction(field.title);
        action->setCheckable(true);
        action->setData(field.name);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name = field.name] {
            setField(name);
            tell();
        });
    }
    m_choice->setVisible(!fields.isEmpty());
    if (!fields.isEmpty())
        setField(fields.first().name);
}

void SearchBox::setField(const QString &name)
{
    m_field = name;
    for (const Field &field : std::as_const(m_fields)) {
        if (field.name == name) {
            m_choice->setLabel(field.title);
            m_choice->setAccessibleName(tr("Search in: %1").arg(field.title));
        }
    }
    const QList<QAction *> actions = m_choice->menu()->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == name);
}

QString SearchBox::text() const
{
    return m_edit->text().trimmed();
}

void SearchBox::setText(const QString &text)
{
    m_edit->setText(text);
}

void SearchBox::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
    m_edit->setAccessibleName(text);
}

void SearchBox::openFields()
{
    if (!m_fields.isEmpty())
        m_choice->showMenu();
}

void SearchBox::tell()
{
    m_pause.stop();
    const QString now = m_field + u'\n' + text();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT searched(m_field, text());
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_edit->text().isEmpty()) {
            m_edit->clear();
            tell();
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            if (key->modifiers() == Qt::AltModifier)
                openFields();
            else
                Q_EMIT left();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void SearchBox::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    look::frame(&painter, rect(), metrics::radius, colors::of(Role::Field, palette()),
                colors::of(isEnabled() ? Role::Control : Role::Line, palette()));
    if (m_edit->hasFocus())
        look::focusRing(&painter, rect(), metrics::radius, palette());
    look::icon(&painter, u"search"_s,
               QStyle::visualRect(layoutDirection(), rect(), {0, 0, iconRoom, height()}), 16,
               colors::of(Role::Second, palette()));
    if (m_choice->isVisible()) {
        const QRect choice = m_choice->geometry();
        const int at = layoutDirection() == Qt::RightToLeft ? choice.left() - 2 : choice.right() + 2;
        painter.fillRect(at, 1, 1, height() - 2, colors::of(Role::Line, palette()));
    }
}

} // namespace chatelaine
