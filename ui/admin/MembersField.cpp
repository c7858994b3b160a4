// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/MembersField.h"

#include "ui/admin/FieldValue.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/SpareRedo.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int margin = 4;
constexpr int gap = 4;
constexpr int leastEdit = 56;

} // namespace

MembersField::MembersField(QWidget *parent)
    : QFrame(parent)
    , m_edit(new QLineEdit(this))
{
    new SpareRedo(m_edit);
    setFrameShape(QFrame::NoFrame);
    setFocusProxy(m_edit);
    m_edit->setFrame(false);
    m_edit->setTextMargins(4, 0, 4, 0); // in line with other fields
    m_edit->installEventFilter(this);
    QPalette clear = m_edit->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_edit->setPalette(clear);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_edit, &QLineEdit::returnPressed, this, &MembersField::addTyped);
    connect(m_edit, &QLineEdit::textEdited, this, &MembersField::edited);
    rebuild();
}

void MembersField::setMembers(const QStringList &members)
{
    if (members == m_members && m_edit->text().isEmpty())
        return;
    m_members = members;
    m_edit->clear();
    rebuild();
}

QStringList MembersField::members() const
{
    // What was typed but not yet entered is meant as well: nothing a person wrote is lost on Save.
    const QString typed = m_edit->text().trimmed();
    return typed.isEmpty() || m_members.contains(typed) ? m_members : m_members + QStringList(typed);
}

void MembersField::setTitle(const QString &title)
{
    m_title = title;
    rebuild();
}

void MembersField::rebuild()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        chip->hide(); // it may be the one whose press brought us here
        chip->deleteLater();
    }
    m_chips.clear();
    for (qsizetype at = 0; at < m_members.size(); ++at) {
        const QString text = fieldvalue::memberText(m_members.at(at));
        auto *chip = new FilterChip(text, tr("Take “%1” out of %2").arg(text, m_title), this);
        chip->setFocusPolicy(Qt::ClickFocus); // the field is one stop; arrows move inside
        chip->installEventFilter(this);
        connect(chip, &FilterChip::clicked, this, [this, at] { take(at); });
        chip->show();
        m_chips << chip;
    }
    m_edit->setPlaceholderText(tr("Add"));
    m_edit->setAccessibleName(tr("Add to %1").arg(m_title));
    arrange(width(), true);
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
}

void MembersField::take(qsizetype at)
{
    m_members.removeAt(at);
    rebuild();
    // The focus goes to the neighbour of what vanished.
    if (at < m_chips.size())
        m_chips.at(at)->setFocus(Qt::OtherFocusReason);
    else
        m_edit->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void MembersField::addTyped()
{
    const QStringList all = members();
    m_edit->clear();
    m_members = all;
    rebuild();
    Q_EMIT edited();
}

int MembersField::arrange(int width, bool move) const
{
    const int line = std::max(24, metrics::control(fontMetrics()) - 2 * margin);
    QPoint at(margin, margin);
    const auto place = [&](QWidget *widget, int wanted, int stretch) {
        if (at.x() > margin && at.x() + wanted > width - margin)
            at = QPoint(margin, at.y() + line + gap);
        const int room = stretch ? width - margin - at.x() : std::min(wanted, width - 2 * margin);
        if (move) {
            const int height = stretch ? line : std::min(line, widget->sizeHint().height());
            const QRect rect(at.x(), at.y() + (line - height) / 2, room, height);
            widget->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1 << 16), rect));
        }
        at.rx() += room + gap;
    };
    for (QWidget *chip : m_chips)
        place(chip, chip->sizeHint().width(), 0);
    place(m_edit, leastEdit, 1);
    return at.y() + line + margin;
}

int MembersField::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize MembersField::sizeHint() const
{
    return {240, heightForWidth(240)};
}

QSize MembersField::minimumSizeHint() const
{
    return {140, metrics::control(fontMetrics())};
}

void MembersField::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange(width(), true);
    setMinimumHeight(heightForWidth(width()));
}

void MembersField::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    else if (event->type() == QEvent::LayoutDirectionChange)
        arrange(width(), true);
}

bool MembersField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::KeyPress && !m_members.isEmpty() &&
        keyPressed(watched, static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

/// True if the key meant the chips.
bool MembersField::keyPressed(QObject *watched, int key)
{
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int back = isRightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int on = isRightToLeft ? Qt::Key_Left : Qt::Key_Right;
    if (watched == m_edit && key == Qt::Key_Backspace && m_edit->text().isEmpty()) {
        take(m_members.size() - 1);
        return true;
    }
    const bool isAtStart = m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText();
    if (watched == m_edit && !(key == back && isAtStart))
        return false;
    qsizetype at = watched == m_edit ? m_chips.size() : m_chips.indexOf(static_cast<QWidget *>(watched));
    if (at < 0 || (key != back && key != on))
        return false;
    at = std::max<qsizetype>(0, key == back ? at - 1 : at + 1);
    (at < m_chips.size() ? m_chips.at(at) : m_edit)->setFocus(Qt::OtherFocusReason);
    return true;
}

/// Chips come and go, so that their place in the window's order means nothing: from any of them Tab
/// goes on as from the field.
bool MembersField::focusNextPrevChild(bool next)
{
    if (!m_edit->hasFocus())
        m_edit->setFocus(Qt::OtherFocusReason);
    return QFrame::focusNextPrevChild(next);
}

void MembersField::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    look::frame(&painter, rect(), metrics::radius, colors::of(Role::Field, palette()),
                colors::of(Role::Control, palette()));
    if (m_edit->hasFocus())
        look::focusRing(&painter, rect(), metrics::radius, palette());
}

} // namespace chatelaine
