// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <span>

namespace chatelaine {

/// Where an action belongs, which is also what "Find action" writes beside it.
enum class ActionScope { Window, Account, Profile, Tokens, Security, Directory, SignIn };

/// One row of the table of actions.
struct ActionSpec
{
    const char *id;       ///< stable: "users.new"
    const char *text;     ///< source text for tr()
    const char *icon;     ///< file in resources/icons, or empty
    const char *shortcut; ///< portable text, or empty
    ActionScope scope;
    bool list; ///< works only while focus is inside its widget, because other widgets use the key
};

/// Every action of the program, by a stable id: text, icon and shortcut stand in one table and
/// nowhere else. Buttons, menus and "Find action" only show actions.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);

    /// The table, in the order in which "Find action" lists it.
    static std::span<const ActionSpec> table();

    /// A new action of `scope` (a page, a table, the window), alive as long as that widget and
    /// triggered only while it is visible. Ids that are not in the table are a programming error.
    QAction *add(QWidget *scope, const char *id);

    /// Off with a reason, or on with an empty one. The reason shows in tooltips, in accessible
    /// descriptions and in "Find action".
    static void setReason(QAction *action, const QString &reason);
    [[nodiscard]] static QString reason(const QAction *action);
    [[nodiscard]] static QString id(const QAction *action);
    [[nodiscard]] static ActionScope scope(const QAction *action);
    [[nodiscard]] static QString scopeText(ActionScope scope);

    /// Every living action whose widget is visible now, once for each id.
    [[nodiscard]] QList<QAction *> reachable() const;
    /// Shortcuts a person changed, by id; kept in the settings.
    void setShortcut(const QString &id, const QKeySequence &keys);
    [[nodiscard]] QKeySequence shortcut(const QString &id) const;

    /// Texts and tooltips in the language of now.
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void describe(QAction *action) const;

    QHash<QString, QKeySequence> m_shortcuts;
    QList<QPointer<QAction>> m_living;
};

} // namespace chatelaine
