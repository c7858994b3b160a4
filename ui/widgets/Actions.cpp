// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Actions.h"

#include "ui/widgets/Icons.h"

#include <QKeyEvent>
#include <QSet>
#include <QSettings>
#include <QWidget>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr auto idProperty = "chatelaine.id";
constexpr auto reasonProperty = "chatelaine.reason";
constexpr auto settingsGroup = "shortcuts/"_L1;

#define TEXT(text) QT_TRANSLATE_NOOP("chatelaine::Actions", text)
using enum ActionScope;

// Avoided on purpose: Ctrl+Alt (desktops own many), Ctrl+Shift+U and Ctrl+Shift+E (input methods).
constexpr std::array rows{
    ActionSpec{"window.find-action", TEXT("Find action"), "search", "Ctrl+K", Window, false},
    ActionSpec{"window.menu", TEXT("Main menu"), "menu", "F10", Window, false},
    ActionSpec{"window.add-account", TEXT("Add account"), "plus", "Ctrl+N", Window, false},
    ActionSpec{"window.try-demo", TEXT("Try the demo server"), "play", "", Window, false},
    ActionSpec{"window.fold-accounts", TEXT("Fold account list"), "", "F9", Window, false},
    ActionSpec{"window.settings", TEXT("Settings"), "gear", "Ctrl+,", Window, false},
    ActionSpec{"window.shortcuts", TEXT("Keyboard shortcuts"), "", "Ctrl+?", Window, false},
    ActionSpec{"window.about", TEXT("About Chatelaine"), "info", "", Window, false},
    ActionSpec{"window.unlock-keyring", TEXT("Unlock keyring"), "lock", "", Window, false},
    ActionSpec{"window.next-region", TEXT("Next region"), "", "F6", Window, false},
    ActionSpec{"window.previous-region", TEXT("Previous region"), "", "Shift+F6", Window, false},
    ActionSpec{"window.full-screen", TEXT("Full screen"), "", "F11", Window, false},
    ActionSpec{"window.close", TEXT("Close window"), "", "Ctrl+W", Window, false},
    ActionSpec{"window.quit", TEXT("Quit"), "", "Ctrl+Q", Window, false},
    ActionSpec{"account.next", TEXT("Next account"), "", "Ctrl+PgDown", Account, false},
    ActionSpec{"account.previous", TEXT("Previous account"), "", "Ctrl+PgUp", Account, false},
    ActionSpec{"account.copy-user-id", TEXT("Copy user ID"), "", "", Account, false},
    ActionSpec{"account.sign-in-again", TEXT("Sign in again"), "sign-in", "Ctrl+Shift+I", Account, false},
    ActionSpec{"account.rename", TEXT("Rename…"), "", "F2", Account, true},
    ActionSpec{"account.sign-out", TEXT("Sign out here"), "sign-out", "Ctrl+Shift+O", Account, false},
    ActionSpec{"account.sign-out-everywhere", TEXT("Sign out everywhere…"), "", "", Account, false},
    ActionSpec{"account.remove", TEXT("Remove account…"), "trash", "Del", Account, true},
    ActionSpec{"account.menu", TEXT("Account menu"), "more", "", Account, false},
    ActionSpec{"page.profile", TEXT("Open profile"), "user", "Alt+1", Account, false},
    ActionSpec{"page.tokens", TEXT("Open tokens"), "key", "Alt+2", Account, false},
    ActionSpec{"page.security", TEXT("Open security"), "shield", "Alt+3", Account, false},
    ActionSpec{"page.administration", TEXT("Open administration"), "users", "Alt+4", Account, false},
    ActionSpec{"page.reload", TEXT("Read again"), "refresh", "F5", Account, false},
    ActionSpec{"profile.edit", TEXT("Edit profile"), "pencil", "F2", Profile, false},
    ActionSpec{"profile.save", TEXT("Save"), "", "Ctrl+S", Profile, false},
    ActionSpec{"profile.discard", TEXT("Discard"), "", "", Profile, false},
    ActionSpec{"tokens.refresh", TEXT("Refresh now"), "refresh", "Ctrl+R", Tokens, false},
    ActionSpec{"tokens.copy-access", TEXT("Copy access token"), "copy", "Ctrl+Shift+C", Tokens, false},
    ActionSpec{"tokens.copy-claim", TEXT("Copy claim"), "copy", "Ctrl+C", Tokens, true},
    ActionSpec{"tokens.copy-verdict", TEXT("Copy verdict"), "copy", "", Tokens, false},
    ActionSpec{"tokens.introspect", TEXT("Introspect"), "search", "Ctrl+I", Tokens, false},
    ActionSpec{"tokens.exchange", TEXT("Exchange…"), "swap", "Ctrl+E", Tokens, false},
    ActionSpec{"tokens.reveal", TEXT("Reveal for 30 s"), "eye", "Ctrl+Shift+V", Tokens, false},
    ActionSpec{"tokens.revoke", TEXT("Revoke…"), "ban", "Ctrl+Shift+Del", Tokens, false},
    ActionSpec{"tokens.filter", TEXT("Filter claims"), "search", "Ctrl+F", Tokens, false},
    ActionSpec{"users.search", TEXT("Search users"), "search", "Ctrl+F", Directory, false},
    ActionSpec{"users.search-field", TEXT("Choose the field to search"), "", "Alt+Down", Directory, true},
    ActionSpec{"users.filter", TEXT("Filter"), "filter", "Ctrl+Shift+F", Directory, false},
    ActionSpec{"users.sort", TEXT("Sort"), "sort", "", Directory, false},
    ActionSpec{"users.columns", TEXT("Columns"), "columns", "Ctrl+Shift+L", Directory, false},
    ActionSpec{"users.next-page", TEXT("Next page"), "", "Alt+PgDown", Directory, false},
    ActionSpec{"users.previous-page", TEXT("Previous page"), "", "Alt+PgUp", Directory, false},
    ActionSpec{"users.details", TEXT("Show details"), "", "Return", Directory, true},
    ActionSpec{"users.close-details", TEXT("Close details"), "close", "Esc", Directory, true},
    ActionSpec{"users.edit", TEXT("Edit user"), "pencil", "F2", Directory, false},
    ActionSpec{"users.save", TEXT("Save"), "", "Ctrl+S", Directory, false},
    ActionSpec{"users.discard", TEXT("Discard"), "", "", Directory, false},
    ActionSpec{"users.check-page", TEXT("Check all on page"), "", "Ctrl+A", Directory, true},
    ActionSpec{"users.check-all", TEXT("Select all that match"), "", "Ctrl+Shift+M", Directory, false},
    ActionSpec{"users.new", TEXT("New user"), "plus", "Ctrl+Shift+N", Directory, false},
    ActionSpec{"users.enable", TEXT("Enable"), "check", "Ctrl+Shift+Y", Directory, false},
    ActionSpec{"users.disable", TEXT("Disable"), "ban", "Ctrl+Shift+X", Directory, false},
    ActionSpec{"users.reset-password", TEXT("Reset password…"), "key", "Ctrl+Shift+P", Directory, false},
    ActionSpec{"users.act-as", TEXT("Act as this user"), "user", "Ctrl+Shift+A", Directory, false},
    ActionSpec{"users.groups", TEXT("Groups…"), "group", "Ctrl+Shift+G", Directory, false},
    ActionSpec{"users.export", TEXT("Export…"), "export", "Ctrl+Shift+S", Directory, false},
    ActionSpec{"users.import", TEXT("Import…"), "import", "Ctrl+O", Directory, false},
    ActionSpec{"users.delete", TEXT("Delete…"), "trash", "Del", Directory, true},
    ActionSpec{"users.undo", TEXT("Undo the last action"), "undo", "Ctrl+Shift+Z", Directory, false},
};
#undef TEXT

const ActionSpec *find(const QString &id)
{
    const auto at =
        std::ranges::find_if(rows, [&id](const ActionSpec &row) { return id == QLatin1StringView(row.id); });
    return at == rows.end() ? nullptr : &*at;
}

QKeySequence standard(const ActionSpec &row)
{
    return QKeySequence::fromString(QString::fromLatin1(row.shortcut), QKeySequence::PortableText);
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    QSettings settings;
    for (const ActionSpec &row : rows) {
        const QVariant saved = settings.value(settingsGroup + QLatin1StringView(row.id));
        if (saved.isValid())
            m_shortcuts.insert(QString::fromLatin1(row.id), QKeySequence::fromString(saved.toString()));
    }
}

std::span<const ActionSpec> Actions::table()
{
    return rows;
}

QAction *Actions::add(QWidget *scope, const char *id)
{
    const QString name = QString::fromLatin1(id);
    const ActionSpec *row = find(name);
    Q_ASSERT_X(row, "Actions::add", id);
    auto *action = new QAction(scope);
    action->setProperty(idProperty, name);
    action->setObjectName(name);
    action->setShortcutContext(row->list ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    action->setMenuRole(QAction::NoRole);
    if (*row->icon != '\0')
        action->setIcon(icons::get(QString::fromLatin1(row->icon)));
    describe(action);
    scope->addAction(action);
    if (row->list)
        scope->installEventFilter(this);
    m_living.removeIf([](const QPointer<QAction> &gone) { return gone.isNull(); });
    m_living.append(action);
    return action;
}

void Actions::describe(QAction *action) const
{
    const ActionSpec *row = find(id(action));
    action->setText(tr(row->text));
    action->setShortcut(shortcut(id(action)));
    setReason(action, reason(action));
}

void Actions::setReason(QAction *action, const QString &reason)
{
    const bool wasOff = !Actions::reason(action).isEmpty();
    action->setProperty(reasonProperty, reason);
    if (wasOff || !reason.isEmpty())
        action->setEnabled(reason.isEmpty());
    QString tip = action->text().remove(u'…');
    if (!action->shortcut().isEmpty())
        tip += u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')';
    if (!reason.isEmpty())
        tip += u'\n' + reason;
    action->setToolTip(tip);
}

QString Actions::reason(const QAction *action)
{
    return action->property(reasonProperty).toString();
}

QString Actions::id(const QAction *action)
{
    return action->property(idProperty).toString();
}

ActionScope Actions::scope(const QAction *action)
{
    const ActionSpec *row = find(id(action));
    return row ? row->scope : Window;
}

QString Actions::scopeText(ActionScope scope)
{
    switch (scope) {
    case Window:
        return tr("Window");
    case Account:
        return tr("Account");
    case Profile:
        return tr("Profile");
    case Tokens:
        return tr("Tokens");
    case Security:
        return tr("Security");
    case Directory:
        return tr("Administration");
    case SignIn:
        return tr("Sign-in");
    }
    std::unreachable();
}

QList<QAction *> Actions::reachable() const
{
    QList<QAction *> found;
    QSet<QString> seen;
    for (const ActionSpec &row : rows) {
        for (const QPointer<QAction> &action : m_living) {
            if (action.isNull() || id(action) != QLatin1StringView(row.id) || !action->isVisible())
                continue;
            const auto *widget = qobject_cast<QWidget *>(action->parent());
            if (!widget || !widget->isVisible() || seen.contains(id(action)))
                continue;
            seen.insert(id(action));
            found.append(action);
        }
    }
    return found;
}

void Actions::setShortcut(const QString &id, const QKeySequence &keys)
{
    const ActionSpec *row = find(id);
    if (!row)
        return;
    QSettings settings;
    if (keys == standard(*row)) {
        m_shortcuts.remove(id);
        settings.remove(settingsGroup + id);
    } else {
        m_shortcuts.insert(id, keys);
        settings.setValue(settingsGroup + id, keys.toString());
    }
    retranslate();
}

QKeySequence Actions::shortcut(const QString &id) const
{
    if (const auto changed = m_shortcuts.constFind(id); changed != m_shortcuts.cend())
        return *changed;
    const ActionSpec *row = find(id);
    return row ? standard(*row) : QKeySequence();
}

/// A key that a list uses may belong to the page around it as well (F2, Del). Both would be asked
/// and, being two, neither would run; so the list takes its keys before they are looked up.
bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QKeySequence pressed(key->keyCombination());
    for (const QPointer<QAction> &action : std::as_const(m_living)) {
        if (action.isNull() || action->parent() != watched || action->shortcut() != pressed ||
            action->shortcutContext() != Qt::WidgetWithChildrenShortcut || !action->isEnabled())
            continue;
        event->accept();
        if (event->type() == QEvent::KeyPress)
            action->trigger();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void Actions::retranslate()
{
    for (const QPointer<QAction> &action : std::as_const(m_living)) {
        if (!action.isNull())
            describe(action);
    }
}

} // namespace chatelaine
