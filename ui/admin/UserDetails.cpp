// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/UserDetails.h"

#include "core/CleanText.h"
#include "directory/CellText.h"
#include "ui/admin/FlowLayout.h"
#include "ui/admin/SaveBar.h"
#include "ui/admin/UserEditor.h"
#include "ui/admin/UserLook.h"
#include "ui/widgets/Actions.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Line.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine {

namespace {

constexpr int side = 20;
constexpr int margin = 8;
constexpr int portrait = 40;
/// Going through the list with the arrow keys must not ask the server about everybody passed by.
constexpr auto settle = 200ms;
constexpr int iconSize = 14;
constexpr int lowBelow = 560;

} // namespace

UserDetails::UserDetails(const PageActions &actions, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_avatar(new Avatar(portrait))
    , m_name(new Label({}, Type::Heading))
    , m_account(new Label({}, Type::Small, Role::Second))
    , m_state(new Chip(Tone::Neutral))
    , m_seen(new Label({}, Type::Small, Role::Second))
    , m_scroll(new QScrollArea)
    , m_editor(new UserEditor)
    , m_enable(new Button(QString(), u"check"_s))
    , m_more(Button::iconOnly(u"more"_s, tr("More actions")))
    , m_delete(new QAction(this))
    , m_reasons(new Label({}, Type::Small, Role::Second))
    , m_reasonIcon(new QLabel)
    , m_saveBar(new SaveBar(actions.save, actions.discard))
{
    auto *inside = new QWidget;
    inside->setBackgroundRole(QPalette::Window);
    m_inside = new QVBoxLayout(inside);
    m_inside->setContentsMargins({});
    m_inside->setSpacing(0);
    m_inside->addWidget(m_editor);
    m_inside->addStretch(1);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Window);
    m_scroll->viewport()->installEventFilter(this);
    m_editor->setBackgroundRole(QPalette::Window);
    recolour();
    m_panel = makeActions(actions);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(makeHead(actions.close));
    m_column->addWidget(new Line);
    m_column->addWidget(m_scroll, 1);
    m_column->addWidget(m_panel);
    m_column->addWidget(m_saveBar);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settle);
    connect(&m_settle, &QTimer::timeout, this, [this] { readAgain(); });
    connect(m_editor, &UserEditor::edited, this, [this] {
        m_saveBar->setChanges(m_editor->summary());
        Q_EMIT edited();
    });
    connect(m_enable, &Button::clicked, this, [this] {
        if (m_user)
            Q_EMIT enableWanted(!m_user->enabled);
    });
    connect(m_delete, &QAction::triggered, this, &UserDetails::deleteWanted);
    connect(m_saveBar, &SaveBar::cancelled, this, &UserDetails::saveCancelled);
    retranslate();
}

UserDetails::~UserDetails()
{
    m_reading.cancel();
}

QWidget *UserDetails::makeHead(QAction *close)
{
    auto *head = new QWidget;
    m_name->elided();
    m_account->elided();
    m_seen->elided();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_account);
    auto *closeButton = new Button(close, ButtonKind::Flat);
    closeButton->setCompact(true);
    m_editor->setTabBefore(closeButton);
    auto *person = new QHBoxLayout;
    person->setSpacing(12);
    person->addSpacing(side - margin); // mirrors, which a margin does not
    person->addWidget(m_avatar);
    person->addLayout(words, 1);
    person->addWidget(closeButton, 0, Qt::AlignTop);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(8);
    facts->addSpacing(side - margin);
    facts->addWidget(m_state);
    facts->addWidget(m_seen, 1);
    facts->addSpacing(side - margin);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(margin, 12, margin, 12);
    column->setSpacing(8);
    column->addLayout(person);
    column->addLayout(facts);
    return head;
}

QWidget *UserDetails::makeActions(const PageActions &actions)
{
    auto *panel = new QWidget;
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_enable);
    buttons->addWidget(new Button(actions.password));
    buttons->addWidget(m_more);
    buttons->addWidget(new Button(actions.actAs));
    auto *menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    m_delete->setIcon(icons::get(u"trash"_s));
    menu->addAction(m_delete);
    connect(m_more, &Button::clicked, menu, [this, menu] {
        const QSize size = menu->sizeHint();
        const int x = layoutDirection() == Qt::RightToLeft ? 0 : m_more->width() - size.width();
        menu->popup(m_more->mapToGlobal(QPoint(x, -size.height())));
    });
    m_reasons->wrapped();
    m_reasonIcon->setPixmap(icons::get(u"info"_s, Tone::NotApplicable).pixmap(iconSize));
    auto *why = new QHBoxLayout;
    why->setSpacing(8);
    why->addWidget(m_reasonIcon, 0, Qt::AlignTop);
    why->addWidget(m_reasons, 1);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(side, 8, side, 8);
    inset->setSpacing(8);
    inset->addLayout(buttons);
    inset->addLayout(why);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Line);
    column->addLayout(inset);
    return panel;
}

void UserDetails::setDirectory(Directory *directory, const QString &organization)
{
    m_reading.cancel();
    m_directory = directory;
    setOrganization(organization);
    clear();
    retranslate();
}

void UserDetails::setOrganization(const QString &organization)
{
    m_organization = cleanText(organization);
}

void UserDetails::setCapabilities(const Capabilities &capabilities)
{
    m_capabilities = capabilities;
    retranslate();
}

void UserDetails::setAway(const QString &reason)
{
    m_away = reason;
    showReasons();
    if (reason.isEmpty() && m_user)
        m_settle.start(); // may have been missed meanwhile
}

void UserDetails::showUser(const User &user, const Change &draft)
{
    m_reading.cancel();
    if (!m_user || m_user->id != user.id)
        m_scroll->verticalScrollBar()->setValue(0);
    m_user = user;
    showHead();
    m_editor->setUser(user, draft);
    m_saveBar->setChanges(m_editor->summary());
    m_settle.start();
}

void UserDetails::refresh(const User &user)
{
    if (!m_user || m_user->id != user.id)
        return;
    m_user = user;
    showHead();
    m_editor->refresh(user);
    m_saveBar->setChanges(m_editor->summary());
}

void UserDetails::accept(const User &user)
{
    if (!m_user || m_user->id != user.id)
        return;
    m_user = user;
    showHead();
    m_editor->setUser(user, {});
    m_saveBar->setChanges({});
}

void UserDetails::clear()
{
    m_reading.cancel();
    m_settle.stop();
    m_user.reset();
    m_saveBar->setChanges({});
}

void UserDetails::setSaving(bool saving)
{
    m_saveBar->setSaving(saving);
    // What is being saved must not change under way; a disabled form would lose the focus.
    m_editor->setAttribute(Qt::WA_TransparentForMouseEvents, saving);
}

void UserDetails::showFocus()
{
    QWidget *field = QApplication::focusWidget();
    if (!field || !m_editor->isAncestorOf(field))
        return;
    while (field->parentWidget() != m_editor)
        field = field->parentWidget(); // with its title and what it was
    m_scroll->ensureWidgetVisible(field, 0, margin);
}

/// The bar of changes takes room from the form as soon as something is typed.
bool UserDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &UserDetails::showFocus); // when the form has its new size
    return QWidget::eventFilter(watched, event);
}

QCoro::Task<void> UserDetails::readAgain()
{
    if (!m_directory || !m_user)
        co_return;
    const QPointer<UserDetails> self(this);
    const Cancellation reading = Cancellation::create();
    m_reading = reading;
    const QString id = m_user->id;
    const Result<User> user = co_await m_directory->user(id, reading);
    if (!self || reading.isCancelled() || !m_user || m_user->id != id)
        co_return;
    if (!user) {
        Q_EMIT readFailed(user.error());
        co_return;
    }
    refresh(*user);
    Q_EMIT read(*user);
}

void UserDetails::showHead()
{
    if (!m_user)
        return;
    const User &user = *m_user;
    m_avatar->setPerson(userlook::name(user), user.id);
    m_name->setText(userlook::name(user));
    m_account->setText(m_organization.isEmpty() ? cleanText(user.name)
                                                : QString(cleanText(user.name) + u" · "_s + m_organization));
    const Tone tone = userlook::tone(user.state);
    m_state->set(tone == Tone::NotApplicable ? Tone::NotApplicable : tone, userStateText(user.state),
                 user.state == User::State::Active ? u"check"_s : userlook::icon(user.state));
    m_seen->setText(seenText());
    m_seen->setToolTip(m_seen->text());
    m_enable->setLabel(user.enabled ? tr("Disable") : tr("Enable"));
    m_enable->setIconName(user.enabled ? u"ban"_s : u"check"_s);
    setAccessibleName(tr("Details of %1").arg(userlook::name(user)));
}

/// What the list shows as a time, which is the last sign-in wherever a server tells it.
QString UserDetails::seenText() const
{
    const QList<Field> fields = m_directory ? m_directory->fields() : QList<Field>();
    const auto time = std::find_if(fields.begin(), fields.end(), [](const Field &field) {
        return field.type == Field::Type::Time && field.shown;
    });
    if (time == fields.end())
        return {};
    return tr("%1: %2", "name of a time, the time")
        .arg(time->title, celltext::text(*m_user, *time, m_clock.now()));
}

void UserDetails::showReasons()
{
    QStringList reasons;
    const auto off = [this, &reasons](const QString &name) {
        if (m_away.isEmpty() && (!m_capabilities || m_capabilities->has(name)))
            return QString();
        const QString reason = m_away.isEmpty() ? m_capabilities->reason(name) : m_away;
        if (!reasons.contains(reason))
            reasons << reason;
        return reason;
    };
    const auto apply = [](auto *control, const QString &reason) {
        control->setEnabled(reason.isEmpty());
        control->setToolTip(reason);
    };
    const QString enable = off(u"users.enable"_s);
    apply(m_enable, enable);
    m_enable->setAccessibleDescription(enable);
    off(u"users.edit"_s);
    off(u"users.set_password"_s);
    apply(m_delete, off(u"users.delete"_s));
    off(u"users.act_as"_s);
    m_reasons->setText(reasons.join(u'\n'));
    m_reasons->setVisible(!reasons.isEmpty());
    m_reasonIcon->setVisible(!reasons.isEmpty());
}

QWidget *UserDetails::firstAction() const
{
    return m_enable->isEnabled() ? m_enable : m_more;
}

void UserDetails::retranslate()
{
    m_more->setLabel(tr("More actions"));
    m_delete->setText(tr("Delete…"));
    if (m_directory) {
        const bool locked = m_capabilities && !m_capabilities->has(u"users.edit"_s);
        m_editor->setFields(m_directory->fields(),
                            locked ? m_capabilities->reason(u"users.edit"_s) : QString());
        if (m_user)
            m_editor->refresh(*m_user);
    }
    showReasons();
    showHead();
    m_saveBar->setChanges(m_editor->summary());
}

void UserDetails::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors::of(Role::Window, palette()));
    // Over the list nothing else parts the two.
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())),
                     colors::of(Role::Line, palette()));
}

/// The scroll bar stands on the pane, not on a page.
void UserDetails::recolour()
{
    QPalette own = QApplication::palette();
    own.setColor(QPalette::Base, colors::of(Role::Window, own));
    m_scroll->verticalScrollBar()->setPalette(own);
}

/// Where the window is low the actions scroll with the form, so that the form is not squeezed out.
void UserDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool low = event->size().height() < lowBelow;
    if (low == m_low)
        return;
    m_low = low;
    if (low)
        m_inside->addWidget(m_panel);
    else
        m_column->insertWidget(m_column->indexOf(m_saveBar), m_panel);
}

void UserDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ApplicationPaletteChange)
        recolour();
}

} // namespace chatelaine
