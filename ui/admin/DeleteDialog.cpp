// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/DeleteDialog.h"

#include "core/CleanText.h"
#include "ui/admin/UserLook.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Line.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int iconSize = 24;
constexpr qsizetype typedFrom = 3;
constexpr qsizetype mostListed = 8;

} // namespace

DeleteDialog::DeleteDialog(const QList<User> &people, QWidget *parent)
    : QDialog(parent)
    , m_delete(new Button(QString(), u"trash"_s, ButtonKind::Danger))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const int count = int(people.size());
    const bool isOne = count == 1;
    const QString headline = isOne ? tr("Delete “%1” for good?").arg(userlook::name(people.first()))
                                   : tr("Delete %n user(s) for good?", nullptr, count);
    setWindowTitle(headline);
    auto *icon = new QLabel;
    icon->setPixmap(icons::get(u"warning"_s, Tone::Refused).pixmap(iconSize));
    auto *title = new Label(headline, Type::Title);
    title->wrapped();
    auto *text =
        new Label(isOne ? tr("The account, its tokens and its sessions end at once. This cannot be undone.")
                        : tr("Their accounts, tokens and sessions end at once. This cannot be undone."),
                  Type::Body, Role::Second);
    text->wrapped();
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(text);
    words->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(makeList(people));

    auto *keep = new Button(isOne ? tr("Keep the account") : tr("Keep them"));
    m_delete->setLabel(isOne ? tr("Delete this user") : tr("Delete %n user(s)", nullptr, count));
    if (count >= typedFrom) {
        const QString phrase = tr("delete %1", "to be typed; the number of users").arg(count);
        auto *ask = new Label(tr("Type “%1” to go on").arg(phrase));
        m_typed = new QLineEdit;
        m_typed->setPlaceholderText(phrase);
        ask->setBuddy(m_typed);
        m_typed->setAccessibleName(ask->text());
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(ask);
        row->addWidget(m_typed, 1);
        column->addLayout(row);
        m_delete->setEnabled(false);
        m_delete->setAccessibleDescription(ask->text());
        connect(m_typed, &QLineEdit::textChanged, this, [this, phrase](const QString &typed) {
            m_delete->setEnabled(typed.trimmed().compare(phrase, Qt::CaseInsensitive) == 0);
        });
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(keep);
    buttons->addWidget(m_delete);
    column->addLayout(buttons);
    keep->setDefault(true);
    (m_typed ? static_cast<QWidget *>(m_typed) : keep)->setFocus();
    connect(keep, &Button::clicked, this, &QDialog::reject);
    connect(m_delete, &Button::clicked, this, &QDialog::accept);
    setMinimumWidth(560);
}

QWidget *DeleteDialog::makeList(const QList<User> &people)
{
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (int at = 0; const QString &title : {tr("Name"), tr("Username"), tr("E-mail")})
        grid->addWidget(new Label(title, Type::SmallStrong, Role::Second), row, at++);
    grid->addWidget(new Line, ++row, 0, 1, 3);
    for (const User &user : people.mid(0, mostListed)) {
        ++row;
        grid->addWidget((new Label(userlook::name(user)))->elided(), row, 0);
        grid->addWidget((new Label(cleanText(user.name), Type::Body, Role::Second))->elided(), row, 1);
        grid->addWidget((new Label(cleanText(user.email), Type::Body, Role::Second))->elided(), row, 2);
    }
    if (people.size() > mostListed)
        grid->addWidget(
            new Label(tr("and %n more", nullptr, int(people.size() - mostListed)), Type::Body, Role::Second),
            ++row, 0, 1, 3);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 5);
    return list;
}

} // namespace chatelaine
