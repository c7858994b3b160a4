// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/ProfileView.h"

#include "core/CleanText.h"
#include "ui/account/FieldList.h"
#include "ui/account/MembershipTree.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/StepList.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int avatarSize = 72;
constexpr int besideFrom = 720; ///< wide enough for two columns in the usual font
constexpr int sectionGap = 28;
constexpr qsizetype headingRows = 2; ///< what a heading and its gap take, in rows

Tone toneOf(AccountState state)
{
    switch (state) {
    case AccountState::SignedIn:
        return Tone::Passed;
    case AccountState::SignInNeeded:
    case AccountState::Expired:
        return Tone::Warning;
    default:
        return Tone::NotApplicable;
    }
}

QString iconOf(AccountState state)
{
    switch (state) {
    case AccountState::Offline:
        return u"offline"_s;
    case AccountState::KeyringLocked:
    case AccountState::KeyringUnavailable:
        return u"lock"_s;
    case AccountState::Checking:
        return u"hourglass"_s;
    default:
        return {};
    }
}

QString contactTitle()
{
    return ProfileView::tr("Contact");
}

/// The server's own section of that name goes on where ours ends.
bool isContact(const Profile::Section &section)
{
    return section.title == contactTitle();
}

/// What is shown under "Identity" already is left out.
QList<FieldItem> itemsOf(const Profile::Section &section, const QString &subject)
{
    QList<FieldItem> items;
    for (const auto &row : section.rows)
        if (row.value != subject)
            items.append({row.label.isEmpty() ? row.field : row.label, row.value, row.note,
                          Tone::NotApplicable, u"lock"_s});
    return items;
}

QWidget *titled(const QString &title, QWidget *part)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(new Label(title, Type::Heading));
    column->addWidget(part);
    return both;
}

} // namespace

ProfileView::ProfileView(QWidget *parent)
    : QScrollArea(parent)
    , m_avatar(new Avatar(avatarSize))
    , m_name(new Label({}, Type::Title))
    , m_subtitle(new Label({}, Type::Body, Role::Second))
    , m_age(new Label({}, Type::Small, Role::Second))
    , m_badges(new QHBoxLayout)
    , m_state(new Chip(Tone::NotApplicable))
    , m_reload(Button::iconOnly(u"refresh"_s, tr("Read again")))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_first(new QVBoxLayout)
    , m_second(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    // F6 comes here, and the arrow keys then scroll.
    setFocusPolicy(Qt::StrongFocus);
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(32, 28, 32, 32);
    column->setSpacing(24);
    makeHead(column);
    column->addWidget(new Line);
    m_halves->setSpacing(40);
    m_halves->addLayout(m_first, 1);
    m_halves->addLayout(m_second, 1);
    for (QVBoxLayout *half : {m_first, m_second})
        half->setSpacing(sectionGap);
    column->addLayout(m_halves);
    column->addStretch(1);
    setWidget(content);
    retranslate();
    connect(m_reload, &Button::clicked, this, &ProfileView::reloadWanted);
}

void ProfileView::makeHead(QVBoxLayout *column)
{
    m_name->elided();
    m_subtitle->elided();
    m_badges->setSpacing(8);
    m_badges->addWidget(m_state);
    m_badges->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_subtitle);
    words->addSpacing(2);
    words->addLayout(m_badges);
    words->addStretch(1);
    auto *reading = new QHBoxLayout;
    reading->setSpacing(4);
    reading->addWidget(m_age);
    reading->addWidget(m_reload);
    auto *head = new QHBoxLayout;
    head->setSpacing(20);
    head->addWidget(m_avatar, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    head->addLayout(reading);
    head->setAlignment(reading, Qt::AlignTop);
    column->addLayout(head);
}

void ProfileView::showState(const Account &account)
{
    m_state->set(toneOf(account.state), accountStateText(account.state), iconOf(account.state));
}

void ProfileView::showAccount(const Account &account)
{
    const QString name = account.name.isEmpty() ? account.label : account.name;
    m_avatar->setPerson(name, account.idText());
    m_name->setText(cleanText(name));
    m_subtitle->setText(cleanText(account.organization));
    showState(account);
}

void ProfileView::showProfile(const Profile &profile, const Account &account)
{
    showAccount(account);
    const QString name = profile.displayName.isEmpty() ? profile.name : profile.displayName;
    if (!name.isEmpty()) {
        m_name->setText(cleanText(name));
        m_avatar->setPerson(name, account.idText());
    }
    QStringList subtitle{cleanText(profile.name), cleanText(profile.organization)};
    subtitle.removeAll(QString());
    m_subtitle->setText(subtitle.join(u" · "_s));
    showBadges(profile.badges);
    clear();
    addContact(profile, account.sub);
    addMembership(profile);
    addSections(profile, account.sub);
    addIdentity(account);
    addDifferences(profile.differences);
    m_first->addStretch(1);
    m_second->addStretch(1);
}

void ProfileView::showBadges(const QStringList &badges)
{
    // The first is the state of the account, the last a stretch.
    while (m_badges->count() > 2) {
        QLayoutItem *item = m_badges->takeAt(1);
        delete item->widget();
        delete item;
    }
    int at = 1;
    for (const QString &badge : badges)
        m_badges->insertWidget(at++, new Chip(Tone::Information, badge, u"shield"_s));
}

void ProfileView::clear()
{
    m_firstRows = m_secondRows = 0;
    for (QVBoxLayout *half : {m_first, m_second}) {
        while (QLayoutItem *item = half->takeAt(0)) {
            if (item->widget())
                item->widget()->deleteLater();
            delete item;
        }
    }
}

void ProfileView::addBalanced(QWidget *section, qsizetype rows)
{
    const bool first = m_firstRows <= m_secondRows;
    (first ? m_first : m_second)->addWidget(section);
    (first ? m_firstRows : m_secondRows) += rows + headingRows;
}

void ProfileView::addContact(const Profile &profile, const QString &subject)
{
    QList<FieldItem> items;
    if (!profile.email.isEmpty()) {
        FieldItem email{tr("E-mail"), cleanText(profile.email)};
        if (profile.emailVerified) {
            email.note = *profile.emailVerified ? tr("verified") : tr("not verified");
            email.noteTone = *profile.emailVerified ? Tone::Passed : Tone::NotApplicable;
        }
        items.append(email);
    }
    if (!profile.phone.isEmpty())
        // Isolated: the plus sign of a number belongs in front of it in every script.
        items.append({tr("Phone"), u"\u2068"_s + cleanText(profile.phone) + u"\u2069"_s});
    for (const Profile::Section &section : profile.sections)
        if (isContact(section))
            items += itemsOf(section, subject);
    if (!items.isEmpty())
        addBalanced(new FieldList(contactTitle(), items), items.size());
}

void ProfileView::addMembership(const Profile &profile)
{
    if (profile.groups.isEmpty() && profile.roles.isEmpty())
        return;
    m_second->addWidget(titled(tr("Groups and roles"), new MembershipTree(profile.groups, profile.roles)));
    m_secondRows += profile.groups.size() + profile.roles.size() + 2 * headingRows;
}

void ProfileView::addSections(const Profile &profile, const QString &subject)
{
    for (const Profile::Section &section : profile.sections)
        if (!section.rows.isEmpty() && !isContact(section))
            addBalanced(new FieldList(section.title, itemsOf(section, subject)), section.rows.size());
}

void ProfileView::addIdentity(const Account &account)
{
    FieldItem subject{tr("User ID"), cleanText(account.sub)};
    FieldItem issuer{tr("Issuer"), cleanText(account.server.issuer)};
    subject.isCode = issuer.isCode = true;
    subject.canCopy = issuer.canCopy = true;
    addBalanced(new FieldList(tr("Identity"), {subject, issuer}), 3);
}

void ProfileView::addDifferences(const QStringList &differences)
{
    if (differences.isEmpty())
        return;
    QList<StepItem> items;
    for (const QString &difference : differences)
        items.append({StepState::Warning, difference, {}});
    auto *list = new StepList;
    list->setSteps(items);
    m_second->addWidget(titled(tr("Differences"), list));
}

void ProfileView::setAge(const QString &age)
{
    m_age->setText(age);
}

void ProfileView::retranslate()
{
    setAccessibleName(tr("Profile"));
    m_reload->setLabel(tr("Read again"));
}

void ProfileView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool beside = width() >= metrics::forFont(besideFrom, fontMetrics());
    m_halves->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace chatelaine
