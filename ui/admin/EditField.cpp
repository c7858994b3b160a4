// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/EditField.h"

#include "ui/admin/FieldValue.h"
#include "ui/admin/MembersField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SpareRedo.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QJsonArray>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int side = 20;
constexpr int barAt = 8;
constexpr int barWidth = 3;
constexpr int markSize = 12;
constexpr int lockSize = 14;

/// Identifiers and addresses run left to right in every language.
bool runsLeftToRight(const Field &field)
{
    return field.type == Field::Type::Email || field.type == Field::Type::Phone || field.name == "id"_L1 ||
           field.name == "name"_L1;
}

QStringList membersOf(const QJsonValue &value)
{
    QStringList members;
    const QJsonArray array = value.toArray();
    for (const auto &member : array)
        members << member.toString();
    return members;
}

} // namespace

EditField::EditField(const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_title(new Label({}, Type::Small, Role::Second))
    , m_pencil(new QLabel)
    , m_changed(new Label({}, Type::SmallStrong, Role::Accent))
    , m_was(new Label({}, Type::Small, Role::Second))
    , m_undo(new Button(QString(), {}, ButtonKind::Flat))
    , m_lock(new QLabel)
    , m_reason(new Label({}, Type::Small, Role::Second))
{
    makeInput();
    m_changed->setTone(Tone::Information);
    m_was->elided();
    m_undo->setProperty("quiet", false);
    m_reason->wrapped();
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_pencil);
    head->addWidget(m_changed);
    auto *was = new QHBoxLayout;
    was->addWidget(m_was, 1);
    was->addWidget(m_undo);
    auto *why = new QHBoxLayout;
    why->setSpacing(6);
    why->addWidget(m_lock, 0, Qt::AlignTop);
    why->addWidget(m_reason, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(side, 0, side, 0);
    column->setSpacing(3);
    column->addLayout(head);
    column->addWidget(input());
    column->addLayout(was);
    column->addLayout(why);
    connect(m_undo, &Button::clicked, this, [this] {
        undo();
        input()->setFocus(Qt::OtherFocusReason); // the button is gone
    });
    setField(field);
}

void EditField::makeInput()
{
    const auto tell = [this] {
        restate();
        Q_EMIT edited();
    };
    if (m_field.type == Field::Type::List && m_field.editable) {
        m_members = new MembersField;
        connect(m_members, &MembersField::edited, this, tell);
    } else if (m_field.type == Field::Type::Flag && m_field.editable) {
        m_flag = new QCheckBox;
        connect(m_flag, &QCheckBox::toggled, this, tell);
    } else {
        m_edit = new QLineEdit;
        new SpareRedo(m_edit);
        if (runsLeftToRight(m_field))
            m_edit->setLayoutDirection(Qt::LeftToRight);
        if (m_field.name == "id"_L1)
            m_edit->setFont(typeFont(Type::Mono));
        connect(m_edit, &QLineEdit::textEdited, this, tell);
    }
}

QWidget *EditField::input() const
{
    return m_members ? static_cast<QWidget *>(m_members) : m_flag ? static_cast<QWidget *>(m_flag) : m_edit;
}

QList<QWidget *> EditField::stops() const
{
    return {m_members ? m_members->edit() : input(), m_undo};
}

void EditField::setField(const Field &field)
{
    m_field.title = field.title;
    m_field.reason = field.reason;
    m_field.editable = field.editable;
    m_title->setText(m_flag ? QString() : field.title);
    m_title->setVisible(!m_flag);
    if (m_flag)
        m_flag->setText(field.title);
    if (m_members)
        m_members->setTitle(field.title);
    else
        input()->setAccessibleName(field.title);
    m_title->setBuddy(input());
    if (m_edit)
        m_edit->setReadOnly(!field.editable);
    else
        input()->setEnabled(field.editable);
    restate();
}

void EditField::setBase(const QJsonValue &base)
{
    m_base = base;
    put(base);
}

void EditField::put(const QJsonValue &value)
{
    if (m_members) {
        m_members->setMembers(membersOf(value));
    } else if (m_flag) {
        const QSignalBlocker quiet(m_flag);
        m_flag->setChecked(value.toBool());
    } else {
        m_edit->setText(fieldvalue::text(value, m_field.type));
        m_edit->setCursorPosition(0);
    }
    restate();
}

void EditField::setValue(const QJsonValue &value)
{
    put(value);
}

QJsonValue EditField::value() const
{
    if (!m_field.editable)
        return m_base;
    if (m_members) {
        const QStringList members = m_members->members();
        return members == membersOf(m_base) ? m_base : QJsonValue(QJsonArray::fromStringList(members));
    }
    if (m_flag)
        return m_flag->isChecked();
    // Text that was cleaned for the screen must not come back as an edit of what it stands for.
    if (m_edit->text() == fieldvalue::text(m_base, m_field.type))
        return m_base;
    return fieldvalue::parse(m_edit->text(), m_field.type);
}

bool EditField::isChanged() const
{
    if (m_flag && m_field.editable)
        return m_flag->isChecked() != m_base.toBool();
    return !sameValue(value(), m_base);
}

void EditField::undo()
{
    put(m_base);
    Q_EMIT edited();
}

void EditField::restate()
{
    const bool changed = isChanged();
    m_pencil->setVisible(changed);
    m_changed->setVisible(changed);
    m_was->setVisible(changed);
    m_undo->setVisible(changed);
    if (changed) {
        const QString old = fieldvalue::isEmpty(m_base) && !m_flag ? tr("nothing", "an old value")
                                                                   : fieldvalue::text(m_base, m_field.type);
        m_pencil->setPixmap(icons::pixmap(u"pencil"_s, markSize, devicePixelRatioF(),
                                          colors::text(Tone::Information, palette())));
        m_changed->setText(tr("changed"));
        // Isolated, so that an address does not reorder a right-to-left sentence.
        m_was->setText(tr("was: %1").arg(u'\u2068' + old + u'\u2069'));
        m_undo->setLabel(tr("Undo"));
        m_undo->setAccessibleName(tr("Undo the change of %1").arg(m_field.title));
    }
    const bool locked = !m_field.editable && !m_field.reason.isEmpty();
    m_lock->setVisible(locked);
    m_reason->setVisible(locked);
    m_reason->setText(m_field.reason);
    if (locked)
        m_lock->setPixmap(
            icons::pixmap(u"lock"_s, lockSize, devicePixelRatioF(), colors::of(Role::Second, palette())));
    input()->setAccessibleDescription(changed  ? m_changed->text() + u", "_s + m_was->text()
                                      : locked ? m_field.reason
                                               : QString());
    update();
}

void EditField::paintEvent(QPaintEvent * /*event*/)
{
    if (!isChanged())
        return;
    QPainter painter(this);
    const QRect bar(barAt, 0, barWidth, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), colors::of(Role::Accent, palette()));
}

void EditField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::LanguageChange)
        restate();
}

} // namespace chatelaine
