// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/UserEditor.h"

#include "ui/admin/EditField.h"
#include "ui/admin/FieldValue.h"
#include "ui/widgets/Button.h"

#include <QBoxLayout>
#include <QJsonValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// Fields made in one turn of the event loop, so that a form of fifty never holds up the window.
constexpr int madeAtOnce = 6;

bool isHeader(const Field &field)
{
    return field.name == "enabled"_L1; // has actions of its own
}

} // namespace

UserEditor::UserEditor(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_more(new Button(QString(), u"chevron-down"_s, ButtonKind::Flat))
{
    m_column->setContentsMargins(0, 12, 0, 16);
    m_column->setSpacing(12);
    auto *more = new QHBoxLayout;
    more->setContentsMargins(8, 0, 8, 0);
    more->addWidget(m_more);
    more->addStretch();
    m_column->addLayout(more);
    m_column->addStretch(1);
    m_building.setInterval(0);
    connect(&m_building, &QTimer::timeout, this, &UserEditor::showMore);
    connect(m_more, &Button::clicked, this, &UserEditor::showAll);
}

void UserEditor::setFields(const QList<Field> &fields, const QString &whyNot)
{
    m_all = fields;
    m_all.removeIf(isHeader);
    if (!whyNot.isEmpty()) {
        for (Field &field : m_all) {
            field.editable = false;
            // Once is enough: the reason for all stands with the actions.
            field.reason.clear();
        }
    }
    // What can be done first, what can only be read after it.
    std::stable_partition(m_all.begin(), m_all.end(), [](const Field &field) { return field.editable; });
    m_more->setLabel(tr("Show empty fields"));
    for (const Field &field : std::as_const(m_all)) {
        EditField *made = m_fields.value(field.name);
        if (made && made->isEditable() == field.editable) {
            made->setField(field);
        } else if (made) { // another kind of input
            m_fields.remove(field.name);
            delete made;
        }
    }
}

/// The form grows as people with other fields are shown; what is made stays for the next.
EditField *UserEditor::need(qsizetype at)
{
    const Field &field = m_all.at(at);
    if (EditField *made = m_fields.value(field.name))
        return made;
    int place = 0;
    for (qsizetype before = 0; before < at; ++before)
        place += m_fields.contains(m_all.at(before).name) ? 1 : 0;
    auto *made = new EditField(field);
    connect(made, &EditField::edited, this, &UserEditor::edited);
    m_fields.insert(field.name, made);
    m_column->insertWidget(place, made);
    return made;
}

/// Tab goes as the form reads, in whatever order its fields were made.
void UserEditor::orderTabs()
{
    QWidget *before = m_tabBefore;
    const auto follow = [&before](QWidget *stop) {
        if (before)
            setTabOrder(before, stop);
        before = stop;
    };
    for (const Field &field : std::as_const(m_all))
        if (const EditField *made = m_fields.value(field.name))
            std::ranges::for_each(made->stops(), follow);
    follow(m_more);
}

bool UserEditor::isWorthShowing(const Field &field) const
{
    return m_showsAll || field.shown || field.name == "id"_L1 || field.name == "name"_L1 ||
           !fieldvalue::isEmpty(m_user.field(field.name));
}

void UserEditor::fill(const User &user, const Change &draft)
{
    m_user = user;
    bool leavesOut = false;
    for (qsizetype at = 0; at < m_all.size(); ++at) {
        const QString &name = m_all.at(at).name;
        const auto edit = std::find_if(draft.begin(), draft.end(),
                                       [&name](const FieldEdit &each) { return each.field == name; });
        const bool shown = edit != draft.end() || isWorthShowing(m_all.at(at));
        EditField *made = shown ? need(at) : m_fields.value(name);
        if (!made) {
            leavesOut = true;
            continue;
        }
        made->setVisible(shown);
        leavesOut = leavesOut || !shown;
        // The base of a draft is what the person saw when they began: only so can a conflict be told.
        made->setBase(edit == draft.end() ? user.field(name) : edit->before);
        if (edit != draft.end())
            made->setValue(edit->after);
    }
    m_more->setVisible(leavesOut);
    orderTabs();
}

void UserEditor::setUser(const User &user, const Change &draft)
{
    m_building.stop();
    m_showsAll = false;
    fill(user, draft);
}

void UserEditor::refresh(const User &user)
{
    fill(user, change());
}

void UserEditor::showAll()
{
    m_showsAll = true;
    m_building.start();
}

void UserEditor::showMore()
{
    int made = 0;
    for (qsizetype at = 0; at < m_all.size(); ++at) {
        EditField *field = m_fields.value(m_all.at(at).name);
        if (field && !field->isHidden())
            continue;
        field = need(at);
        field->setBase(m_user.field(field->name()));
        field->show();
        if (++made == madeAtOnce)
            return;
    }
    m_building.stop();
    m_more->hide();
    orderTabs();
}

Change UserEditor::change() const
{
    Change change;
    for (const Field &each : m_all) {
        const EditField *made = m_fields.value(each.name);
        if (made && made->isChanged())
            change << FieldEdit{each.name, made->base(), made->value()};
    }
    return change;
}

QStringList UserEditor::summary() const
{
    QStringList lines;
    const Change edits = change();
    for (const FieldEdit &edit : edits) {
        const EditField *made = m_fields.value(edit.field);
        const auto words = [made](const QJsonValue &value) {
            const QString text = fieldvalue::text(value, made->type());
            return text.isEmpty() ? tr("nothing", "an old value") : QString(u'\u2068' + text + u'\u2069');
        };
        lines
            << tr("%1: %2 → %3", "field, old, new").arg(made->title(), words(edit.before), words(edit.after));
    }
    return lines;
}

void UserEditor::undoAll()
{
    for (EditField *made : std::as_const(m_fields))
        if (made->isChanged())
            made->undo();
}

void UserEditor::focusFirst()
{
    for (const Field &each : std::as_const(m_all)) {
        const EditField *made = m_fields.value(each.name);
        if (made && !made->isHidden() && made->isEditable()) {
            made->input()->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace chatelaine
