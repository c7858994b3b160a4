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

using enum ActionScope;

const ActionSpec *find(const QString &id)
{
    const auto rows = Actions::table();
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
    for (const ActionSpec &row : table()) {
        const QVariant saved = settings.value(settingsGroup + QLatin1StringView(row.id));
        if (saved.isValid())
            m_shortcuts.insert(QString::fromLatin1(row.id), QKeySequence::fromString(saved.toString()));
    }
}

std::span<const ActionSpec> Actions::table()
{
    // lupdate knows no macros of our own, so the texts stand in the class whose context they have.
    // Avoided on purpose: Ctrl+Alt (desktops own many), Ctrl+Shift+U and Ctrl+Shift+E (input methods).
    static constexpr std::array rows{
        ActionSpec{"window.find-action", QT_TR_NOOP("Find action"), "search", "Ctrl+K", Window, false},
        ActionSpec{"window.menu", QT_TR_NOOP("Main menu"), "menu", "F10", Window, false},
        ActionSpec{"window.add-account", QT_TR_NOOP("Add account"), "plus", "Ctrl+N", Window, false},
        ActionSpec{"window.try-demo", QT_TR_NOOP("Try the demo server"), "play", "", Window, false},
        ActionSpec{"window.fold-accounts", QT_TR_NOOP("Fold account list"), "", "F9", Window, false},
        ActionSpec{"window.settings", QT_TR_NOOP("Settings"), "gear", "Ctrl+,", Window, false},
        ActionSpec{"window.shortcuts", QT_TR_NOOP("Keyboard shortcuts"), "", "Ctrl+?", Window, false},
        ActionSpec{"window.about", QT_TR_NOOP("About Chatelaine"), "info", "", Window, false},
        ActionSpec{"window.unlock-keyring", QT_TR_NOOP("Unlock keyring"), "lock", "", Window, false},
        ActionSpec{"window.next-region", QT_TR_NOOP("Next region"), "", "F6", Window, false},
        ActionSpec{"window.previous-region", QT_TR_NOOP("Previous region"), "", "Shift+F6", Window, false},
        ActionSpec{"window.full-screen", QT_TR_NOOP("Full screen"), "", "F11", Window, false},
        ActionSpec{"window.close", QT_TR_NOOP("Close window"), "", "Ctrl+W", Window, false},
        ActionSpec{"window.quit", QT_TR_NOOP("Quit"), "", "Ctrl+Q", Window, false},
        ActionSpec{"account.next", QT_TR_NOOP("Next account"), "", "Ctrl+PgDown", Account, false},
        ActionSpec{"account.previous", QT_TR_NOOP("Previous account"), "", "Ctrl+PgUp", Account, false},
        ActionSpec{"account.copy-user-id", QT_TR_NOOP("Copy user ID"), "", "", Account, false},
        ActionSpec{"account.sign-in-again", QT_TR_NOOP("Sign in again"), "sign-in", "Ctrl+Shift+I", Account,
                   false},
        ActionSpec{"account.settings", QT_TR_NOOP("Account settings…"), "gear", "Alt+Return", Account, false},
        ActionSpec{"account.rename", QT_TR_NOOP("Rename…"), "", "F2", Account, true},
        ActionSpec{"account.sign-out", QT_TR_NOOP("Sign out here"), "sign-out", "Ctrl+Shift+O", Account,
                   false},
        ActionSpec{"account.sign-out-everywhere", QT_TR_NOOP("Sign out everywhere…"), "", "", Account, false},
        ActionSpec{"account.remove", QT_TR_NOOP("Remove account…"), "trash", "Del", Account, true},
        ActionSpec{"account.menu", QT_TR_NOOP("Account menu"), "more", "", Account, false},
        ActionSpec{"page.profile", QT_TR_NOOP("Open profile"), "user", "Alt+1", Account, false},
        ActionSpec{"page.tokens", QT_TR_NOOP("Open tokens"), "key", "Alt+2", Account, false},
        ActionSpec{"page.security", QT_TR_NOOP("Open security"), "shield", "Alt+3", Account, false},
        ActionSpec{"page.administration", QT_TR_NOOP("Open administration"), "users", "Alt+4", Account,
                   false},
        ActionSpec{"page.reload", QT_TR_NOOP("Read again"), "refresh", "F5", Account, false},
        ActionSpec{"profile.edit", QT_TR_NOOP("Edit profile"), "pencil", "F2", Profile, false},
        ActionSpec{"profile.save", QT_TR_NOOP("Save"), "", "Ctrl+S", Profile, false},
        ActionSpec{"profile.discard", QT_TR_NOOP("Discard"), "", "", Profile, false},
        ActionSpec{"tokens.refresh", QT_TR_NOOP("Refresh now"), "refresh", "Ctrl+R", Tokens, false},
        ActionSpec{"tokens.copy-access", QT_TR_NOOP("Copy access token"), "copy", "Ctrl+Shift+C", Tokens,
                   false},
        ActionSpec{"tokens.copy-claim", QT_TR_NOOP("Copy claim"), "copy", "Ctrl+C", Tokens, true},
        ActionSpec{"tokens.copy-verdict", QT_TR_NOOP("Copy verdict"), "copy", "", Tokens, false},
        ActionSpec{"tokens.introspect", QT_TR_NOOP("Introspect"), "search", "Ctrl+I", Tokens, false},
        ActionSpec{"tokens.exchange", QT_TR_NOOP("Exchange…"), "swap", "Ctrl+E", Tokens, false},
        ActionSpec{"tokens.reveal", QT_TR_NOOP("Reveal for 30 s"), "eye", "Ctrl+Shift+V", Tokens, false},
        ActionSpec{"tokens.revoke", QT_TR_NOOP("Revoke…"), "ban", "Ctrl+Shift+Del", Tokens, false},
        ActionSpec{"tokens.filter", QT_TR_NOOP("Filter claims"), "search", "Ctrl+F", Tokens, false},
        ActionSpec{"users.search", QT_TR_NOOP("Search users"), "search", "Ctrl+F", Directory, false},
        ActionSpec{"users.search-field", QT_TR_NOOP("Choose the field to search"), "", "Alt+Down", Directory,
                   true},
        ActionSpec{"users.filter", QT_TR_NOOP("Filter"), "filter", "Ctrl+Shift+F", Directory, false},
        ActionSpec{"users.sort", QT_TR_NOOP("Sort"), "sort", "", Directory, false},
        ActionSpec{"users.columns", QT_TR_NOOP("Columns"), "columns", "Ctrl+Shift+L", Directory, false},
        ActionSpec{"users.next-page", QT_TR_NOOP("Next page"), "", "Alt+PgDown", Directory, false},
        ActionSpec{"users.previous-page", QT_TR_NOOP("Previous page"), "", "Alt+PgUp", Directory, false},
        ActionSpec{"users.details", QT_TR_NOOP("Show details"), "", "Return", Directory, true},
        ActionSpec{"users.close-details", QT_TR_NOOP("Close details"), "close", "Esc", Directory, true},
        ActionSpec{"users.edit", QT_TR_NOOP("Edit user"), "pencil", "F2", Directory, false},
        ActionSpec{"users.save", QT_TR_NOOP("Save"), "", "Ctrl+S", Directory, false},
        ActionSpec{"users.discard", QT_TR_NOOP("Discard"), "", "", Directory, false},
        ActionSpec{"users.check-page", QT_TR_NOOP("Check all on page"), "", "Ctrl+A", Directory, true},
        ActionSpec{"users.check-all", QT_TR_NOOP("Select all that match"), "", "Ctrl+Shift+M", Directory,
                   false},
        ActionSpec{"users.new", QT_TR_NOOP("New user"), "plus", "Ctrl+Shift+N", Directory, false},
        ActionSpec{"users.enable", QT_TR_NOOP("Enable"), "check", "Ctrl+Shift+Y", Directory, false},
        ActionSpec{"users.disable", QT_TR_NOOP("Disable"), "ban", "Ctrl+Shift+X", Directory, false},
        ActionSpec{"users.reset-password", QT_TR_NOOP("Reset password…"), "key", "Ctrl+Shift+P", Directory,
                   false},
        ActionSpec{"users.act-as", QT_TR_NOOP("Act as this user"), "user", "Ctrl+Shift+A", Directory, false},
        ActionSpec{"users.groups", QT_TR_NOOP("Groups…"), "group", "Ctrl+Shift+G", Directory, false},
        ActionSpec{"users.export", QT_TR_NOOP("Export…"), "export", "Ctrl+Shift+S", Directory, false},
        ActionSpec{"users.import", QT_TR_NOOP("Import…"), "import", "Ctrl+O", Directory, false},
        ActionSpec{"users.delete", QT_TR_NOOP("Delete…"), "trash", "Del", Directory, true},
        ActionSpec{"users.undo", QT_TR_NOOP("Undo the last action"), "undo", "Ctrl+Shift+Z", Directory,
                   false},
    };
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
        // Isolated: "Ctrl+," in a right-to-left sentence would become ",+Ctrl".
        tip += u" (\u2068"_s + action->shortcut().toString(QKeySequence::NativeText) + u"\u2069)"_s;
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
    for (const ActionSpec &row : table()) {
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
